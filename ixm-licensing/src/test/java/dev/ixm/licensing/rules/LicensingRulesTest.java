package dev.ixm.licensing.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ixm.licensing.LicensePolicy;
import dev.ixm.licensing.LicensePolicy.LegacyServer;
import dev.ixm.licensing.LicensePolicy.VoicePorts;
import dev.ixm.model.Edition;
import dev.ixm.model.Release;
import dev.ixm.model.Role;
import dev.ixm.model.SeatCounts;
import dev.ixm.model.Topology;
import dev.ixm.model.guide.Severity;
import dev.ixm.model.language.SpeechEngine;
import dev.ixm.model.license.License;
import dev.ixm.model.license.LicenseFeature;
import dev.ixm.model.license.LicenseOption;
import dev.ixm.model.license.LicenseType;
import dev.ixm.model.license.Verification;
import dev.ixm.model.pbx.Pbx;
import dev.ixm.model.pbx.PbxKind;
import dev.ixm.model.pbx.SipTransport;
import dev.ixm.model.release.ReleaseFacts;
import dev.ixm.model.release.Releases;
import dev.ixm.model.rule.Finding;
import dev.ixm.model.rule.Report;
import dev.ixm.model.rule.Rule;
import dev.ixm.model.rule.RuleSet;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.Server;
import dev.ixm.model.windows.Architecture;
import dev.ixm.model.windows.OperatingSystem;
import dev.ixm.model.windows.WindowsVersion;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LicensingRulesTest {

  private static final RuleSet RULES = RuleSet.of(new LicensingRules().rules());

  private static SeatCounts seats(int basic, int mainstream, int advanced) {
    return SeatCounts.builder().basic(basic).mainstream(mainstream).advanced(advanced).build();
  }

  private static License.Builder license() {
    return License.builder()
        .type(LicenseType.WEBLM)
        .seats(seats(40, 40, 40))
        .purchasedVoicePorts(8)
        .addFeatures(LicenseFeature.HIGH_AVAILABILITY, LicenseFeature.HIGH_SECURITY)
        .expirationDate(LocalDate.of(2027, 6, 30));
  }

  /** A site that uses all that is licensed. */
  private static Deployment.Builder site(License license) {
    return Deployment.builder()
        .name("Ottawa")
        .edition(Edition.JITC)
        .topology(Topology.HIGH_AVAILABILITY)
        .seats(seats(40, 40, 40))
        .voicePorts(10)
        .license(license)
        .addLanguages("English")
        .addServers(voice("voice1"))
        .addServers(Server.builder().name("weblm").addRoles(Role.LICENSE_SERVER).build());
  }

  private static Server voice(String name) {
    return Server.builder().name(name).addRoles(Role.PRIMARY).build();
  }

  private static void assertOnly(Deployment deployment, String rule, String path, String facts) {
    Report report = RULES.check(deployment);
    assertThat(report.findings()).hasSize(1);
    Finding finding = report.findings().get(0);
    assertThat(finding.rule().id()).isEqualTo(rule);
    assertThat(finding.path()).isEqualTo(path);
    assertThat(finding.facts()).hasToString(facts);
  }

  @Test
  void acceptsASiteThatUsesAllThatIsLicensed() {
    assertThat(RULES.check(site(license().build()).build()).findings()).isEmpty();
  }

  @Test
  void areFoundByTheServiceLoader() {
    assertThat(RuleSet.discover(LicensingRules.class.getClassLoader()).rules())
        .extracting(rule -> rule.info().id())
        .contains(RULES.rules().stream().map(rule -> rule.info().id()).toArray(String[]::new));
  }

  @Test
  void haveTheirIds() {
    assertThat(RULES.rules())
        .extracting(Rule::toString)
        .containsExactly(
            "license.high-availability",
            "license.high-security",
            "license.languages",
            "license.legacy",
            "license.options",
            "license.reduced-below-demo",
            "license.seats",
            "license.server.separate",
            "license.speech",
            "license.voice-ports");
  }

  @ParameterizedTest
  @EnumSource(Topology.class)
  @Tag("G05-002")
  void sayOnceThatTheLicenseIsNotStated(Topology topology) {
    Deployment deployment =
        site(license().build())
            .topology(topology)
            .license(Optional.empty())
            .voicePorts(99)
            .addLanguages("English", "French")
            .addSpeechEngines(SpeechEngine.values())
            .putOptions(LicenseOption.G729, 1)
            .build();
    assertOnly(deployment, "license.seats", "/license", "{missing=/license}");
    assertThat(RULES.check(deployment).findings().get(0).kind()).isEqualTo(Finding.Kind.NOT_STATED);
  }

  @Test
  @Tag("G08-009")
  @Tag("G16-050")
  void highAvailabilityNeedsItsFeature() {
    License without = license().features(List.of(LicenseFeature.HIGH_SECURITY)).build();
    assertOnly(
        site(without).build(),
        "license.high-availability",
        "/license/features",
        "{actual=HIGH_SECURITY, expected=with HIGH_AVAILABILITY}");
    assertThat(RULES.check(site(without).topology(Topology.SINGLE_SERVER).build()).findings())
        .isEmpty();
  }

  @Test
  @Tag("G09-007")
  void jitcNeedsItsLicense() {
    License without = license().features(List.of(LicenseFeature.HIGH_AVAILABILITY)).build();
    assertOnly(
        site(without).build(),
        "license.high-security",
        "/license/features",
        "{actual=HIGH_AVAILABILITY, expected=with HIGH_SECURITY}");
    assertThat(RULES.check(site(without).edition(Edition.STANDARD).build()).findings()).isEmpty();
  }

  /** On a site that keeps nothing of the chapter. */
  @Test
  @Tag("G09-003")
  void whatJitcAsksForIsAskedOfItsLicenseesOnly() {
    License without = license().features(List.of(LicenseFeature.HIGH_AVAILABILITY)).build();
    Deployment.Builder site =
        site(without)
            .pbx(
                Pbx.builder()
                    .kind(PbxKind.OTHER)
                    .addAddresses("192.0.2.1")
                    .transport(SipTransport.UDP)
                    .build())
            .servers(
                List.of(
                    Server.builder()
                        .from(voice("voice1"))
                        .operatingSystem(
                            OperatingSystem.builder()
                                .version(WindowsVersion.WINDOWS_SERVER_2019)
                                .architecture(Architecture.X86)
                                .build())
                        .build()));
    assertThat(securityBreaches(site.edition(Edition.STANDARD).build())).isEmpty();
    assertThat(securityBreaches(site.edition(Edition.JITC).build()))
        .containsExactly(
            "jitc.tls",
            "jitc.windows.architecture",
            "jitc.windows.version",
            "license.high-security");
  }

  private static List<String> securityBreaches(Deployment deployment) {
    return RuleSet.discover(LicensingRules.class.getClassLoader())
        .check(deployment)
        .findings()
        .stream()
        .map(finding -> finding.rule().id())
        .filter(id -> id.startsWith("jitc.") || id.equals("license.high-security"))
        .sorted()
        .toList();
  }

  @Test
  @Tag("G01-041")
  void eachKindOfSeatIsLicensedByItself() {
    License license = license().build();
    assertOnly(
        site(license).seats(seats(41, 0, 0)).build(),
        "license.seats",
        "/seats/basic",
        "{actual=41, expected=at most 40}");
    assertOnly(
        site(license).seats(seats(0, 41, 0)).build(),
        "license.seats",
        "/seats/mainstream",
        "{actual=41, expected=at most 40}");
    assertOnly(
        site(license).seats(seats(0, 0, 41)).build(),
        "license.seats",
        "/seats/advanced",
        "{actual=41, expected=at most 40}");
    assertThat(RULES.check(site(license).seats(seats(41, 41, 41)).build()).findings(Severity.ERROR))
        .hasSize(3);
  }

  @Test
  void voicePortsAreLicensed() {
    assertOnly(
        site(license().build()).voicePorts(11).build(),
        "license.voice-ports",
        "/voicePorts",
        "{basic=40, mainstream=40, purchased=8, actual=11, expected=at most 10}");
  }

  @Test
  @Tag("G02-026")
  @Tag("G02-029")
  void asManyLanguagesAreLicensedAsAreSpoken() {
    License one = license().build();
    assertThat(RULES.check(site(one).build()).findings()).isEmpty();
    Deployment two = site(one).addLanguages("French EU").build();
    assertOnly(two, "license.languages", "/languages", "{actual=2, expected=at most 1}");
    License more = license().additionalLanguages(1).build();
    assertThat(RULES.check(site(more).languages(two.languages()).build()).findings()).isEmpty();
  }

  @Test
  void languagesThatAreNotStatedCannotBeCounted() {
    Deployment silent = site(license().build()).languages(List.of()).build();
    assertOnly(silent, "license.languages", "/languages", "{missing=/languages}");
    assertThat(RULES.check(silent).findings().get(0).kind()).isEqualTo(Finding.Kind.NOT_STATED);
  }

  @Test
  void eachSpeechEngineIsAFeature() {
    License reading = license().addFeatures(LicenseFeature.TTS).build();
    assertOnly(
        site(reading).addSpeechEngines(SpeechEngine.values()).build(),
        "license.speech",
        "/license/features",
        "{engine=SPEECH_RECOGNITION, actual=HIGH_AVAILABILITY, HIGH_SECURITY, TTS,"
            + " expected=with ASR}");
    License listening = license().addFeatures(LicenseFeature.ASR).build();
    assertOnly(
        site(listening).addSpeechEngines(SpeechEngine.values()).build(),
        "license.speech",
        "/license/features",
        "{engine=TEXT_TO_SPEECH, actual=HIGH_AVAILABILITY, HIGH_SECURITY, ASR,"
            + " expected=with TTS}");
    License both = license().addFeatures(LicenseFeature.ASR, LicenseFeature.TTS).build();
    assertThat(RULES.check(site(both).addSpeechEngines(SpeechEngine.values()).build()).findings())
        .isEmpty();
  }

  @Test
  @Tag("G02-510")
  void anEngineWithPortsOnAServerIsUsed() {
    Deployment none = site(license().build()).build();
    assertThat(RULES.check(withSpeech(none, 0)).findings()).isEmpty();
    assertOnly(
        withSpeech(none, 8),
        "license.speech",
        "/license/features",
        "{engine=TEXT_TO_SPEECH, actual=HIGH_AVAILABILITY, HIGH_SECURITY, expected=with TTS}");
  }

  private static Deployment withSpeech(Deployment site, int ports) {
    return site.withServer(site.servers().get(0).name(), server -> server.textToSpeechPorts(ports));
  }

  @ParameterizedTest
  @EnumSource(LicenseOption.class)
  void asManyOfEachOptionAreLicensedAsAreUsed(LicenseOption option) {
    License none = license().build();
    assertOnly(
        site(none).putOptions(option, 1).build(),
        "license.options",
        "/options/" + option,
        "{actual=1, expected=at most 0}");
    License five = license().putOptions(option, 5).build();
    assertThat(RULES.check(site(five).putOptions(option, 5).build()).findings()).isEmpty();
    assertOnly(
        site(five).putOptions(option, 6).build(),
        "license.options",
        "/options/" + option,
        "{actual=6, expected=at most 5}");
  }

  @Test
  @Tag("G12-003")
  void webLmRunsOnAnotherComputerThanAVoiceServer() {
    Server both =
        Server.builder().name("voice2").addRoles(Role.SECONDARY, Role.LICENSE_SERVER).build();
    assertOnly(
        site(license().build()).addServers(both).build(),
        "license.server.separate",
        "/servers/2/roles",
        "{server=voice2, actual=SECONDARY, LICENSE_SERVER,"
            + " expected=other than SINGLE, PRIMARY, SECONDARY}");
    assertThat(
            RULES
                .check(site(license().build()).servers(List.of(voice("voice1"))).build())
                .findings())
        .isEmpty();
  }

  /** 39 mailboxes leave 9 after the term, and 10 in Demo Mode. */
  @Test
  void tellsWhenTheReductionCutsDeeperThanDemoMode() {
    License small = license().seats(seats(0, 0, 39)).build();
    Deployment.Builder site = site(small).seats(seats(0, 0, 39)).voicePorts(8);
    assertOnly(
        site.build(),
        "license.reduced-below-demo",
        "/license/seats",
        "{actual=9, expected=at least 10}");
    assertThat(RULES.check(site.build()).findings(Severity.INFO)).hasSize(1);
    License perpetual = License.builder().from(small).expirationDate(Optional.empty()).build();
    assertThat(RULES.check(site.license(perpetual).build()).findings()).isEmpty();
    License larger = license().seats(seats(0, 0, 40)).build();
    assertThat(RULES.check(site.license(larger).build()).findings()).isEmpty();
  }

  @Test
  void warnsOfALicenseThatNeedsTheServerWhichTheVendorShutDown() {
    License nativeOne = license().type(LicenseType.MESSAGING).build();
    assertOnly(
        site(nativeOne).build(),
        "license.legacy",
        "/license/type",
        "{end=2021-10-31, actual=MESSAGING, expected=other than MESSAGING}");
    assertThat(RULES.check(site(nativeOne).build()).findings().get(0).severity())
        .isEqualTo(Severity.WARNING);
    License offline =
        license().type(LicenseType.MESSAGING).verification(Verification.OFFLINE).build();
    assertThat(RULES.check(site(offline).build()).findings()).isEmpty();
  }

  private static RuleSet by(LicensePolicy policy) {
    ReleaseFacts facts = ReleaseFacts.of(Release.R10_8).with(LicensePolicy.KIND, policy);
    return RULES.using(Releases.builtIn().with(facts));
  }

  @Test
  void theRulesJudgeByThePolicyOfTheSite() {
    License nativeOne = license().type(LicenseType.MESSAGING).build();
    LicensePolicy served = LicensePolicy.builder().legacyServer(LegacyServer.RUNNING).build();
    assertThat(by(served).check(site(nativeOne).build()).findings()).isEmpty();
    Deployment small =
        site(license().seats(seats(0, 0, 39)).build()).seats(seats(0, 0, 39)).build();
    LicensePolicy third = LicensePolicy.builder().reductionDivisor(3).build();
    assertThat(RULES.check(small).findings()).hasSize(2);
    assertThat(by(third).check(small).findings())
        .extracting(finding -> finding.rule().id())
        .containsExactly("license.voice-ports");
    LicensePolicy bought = LicensePolicy.builder().voicePorts(VoicePorts.PURCHASED_ONLY).build();
    assertThat(by(bought).check(site(license().build()).build()).findings())
        .extracting(finding -> finding.facts().get(Finding.EXPECTED))
        .containsExactly("at most 8");
  }
}
