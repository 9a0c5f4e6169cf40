package dev.ixm.model.topology.rules;

import static dev.ixm.model.Role.PRIMARY;
import static dev.ixm.model.rules.RuleCase.check;
import static dev.ixm.model.rules.Sites.ha;
import static dev.ixm.model.rules.Sites.numbered;
import static dev.ixm.model.rules.Sites.server;
import static dev.ixm.model.rules.Sites.site;

import com.google.common.collect.ImmutableMap;
import dev.ixm.model.Role;
import dev.ixm.model.Topology;
import dev.ixm.model.site.Deployment;

/** What the rules on the numbers of servers in a role have in common. */
public final class NumberingCase {

  private NumberingCase() {}

  public static void assertRange(String rule, Role role, int min, int max) {
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

  public static void assertUnique(String rule, Role role) {
    check(rule, ha(server("A", role).number(3), server("B", role).number(4))).findsNothing();
    check(rule, ha(server("A", role).number(3), server("B", PRIMARY).number(3))).findsNothing();
    check(rule, ha(server("A", role), server("B", role))).findsNothing();
    check(
            rule,
            ha(
                server("A", role).number(3),
                server("B", role).number(4),
                server("C", role).number(3)))
        .findsOf(
            ImmutableMap.of("server", "C", "holder", "A"), "/servers/2/number", 3, "other than 3");
  }

  public static void assertMaximum(String rule, Role role, int max) {
    check(rule, of(role, 0)).findsNothing();
    check(rule, of(role, max)).findsNothing();
    check(rule, of(role, max + 1)).findsOfRole(role, max + 1, "at most " + max);
    check(rule, of(PRIMARY, max + 1)).findsNothing();
  }

  private static Deployment of(Role role, int count) {
    return site(Topology.HIGH_AVAILABILITY).servers(numbered(role, 1, count)).build();
  }
}
