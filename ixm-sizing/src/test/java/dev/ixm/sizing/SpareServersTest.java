package dev.ixm.sizing;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.ixm.model.SeatCounts;
import dev.ixm.model.Topology;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.Server;
import dev.ixm.model.site.SiteHosts;
import dev.ixm.model.site.SiteRequirements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpareServersTest {

  @ParameterizedTest
  @CsvSource({
    "300, 1, 4, 100, 300",
    "301, 1, 4, 101, 303",
    "300, 2, 5, 100, 300",
    "120, 1, 2, 120, 120",
    "100, 1, 2, 100, 100",
    "121, 1, 3, 61, 122",
    "0, 1, 2, 0, 0",
    "2280, 1, 20, 120, 2280",
  })
  void carriesAllPortsWithoutTheSpares(int ports, int spares, int servers, int each, int left) {
    SizingPlan plan = Sizing.size(site(ports, spares).build());
    assertThat(plan.voiceServersWithSpares().orElseThrow().value()).isEqualTo(servers);
    assertThat(plan.portsPerVoiceServer().value()).isEqualTo(each);
    assertThat(plan.portsAfterLoss().orElseThrow().value()).isEqualTo(left);
    assertThat(ports(Proposal.of(plan))).hasSize(servers).containsOnly(each);
  }

  @Test
  void needsNoMoreThanWithoutSpares() {
    SizingPlan with = Sizing.size(site(300, 1).build());
    assertThat(with.voiceServers()).isEqualTo(Sizing.size(site(300, 0).build()).voiceServers());
  }

  @Test
  void saysNothingOfSparesUnlessAsked() {
    SizingPlan plan = Sizing.size(site(300, 0).build());
    assertThat(plan.voiceServersWithSpares()).isEmpty();
    assertThat(plan.portsAfterLoss()).isEmpty();
    assertThat(plan.toString()).doesNotContain("spare").doesNotContain("left");
    assertThat(ports(Proposal.of(plan))).containsExactly(100, 100, 100);
    assertThat(ports(Proposal.of(Sizing.size(site(301, 0).build()))))
        .containsExactly(101, 100, 100);
  }

  @Test
  void takesSeveralServersForASmallSiteWithSpares() {
    assertThat(Sizing.size(site(8, 0).build()).topology().value())
        .isEqualTo(Topology.SINGLE_SERVER);
    assertThat(Sizing.size(site(8, 1).build()).topology())
        .hasToString(
            "topology = HIGH_AVAILABILITY: a single server does not carry the site: spare voice"
                + " servers (seats = 10, at most 4800, advanced users = 0, at most 1000, voice"
                + " ports = 8, at most 120, spare voice servers = 1, at most 0) [chapter 2, Maximum"
                + " System Capacity]");
  }

  /** The site has three servers, whatever it asks for: two do not carry 300 ports. */
  @Test
  void showsWhereThePrescribedServersAreTooFew() {
    SizingPlan plan = Sizing.size(prescribed(3, 1));
    assertThat(plan.voiceServersWithSpares().orElseThrow().value()).isEqualTo(4);
    assertThat(plan.portsPerVoiceServer().value()).isEqualTo(120);
    assertThat(plan.portsAfterLoss().orElseThrow().value()).isEqualTo(240);
    assertThat(ports(Proposal.of(plan))).containsExactly(120, 120, 120);
  }

  @Test
  void losesNoMoreServersThanThereAre() {
    SizingPlan plan = Sizing.size(prescribed(2, 3));
    assertThat(plan.portsPerVoiceServer().value()).isEqualTo(120);
    assertThat(plan.portsAfterLoss().orElseThrow().value()).isZero();
  }

  @Test
  void canBeFollowedWithAPencil() {
    SizingPlan plan = Sizing.size(site(300, 1).build());
    assertThat(plan.toString().lines())
        .containsSubsequence(
            "voice servers with spares = 4: (ports / ports per server, rounded up, 1 at least) +"
                + " losses, 2 at least (ports = 300, ports per server = 120, losses = 1) [inferred;"
                + " chapter 2, Maximum System Capacity]",
            "voice ports of a server = 100: ports / voice servers, rounded up, at most the ports"
                + " that a server carries; spare voice servers not counted (ports = 300, voice"
                + " servers = 3, ports that a server carries = 120) [inferred; chapter 2, Maximum"
                + " System Capacity]",
            "voice ports left = 300: (voice servers - lost) × ports per server, at most the ports"
                + " of a site (voice servers = 4, lost = 1, ports per server = 100, ports of a site"
                + " = 2400) [inferred; chapter 2, Maximum System Capacity]");
  }

  @Test
  void showsWhatSparesChange() {
    assertThat(
            PlanChange.between(
                Sizing.size(site(300, 0).build()), Sizing.size(site(300, 1).build())))
        .extracting(PlanChange::toString)
        .containsExactly("voice servers with spares: none -> 4", "voice ports left: none -> 300");
  }

  private static ImmutableList<Integer> ports(Deployment site) {
    return site.servers().stream()
        .filter(Server::isVoiceServer)
        .map(server -> server.voicePorts().getAsInt())
        .collect(ImmutableList.toImmutableList());
  }

  private static SiteRequirements prescribed(int servers, int spares) {
    return site(300, spares).hosts(SiteHosts.builder().voiceServers(servers).build()).build();
  }

  private static SiteRequirements.Builder site(int ports, int spares) {
    return SiteRequirements.builder()
        .name("test")
        .seats(SeatCounts.builder().basic(10).mainstream(0).advanced(0).build())
        .voicePorts(ports)
        .spareVoiceServers(spares);
  }
}
