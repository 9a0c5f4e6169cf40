package dev.ixm.sizing.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.ixm.model.Role;
import dev.ixm.model.SeatCounts;
import dev.ixm.model.hardware.Hardware;
import dev.ixm.model.network.Network;
import dev.ixm.model.network.Spread;
import dev.ixm.model.platform.Platform;
import dev.ixm.model.platform.PlatformKind;
import dev.ixm.model.quantity.DataRate;
import dev.ixm.model.quantity.DataSize;
import dev.ixm.model.rule.Finding;
import dev.ixm.model.rule.Report;
import dev.ixm.model.rule.RuleSet;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.Server;
import dev.ixm.model.site.SiteHosts;
import dev.ixm.model.site.SiteRequirements;
import dev.ixm.model.storage.Drive;
import dev.ixm.model.storage.DriveUse;
import dev.ixm.sizing.Proposal;
import dev.ixm.sizing.Sizing;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ProposedHardwareTest {

  /** What a plan decides; it says nothing of services beside the calls. */
  private static final ImmutableSet<String> DECIDED =
      ImmutableSet.of(
          "capacity.seats.maximum",
          "capacity.advanced.maximum",
          "voice.ports.maximum",
          "voice.ports.per-server",
          "voice.ports.sufficient",
          "cse.users.maximum",
          "network.server-link.speed",
          "hardware.processors.minimum",
          "hardware.memory.minimum",
          "hardware.storage.minimum",
          "hardware.processor-speed.minimum",
          "hardware.voice-servers.same");

  private static final RuleSet RULES =
      RuleSet.of(
          RuleSet.discover(ProposedHardwareTest.class.getClassLoader()).rules().stream()
              .filter(rule -> DECIDED.contains(rule.info().id()))
              .toList());

  /** 1,001 seats on a single server: eight processors, 16 GiB, 400 GiB. */
  @ParameterizedTest
  @EnumSource(names = {"PHYSICAL", "VMWARE", "HYPER_V", "AWS"})
  @Tag("G23-019")
  @Tag("G24-012")
  @Tag("G24-034")
  @Tag("G24-040")
  @Tag("G24-045")
  @Tag("G25-006")
  void asksForTheSameHardwareOnEveryPlatform(PlatformKind platform) {
    Deployment site = single(platform);
    assertThat(broken(site)).isEmpty();
    assertThat(broken(change(site, Role.SINGLE, hardware -> hardware.logicalProcessors(7))))
        .containsExactly("hardware.processors.minimum");
    assertThat(
            broken(
                change(
                    site,
                    Role.SINGLE,
                    hardware -> hardware.memory(DataSize.ofBytes((16L << 30) - 1)))))
        .containsExactly("hardware.memory.minimum");
    Drive small =
        Drive.builder().addUses(DriveUse.PRODUCT).size(DataSize.ofBytes((400L << 30) - 1)).build();
    assertThat(
            broken(change(site, Role.SINGLE, hardware -> hardware.drives(ImmutableList.of(small)))))
        .containsExactly("hardware.storage.minimum");
  }

  @Test
  @Tag("G08-177")
  void asksForTheSameHardwareOfAllVoiceServers() {
    Deployment site = several(8_000, 1_000);
    assertThat(broken(site)).isEmpty();
    UnaryOperator<Hardware.Builder> more = hardware -> hardware.memory(DataSize.ofGibibytes(64));
    Deployment larger = change(site, Role.SECONDARY, more);
    assertThat(RULES.check(larger).findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.rule().id()).isEqualTo("hardware.voice-servers.same");
              assertThat(finding.path()).isEqualTo("/servers/2/hardware/memory");
              assertThat(finding.facts())
                  .containsEntry(Finding.SERVER, "IXM-SEC02")
                  .containsEntry("like", "IXM-PRIMARY")
                  .containsEntry(Finding.ACTUAL, "64 GiB")
                  .containsEntry(Finding.EXPECTED, "16 GiB");
            });
    assertThat(broken(change(larger, Role.PRIMARY, more))).isEmpty();
    assertThat(broken(change(site, Role.CONSOLIDATED, more))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"999, 1", "1000, 0"})
  @Tag("G08-164")
  void asksForAFastLinkInGeoRedundantSites(int megabits, int findings) {
    Deployment site = several(8_000, megabits);
    assertThat(site.network().orElseThrow().spread()).hasValue(Spread.GEO_REDUNDANT);
    assertThat(broken(site)).hasSize(findings).allMatch("network.server-link.speed"::equals);
  }

  @ParameterizedTest
  @CsvSource({"240, 1", "2280, 1", "2160, 2"})
  void keepsTheRulesWithSpareVoiceServers(int ports, int spares) {
    DataRate link = DataRate.ofGigabitsPerSecond(1);
    SiteRequirements site =
        site(8_000)
            .voicePorts(ports)
            .spareVoiceServers(spares)
            .network(Network.builder().serverLink(link).build())
            .build();
    assertThat(broken(Proposal.of(Sizing.size(site)))).isEmpty();
  }

  private static ImmutableList<String> broken(Deployment site) {
    Report report = RULES.check(site);
    return report.findings().stream()
        .map(finding -> finding.rule().id())
        .collect(ImmutableList.toImmutableList());
  }

  private static Deployment single(PlatformKind platform) {
    return Proposal.of(
        Sizing.size(
            site(1_001)
                .network(Network.builder().serverLink(DataRate.ofGigabitsPerSecond(1)).build())
                .hosts(
                    SiteHosts.builder().platform(Platform.builder().kind(platform).build()).build())
                .build()));
  }

  private static Deployment several(int seats, int megabits) {
    DataRate link = DataRate.ofMegabitsPerSecond(megabits);
    return Proposal.of(
        Sizing.size(
            site(seats)
                .network(Network.builder().spread(Spread.GEO_REDUNDANT).serverLink(link).build())
                .build()));
  }

  private static SiteRequirements.Builder site(int seats) {
    return SiteRequirements.builder()
        .name("test")
        .seats(SeatCounts.builder().basic(seats).mainstream(0).advanced(0).build())
        .voicePorts(100);
  }

  private static Deployment change(
      Deployment site, Role role, UnaryOperator<Hardware.Builder> how) {
    return Deployment.builder()
        .from(site)
        .servers(
            site.servers().stream()
                .map(server -> server.roles().contains(role) ? changed(server, how) : server)
                .collect(ImmutableList.toImmutableList()))
        .build();
  }

  private static Server changed(Server server, UnaryOperator<Hardware.Builder> how) {
    Hardware.Builder hardware = Hardware.builder().from(server.hardware().orElseThrow());
    return Server.builder().from(server).hardware(how.apply(hardware).build()).build();
  }
}
