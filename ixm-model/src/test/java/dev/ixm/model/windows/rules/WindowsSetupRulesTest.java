package dev.ixm.model.windows.rules;

import static dev.ixm.model.Role.CONSOLIDATED;
import static dev.ixm.model.Role.LICENSE_SERVER;
import static dev.ixm.model.rules.RuleCase.check;
import static dev.ixm.model.rules.Sites.ha;
import static dev.ixm.model.rules.Sites.server;

import dev.ixm.model.Role;
import dev.ixm.model.platform.Platform;
import dev.ixm.model.platform.PlatformKind;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.windows.OperatingSystem;
import dev.ixm.model.windows.WindowsSetup;
import dev.ixm.model.windows.WindowsVersion;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class WindowsSetupRulesTest {

  private static final OperatingSystem UNKNOWN =
      OperatingSystem.of(WindowsVersion.WINDOWS_SERVER_2016);

  private static Deployment running(Role role, PlatformKind kind, OperatingSystem windows) {
    return ha(
        server("A", role).platform(Platform.builder().kind(kind).build()).operatingSystem(windows));
  }

  private static Deployment setUp(Role role, WindowsSetup.Builder windows) {
    return ha(server("A", role).windows(windows.build()));
  }

  @ParameterizedTest
  @EnumSource
  @Tag("G09-008")
  @Tag("G24-020")
  void everyServerRealOrVirtualHasALicensedWindowsOfItsOwn(PlatformKind kind) {
    String rule = "windows.licensed";
    OperatingSystem licensed = OperatingSystem.builder().from(UNKNOWN).licensed(true).build();
    OperatingSystem copied = OperatingSystem.builder().from(licensed).licensed(false).build();
    check(rule, running(CONSOLIDATED, kind, licensed)).findsNothing();
    check(rule, running(CONSOLIDATED, kind, copied))
        .findsAtServer("A", "/servers/0/operatingSystem/licensed", false, true);
    check(rule, running(CONSOLIDATED, kind, UNKNOWN)).lacks("/servers/0/operatingSystem/licensed");
    check(rule, running(LICENSE_SERVER, kind, copied)).findsNothing();
  }

  @ParameterizedTest
  @EnumSource
  @Tag("G09-008")
  @Tag("G24-020")
  void everyServerRealOrVirtualIsUpdated(PlatformKind kind) {
    String rule = "windows.updated";
    OperatingSystem updated = OperatingSystem.builder().from(UNKNOWN).updated(true).build();
    OperatingSystem old = OperatingSystem.builder().from(updated).updated(false).build();
    check(rule, running(CONSOLIDATED, kind, updated)).findsNothing();
    check(rule, running(CONSOLIDATED, kind, old))
        .findsAtServer("A", "/servers/0/operatingSystem/updated", false, true);
    check(rule, running(CONSOLIDATED, kind, UNKNOWN)).lacks("/servers/0/operatingSystem/updated");
    check(rule, running(LICENSE_SERVER, kind, old)).findsNothing();
  }

  @Test
  @Tag("G02-062")
  void userAccessControlIsOff() {
    String rule = "windows.uac.off";
    check(rule, setUp(CONSOLIDATED, WindowsSetup.builder().userAccessControl(false)))
        .findsNothing();
    check(rule, setUp(CONSOLIDATED, WindowsSetup.builder().userAccessControl(true)))
        .findsAtServer("A", "/servers/0/windows/userAccessControl", true, false);
    check(rule, setUp(LICENSE_SERVER, WindowsSetup.builder().userAccessControl(true)))
        .findsNothing();
  }

  @Test
  @Tag("G02-114")
  void aProgramKeepsDrivesFromFragmenting() {
    String rule = "windows.defragmentation";
    check(rule, setUp(CONSOLIDATED, WindowsSetup.builder().defragmentation(true))).findsNothing();
    check(rule, setUp(CONSOLIDATED, WindowsSetup.builder().defragmentation(false)))
        .findsAtServer("A", "/servers/0/windows/defragmentation", false, true);
    check(rule, setUp(LICENSE_SERVER, WindowsSetup.builder().defragmentation(false)))
        .findsNothing();
  }

  @Test
  @Tag("G02-057")
  void serversHaveTheRightsOfAWorkstationInTheNetwork() {
    String rule = "windows.network-rights";
    check(rule, setUp(CONSOLIDATED, WindowsSetup.builder().networkRights(true))).findsNothing();
    check(rule, setUp(CONSOLIDATED, WindowsSetup.builder().networkRights(false)))
        .findsAtServer("A", "/servers/0/windows/networkRights", false, true);
    check(rule, setUp(LICENSE_SERVER, WindowsSetup.builder().networkRights(false))).findsNothing();
  }

  @ParameterizedTest
  @CsvSource({
    "windows.licensed, operatingSystem/licensed",
    "windows.updated, operatingSystem/updated",
    "windows.uac.off, windows/userAccessControl",
    "windows.defragmentation, windows/defragmentation",
    "windows.network-rights, windows/networkRights",
  })
  void cannotJudgeWhatIsNotStated(String rule, String attribute) {
    check(rule, ha(server("A", CONSOLIDATED), server("L", LICENSE_SERVER)))
        .lacks("/servers/0/" + attribute);
    check(rule, setUp(CONSOLIDATED, WindowsSetup.builder())).lacks("/servers/0/" + attribute);
  }
}
