package dev.ixm.model.rules;

import static dev.ixm.model.Role.CONSOLIDATED;
import static dev.ixm.model.Role.LICENSE_SERVER;
import static dev.ixm.model.Role.PRIMARY;
import static dev.ixm.model.host.PlatformFeature.SNAPSHOT;
import static dev.ixm.model.host.PlatformFeature.STANDARD_SWITCH;
import static dev.ixm.model.host.PlatformFeature.VMOTION;
import static dev.ixm.model.host.PlatformFeature.VMWARE_HA;
import static dev.ixm.model.rules.RuleCase.check;
import static dev.ixm.model.rules.Sites.ha;
import static dev.ixm.model.rules.Sites.server;
import static dev.ixm.model.rules.Sites.site;

import dev.ixm.model.Deployment;
import dev.ixm.model.Release;
import dev.ixm.model.Role;
import dev.ixm.model.Topology;
import dev.ixm.model.host.Hardware;
import dev.ixm.model.host.Platform;
import dev.ixm.model.host.PlatformFeature;
import dev.ixm.model.host.PlatformKind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlatformRulesTest {

  private static final String FEATURES = "/servers/0/platform/features";
  private static final String VERSION = "/servers/0/platform/version";

  private static Deployment on(Role role, Platform.Builder platform) {
    return ha(server("A", role).platform(platform.build()));
  }

  private static Platform.Builder platform(PlatformKind kind, PlatformFeature... features) {
    return Platform.builder().kind(kind).addFeatures(features);
  }

  private static Deployment esxi(String release, String version) {
    return site(Topology.HIGH_AVAILABILITY)
        .release(Release.parse(release))
        .addServers(
            server("A", PRIMARY)
                .platform(platform(PlatformKind.VMWARE).version(version).build())
                .build())
        .build();
  }

  @Test
  @Tag("G23-003")
  void noServerRunsInTerminalServices() {
    String rule = "platform.terminal-services";
    check(rule, on(PRIMARY, platform(PlatformKind.TERMINAL_SERVICES)))
        .findsAtServer("A", "/servers/0/platform/kind", "TERMINAL_SERVICES", "another platform");
    check(rule, on(LICENSE_SERVER, platform(PlatformKind.TERMINAL_SERVICES))).findsNothing();
    check(rule, on(PRIMARY, platform(PlatformKind.VMWARE))).findsNothing();
    check(rule, ha(server("A", PRIMARY))).findsNothing();
  }

  /** Columns: version of ESXi, supported by 10.8, by 11.0, statement. */
  @ParameterizedTest
  @CsvSource({
    "6.0, true, false, G23-025",
    "6.5, true, true, G23-026",
    "6.7, true, true, G23-027",
    "7.0, false, true, G23-028"
  })
  void theMatrixSaysWhichEsxiAReleaseSupports(String version, boolean by108, boolean by110) {
    assertSupported(esxi("10.8", version), by108, version, "6.0, 6.5, 6.7");
    assertSupported(esxi("11.0", version), by110, version, "6.5, 6.7, 7.0");
  }

  private static void assertSupported(
      Deployment site, boolean supported, String version, String expected) {
    RuleCase found = check("platform.vmware.version.supported", site);
    if (supported) {
      found.findsNothing();
    } else {
      found.findsAtServer("A", VERSION, version, expected);
    }
    check("platform.vmware.version.in-matrix", site).findsNothing();
  }

  @ParameterizedTest
  @ValueSource(strings = {"4.0", "4.1", "5.0", "5.1", "5.5"})
  void warnsOfEsxiThatWasTestedEarlierOnly(String version) {
    check("platform.vmware.version.supported", esxi("10.8", version)).findsNothing();
    check("platform.vmware.version.in-matrix", esxi("10.8", version))
        .findsAtServer("A", VERSION, version, "6.0 or later");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "3.5", "6.6", "6.7.0", "8.0"})
  void refusesEsxiThatIsNeitherInTheMatrixNorTested(String version) {
    check("platform.vmware.version.supported", esxi("10.8", version))
        .findsAtServer("A", VERSION, version, "6.0, 6.5, 6.7");
    check("platform.vmware.version.in-matrix", esxi("10.8", version)).findsNothing();
  }

  @Test
  void saysNothingOfEsxiForAReleaseThatTheMatrixLacks() {
    check("platform.vmware.version.supported", esxi("10.5", "6.7")).findsNothing();
    check("platform.vmware.version.supported", esxi("10.5", "3.5")).findsNothing();
  }

  @Test
  void cannotJudgeEsxiOfAnUnknownVersion() {
    String rule = "platform.vmware.version.supported";
    check(rule, on(PRIMARY, platform(PlatformKind.VMWARE))).lacks(VERSION);
    check(rule, on(LICENSE_SERVER, platform(PlatformKind.VMWARE))).findsNothing();
    check(rule, on(PRIMARY, platform(PlatformKind.HYPER_V).version("2012"))).findsNothing();
    check("platform.vmware.version.in-matrix", on(PRIMARY, platform(PlatformKind.VMWARE)))
        .findsNothing();
  }

  /** Columns: feature, supported by either release, statement. */
  @ParameterizedTest
  @CsvSource({
    "VMOTION, false, G23-029",
    "SNAPSHOT, false, G23-030",
    "VMWARE_HA, true, G23-031",
    "DRS, false, G23-032",
    "FAULT_TOLERANCE, false, G23-033",
    "FAULT_TOLERANCE, false, G23-050",
    "STANDARD_SWITCH, true, G23-034",
    "DISTRIBUTED_SWITCH, true, G23-035",
    "VSAN, true, G23-037",
    "THIN_PROVISIONING, false, G23-038"
  })
  void theMatrixSaysWhichFeaturesAreSupported(PlatformFeature feature, boolean supported) {
    Deployment now = on(PRIMARY, platform(PlatformKind.VMWARE, feature));
    Deployment next = Deployment.builder().from(now).release(Release.R11_0).build();
    for (Deployment site : new Deployment[] {now, next}) {
      RuleCase found = check("platform.vmware.feature", site);
      if (supported) {
        found.findsNothing();
      } else {
        found.findsAtServer("A", FEATURES, feature, "not in use");
      }
    }
  }

  @Test
  void findsEachUnsupportedFeatureOfVmwareByItself() {
    String rule = "platform.vmware.feature";
    check(rule, on(PRIMARY, platform(PlatformKind.VMWARE, SNAPSHOT, STANDARD_SWITCH, VMOTION)))
        .findsAt(FEATURES, FEATURES);
    check(rule, on(PRIMARY, platform(PlatformKind.HYPER_V, SNAPSHOT))).findsNothing();
    check(rule, on(LICENSE_SERVER, platform(PlatformKind.VMWARE, SNAPSHOT))).findsNothing();
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  @Tag("G23-067")
  void vmwareHaProtectsPrimaryAndConsolidatedOnly(Role role) {
    String rule = "platform.vmware-ha.role";
    RuleCase found = check(rule, on(role, platform(PlatformKind.VMWARE, VMWARE_HA)));
    if (role.isProductServer() && role != PRIMARY && role != CONSOLIDATED) {
      found.findsAtServer("A", FEATURES, "VMWARE_HA", "only on PRIMARY or CONSOLIDATED");
    } else {
      found.findsNothing();
    }
    check(rule, on(role, platform(PlatformKind.VMWARE, SNAPSHOT))).findsNothing();
    check(rule, ha(server("A", role))).findsNothing();
  }

  @Test
  @Tag("G02-056")
  void aServerHasTwoNetworkCardsAtMost() {
    String rule = "network.cards.maximum";
    check(rule, cards(CONSOLIDATED, 2)).findsNothing();
    check(rule, cards(CONSOLIDATED, 3))
        .findsAtServer("A", "/servers/0/hardware/networkCards", 3, "at most 2");
    check(rule, cards(LICENSE_SERVER, 3)).findsNothing();
    check(rule, ha(server("A", PRIMARY))).lacks("/servers/0/hardware/networkCards");
    check(rule, ha(server("A", PRIMARY).hardware(Hardware.builder().build())))
        .lacks("/servers/0/hardware/networkCards");
  }

  private static Deployment cards(Role role, int count) {
    return ha(server("A", role).hardware(Hardware.builder().networkCards(count).build()));
  }
}
