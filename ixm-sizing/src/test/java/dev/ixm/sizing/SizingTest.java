package dev.ixm.sizing;

import static dev.ixm.model.Topology.HIGH_AVAILABILITY;
import static dev.ixm.model.Topology.SINGLE_SERVER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ixm.model.Edition;
import dev.ixm.model.EmailSystem;
import dev.ixm.model.EmailType;
import dev.ixm.model.Role;
import dev.ixm.model.SeatCounts;
import dev.ixm.model.Topology;
import dev.ixm.model.pbx.Pbx;
import dev.ixm.model.pbx.PbxKind;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.Server;
import dev.ixm.model.site.SiteHosts;
import dev.ixm.model.site.SiteRequirements;
import dev.ixm.model.windows.OperatingSystem;
import dev.ixm.model.windows.WindowsVersion;
import java.time.ZoneId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SizingTest {

  @ParameterizedTest
  @CsvSource({
    "4800, 0, 120, SINGLE_SERVER",
    "4801, 0, 120, HIGH_AVAILABILITY",
    "0, 1000, 120, SINGLE_SERVER",
    "0, 1001, 120, HIGH_AVAILABILITY",
    "0, 0, 121, HIGH_AVAILABILITY",
  })
  @Tag("G01-030")
  @Tag("G01-032")
  void leavesTheSingleServerAtItsLimits(int basic, int advanced, int ports, Topology expected) {
    assertThat(Sizing.size(site(basic, advanced, ports).build()).topology().value())
        .isEqualTo(expected);
  }

  @Test
  void followsTheTopologyThatTheSiteAsksFor() {
    SizingPlan plan = Sizing.size(site(9_000, 0, 300).topology(SINGLE_SERVER).build());
    assertThat(plan.topology().value()).isEqualTo(SINGLE_SERVER);
    assertThat(plan.topology().formula()).isEqualTo("as the site asks");
    assertThat(plan.serverHardware().value().name()).isEqualTo("SA2");
    assertThat(plan.serverHardware().formula()).isEqualTo("the last row, which ends at 4800 seats");
  }

  /** More servers do not give a site with an Iwatsu ECS more ports. */
  @Test
  void doesNotAddServersForPortsThatThePbxDoesNotTake() {
    Pbx iwatsu = Pbx.builder().kind(PbxKind.IWATSU_ECS).build();
    SizingPlan plan = Sizing.size(site(10, 0, 130).pbx(iwatsu).build());
    assertThat(plan.topology().value()).isEqualTo(SINGLE_SERVER);
    assertThat(plan.topology().inputs()).containsEntry("voice ports", "130, at most 48");
  }

  @Test
  void plansTheCeiling() {
    SizingPlan plan = Sizing.size(ceiling());
    assertThat(plan.topology().value()).isEqualTo(HIGH_AVAILABILITY);
    assertThat(plan.seats().value()).isEqualTo(80_000);
    assertThat(plan.mailboxes().value()).isEqualTo(80_000);
    assertThat(plan.voiceServers().value()).isEqualTo(20);
    assertThat(plan.portsPerVoiceServer().value()).isEqualTo(120);
    assertThat(plan.serverHardware().value().name()).isEqualTo("HA7");
    assertThat(plan.csePlacement().value()).isEqualTo(CsePlacement.REMOTE_SERVERS);
    assertThat(plan.remoteCseServers().get(EmailType.OFFICE_365).value()).isEqualTo(4);
    assertThat(plan.cseHardware().orElseThrow().value().name()).isEqualTo("UM3");
    assertThat(plan.siteBandwidth().value()).hasToString("72 Mbit/s");
    assertThat(plan.voiceServerBandwidth().value()).hasToString("3.6 Mbit/s");
    assertThat(plan.serverLink().value()).hasToString("1 Gbit/s");
    assertThat(plan.layerTwoSwitch().orElseThrow().value()).hasToString("1 Gbit/s");
    assertThat(plan.messagesPerDay().value()).isEqualTo(232_000);
    assertThat(plan.callsPerDay().value()).isEqualTo(464_000);
    assertThat(plan.callMinutesPerDay().value()).isEqualTo(464_000);
    assertThat(plan.messagesPerMinute().value()).isEqualTo(595);
  }

  @Test
  @Tag("G02-138")
  void proposesTheServersOfTheCeiling() {
    Deployment site = Proposal.of(Sizing.size(ceiling()));
    assertThat(site.servers()).hasSize(20 + 1 + 4);
    assertThat(site.servers(Role.PRIMARY)).hasSize(1);
    assertThat(site.servers(Role.SECONDARY))
        .extracting(server -> server.number().getAsInt())
        .containsExactly(2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20);
    assertThat(site.servers(Role.REMOTE_CSE))
        .extracting(server -> server.number().getAsInt())
        .containsExactly(1, 2, 3, 4);
    assertThat(site.servers().stream().mapToInt(server -> server.voicePorts().orElse(0)).sum())
        .isEqualTo(2_400);
    assertThat(site.servers(Role.CONSOLIDATED).map(Server::hardware).findFirst())
        .isEqualTo(site.servers(Role.PRIMARY).map(Server::hardware).findFirst());
  }

  @Test
  void saysWhyASingleServerDoesNotDo() {
    assertThat(Sizing.size(ceiling()).topology().formula())
        .isEqualTo("a single server does not carry the site: seats, advanced users, voice ports");
    assertThat(Sizing.size(site(4_801, 0, 1).build()).topology().formula())
        .isEqualTo("a single server does not carry the site: seats");
    assertThat(Sizing.size(site(1, 0, 1).build()).topology().formula())
        .isEqualTo("a single server carries the site");
  }

  @Test
  void givesEachEmailTypeServersOfItsOwn() {
    SiteRequirements site =
        site(0, 9_000, 10)
            .addEmailSystems(email(EmailType.GMAIL, 3_000), email(EmailType.EXCHANGE, 6_000))
            .build();
    assertThat(Proposal.of(Sizing.size(site)).servers(Role.REMOTE_CSE))
        .extracting(server -> server.emailTypes().asList().get(0))
        .containsExactly(EmailType.EXCHANGE, EmailType.EXCHANGE, EmailType.GMAIL);
  }

  @Test
  void followsWhatTheSitePrescribes() {
    SiteHosts hosts =
        SiteHosts.builder()
            .voiceServers(3)
            .cseServers(5)
            .addTimeZones(ZoneId.of("America/Toronto"), ZoneId.of("America/Vancouver"))
            .addVoiceServerAddresses("192.0.2.1", "192.0.2.2")
            .operatingSystem(OperatingSystem.of(WindowsVersion.WINDOWS_SERVER_2012))
            .build();
    SiteRequirements site =
        site(0, 9_000, 700).addEmailSystems(email(EmailType.GMAIL, 9_000)).hosts(hosts).build();
    Deployment proposed = Proposal.of(Sizing.size(site));
    assertThat(proposed.servers().stream().filter(Server::isVoiceServer))
        .extracting(server -> server.voicePorts().getAsInt())
        .containsExactly(120, 120, 120);
    assertThat(proposed.servers().stream().filter(Server::isVoiceServer))
        .extracting(Server::addresses)
        .extracting(Object::toString)
        .containsExactly("[192.0.2.1]", "[192.0.2.2]", "[]");
    assertThat(proposed.servers(Role.REMOTE_CSE)).hasSize(5);
    assertThat(proposed.servers())
        .extracting(server -> server.timeZone().orElseThrow().getId())
        .startsWith("America/Toronto", "America/Vancouver", "America/Toronto");
    assertThat(proposed.servers())
        .allSatisfy(
            server ->
                assertThat(server.operatingSystem().orElseThrow().version())
                    .isEqualTo(WindowsVersion.WINDOWS_SERVER_2012));
  }

  @Test
  void choosesTheWindowsOfTheEdition() {
    assertThat(windows(Edition.STANDARD)).isEqualTo(WindowsVersion.WINDOWS_SERVER_2019);
    assertThat(windows(Edition.JITC)).isEqualTo(WindowsVersion.WINDOWS_SERVER_2012_R2);
  }

  @Test
  @Tag("G02-150")
  void warnsThatFullLoggingTakesMoreStorage() {
    assertThat(Sizing.size(ceiling()).cseHardware().orElseThrow().formula())
        .isEqualTo("the row for 15001 to 20000 users; full logging may take more storage");
  }

  @Test
  void plansAsFarAsTheTablesGo() {
    SizingPlan plan =
        Sizing.size(
            site(60_000, 30_000, 5_000).addEmailSystems(email(EmailType.GMAIL, 30_000)).build());
    assertThat(plan.serverHardware().value().name()).isEqualTo("HA7");
    assertThat(plan.voiceServers().value()).isEqualTo(42);
    assertThat(plan.remoteCseServers().get(EmailType.GMAIL).value()).isEqualTo(6);
    assertThat(plan.cseHardware().orElseThrow().value().name()).isEqualTo("UM3");
    assertThat(Proposal.of(plan).servers()).hasSize(42 + 1 + 6);
  }

  @Test
  void readsLikeACalculation() {
    assertThat(Sizing.size(ceiling()).toString().lines())
        .contains(
            "voice servers = 20: ports / ports per server, rounded up, 2 at least (ports = 2400,"
                + " ports per server = 120) [chapter 2, Maximum System Capacity]")
        .hasSize(17);
  }

  private static WindowsVersion windows(Edition edition) {
    Deployment site = Proposal.of(Sizing.size(site(1, 0, 1).edition(edition).build()));
    return site.servers().get(0).operatingSystem().orElseThrow().version();
  }

  private static SiteRequirements ceiling() {
    return site(60_000, 20_000, 2_400).addEmailSystems(email(EmailType.OFFICE_365, 20_000)).build();
  }

  private static EmailSystem email(EmailType type, int users) {
    return EmailSystem.builder().type(type).users(users).build();
  }

  private static SiteRequirements.Builder site(int basic, int advanced, int ports) {
    return SiteRequirements.builder()
        .name("test")
        .seats(SeatCounts.builder().basic(basic).mainstream(0).advanced(advanced).build())
        .voicePorts(ports);
  }
}
