package dev.ixm.model.cse.rules;

import static dev.ixm.model.Role.REMOTE_CSE;
import static dev.ixm.model.rules.RuleCase.check;
import static dev.ixm.model.rules.Sites.ha;
import static dev.ixm.model.rules.Sites.numbered;
import static dev.ixm.model.rules.Sites.server;
import static dev.ixm.model.rules.Sites.site;

import dev.ixm.model.Role;
import dev.ixm.model.Topology;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.Server;
import dev.ixm.model.topology.rules.NumberingCase;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class CseNumberRulesTest {

  private static Deployment of(Role role, int count) {
    return site(Topology.HIGH_AVAILABILITY).servers(numbered(role, 1, count)).build();
  }

  @Test
  @Tag("G18-009")
  void aRemoteCseHasANumberFrom1To25() {
    NumberingCase.assertRange("cse.number.range", REMOTE_CSE, 1, 25);
  }

  @Test
  @Tag("G18-010")
  void noTwoRemoteCseHaveTheSameNumber() {
    NumberingCase.assertUnique("cse.number.unique", REMOTE_CSE);
  }

  @Test
  @Tag("G09-371")
  void thereAreAtMost25RemoteCseEachWithItsNumber() {
    NumberingCase.assertMaximum("cse.count.maximum", REMOTE_CSE, 25);
    check("cse.number.range", of(REMOTE_CSE, 25)).findsNothing();
    check("cse.number.unique", of(REMOTE_CSE, 25)).findsNothing();
    check("cse.number.range", of(REMOTE_CSE, 26)).findsAt("/servers/25/number");
    Server.Builder twin = server("B", REMOTE_CSE).number(7);
    check("cse.number.unique", ha(server("A", REMOTE_CSE).number(7), twin))
        .findsAt("/servers/1/number");
  }
}
