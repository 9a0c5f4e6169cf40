package dev.ixm.model.cse.rules;

import static dev.ixm.model.EmailType.GMAIL;
import static dev.ixm.model.Role.CONSOLIDATED;
import static dev.ixm.model.Role.REMOTE_CSE;
import static dev.ixm.model.rules.RuleCase.check;
import static dev.ixm.model.rules.Sites.ha;
import static dev.ixm.model.rules.Sites.server;

import com.google.common.collect.ImmutableMap;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.Server;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class SpareRulesTest {

  private static Server.Builder cse(String name, boolean spare) {
    return server(name, REMOTE_CSE).spare(spare);
  }

  private static Deployment protecting(boolean protects, Server.Builder... servers) {
    return Deployment.builder().from(ha(servers)).protectsCse(protects).build();
  }

  @Test
  @Tag("G22-002")
  void whereASpareShallTakeOverThereIsOne() {
    String rule = "cse.spare.present";
    check(rule, protecting(true, cse("A", false), cse("B", true))).findsNothing();
    check(rule, protecting(true, cse("A", false), cse("B", false)))
        .findsOf(
            ImmutableMap.of("role", "REMOTE_CSE", "spare", "true"), "/servers", 0, "at least 1");
    check(rule, protecting(false, cse("A", false))).findsNothing();
    check(rule, protecting(true, server("A", CONSOLIDATED).spare(true), cse("B", false)))
        .findsAt("/servers");
    check(rule, protecting(true, server("A", CONSOLIDATED).spare(false))).findsNothing();
  }

  @Test
  void cannotTellWithoutKnowingTheSpares() {
    String rule = "cse.spare.present";
    check(rule, ha(cse("A", false))).lacks("/protectsCse");
    check(rule, ha(server("A", REMOTE_CSE))).lacks("/protectsCse");
    check(rule, ha(server("A", REMOTE_CSE), cse("B", true))).findsNothing();
    check(rule, ha(server("A", CONSOLIDATED))).findsNothing();
    check(
            rule,
            protecting(
                true,
                server("A", REMOTE_CSE),
                cse("B", false),
                server("C", CONSOLIDATED),
                server("D", REMOTE_CSE)))
        .lacks("/servers/0/spare", "/servers/3/spare");
  }

  @Test
  void aSpareProcessesNoTraffic() {
    String rule = "cse.spare.idle";
    check(rule, ha(cse("A", true))).findsNothing();
    check(rule, ha(cse("A", true).addEmailTypes(GMAIL)))
        .findsAtServer("A", "/servers/0/emailTypes", "GMAIL", "none");
    check(rule, ha(cse("A", false).addEmailTypes(GMAIL))).findsNothing();
    check(rule, ha(server("A", REMOTE_CSE).addEmailTypes(GMAIL))).findsNothing();
    check(rule, ha(server("A", CONSOLIDATED).spare(true).addEmailTypes(GMAIL))).findsNothing();
  }

  @Test
  void aSpareNeedsNoEmailTypeOfItsOwn() {
    String rule = "cse.email-type.one";
    check(rule, ha(cse("A", true))).findsNothing();
    check(rule, ha(cse("A", false))).lacks("/servers/0/emailTypes");
  }
}
