package dev.ixm.sizing.rules;

import static dev.ixm.model.guide.Level.MUST;

import com.google.common.collect.ImmutableList;
import dev.ixm.model.EmailSystem;
import dev.ixm.model.Role;
import dev.ixm.model.Topology;
import dev.ixm.model.capacity.CapacityTables;
import dev.ixm.model.guide.Source;
import dev.ixm.model.network.Network;
import dev.ixm.model.quantity.DataRate;
import dev.ixm.model.rule.DeploymentRule;
import dev.ixm.model.rule.FindingCollector;
import dev.ixm.model.rule.Rule;
import dev.ixm.model.rule.RuleInfo;
import dev.ixm.model.site.Deployment;
import dev.ixm.sizing.NetworkSizing;

/** What a site as a whole can carry. Exceeding a capacity is an error. */
final class CapacityRules {

  private final CapacityTables tables;

  private CapacityRules(CapacityTables tables) {
    this.tables = tables;
  }

  static ImmutableList<Rule<Deployment>> all(CapacityTables tables) {
    CapacityRules rules = new CapacityRules(tables);
    return ImmutableList.of(
        DeploymentRule.of(
            RuleInfo.of(
                "cse.users.maximum",
                MUST,
                "the synchronization engines of each email type carry all of its users",
                Source.of(2, "For Unified Messaging Sync Users (UM)")),
            rules::synchronizedUsers),
        DeploymentRule.of(
            RuleInfo.of(
                "network.server-link.speed",
                MUST,
                "servers have 1 Gbit/s with High Availability or 500 advanced users, else 100"
                    + " Mbit/s",
                Source.of(2, "Server Network Requirements")),
            CapacityRules::linkSpeed));
  }

  /**
   * Remote CSE servers of the type carry its users, spares none; without any, the Consolidated
   * server does. An advanced user whose email system is not stated cannot be counted.
   */
  private void synchronizedUsers(Deployment deployment, FindingCollector findings) {
    if (deployment.topology() != Topology.HIGH_AVAILABILITY) {
      return;
    }
    FindingCollector list = findings.at("emailSystems");
    int users = deployment.emailSystems().stream().mapToInt(EmailSystem::users).sum();
    if (users < deployment.seats().advanced()) {
      list.notStated();
    }
    for (int i = 0; i < deployment.emailSystems().size(); i++) {
      EmailSystem system = deployment.emailSystems().get(i);
      long engines = engines(deployment, Role.REMOTE_CSE, system);
      if (engines == 0) {
        engines = Math.min(1, engines(deployment, Role.CONSOLIDATED, system));
      }
      if (system.users() > engines * tables.maxUsersPerCse()) {
        list.at(i)
            .at("users")
            .with("type", system.type())
            .breach(system.users(), "at most " + engines * tables.maxUsersPerCse());
      }
    }
  }

  private static long engines(Deployment deployment, Role role, EmailSystem system) {
    return deployment
        .servers(role)
        .filter(server -> server.emailTypes().contains(system.type()))
        .filter(server -> server.spare().filter(spare -> spare).isEmpty())
        .count();
  }

  private static void linkSpeed(Deployment deployment, FindingCollector findings) {
    DataRate minimum =
        NetworkSizing.serverLink(deployment.topology(), deployment.seats().advanced()).value();
    findings
        .at("network")
        .at("serverLink")
        .require(
            deployment.network().flatMap(Network::serverLink),
            speed -> speed.compareTo(minimum) >= 0,
            "at least " + minimum);
  }
}
