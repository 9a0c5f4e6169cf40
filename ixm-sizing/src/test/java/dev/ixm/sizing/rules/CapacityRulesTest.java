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
import dev.ixm.model.quantity.DataRate;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.Server;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CapacityRulesTest {

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
