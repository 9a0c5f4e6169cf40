package dev.ixm.model.topology.rules;

import com.google.common.collect.Range;
import dev.ixm.model.Role;
import dev.ixm.model.release.ReleaseFacts;
import dev.ixm.model.rule.Bound;
import dev.ixm.model.rule.FindingCollector;
import dev.ixm.model.rule.Rule;
import dev.ixm.model.rule.RuleSketch;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.Server;
import dev.ixm.model.site.SiteView;
import dev.ixm.model.topology.ServerNumbers;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.Function;

/** Rules about the numbers that the installer asks for, and how many servers a site has. */
public final class Numbering {

  private Numbering() {}

  /**
   * {@return a rule with the ends of a range in its sentence, as {@code {least}} and {@code
   * {most}}}
   */
  static RuleSketch withRange(RuleSketch rule, Function<ServerNumbers, Range<Integer>> range) {
    return rule.figure("least", facts -> of(facts, range).lowerEndpoint())
        .figure("most", facts -> of(facts, range).upperEndpoint());
  }

  private static Range<Integer> of(
      ReleaseFacts facts, Function<ServerNumbers, Range<Integer>> range) {
    return range.apply(facts.get(ServerNumbers.KIND));
  }

  /**
   * {@return the rule that servers have a number in the range of their role}
   *
   * @param rule its sentence has the ends of the range as {@code {least}} and {@code {most}}
   * @param role which servers
   */
  public static Rule<Deployment> range(RuleSketch rule, Role role) {
    return withRange(rule, numbers -> numbers.numbers(role))
        .forEachServer(
            server -> server.roles().contains(role),
            (site, server, here) ->
                here.at("number")
                    .within(server.number(), of(site.facts(), it -> it.numbers(role))));
  }

  /**
   * {@return the rule that no two servers of a role have the same number} Of those that have, the
   * first by name may keep it.
   *
   * @param rule what it is
   * @param role which servers
   */
  public static Rule<Deployment> unique(RuleSketch rule, Role role) {
    return rule.forSite(
        (site, here) -> {
          Map<Integer, String> holders = holders(site, role);
          here.forEachServer(
              site,
              (all, server) -> server.roles().contains(role) && server.number().isPresent(),
              (all, server, at) -> otherThan(holders, server, at.at("number")));
        });
  }

  private static Map<Integer, String> holders(SiteView site, Role role) {
    Map<Integer, String> holders = new HashMap<>();
    for (Server server : site.stated().servers()) {
      if (server.roles().contains(role) && server.number().isPresent()) {
        holders.merge(
            server.number().getAsInt(), server.name(), BinaryOperator.minBy(String::compareTo));
      }
    }
    return holders;
  }

  private static void otherThan(
      Map<Integer, String> holders, Server server, FindingCollector here) {
    int number = server.number().getAsInt();
    String holder = holders.getOrDefault(number, server.name());
    if (!server.name().equals(holder)) {
      here.with("holder", holder).breach(number, Bound.otherThan(number));
    }
  }

  /**
   * {@return the rule that a site has no more servers of a role than it can number}
   *
   * @param rule its sentence has their count as {@code {limit}}
   * @param role which servers
   */
  public static Rule<Deployment> maximum(RuleSketch rule, Role role) {
    return rule.figure("limit", facts -> of(facts, it -> it.count(role)).upperEndpoint())
        .forSite(
            (site, here) ->
                here.at("servers")
                    .with("role", role)
                    .atMost(
                        count(site, role), of(site.facts(), it -> it.count(role)).upperEndpoint()));
  }

  static int count(SiteView site, Role role) {
    int count = 0;
    for (Server server : site.stated().servers()) {
      if (server.roles().contains(role)) {
        count++;
      }
    }
    return count;
  }
}
