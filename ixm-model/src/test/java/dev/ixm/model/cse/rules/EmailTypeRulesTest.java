package dev.ixm.model.cse.rules;

import static dev.ixm.model.EmailType.EXCHANGE;
import static dev.ixm.model.EmailType.GMAIL;
import static dev.ixm.model.Role.CONSOLIDATED;
import static dev.ixm.model.Role.REMOTE_CSE;
import static dev.ixm.model.Topology.HIGH_AVAILABILITY;
import static dev.ixm.model.Topology.SINGLE_SERVER;
import static dev.ixm.model.rules.RuleCase.check;
import static dev.ixm.model.rules.Sites.server;
import static dev.ixm.model.rules.Sites.site;

import com.google.common.collect.ImmutableMap;
import dev.ixm.model.Edition;
import dev.ixm.model.EmailSystem;
import dev.ixm.model.EmailType;
import dev.ixm.model.Role;
import dev.ixm.model.Topology;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.Server;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EmailTypeRulesTest {

  /** A site with a server that synchronizes these types, and with all email systems given. */
  private static Deployment of(
      Edition edition, Role role, List<EmailType> types, EmailType... systems) {
    Deployment.Builder site = site(Topology.HIGH_AVAILABILITY).edition(edition);
    for (EmailType type : systems) {
      site.addEmailSystems(EmailSystem.builder().type(type).users(1).build());
    }
    return site.addServers(server("A", role).addAllEmailTypes(types).build()).build();
  }

  @ParameterizedTest
  @EnumSource(Edition.class)
  @Tag("G02-147")
  @Tag("G09-369")
  @Tag("G18-019")
  void aRemoteCseWorksWithOneEmailType(Edition edition) {
    String rule = "cse.email-type.one";
    check(rule, of(edition, REMOTE_CSE, List.of(GMAIL))).findsNothing();
    check(rule, of(edition, REMOTE_CSE, List.of(EXCHANGE, GMAIL)))
        .findsOf(
            ImmutableMap.of("server", "A", "types", "EXCHANGE, GMAIL"),
            "/servers/0/emailTypes",
            2,
            "at most 1");
    check(rule, of(edition, REMOTE_CSE, List.of())).lacks("/servers/0/emailTypes");
    check(rule, of(edition, CONSOLIDATED, List.of(EXCHANGE, GMAIL))).findsNothing();
    check(rule, of(edition, CONSOLIDATED, List.of())).findsNothing();
  }

  @ParameterizedTest
  @EnumSource(Edition.class)
  @Tag("G02-148")
  @Tag("G09-370")
  @Tag("G18-020")
  void theConsolidatedServerSynchronizesNothingBesideASecondEmailType(Edition edition) {
    String rule = "cse.consolidated.one-email-type";
    check(rule, of(edition, CONSOLIDATED, List.of(GMAIL), GMAIL)).findsNothing();
    check(rule, of(edition, CONSOLIDATED, List.of(GMAIL), GMAIL, EXCHANGE))
        .findsAtServer("A", "/servers/0/emailTypes", "GMAIL", "none");
    check(rule, of(edition, CONSOLIDATED, List.of(), GMAIL, EXCHANGE)).findsNothing();
    check(rule, of(edition, REMOTE_CSE, List.of(GMAIL), GMAIL, EXCHANGE)).findsNothing();
    Deployment withCse =
        Deployment.builder()
            .from(of(edition, CONSOLIDATED, List.of(GMAIL)))
            .addServers(server("B", REMOTE_CSE).addEmailTypes(EXCHANGE).build())
            .build();
    check(rule, withCse).findsAtServer("A", "/servers/0/emailTypes", "GMAIL", "none");
  }

  @Test
  @Tag("G02-145")
  void eachRemoteCseCarries5000UsersOfItsType() {
    String rule = "cse.users.maximum";
    Server.Builder[] servers = {gmailCse("A"), gmailCse("B"), server("C", Role.CONSOLIDATED)};
    check(rule, gmailSite(servers).addEmailSystems(gmail(10_000))).findsNothing();
    check(rule, gmailSite(servers).addEmailSystems(gmail(10_001)))
        .breaks("/emailSystems/0/users", 10_001, "at most 10000");
    EmailSystem exchange = EmailSystem.builder().type(EmailType.EXCHANGE).users(1).build();
    check(rule, gmailSite(servers).addEmailSystems(gmail(1), exchange))
        .breaks("/emailSystems/1/users", 1, "at most 0");
  }

  /** Four is what the most users of a site need, not what a site may have. */
  @Test
  @Tag("G18-011")
  void fourRemoteCseCarryTheMostUsersOfASite() {
    String rule = "cse.users.maximum";
    Server.Builder[] three = {gmailCse("A"), gmailCse("B"), gmailCse("C")};
    check(rule, gmailSite(three).addEmailSystems(gmail(20_000)))
        .breaks("/emailSystems/0/users", 20_000, "at most 15000");
    Server.Builder[] four = {gmailCse("A"), gmailCse("B"), gmailCse("C"), gmailCse("D")};
    check(rule, gmailSite(four).addEmailSystems(gmail(20_000))).findsNothing();
    check(
            rule,
            gmailSite(gmailCse("A"), gmailCse("B"), gmailCse("C"), gmailCse("D"), gmailCse("E"))
                .addEmailSystems(gmail(20_000)))
        .findsNothing();
  }

  @Test
  void aSpareCarriesNoUsers() {
    String rule = "cse.users.maximum";
    check(rule, gmailSite(gmailCse("A"), gmailCse("B").spare(false)).addEmailSystems(gmail(5_001)))
        .findsNothing();
    check(rule, gmailSite(gmailCse("A"), gmailCse("B").spare(true)).addEmailSystems(gmail(5_001)))
        .breaks("/emailSystems/0/users", 5_001, "at most 5000");
  }

  @Test
  @Tag("G02-141")
  void theConsolidatedServerCarries5000UsersWhereThereIsNoRemoteCse() {
    String rule = "cse.users.maximum";
    Server.Builder consolidated = server("A", Role.CONSOLIDATED).addEmailTypes(EmailType.GMAIL);
    check(rule, gmailSite(consolidated).addEmailSystems(gmail(5_000))).findsNothing();
    check(rule, gmailSite(consolidated).addEmailSystems(gmail(5_001)))
        .breaks("/emailSystems/0/users", 5_001, "at most 5000");
    Server.Builder idle = server("A", Role.CONSOLIDATED);
    check(rule, gmailSite(idle).addEmailSystems(gmail(1)))
        .breaks("/emailSystems/0/users", 1, "at most 0");
  }

  @Test
  void advancedUsersWithoutAnEmailSystemCannotBeCounted() {
    String rule = "cse.users.maximum";
    check(rule, site(HIGH_AVAILABILITY, 0, 7)).lacks("/emailSystems");
    check(rule, site(SINGLE_SERVER, 0, 7)).findsNothing();
  }

  private static EmailSystem gmail(int users) {
    return EmailSystem.builder().type(EmailType.GMAIL).users(users).build();
  }

  private static Server.Builder gmailCse(String name) {
    return server(name, Role.REMOTE_CSE).addEmailTypes(EmailType.GMAIL);
  }

  private static Deployment.Builder gmailSite(Server.Builder... servers) {
    Deployment.Builder site = site(HIGH_AVAILABILITY, 0, 0);
    for (Server.Builder server : servers) {
      site.addServers(server.build());
    }
    return site;
  }
}
