package dev.ixm.sizing.capacity.rules;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.ixm.model.EmailSystem;
import dev.ixm.model.EmailType;
import dev.ixm.model.Release;
import dev.ixm.model.SeatCounts;
import dev.ixm.model.Topology;
import dev.ixm.model.guide.Figure;
import dev.ixm.model.mirroring.MirroringVariant;
import dev.ixm.model.pbx.Pbx;
import dev.ixm.model.pbx.PbxKind;
import dev.ixm.model.platform.AwsCatalog;
import dev.ixm.model.platform.Platform;
import dev.ixm.model.platform.PlatformKind;
import dev.ixm.model.release.ReleaseFacts;
import dev.ixm.model.release.Releases;
import dev.ixm.model.rule.Finding;
import dev.ixm.model.rule.RuleSet;
import dev.ixm.model.site.SiteHosts;
import dev.ixm.model.site.SiteRequirements;
import dev.ixm.model.site.TrafficProfile;
import dev.ixm.model.storage.MessageRetention;
import dev.ixm.sizing.Sizing;
import dev.ixm.sizing.SizingPlan;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each limit of the product, kept by a plan and exceeded by the next one. */
class PlanRulesTest {

  private static final RuleSet RULES = RuleSet.of(PlanRules.ALL);

  /**
   * A site at a limit, and the same site beyond it.
   *
   * @param rule the rule that finds the second, and by how much it is too much
   */
  private record Step(
      String rule,
      String path,
      long excess,
      UnaryOperator<SiteRequirements.Builder> kept,
      UnaryOperator<SiteRequirements.Builder> broken) {

    @Override
    public String toString() {
      return rule + " " + path;
    }
  }

  static List<Step> steps() {
    return ImmutableList.<Step>builder()
        .addAll(users())
        .addAll(ports())
        .addAll(services())
        .addAll(others())
        .build();
  }

  private static List<Step> users() {
    return List.of(
        new Step(
            "capacity.plan.seats",
            "/seats",
            1,
            site -> site.seats(seats(80_000, 0)),
            site -> site.seats(seats(80_001, 0))),
        new Step(
            "capacity.plan.seats",
            "/seats",
            1,
            site -> single(site).seats(seats(4_800, 0)),
            site -> single(site).seats(seats(4_801, 0))),
        new Step(
            "capacity.plan.advanced-users",
            "/requirements/seats/advanced",
            1,
            site -> site.seats(seats(0, 20_000)),
            site -> site.seats(seats(0, 20_001))),
        new Step(
            "capacity.plan.advanced-users",
            "/requirements/seats/advanced",
            1,
            site -> single(site).seats(seats(0, 1_000)),
            site -> single(site).seats(seats(0, 1_001))),
        new Step(
            "capacity.plan.directory-entries",
            "/requirements/directoryEntries",
            1,
            site -> site.directoryEntries(80_000),
            site -> site.directoryEntries(80_001)),
        new Step(
            "capacity.plan.tenants",
            "/requirements/tenants",
            1,
            site -> site.tenants(999),
            site -> site.tenants(1_000)));
  }

  private static List<Step> ports() {
    return List.of(
        new Step(
            "capacity.plan.voice-ports",
            "/requirements/voicePorts",
            1,
            site -> single(site).voicePorts(120),
            site -> single(site).voicePorts(121)),
        new Step(
            "capacity.plan.voice-ports",
            "/requirements/voicePorts",
            1,
            site -> iwatsu(site).voicePorts(48),
            site -> iwatsu(site).voicePorts(49)),
        new Step(
            "capacity.plan.voice-servers",
            "/voiceServers",
            1,
            site -> several(site, 20),
            site -> several(site, 21)),
        new Step(
            "capacity.plan.voice-servers",
            "/voiceServers",
            1,
            site -> site.voicePorts(2_400),
            site -> site.voicePorts(2_400).spareVoiceServers(1)),
        new Step(
            "capacity.plan.voice-servers.ports",
            "/requirements/voicePorts",
            1,
            site -> several(site, 3).voicePorts(360),
            site -> several(site, 3).voicePorts(361)),
        new Step(
            "capacity.plan.voice-servers.ports",
            "/requirements/voicePorts",
            1,
            site -> several(site, 3).spareVoiceServers(1).voicePorts(240),
            site -> several(site, 3).spareVoiceServers(1).voicePorts(241)));
  }

  private static List<Step> services() {
    return List.of(
        new Step(
            "capacity.plan.text-to-speech-ports",
            "/requirements/textToSpeechPorts",
            1,
            site -> single(site).textToSpeechPorts(64),
            site -> single(site).textToSpeechPorts(65)),
        new Step(
            "capacity.plan.speech-recognition-ports",
            "/requirements/speechRecognitionPorts",
            2,
            site -> several(site, 2).speechRecognitionPorts(128),
            site -> several(site, 2).speechRecognitionPorts(130)),
        new Step(
            "capacity.plan.fax-ports",
            "/requirements/faxPorts",
            1,
            site -> single(site).faxPorts(24).hosts(on(PlatformKind.VMWARE)),
            site -> single(site).faxPorts(25).hosts(on(PlatformKind.VMWARE))),
        new Step(
            "capacity.plan.fax-ports",
            "/requirements/faxPorts",
            1,
            site -> single(site).faxPorts(9).hosts(on(PlatformKind.PHYSICAL)),
            site -> single(site).faxPorts(9).hosts(on(PlatformKind.HYPER_V))),
        new Step(
            "capacity.plan.cse-servers",
            "/remoteCseServers",
            1,
            site -> synced(site, 25),
            site -> synced(site, 26)));
  }

  private static List<Step> others() {
    return List.of(
        new Step(
            "capacity.messages-per-minute.maximum",
            "/messagesPerMinute",
            11,
            site -> synced(site, 1).traffic(email(390)),
            site -> synced(site, 1).traffic(email(391))),
        new Step(
            "capacity.plan.message-storage",
            "/messageStoragePercent",
            7,
            site -> site.seats(seats(4_800, 0)).retention(kept(90)),
            site -> site.seats(seats(4_800, 0)).retention(kept(100))));
  }

  @ParameterizedTest
  @MethodSource("steps")
  @Tag("G01-028")
  @Tag("G01-029")
  @Tag("G01-030")
  @Tag("G01-031")
  @Tag("G01-032")
  @Tag("G01-033")
  @Tag("G01-034")
  @Tag("G01-036")
  @Tag("G01-037")
  @Tag("G01-039")
  @Tag("G08-014")
  @Tag("G09-371")
  @Tag("G23-020")
  @Tag("G24-014")
  @Tag("G02-012")
  void findsWhatIsBeyondALimitAndNothingElse(Step step) {
    SizingPlan kept = plan(step.kept());
    assertThat(RULES.check(kept).findings()).isEmpty();
    assertThat(kept.exceeded()).isEmpty();
    SizingPlan broken = plan(step.broken());
    assertThat(RULES.check(broken).findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.rule().id()).isEqualTo(step.rule());
              assertThat(finding.path()).isEqualTo(step.path());
              assertThat(finding.kind()).isEqualTo(Finding.Kind.BREACH);
            });
    assertThat(broken.exceeded()).extracting(Figure::value).containsExactly(step.excess());
  }

  @Test
  void everyRuleIsBrokenHere() {
    assertThat(steps().stream().map(Step::rule).collect(toSet()))
        .containsAll(
            PlanRules.ALL.stream()
                .map(rule -> rule.info().id())
                .filter(id -> !id.equals("capacity.plan.aws-instances"))
                .filter(id -> !id.equals("capacity.plan.mirroring-space"))
                .toList());
  }

  @Test
  @Tag("G01-035")
  void saysAllThatAPlanHasTooMuchOf() {
    SizingPlan plan = plan(site -> site.voicePorts(3_000).seats(seats(90_000, 0)));
    assertThat(plan.exceeded())
        .extracting(Figure::toString)
        .containsExactly(
            "seats, too many by = 10000: needed - at most (needed = 90000, at most = 80000)"
                + " [inferred; chapter 2, Maximum System Capacity]",
            "voice ports, too many by = 600: needed - at most (needed = 3000, at most = 2400)"
                + " [inferred; chapter 2, Maximum System Capacity]",
            "voice servers, too many by = 5: needed - at most (needed = 25, at most = 20)"
                + " [inferred; chapter 8, Requirements]");
    assertThat(RULES.check(plan).findings()).hasSize(3);
  }

  @Test
  @Tag("G25-006")
  void findsThatNoInstanceReachesAProfile() {
    AwsCatalog known = ReleaseFacts.of(Release.R10_8).get(AwsCatalog.KIND);
    AwsCatalog tested =
        AwsCatalog.builder()
            .from(known)
            .instances(known.instances().stream().filter(it -> it.tested()).toList())
            .build();
    ReleaseFacts facts = ReleaseFacts.of(Release.R10_8).with(AwsCatalog.KIND, tested);
    SiteRequirements site = site().seats(seats(5_000, 0)).hosts(on(PlatformKind.AWS)).build();
    SizingPlan plan = Sizing.size(site, facts);
    assertThat(plan.exceeded())
        .singleElement()
        .satisfies(it -> assertThat(it.name()).startsWith("hardware profiles without an AWS"));
    assertThat(RULES.using(Releases.builtIn().with(facts)).check(plan).findings())
        .extracting(finding -> finding.rule().id())
        .containsExactly("capacity.plan.aws-instances");
    assertThat(Sizing.size(site).exceeded()).isEmpty();
  }

  @Test
  @Tag("G02-120")
  void asksWhatIsKeptWhereTheConsolidatedServerIsMirrored() {
    SizingPlan unknown = plan(site -> site.mirroringVariant(MirroringVariant.LAN));
    assertThat(RULES.check(unknown).findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.kind()).isEqualTo(Finding.Kind.NOT_STATED);
              assertThat(finding.facts()).containsEntry(Finding.MISSING, "/requirements/retention");
            });
    SizingPlan known = plan(site -> site.mirroringVariant(MirroringVariant.LAN).retention(kept(1)));
    assertThat(RULES.check(known).findings()).isEmpty();
  }

  @Test
  @Tag("G02-012")
  void asksForTheEmailOfAUserWhereVoiceAloneIsNotTooMuch() {
    SizingPlan silent = plan(site -> synced(site, 1).traffic(TrafficProfile.builder().build()));
    assertThat(RULES.check(silent).findings())
        .singleElement()
        .satisfies(
            finding ->
                assertThat(finding.facts())
                    .containsEntry(Finding.MISSING, "/requirements/traffic/emailMessages"));
    SizingPlan loud =
        plan(
            site ->
                synced(site, 1)
                    .traffic(
                        TrafficProfile.builder().lightMessages(1_000).operatingHours(1).build()));
    assertThat(RULES.check(loud).findings())
        .singleElement()
        .satisfies(finding -> assertThat(finding.kind()).isEqualTo(Finding.Kind.BREACH));
  }

  @Test
  @Tag("G02-012")
  void asksForTheTrafficWhereTheTestedMixIsNotTooMuch() {
    SizingPlan silent = plan(site -> site.traffic(Optional.empty()));
    assertThat(RULES.check(silent).findings())
        .singleElement()
        .satisfies(
            finding ->
                assertThat(finding.facts())
                    .containsEntry(Finding.MISSING, "/requirements/traffic"));
    assertThat(silent.messagesPerMinute().explanation())
        .contains("traffic = not stated, the tested mix");
    assertThat(plan(site -> site).messagesPerMinute().value())
        .isEqualTo(silent.messagesPerMinute().value());
  }

  private static SizingPlan plan(UnaryOperator<SiteRequirements.Builder> how) {
    return Sizing.size(how.apply(site()).build());
  }

  private static SiteRequirements.Builder site() {
    return SiteRequirements.builder()
        .name("test")
        .seats(seats(100, 0))
        .voicePorts(10)
        .traffic(TrafficProfile.builder().build());
  }

  private static SeatCounts seats(int basic, int advanced) {
    return SeatCounts.builder().basic(basic).mainstream(0).advanced(advanced).build();
  }

  private static SiteRequirements.Builder single(SiteRequirements.Builder site) {
    return site.topology(Topology.SINGLE_SERVER);
  }

  private static SiteRequirements.Builder several(SiteRequirements.Builder site, int servers) {
    return site.topology(Topology.HIGH_AVAILABILITY)
        .hosts(SiteHosts.builder().voiceServers(servers).build());
  }

  private static SiteRequirements.Builder iwatsu(SiteRequirements.Builder site) {
    return site.pbx(Pbx.builder().kind(PbxKind.IWATSU_ECS).build());
  }

  private static SiteHosts on(PlatformKind kind) {
    return SiteHosts.builder().platform(Platform.builder().kind(kind).build()).build();
  }

  /** 4,000 users on one email type, and so many remote CSE servers as the site prescribes. */
  private static SiteRequirements.Builder synced(SiteRequirements.Builder site, int servers) {
    return site.seats(seats(0, 4_000))
        .addEmailSystems(EmailSystem.builder().type(EmailType.GMAIL).users(4_000).build())
        .traffic(email(1))
        .hosts(SiteHosts.builder().cseServers(servers).build());
  }

  private static TrafficProfile email(int messages) {
    return TrafficProfile.builder()
        .heavyMessages(0)
        .mediumMessages(0)
        .lightMessages(0)
        .emailMessages(messages)
        .build();
  }

  private static MessageRetention kept(int days) {
    return MessageRetention.builder().readPercent(100).daysRead(days).daysUnread(0).build();
  }
}
