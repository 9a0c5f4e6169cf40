package dev.ixm.model.topology.rules;

import static dev.ixm.model.guide.Level.MUST;
import static java.util.Comparator.naturalOrder;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import dev.ixm.model.Role;
import dev.ixm.model.ServerNumbers;
import dev.ixm.model.guide.Source;
import dev.ixm.model.rule.DeploymentRule;
import dev.ixm.model.rule.FindingCollector;
import dev.ixm.model.rule.Rule;
import dev.ixm.model.rule.RuleInfo;
import dev.ixm.model.site.Deployment;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BinaryOperator;

/** The numbers that the installer asks for, and how many servers they allow. */
public final class NumberRules {

  private static final Source SECONDARY = Source.of(9, "Secondary Voice Servers");
  private static final Source CSE = Source.of(18, "Dedicated CSE Server Installation");
  private static final Source WEB = Source.of(19, "Dedicated Web Server Installation");

  /** What the provider offers. */
  public static final ImmutableList<Rule<Deployment>> ALL =
      ImmutableList.of(
          range("ha.secondary.number.range", Role.SECONDARY, SECONDARY),
          unique("ha.secondary.number.unique", Role.SECONDARY, SECONDARY),
          range("cse.number.range", Role.REMOTE_CSE, CSE),
          unique("cse.number.unique", Role.REMOTE_CSE, CSE),
          maximum(
              "cse.count.maximum",
              Role.REMOTE_CSE,
              Source.of(9, "Installing Remote CSE Under JITC")),
          range("web.number.range", Role.REMOTE_WEB, WEB),
          unique("web.number.unique", Role.REMOTE_WEB, WEB),
          maximum("web.count.maximum", Role.REMOTE_WEB, WEB));

  private NumberRules() {}

  private static Rule<Deployment> range(String id, Role role, Source source) {
    Range<Integer> numbers = ServerNumbers.of(role);
    int min = numbers.lowerEndpoint();
    int max = numbers.upperEndpoint();
    return DeploymentRule.forEachServer(
        RuleInfo.of(
            id, MUST, "a %s server has a number from %s to %s".formatted(role, min, max), source),
        server -> server.roles().contains(role),
        (server, here) -> {
          FindingCollector number = here.at("number");
          if (server.number().isEmpty()) {
            number.notStated();
          } else if (!numbers.contains(server.number().getAsInt())) {
            number.breach(server.number().getAsInt(), min + " to " + max);
          }
        });
  }

  /** Of servers with the same number the first by name may keep it. */
  private static Rule<Deployment> unique(String id, Role role, Source source) {
    return DeploymentRule.of(
        RuleInfo.of(id, MUST, "no two %s servers have the same number".formatted(role), source),
        (deployment, findings) -> {
          Map<Integer, String> owners = new HashMap<>();
          deployment
              .servers(role)
              .filter(server -> server.number().isPresent())
              .forEach(
                  server ->
                      owners.merge(
                          server.number().getAsInt(),
                          server.name(),
                          BinaryOperator.minBy(naturalOrder())));
          DeploymentRule.forEachServer(
              deployment,
              findings,
              server -> server.roles().contains(role) && server.number().isPresent(),
              (server, here) -> {
                int number = server.number().getAsInt();
                if (!server.name().equals(owners.get(number))) {
                  here.at("number").breach(number, "a number of its own");
                }
              });
        });
  }

  private static Rule<Deployment> maximum(String id, Role role, Source source) {
    int max = ServerNumbers.most(role);
    return DeploymentRule.of(
        RuleInfo.of(id, MUST, "a site has at most %s %s servers".formatted(max, role), source),
        (deployment, findings) -> {
          long count = deployment.servers(role).count();
          if (count > max) {
            findings.at("servers").with("role", role).breach(count, "at most " + max);
          }
        });
  }
}
