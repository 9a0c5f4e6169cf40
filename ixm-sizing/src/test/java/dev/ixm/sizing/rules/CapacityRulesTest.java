package dev.ixm.sizing.rules;

import static dev.ixm.model.Topology.HIGH_AVAILABILITY;
import static dev.ixm.model.Topology.SINGLE_SERVER;
import static dev.ixm.sizing.rules.Judged.by;
import static dev.ixm.sizing.rules.Judged.server;
import static dev.ixm.sizing.rules.Judged.site;

import dev.ixm.model.EmailSystem;
import dev.ixm.model.EmailType;
import dev.ixm.model.Role;
import dev.ixm.model.Topology;
import dev.ixm.model.network.Network;
import dev.ixm.model.pbx.Pbx;
import dev.ixm.model.pbx.PbxKind;
import dev.ixm.model.quantity.DataRate;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.Server;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CapacityRulesTest {

  @ParameterizedTest
  @CsvSource({
    "G01-030, SINGLE_SERVER, 4800",
    "G02-139, HIGH_AVAILABILITY, 80000",
    "G02-032, HIGH_AVAILABILITY, 80000",
    "G01-029, HIGH_AVAILABILITY, 80000",
  })
  void aTopologyCarriesItsSeats(String id, Topology topology, int most) {
    String rule = "capacity.seats.maximum";
    by(rule, site(topology, most, 0)).kept();
    by(rule, site(topology, most - 1, 1)).kept();
    by(rule, site(topology, most + 1, 0)).broken("/seats", most + 1, "at most " + most);
    by(rule, site(topology, most, 1)).broken("/seats", most + 1, "at most " + most);
  }

  /** The advanced users are among all users, not beside them. */
  @Test
  @Tag("G01-040")
  void advancedUsersCountAmongAllUsers() {
    Deployment.Builder full = site(HIGH_AVAILABILITY, 60_000, 20_000);
    by("capacity.seats.maximum", full).kept();
    by("capacity.advanced.maximum", full).kept();
    by("capacity.seats.maximum", site(HIGH_AVAILABILITY, 60_001, 20_000))
        .broken("/seats", 80_001, "at most 80000");
    by("capacity.advanced.maximum", site(HIGH_AVAILABILITY, 59_999, 20_001))
        .broken("/seats/advanced", 20_001, "at most 20000");
  }

  @ParameterizedTest
  @CsvSource({"G01-032, SINGLE_SERVER, 1000", "G01-031, HIGH_AVAILABILITY, 20000"})
  void aTopologyCarriesItsAdvancedUsers(String id, Topology topology, int most) {
    String rule = "capacity.advanced.maximum";
    by(rule, site(topology, 0, most)).kept();
    by(rule, site(topology, 0, most + 1)).broken("/seats/advanced", most + 1, "at most " + most);
  }

  @ParameterizedTest
  @CsvSource({
    "G01-034, SINGLE_SERVER, OTHER, 120",
    "G01-035, HIGH_AVAILABILITY, AVAYA_AURA, 2400",
    "G01-033, SINGLE_SERVER, IWATSU_ECS, 48",
    "G01-033, HIGH_AVAILABILITY, IWATSU_ECS, 48",
  })
  void topologyAndPbxCarryTheVoicePorts(String id, Topology topology, PbxKind pbx, int most) {
    String rule = "voice.ports.maximum";
    Deployment.Builder site = site(topology, 1, 0).pbx(Pbx.builder().kind(pbx).build());
    by(rule, site.voicePorts(most)).kept();
    by(rule, site.voicePorts(most + 1)).broken("/voicePorts", most + 1, "at most " + most);
  }

  @Test
  @Tag("G01-034")
  void aVoiceServerCarries120Ports() {
    String rule = "voice.ports.per-server";
    by(rule, ha(server("A", Role.PRIMARY).voicePorts(120))).kept();
    by(rule, ha(server("A", Role.PRIMARY).voicePorts(121)))
        .broken("/servers/0/voicePorts", 121, "at most 120");
    by(rule, ha(server("A", Role.PRIMARY))).notStated("/servers/0/voicePorts");
    by(rule, ha(server("A", Role.CONSOLIDATED).voicePorts(121))).kept();
  }

  @Test
  void theVoiceServersTogetherHaveThePortsThatAreNeeded() {
    String rule = "voice.ports.sufficient";
    Server.Builder[] servers = {
      server("A", Role.PRIMARY).voicePorts(120),
      server("B", Role.SECONDARY).voicePorts(30),
      server("C", Role.CONSOLIDATED).voicePorts(99),
    };
    by(rule, ha(servers).voicePorts(150)).kept();
    by(rule, ha(servers).voicePorts(151)).broken("/voicePorts", 150, "at least 151");
    Server.Builder unknown = server("D", Role.SECONDARY);
    by(rule, ha(servers[0], unknown).voicePorts(120)).kept();
    by(rule, ha(servers[0], unknown).voicePorts(121)).notStated("/servers/1/voicePorts");
  }

  @Test
  @Tag("G02-145")
  void eachRemoteCseCarries5000UsersOfItsType() {
    String rule = "cse.users.maximum";
    Server.Builder[] servers = {cse("A"), cse("B"), server("C", Role.CONSOLIDATED)};
    by(rule, ha(servers).addEmailSystems(gmail(10_000))).kept();
    by(rule, ha(servers).addEmailSystems(gmail(10_001)))
        .broken("/emailSystems/0/users", 10_001, "at most 10000");
    EmailSystem exchange = EmailSystem.builder().type(EmailType.EXCHANGE).users(1).build();
    by(rule, ha(servers).addEmailSystems(gmail(1), exchange))
        .broken("/emailSystems/1/users", 1, "at most 0");
  }

  /** Four is what the most users of a site need, not what a site may have. */
  @Test
  @Tag("G18-011")
  void fourRemoteCseCarryTheMostUsersOfASite() {
    String rule = "cse.users.maximum";
    Server.Builder[] three = {cse("A"), cse("B"), cse("C")};
    by(rule, ha(three).addEmailSystems(gmail(20_000)))
        .broken("/emailSystems/0/users", 20_000, "at most 15000");
    Server.Builder[] four = {cse("A"), cse("B"), cse("C"), cse("D")};
    by(rule, ha(four).addEmailSystems(gmail(20_000))).kept();
    by(rule, ha(cse("A"), cse("B"), cse("C"), cse("D"), cse("E")).addEmailSystems(gmail(20_000)))
        .kept();
  }

  @Test
  void aSpareCarriesNoUsers() {
    String rule = "cse.users.maximum";
    by(rule, ha(cse("A"), cse("B").spare(false)).addEmailSystems(gmail(5_001))).kept();
    by(rule, ha(cse("A"), cse("B").spare(true)).addEmailSystems(gmail(5_001)))
        .broken("/emailSystems/0/users", 5_001, "at most 5000");
  }

  @Test
  @Tag("G02-141")
  void theConsolidatedServerCarries5000UsersWhereThereIsNoRemoteCse() {
    String rule = "cse.users.maximum";
    Server.Builder consolidated = server("A", Role.CONSOLIDATED).addEmailTypes(EmailType.GMAIL);
    by(rule, ha(consolidated).addEmailSystems(gmail(5_000))).kept();
    by(rule, ha(consolidated).addEmailSystems(gmail(5_001)))
        .broken("/emailSystems/0/users", 5_001, "at most 5000");
    Server.Builder idle = server("A", Role.CONSOLIDATED);
    by(rule, ha(idle).addEmailSystems(gmail(1))).broken("/emailSystems/0/users", 1, "at most 0");
  }

  @Test
  void advancedUsersWithoutAnEmailSystemCannotBeCounted() {
    String rule = "cse.users.maximum";
    by(rule, site(HIGH_AVAILABILITY, 0, 7)).notStated("/emailSystems");
    by(rule, site(SINGLE_SERVER, 0, 7)).kept();
  }

  @ParameterizedTest
  @CsvSource({
    "G02-018, HIGH_AVAILABILITY, 0, 1000",
    "G02-160, SINGLE_SERVER, 500, 1000",
    "G02-159, SINGLE_SERVER, 499, 100",
  })
  void linksAreFastEnough(String id, Topology topology, int users, int megabits) {
    String rule = "network.server-link.speed";
    DataRate least = DataRate.ofMegabitsPerSecond(megabits);
    by(rule, site(topology, 0, users).network(link(least))).kept();
    DataRate less = DataRate.ofBitsPerSecond(least.bitsPerSecond() - 1);
    by(rule, site(topology, 0, users).network(link(less)))
        .broken("/network/serverLink", less, "at least " + least);
    by(rule, site(topology, 0, users)).notStated("/network/serverLink");
  }

  private static Network link(DataRate speed) {
    return Network.builder().serverLink(speed).build();
  }

  private static EmailSystem gmail(int users) {
    return EmailSystem.builder().type(EmailType.GMAIL).users(users).build();
  }

  private static Server.Builder cse(String name) {
    return server(name, Role.REMOTE_CSE).addEmailTypes(EmailType.GMAIL);
  }

  private static Deployment.Builder ha(Server.Builder... servers) {
    Deployment.Builder site = site(HIGH_AVAILABILITY, 0, 0);
    for (Server.Builder server : servers) {
      site.addServers(server.build());
    }
    return site;
  }
}
