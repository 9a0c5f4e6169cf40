package dev.ixm.model.platform.rules;

import static dev.ixm.model.Role.LICENSE_SERVER;
import static dev.ixm.model.Role.PRIMARY;
import static dev.ixm.model.platform.PlatformFeature.SNAPSHOT;
import static dev.ixm.model.platform.PlatformFeature.STANDARD_SWITCH;
import static dev.ixm.model.platform.PlatformKind.HYPER_V;
import static dev.ixm.model.platform.PlatformKind.VMWARE;
import static dev.ixm.model.rules.RuleCase.check;
import static dev.ixm.model.rules.Sites.ha;
import static dev.ixm.model.rules.Sites.server;

import dev.ixm.model.Role;
import dev.ixm.model.platform.Platform;
import dev.ixm.model.platform.PlatformKind;
import dev.ixm.model.rules.RuleCase;
import dev.ixm.model.site.Deployment;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HyperVRulesTest {

  private static final String AT = "/servers/0/platform/";

  private static Deployment on(Role role, Platform.Builder platform) {
    return ha(server("A", role).platform(platform.build()));
  }

  private static Platform.Builder platform(PlatformKind kind) {
    return Platform.builder().kind(kind);
  }

  private static Platform.Builder host(String version) {
    return platform(HYPER_V).version(version);
  }

  @ParameterizedTest
  @CsvSource({
    "Windows Server 2012, true",
    "Windows Server 2012 R2, true",
    "Hyper-V Server 2012, true",
    "Windows Server 2008 R2, false",
    "Windows Server 2016, false",
    "Windows Server 2019, false",
    "Hyper-V Server 2016, false",
    "2012, false"
  })
  @Tag("G24-002")
  @Tag("G24-019")
  void hyperVRunsOnWindows2012Or2012R2(String version, boolean supported) {
    String rule = "platform.hyper-v.host.supported";
    RuleCase found = check(rule, on(PRIMARY, host(version)));
    if (supported) {
      found.findsNothing();
    } else {
      found.findsAtServer(
          "A",
          AT + "version",
          version,
          "one of Windows Server 2012, Windows Server 2012 R2, Hyper-V Server 2012");
    }
    check(rule, on(LICENSE_SERVER, host(version))).findsNothing();
    check(rule, on(PRIMARY, platform(VMWARE).version(version))).findsNothing();
    check(rule, on(PRIMARY, platform(HYPER_V))).lacks(AT + "version");
    check(rule, ha(server("A", PRIMARY))).findsNothing();
  }

  @Test
  @Tag("G24-007")
  @Tag("G24-051")
  void aFullWindowsServerManagesAHyperVServer() {
    String rule = "platform.hyper-v.host.managed";
    String manager = AT + "managedByWindowsServer";
    Platform.Builder bare = host("Hyper-V Server 2012");
    check(rule, on(PRIMARY, bare)).lacks(manager);
    check(rule, on(PRIMARY, bare.managedByWindowsServer(false)))
        .findsAtServer("A", manager, false, true);
    check(rule, on(PRIMARY, bare.managedByWindowsServer(true))).findsNothing();
    check(rule, on(PRIMARY, host("Windows Server 2012"))).findsNothing();
    check(rule, on(PRIMARY, host("Windows Server 2012 R2").managedByWindowsServer(false)))
        .findsNothing();
    check(rule, on(LICENSE_SERVER, host("Hyper-V Server 2012"))).findsNothing();
    check(rule, on(PRIMARY, platform(VMWARE))).findsNothing();
  }

  @Test
  void cannotTellWhetherAnUnknownHostNeedsAManager() {
    String rule = "platform.hyper-v.host.managed";
    check(rule, on(PRIMARY, platform(HYPER_V))).lacks(AT + "version");
    check(rule, on(PRIMARY, platform(HYPER_V).managedByWindowsServer(false))).lacks(AT + "version");
    check(rule, on(PRIMARY, platform(HYPER_V).managedByWindowsServer(true))).findsNothing();
  }

  @Test
  @Tag("G24-038")
  void aGuestIsConnectedToAVirtualSwitch() {
    String rule = "platform.hyper-v.virtual-switch";
    check(rule, on(PRIMARY, platform(HYPER_V).virtualSwitch(true))).findsNothing();
    check(rule, on(PRIMARY, platform(HYPER_V).virtualSwitch(false)))
        .findsAtServer("A", AT + "virtualSwitch", false, true);
    check(rule, on(PRIMARY, platform(HYPER_V))).lacks(AT + "virtualSwitch");
    check(rule, on(PRIMARY, platform(VMWARE).virtualSwitch(false))).findsNothing();
    check(rule, on(LICENSE_SERVER, platform(HYPER_V).virtualSwitch(false))).findsNothing();
    check(rule, ha(server("A", PRIMARY))).findsNothing();
  }

  @Test
  @Tag("G24-015")
  void noCheckpointIsMadeOfARunningServer() {
    String rule = "platform.hyper-v.checkpoint";
    check(rule, on(PRIMARY, platform(HYPER_V).addFeatures(SNAPSHOT)))
        .findsAtServer("A", AT + "features", "SNAPSHOT", "none");
    check(rule, on(PRIMARY, platform(HYPER_V).addFeatures(STANDARD_SWITCH))).findsNothing();
    check(rule, on(PRIMARY, platform(HYPER_V))).findsNothing();
    check(rule, on(PRIMARY, platform(VMWARE).addFeatures(SNAPSHOT))).findsNothing();
    check(rule, on(LICENSE_SERVER, platform(HYPER_V).addFeatures(SNAPSHOT))).findsNothing();
  }
}
