package dev.ixm.model.platform.rules;

import static dev.ixm.model.Role.LICENSE_SERVER;
import static dev.ixm.model.Role.PRIMARY;
import static dev.ixm.model.platform.PlatformKind.HYPER_V;
import static dev.ixm.model.platform.PlatformKind.PHYSICAL;
import static dev.ixm.model.platform.PlatformKind.VMWARE;
import static dev.ixm.model.rules.RuleCase.check;
import static dev.ixm.model.rules.Sites.ha;
import static dev.ixm.model.rules.Sites.server;

import dev.ixm.model.Role;
import dev.ixm.model.platform.Platform;
import dev.ixm.model.platform.PlatformKind;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.windows.OperatingSystem;
import dev.ixm.model.windows.WindowsVersion;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GuestRulesTest {

  private static final String VERSION = "/servers/0/operatingSystem/version";
  private static final String VMWARE_LIST =
      "one of WINDOWS_SERVER_2012, WINDOWS_SERVER_2012_R2, WINDOWS_SERVER_2016,"
          + " WINDOWS_SERVER_2019";
  private static final String HYPER_V_LIST =
      "one of WINDOWS_SERVER_2012, WINDOWS_SERVER_2012_R2, WINDOWS_SERVER_2016";

  private static Deployment guest(Role role, PlatformKind kind, WindowsVersion version) {
    return ha(
        server("A", role)
            .platform(Platform.builder().kind(kind).build())
            .operatingSystem(OperatingSystem.of(version)));
  }

  private static void assertFound(
      String rule, Deployment site, boolean found, WindowsVersion version, String list) {
    if (found) {
      check(rule, site).findsAtServer("A", VERSION, version, list);
    } else {
      check(rule, site).findsNothing();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "WINDOWS_SERVER_2008_R2, false",
    "WINDOWS_SERVER_2012, true",
    "WINDOWS_SERVER_2012_R2, true",
    "WINDOWS_SERVER_2016, true",
    "WINDOWS_SERVER_2019, true",
    "WINDOWS_SERVER_2022, false",
    "WINDOWS_SERVER_2025, false"
  })
  @Tag("G23-004")
  void guestsOfVmwareRunWindows2012To2019(WindowsVersion version, boolean supported) {
    String rule = "platform.vmware.guest.windows";
    assertFound(rule, guest(PRIMARY, VMWARE, version), !supported, version, VMWARE_LIST);
    check(rule, guest(PRIMARY, PHYSICAL, version)).findsNothing();
    check(rule, guest(PRIMARY, HYPER_V, version)).findsNothing();
    check(rule, guest(LICENSE_SERVER, VMWARE, version)).findsNothing();
  }

  @ParameterizedTest
  @CsvSource({
    "WINDOWS_SERVER_2008_R2, false, true",
    "WINDOWS_SERVER_2012, true, true",
    "WINDOWS_SERVER_2012_R2, true, true",
    "WINDOWS_SERVER_2016, true, true",
    "WINDOWS_SERVER_2019, true, false",
    "WINDOWS_SERVER_2022, false, true",
    "WINDOWS_SERVER_2025, false, true"
  })
  @Tag("G24-003")
  @Tag("G24-021")
  void guestsOfHyperVRunWindows2012To2016And2019WithAWarning(
      WindowsVersion version, boolean supported, boolean withoutWarning) {
    String rule = "platform.hyper-v.guest.windows";
    String listed = "platform.hyper-v.guest.windows.listed";
    Deployment site = guest(PRIMARY, HYPER_V, version);
    assertFound(rule, site, !supported, version, HYPER_V_LIST);
    assertFound(listed, site, !withoutWarning, version, HYPER_V_LIST);
    check(rule, guest(PRIMARY, VMWARE, version)).findsNothing();
    check(listed, guest(PRIMARY, VMWARE, version)).findsNothing();
    check(rule, guest(LICENSE_SERVER, HYPER_V, version)).findsNothing();
  }

  @Test
  void cannotJudgeAGuestWhoseWindowsIsNotStated() {
    Platform vmware = Platform.builder().kind(VMWARE).build();
    check("platform.vmware.guest.windows", ha(server("A", PRIMARY).platform(vmware)))
        .lacks(VERSION);
    Deployment site = ha(server("A", PRIMARY).platform(Platform.builder().kind(HYPER_V).build()));
    check("platform.hyper-v.guest.windows", site).lacks(VERSION);
    check("platform.hyper-v.guest.windows.listed", site).lacks(VERSION);
    check("platform.vmware.guest.windows", ha(server("A", PRIMARY))).findsNothing();
  }
}
