package dev.ixm.model.topology.rules;

import static dev.ixm.model.Role.CONSOLIDATED;
import static dev.ixm.model.Role.PRIMARY;
import static dev.ixm.model.Role.SECONDARY;
import static dev.ixm.model.Role.SECONDARY_CONSOLIDATED;
import static dev.ixm.model.Role.SINGLE;
import static dev.ixm.model.Topology.CLOUD_GATEWAY;
import static dev.ixm.model.Topology.HIGH_AVAILABILITY;
import static dev.ixm.model.Topology.SINGLE_SERVER;
import static dev.ixm.model.guide.Level.MUST;
import static dev.ixm.model.guide.Level.SHOULD;
import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import dev.ixm.model.Release;
import dev.ixm.model.Role;
import dev.ixm.model.ServerNumbers;
import dev.ixm.model.Topology;
import dev.ixm.model.guide.Basis;
import dev.ixm.model.guide.Source;
import dev.ixm.model.rule.DeploymentRule;
import dev.ixm.model.rule.FindingCollector;
import dev.ixm.model.rule.Rule;
import dev.ixm.model.rule.RuleInfo;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.Server;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Optional;

/** Which roles a site has, and how many servers play each. */
public final class TopologyRules {

  private static final Source HA_REQUIREMENTS = Source.of(8, "Requirements");
  private static final Source WIZARD = Source.of(5, "Procedure");

  private static final int MIN_COMPUTERS = 3;

  /** Whom the others have to be like, in whatever order they are listed. */
  private static final Comparator<Server> PRIMARY_FIRST =
      comparing((Server server) -> !server.roles().contains(PRIMARY)).thenComparing(Server::name);

  /** What the provider offers. */
  public static final ImmutableList<Rule<Deployment>> ALL =
      ImmutableList.of(
          DeploymentRule.of(
              RuleInfo.of(
                  "topology.cloud-gateway",
                  SHOULD,
                  "the Cloud Gateway, which the guide names but does not describe, is not used",
                  WIZARD),
              TopologyRules::describedTopology),
          DeploymentRule.of(
              RuleInfo.of(
                  "release.described",
                  SHOULD,
                  "the release is the one that the guide describes",
                  Source.of(5, "Introduction"),
                  Basis.INFERRED),
              TopologyRules::describedRelease),
          count(
              "single.server.exactly-one",
              SINGLE_SERVER,
              SINGLE,
              Range.singleton(1),
              "a single-server site has exactly one server that does everything",
              WIZARD),
          DeploymentRule.of(
              RuleInfo.of(
                  "topology.roles",
                  MUST,
                  "the servers play only roles that the topology has",
                  Source.of(18, "Dedicated CSE Server Installation")),
              TopologyRules::rolesOfTopology),
          count(
              "ha.primary.exactly-one",
              HIGH_AVAILABILITY,
              PRIMARY,
              Range.singleton(1),
              "a High Availability site has exactly one Primary voice server",
              HA_REQUIREMENTS),
          count(
              "ha.secondary.count",
              HIGH_AVAILABILITY,
              SECONDARY,
              Range.closed(1, ServerNumbers.most(SECONDARY)),
              "a High Availability site has 1 to 19 Secondary voice servers",
              HA_REQUIREMENTS),
          count(
              "ha.consolidated.exactly-one",
              HIGH_AVAILABILITY,
              CONSOLIDATED,
              Range.singleton(1),
              "a High Availability site has exactly one Consolidated server",
              HA_REQUIREMENTS),
          count(
              "ha.secondary-consolidated.at-most-one",
              HIGH_AVAILABILITY,
              SECONDARY_CONSOLIDATED,
              Range.closed(0, 1),
              "a High Availability site has at most one Secondary Consolidated server",
              HA_REQUIREMENTS),
          DeploymentRule.of(
              RuleInfo.of(
                  "ha.servers.minimum",
                  MUST,
                  "the voice and Consolidated servers of a High Availability site are three"
                      + " computers at least",
                  HA_REQUIREMENTS),
              TopologyRules::computers),
          DeploymentRule.of(
              RuleInfo.of(
                  "ha.time-zone.same",
                  MUST,
                  "all servers of a High Availability site are set to one time zone",
                  HA_REQUIREMENTS),
              TopologyRules::oneTimeZone));

  private TopologyRules() {}

  private static Rule<Deployment> count(
      String id,
      Topology topology,
      Role role,
      Range<Integer> permitted,
      String summary,
      Source source) {
    return DeploymentRule.of(
        RuleInfo.of(id, MUST, summary, source),
        (deployment, findings) -> {
          int count = (int) deployment.servers(role).count();
          if (deployment.topology() == topology && !permitted.contains(count)) {
            findings
                .at("servers")
                .with("role", role)
                .breach(count, permitted.lowerEndpoint() + " to " + permitted.upperEndpoint());
          }
        });
  }

  private static void describedTopology(Deployment deployment, FindingCollector findings) {
    if (deployment.topology() == CLOUD_GATEWAY) {
      findings.at("topology").breach(CLOUD_GATEWAY, SINGLE_SERVER + " or " + HIGH_AVAILABILITY);
    }
  }

  private static void describedRelease(Deployment deployment, FindingCollector findings) {
    if (!deployment.release().equals(Release.R10_8)) {
      findings.at("release").breach(deployment.release(), Release.R10_8);
    }
  }

  /** Remote CSE and web servers are installed as part of a High Availability site only. */
  private static void rolesOfTopology(Deployment deployment, FindingCollector findings) {
    if (deployment.topology() == CLOUD_GATEWAY) {
      return;
    }
    boolean single = deployment.topology() == SINGLE_SERVER;
    DeploymentRule.forEachServer(
        deployment,
        findings,
        server -> true,
        (server, here) -> {
          for (Role role : server.roles()) {
            if (role.isProductServer() && (role == SINGLE) != single) {
              here.at("roles").breach(role, "a role of " + deployment.topology());
            }
          }
        });
  }

  /** Roles that share a computer count once. */
  private static void computers(Deployment deployment, FindingCollector findings) {
    long count =
        deployment.servers().stream()
            .filter(server -> server.isVoiceServer() || server.roles().contains(CONSOLIDATED))
            .count();
    if (deployment.topology() == HIGH_AVAILABILITY && count < MIN_COMPUTERS) {
      findings.at("servers").breach(count, "at least " + MIN_COMPUTERS);
    }
  }

  private static void oneTimeZone(Deployment deployment, FindingCollector findings) {
    if (deployment.topology() != HIGH_AVAILABILITY) {
      return;
    }
    Optional<ZoneId> first =
        deployment.servers().stream()
            .filter(Server::isProductServer)
            .filter(server -> server.timeZone().isPresent())
            .min(PRIMARY_FIRST)
            .flatMap(Server::timeZone);
    DeploymentRule.forEachServer(
        deployment,
        findings,
        Server::isProductServer,
        (server, here) ->
            here.at("timeZone")
                .require(
                    server.timeZone(),
                    zone -> zone.equals(first.orElse(zone)),
                    first.map(ZoneId::getId).orElse("")));
  }
}
