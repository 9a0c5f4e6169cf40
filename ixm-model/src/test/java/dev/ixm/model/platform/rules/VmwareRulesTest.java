package dev.ixm.model.platform.rules;

import static dev.ixm.model.Role.LICENSE_SERVER;
import static dev.ixm.model.Role.PRIMARY;
import static dev.ixm.model.platform.PlatformFeature.SNAPSHOT;
import static dev.ixm.model.platform.PlatformFeature.STANDARD_SWITCH;
import static dev.ixm.model.platform.PlatformFeature.VMOTION;
import static dev.ixm.model.platform.PlatformKind.HYPER_V;
import static dev.ixm.model.platform.PlatformKind.VMWARE;
import static dev.ixm.model.rules.RuleCase.check;
import static dev.ixm.model.rules.Sites.ha;
import static dev.ixm.model.rules.Sites.server;
import static dev.ixm.model.rules.Sites.site;

import dev.ixm.model.Release;
import dev.ixm.model.Role;
import dev.ixm.model.Topology;
import dev.ixm.model.hardware.ProcessorVendor;
import dev.ixm.model.platform.Platform;
import dev.ixm.model.platform.PlatformFeature;
import dev.ixm.model.platform.PlatformKind;
import dev.ixm.model.rules.RuleCase;
import dev.ixm.model.site.Deployment;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class VmwareRulesTest {

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
            server("A", PRIMARY).platform(platform(VMWARE).version(version).build()).build())
        .build();
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
    assertSupported(esxi("10.8", version), by108, version, "one of 6.0, 6.5, 6.7");
    assertSupported(esxi("11.0", version), by110, version, "one of 6.5, 6.7, 7.0");
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
  @ValueSource(strings = {"4.0", "4.1", "5.0", "5.1", "5.5", "5.5.0", "5.5 Update 3b"})
  void warnsOfEsxiThatWasTestedEarlierOnly(String version) {
    check("platform.vmware.version.supported", esxi("10.8", version)).findsNothing();
    check("platform.vmware.version.in-matrix", esxi("10.8", version))
        .findsAtServer("A", VERSION, version, "one of 6.0, 6.5, 6.7");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "6.0.0",
        "6.7.0",
        "6.7 U3",
        "6.7U3b",
        "6.5 Update 2",
        "6.7.0 Update 3",
        "6.7.0 build-14320388",
        "6.7.0-build-14320388"
      })
  void passesOverUpdatesAndBuildsOfEsxi(String version) {
    check("platform.vmware.version.supported", esxi("10.8", version)).findsNothing();
    check("platform.vmware.version.in-matrix", esxi("10.8", version)).findsNothing();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "3.5",
        "6.6",
        "8.0",
        "7.0 U3",
        "6",
        "6.",
        "6.70",
        "16.7",
        "6.7.",
        "6.7 ",
        " 6.7",
        "6.7 U",
        "6.7 Update",
        "6.7 or so",
        "6,7",
        "v6.7",
        "6.7\n"
      })
  void refusesEsxiThatIsNeitherInTheMatrixNorTested(String version) {
    check("platform.vmware.version.supported", esxi("10.8", version))
        .findsAtServer("A", VERSION, version, "one of 6.0, 6.5, 6.7");
    check("platform.vmware.version.in-matrix", esxi("10.8", version)).findsNothing();
  }

  @Test
  void judgesAReleaseThatTheMatrixLacksAsTheDescribedOne() {
    check("platform.vmware.version.supported", esxi("10.5", "6.7")).findsNothing();
    check("platform.vmware.version.supported", esxi("10.5", "3.5"))
        .findsAtServer("A", VERSION, "3.5", "one of 6.0, 6.5, 6.7");
  }

  @Test
  void cannotJudgeEsxiOfAnUnknownVersion() {
    String rule = "platform.vmware.version.supported";
    check(rule, on(PRIMARY, platform(VMWARE))).lacks(VERSION);
    check(rule, on(LICENSE_SERVER, platform(VMWARE))).findsNothing();
    check(rule, on(PRIMARY, platform(HYPER_V).version("2012"))).findsNothing();
    check("platform.vmware.version.in-matrix", on(PRIMARY, platform(VMWARE))).findsNothing();
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
    Deployment now = on(PRIMARY, platform(VMWARE, feature));
    Deployment next = Deployment.builder().from(now).release(Release.R11_0).build();
    for (Deployment site : new Deployment[] {now, next}) {
      RuleCase found = check("platform.vmware.feature", site);
      if (supported) {
        found.findsNothing();
      } else {
        found.findsAtServer("A", FEATURES, feature, "none");
      }
    }
  }

  @Test
  void findsEachUnsupportedFeatureOfVmwareByItself() {
    String rule = "platform.vmware.feature";
    check(rule, on(PRIMARY, platform(VMWARE, SNAPSHOT, STANDARD_SWITCH, VMOTION)))
        .findsAt(FEATURES, FEATURES);
    check(rule, on(PRIMARY, platform(HYPER_V, SNAPSHOT))).findsNothing();
    check(rule, on(LICENSE_SERVER, platform(VMWARE, SNAPSHOT))).findsNothing();
  }

  @ParameterizedTest
  @EnumSource(ProcessorVendor.class)
  @Tag("G23-011")
  void hostsHaveIntelProcessors(ProcessorVendor vendor) {
    String rule = "platform.vmware.processor.intel";
    RuleCase found = check(rule, on(PRIMARY, platform(VMWARE).hostProcessorVendor(vendor)));
    if (vendor == ProcessorVendor.INTEL) {
      found.findsNothing();
    } else {
      found.findsAtServer("A", "/servers/0/platform/hostProcessorVendor", vendor, "INTEL");
    }
    check(rule, on(PRIMARY, platform(HYPER_V).hostProcessorVendor(vendor))).findsNothing();
    check(rule, on(LICENSE_SERVER, platform(VMWARE).hostProcessorVendor(vendor))).findsNothing();
    check(rule, on(PRIMARY, platform(VMWARE))).lacks("/servers/0/platform/hostProcessorVendor");
    check(rule, on(PRIMARY, platform(PlatformKind.PHYSICAL))).findsNothing();
    check(rule, ha(server("A", PRIMARY))).findsNothing();
  }
}
