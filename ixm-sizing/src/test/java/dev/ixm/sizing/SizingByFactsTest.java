package dev.ixm.sizing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.ixm.model.Release;
import dev.ixm.model.SeatCounts;
import dev.ixm.model.Topology;
import dev.ixm.model.capacity.CapacityTables;
import dev.ixm.model.guide.Level;
import dev.ixm.model.hardware.Hardware;
import dev.ixm.model.json.IxmJson;
import dev.ixm.model.quantity.DataSize;
import dev.ixm.model.release.ReleaseFacts;
import dev.ixm.model.release.Releases;
import dev.ixm.model.rule.Finding;
import dev.ixm.model.rule.RuleSet;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.SiteRequirements;
import org.junit.jupiter.api.Test;

class SizingByFactsTest {

  private static final Release R12_0 = Release.parse("12.0");

  /** A house that allows less than the guide does, and a release that the guide does not know. */
  private static final Releases RELEASES =
      Releases.builtIn()
          .with(
              facts(
                  Release.R10_8,
                  CapacityTables.builder().maxSeatsSingle(2_000).maxMessagesPerMinute(1).build()))
          .with(
              facts(
                  R12_0,
                  CapacityTables.builder()
                      .maxSeatsSingle(9_000)
                      .maxPortsPerVoiceServer(300)
                      .operatingSystemDrive(DataSize.ofGibibytes(80))
                      .build()));

  private static final RuleSet RULES =
      RuleSet.discover(SizingByFactsTest.class.getClassLoader()).using(RELEASES);

  private static ReleaseFacts facts(Release release, CapacityTables tables) {
    return ReleaseFacts.of(release).with(CapacityTables.KIND, tables);
  }

  private static SiteRequirements site(Release release, int seats, int ports) {
    return SiteRequirements.builder()
        .name("test")
        .release(release)
        .topology(Topology.SINGLE_SERVER)
        .seats(SeatCounts.builder().basic(seats).mainstream(0).advanced(0).build())
        .voicePorts(ports)
        .build();
  }

  private static SizingPlan plan(SiteRequirements site) {
    return Sizing.size(site, RELEASES.find(site.release()));
  }

  private static boolean breaks(String rule, Release release, int seats, int ports) {
    Deployment deployment = Proposal.of(plan(site(release, seats, ports)));
    return RULES.check(deployment).findings().stream()
        .filter(finding -> finding.kind() != Finding.Kind.NOT_STATED)
        .anyMatch(finding -> finding.rule().id().equals(rule));
  }

  @Test
  void aPlanCarriesItsFacts() {
    SiteRequirements site = site(R12_0, 100, 8);
    assertThat(plan(site).facts()).isEqualTo(RELEASES.find(R12_0));
    assertThat(Sizing.size(site).facts()).isEqualTo(ReleaseFacts.of(R12_0));
    assertThat(IxmJson.write(plan(site))).doesNotContain("facts").contains("12.0");
  }

  @Test
  void anUndescribedReleaseIsSizedAs10_8() {
    assertThat(Sizing.size(site(Release.parse("9.0"), 4_000, 100)).figures())
        .isEqualTo(Sizing.size(site(Release.R10_8, 4_000, 100)).figures());
  }

  @Test
  void aProposalFollowsTheFactsOfItsPlan() {
    Deployment deployment = Proposal.of(plan(site(R12_0, 100, 300)));
    Hardware hardware = deployment.servers().get(0).hardware().orElseThrow();
    assertThat(deployment.servers()).hasSize(1);
    assertThat(deployment.servers().get(0).voicePorts()).hasValue(300);
    assertThat(hardware.drives().get(0).size()).isEqualTo(DataSize.ofGibibytes(80));
  }

  @Test
  void rulesJudgeADeploymentByTheFactsOfItsRelease() {
    String seats = "capacity.seats.maximum";
    assertThat(breaks(seats, Release.R10_8, 2_000, 8)).isFalse();
    assertThat(breaks(seats, Release.R10_8, 2_001, 8)).isTrue();
    assertThat(breaks(seats, Release.R11_0, 4_800, 8)).isFalse();
    assertThat(breaks(seats, R12_0, 9_000, 8)).isFalse();
    assertThat(breaks(seats, R12_0, 9_001, 8)).isTrue();
  }

  @Test
  void threeHundredPortsAndASmallerDriveOfWindowsAreWhatTheReleaseAsks() {
    Deployment deployment = Proposal.of(plan(site(R12_0, 100, 300)));
    assertThat(RULES.check(deployment).findings())
        .filteredOn(finding -> finding.rule().level() == Level.MUST)
        .filteredOn(finding -> finding.kind() != Finding.Kind.NOT_STATED)
        .isEmpty();
  }

  @Test
  void rulesJudgeAPlanByTheFactsOfItsRelease() {
    assertThat(RULES.check(plan(site(Release.R10_8, 4_000, 10))).hasErrors()).isTrue();
    assertThat(RULES.check(plan(site(R12_0, 4_000, 10))).hasErrors()).isFalse();
  }

  @Test
  void tablesThatOthersAreDividedByAreNotEmpty() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CapacityTables.builder().maxPortsPerVoiceServer(0).build())
        .withMessage("CapacityTables: maxPortsPerVoiceServer must be 1 or more: 0");
  }
}
