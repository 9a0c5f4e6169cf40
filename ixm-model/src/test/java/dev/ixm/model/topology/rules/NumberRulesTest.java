package dev.ixm.model.topology.rules;

import static dev.ixm.model.Role.PRIMARY;
import static dev.ixm.model.Role.REMOTE_CSE;
import static dev.ixm.model.Role.REMOTE_WEB;
import static dev.ixm.model.Role.SECONDARY;
import static dev.ixm.model.rules.RuleCase.check;
import static dev.ixm.model.rules.Sites.ha;
import static dev.ixm.model.rules.Sites.numbered;
import static dev.ixm.model.rules.Sites.server;
import static dev.ixm.model.rules.Sites.site;

import dev.ixm.model.Role;
import dev.ixm.model.Topology;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.Server;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class NumberRulesTest {

  private static void assertRange(String rule, Role role, int min, int max) {
    String expected = min + " to " + max;
    check(rule, ha(server("A", role).number(min))).findsNothing();
    check(rule, ha(server("A", role).number(max))).findsNothing();
    check(rule, ha(server("P", PRIMARY), server("A", role).number(max + 1)))
        .findsAtServer("A", "/servers/1/number", max + 1, expected);
    if (min > 1) {
      check(rule, ha(server("A", role).number(min - 1)))
          .findsAtServer("A", "/servers/0/number", min - 1, expected);
    }
    check(rule, ha(server("A", role))).lacks("/servers/0/number");
    check(rule, ha(server("A", role), server("B", role).number(max), server("C", role)))
        .lacks("/servers/0/number", "/servers/2/number");
    check(rule, ha(server("P", PRIMARY), server("Q", PRIMARY).number(max + 1))).findsNothing();
  }

  private static void assertUnique(String rule, Role role) {
    check(rule, ha(server("A", role).number(3), server("B", role).number(4))).findsNothing();
    check(rule, ha(server("A", role).number(3), server("B", PRIMARY).number(3))).findsNothing();
    check(rule, ha(server("A", role), server("B", role))).findsNothing();
    check(
            rule,
            ha(
                server("A", role).number(3),
                server("B", role).number(4),
                server("C", role).number(3)))
        .findsAtServer("C", "/servers/2/number", 3, "a number of its own");
  }

  private static void assertMaximum(String rule, Role role, int max) {
    check(rule, of(role, 0)).findsNothing();
    check(rule, of(role, max)).findsNothing();
    check(rule, of(role, max + 1)).findsOfRole(role, max + 1, "at most " + max);
    check(rule, of(PRIMARY, max + 1)).findsNothing();
  }

  private static Deployment of(Role role, int count) {
    return site(Topology.HIGH_AVAILABILITY).servers(numbered(role, 1, count)).build();
  }

  @Test
  @Tag("G08-102")
  @Tag("G09-223")
  void aSecondaryHasANumberOfItsOwnFrom2To20() {
    assertRange("ha.secondary.number.range", SECONDARY, 2, 20);
    assertUnique("ha.secondary.number.unique", SECONDARY);
  }

  @Test
  @Tag("G18-009")
  void aRemoteCseHasANumberFrom1To25() {
    assertRange("cse.number.range", REMOTE_CSE, 1, 25);
  }

  @Test
  @Tag("G18-010")
  void noTwoRemoteCseHaveTheSameNumber() {
    assertUnique("cse.number.unique", REMOTE_CSE);
  }

  @Test
  @Tag("G09-371")
  void thereAreAtMost25RemoteCseEachWithItsNumber() {
    assertMaximum("cse.count.maximum", REMOTE_CSE, 25);
    check("cse.number.range", of(REMOTE_CSE, 25)).findsNothing();
    check("cse.number.unique", of(REMOTE_CSE, 25)).findsNothing();
    check("cse.number.range", of(REMOTE_CSE, 26)).findsAt("/servers/25/number");
    Server.Builder twin = server("B", REMOTE_CSE).number(7);
    check("cse.number.unique", ha(server("A", REMOTE_CSE).number(7), twin))
        .findsAt("/servers/1/number");
  }

  @Test
  @Tag("G19-009")
  void aRemoteWebServerHasANumberFrom1To14() {
    assertRange("web.number.range", REMOTE_WEB, 1, 14);
  }

  @Test
  @Tag("G19-010")
  void noTwoRemoteWebServersHaveTheSameNumber() {
    assertUnique("web.number.unique", REMOTE_WEB);
  }

  @Test
  @Tag("G19-011")
  @Tag("G09-395")
  void thereAreAtMost14RemoteWebServersEachWithItsNumber() {
    assertMaximum("web.count.maximum", REMOTE_WEB, 14);
    check("web.number.range", of(REMOTE_WEB, 14)).findsNothing();
    check("web.number.unique", of(REMOTE_WEB, 14)).findsNothing();
    check("web.number.range", of(REMOTE_WEB, 15)).findsAt("/servers/14/number");
    Server.Builder twin = server("B", REMOTE_WEB).number(7);
    check("web.number.unique", ha(server("A", REMOTE_WEB).number(7), twin))
        .findsAt("/servers/1/number");
  }
}
