package dev.ixm.sizing.rules;

import static dev.ixm.model.rule.Level.MUST;

import com.google.common.collect.ImmutableList;
import dev.ixm.model.Deployment;
import dev.ixm.model.EmailSystem;
import dev.ixm.model.Role;
import dev.ixm.model.Server;
import dev.ixm.model.Topology;
import dev.ixm.model.guide.Basis;
import dev.ixm.model.guide.GuideRef;
import dev.ixm.model.network.Network;
import dev.ixm.model.network.Pbx;
import dev.ixm.model.network.PbxKind;
import dev.ixm.model.quantity.DataRate;
import dev.ixm.model.rule.DeploymentRule;
import dev.ixm.model.rule.FindingCollector;
import dev.ixm.model.rule.Rule;
import dev.ixm.model.rule.RuleInfo;
import dev.ixm.sizing.CapacityTables;
import dev.ixm.sizing.NetworkSizing;

/** What a site as a whole can carry. Exceeding a capacity is an error. */
final class CapacityRules {

  private static final GuideRef CAPACITY = GuideRef.of(2, "Maximum System Capacity");

  private final CapacityTables tables;

  private CapacityRules(CapacityTables tables) {
    this.tables = tables;
  }

  static ImmutableList<Rule<Deployment>> all(CapacityTables tables) {
    CapacityRules rules = new CapacityRules(tables);
    return ImmutableList.of(
        DeploymentRule.of(
            RuleInfo.of(
                "capacity.seats.maximum",
                MUST,
                "the topology carries all seats of the site",
                CAPACITY),
            rules::seats),
        DeploymentRule.of(
            RuleInfo.of(
                "capacity.advanced.maximum",
                MUST,
                "the topology carries all advanced users of the site",
                CAPACITY),
            rules::advanced),
        DeploymentRule.of(
            RuleInfo.of(
                "voice.ports.maximum",
                MUST,
                "the topology and the PBX carry all voice ports of the site",
                CAPACITY),
            rules::ports),
        DeploymentRule.forEachServer(
            RuleInfo.of(
                "voice.ports.per-server",
                MUST,
                "no voice server has more ports than it can carry",
                CAPACITY),
            Server::isVoiceServer,
            rules::portsOfServer),
        DeploymentRule.of(
            RuleInfo.of(
                "voice.ports.sufficient",
                MUST,
                "the voice servers together have the ports that the site needs",
                CAPACITY,
                Basis.INFERRED),
            CapacityRules::portsSuffice),
        DeploymentRule.of(
            RuleInfo.of(
                "cse.users.maximum",
                MUST,
                "the synchronisation engines of each email type carry all of its users",
                GuideRef.of(2, "For Unified Messaging Sync Users (UM)")),
            rules::synchronisedUsers),
        DeploymentRule.of(
            RuleInfo.of(
                "network.server-link.speed",
                MUST,
                "servers have 1 Gbit/s with High Availability or 500 advanced users, else 100"
                    + " Mbit/s",
                GuideRef.of(2, "Server Network Requirements")),
            CapacityRules::linkSpeed));
  }

  private void seats(Deployment deployment, FindingCollector findings) {
    atMost(
        findings.at("seats"), deployment.seats().total(), tables.maxSeats(deployment.topology()));
  }

  private void advanced(Deployment deployment, FindingCollector findings) {
    atMost(
        findings.at("seats").at("advanced"),
        deployment.seats().advanced(),
        tables.maxAdvanced(deployment.topology()));
  }

  /** The limit for an Iwatsu ECS is read as one for the whole site, the stricter reading. */
  private void ports(Deployment deployment, FindingCollector findings) {
    boolean iwatsu = deployment.pbx().map(Pbx::kind).filter(PbxKind.IWATSU_ECS::equals).isPresent();
    int topology =
        deployment.topology() == Topology.HIGH_AVAILABILITY
            ? tables.maxPortsHighAvailability()
            : tables.maxPortsPerVoiceServer();
    atMost(
        findings.at("voicePorts"),
        deployment.voicePorts(),
        iwatsu ? Math.min(topology, tables.maxPortsIwatsu()) : topology);
  }

  private void portsOfServer(Server server, FindingCollector here) {
    if (server.voicePorts().isEmpty()) {
      here.at("voicePorts").notStated();
    } else {
      atMost(
          here.at("voicePorts"), server.voicePorts().getAsInt(), tables.maxPortsPerVoiceServer());
    }
  }

  private static void portsSuffice(Deployment deployment, FindingCollector findings) {
    ImmutableList<Server> voiceServers =
        deployment.servers().stream()
            .filter(Server::isVoiceServer)
            .collect(ImmutableList.toImmutableList());
    long ports = voiceServers.stream().mapToLong(server -> server.voicePorts().orElse(0)).sum();
    if (ports >= deployment.voicePorts()) {
      return;
    }
    if (voiceServers.stream().allMatch(server -> server.voicePorts().isPresent())) {
      findings.at("voicePorts").breach(ports, "at least " + deployment.voicePorts());
    } else {
      DeploymentRule.forEachServer(
          deployment,
          findings,
          server -> server.isVoiceServer() && server.voicePorts().isEmpty(),
          (server, here) -> here.at("voicePorts").notStated());
    }
  }

  /**
   * Remote CSE servers of the type carry its users, spares none; without any, the Consolidated
   * server does. An advanced user whose email system is not stated cannot be counted.
   */
  private void synchronisedUsers(Deployment deployment, FindingCollector findings) {
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

  private static void atMost(FindingCollector here, int actual, int maximum) {
    if (actual > maximum) {
      here.breach(actual, "at most " + maximum);
    }
  }
}
