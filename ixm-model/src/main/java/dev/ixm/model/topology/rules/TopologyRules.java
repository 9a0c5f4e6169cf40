package dev.ixm.model.topology.rules;

import static com.google.common.collect.ImmutableList.toImmutableList;
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
import static dev.ixm.model.rule.RuleSketch.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import dev.ixm.model.Role;
import dev.ixm.model.Topology;
import dev.ixm.model.guide.Source;
import dev.ixm.model.rule.Bound;
import dev.ixm.model.rule.FindingCollector;
import dev.ixm.model.rule.Rule;
import dev.ixm.model.rule.RuleSketch;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.Server;
import dev.ixm.model.site.SiteView;
import dev.ixm.model.topology.ServerNumbers;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Which roles a site has, and how many servers play each. */
public final class TopologyRules {

  private static final String REQUIREMENTS = "Requirements";
  private static final ImmutableList<Role> ROLES_OF_SINGLE = roles(role -> role == SINGLE);
  private static final ImmutableList<Role> ROLES_OF_SEVERAL = roles(role -> role != SINGLE);

  /** What the provider offers. */
  public static final ImmutableList<Rule<Deployment>> ALL =
      ImmutableList.of(
          rule("topology.cloud-gateway", SHOULD, Source.of(5, "Procedure", "G05-078", "G05-901"))
              .forSite(
                  (site, here) ->
                      here.at("topology")
                          .oneOf(
                              site.stated().topology(),
                              ImmutableList.of(SINGLE_SERVER, HIGH_AVAILABILITY))),
          count(
              rule("topology.single-server.exactly-one", MUST, Source.of(5, "Procedure", "G05-077"))
                  .formerly("single.server.exactly-one"),
              SINGLE_SERVER,
              SINGLE),
          rule(
                  "topology.roles",
                  MUST,
                  Source.of(
                      18,
                      "Dedicated CSE Server Installation",
                      "G18-007",
                      "G19-008",
                      "G09-365",
                      "G09-394",
                      "G08-017"))
              .forEachServer(
                  (site, server) -> site.stated().topology() != CLOUD_GATEWAY,
                  TopologyRules::rolesOfTopology),
          rule(
                  "topology.roles.one",
                  MUST,
                  Source.of(
                      18, "Dedicated CSE Server Installation", "G18-007", "G19-008", "G08-017"))
              .inferred()
              .forEachProductServer(TopologyRules::oneProductRole),
          ha("topology.primary.exactly-one", PRIMARY, "G08-013", "G08-176", "G09-142", "G09-143"),
          ha("topology.secondary.count", SECONDARY, "G08-014", "G09-142", "G09-143", "G16-053"),
          ha("topology.consolidated.exactly-one", CONSOLIDATED, "G08-015", "G09-142", "G09-143"),
          ha("topology.secondary-consolidated.at-most-one", SECONDARY_CONSOLIDATED, "G08-016"),
          rule("topology.servers.minimum", MUST, Source.of(8, REQUIREMENTS, "G08-012", "G02-127"))
              .formerly("ha.servers.minimum")
              .figure("limit", facts -> facts.get(ServerNumbers.KIND).minComputers())
              .forSite(TopologyRules::computers),
          rule("topology.time-zone.same", MUST, Source.of(8, "Time zones", "G08-011"))
              .formerly("ha.time-zone.same")
              .forSite(TopologyRules::oneTimeZone));

  private TopologyRules() {}

  private static Rule<Deployment> ha(String id, Role role, String... statements) {
    return count(
        rule(id, MUST, Source.of(8, REQUIREMENTS, statements))
            .formerly(id.replace("topology.", "ha.")),
        HIGH_AVAILABILITY,
        role);
  }

  private static Rule<Deployment> count(RuleSketch rule, Topology topology, Role role) {
    return Numbering.withRange(rule, numbers -> numbers.count(role))
        .forSite(
            (site, here) -> {
              if (site.stated().topology() == topology) {
                Range<Integer> permitted = site.facts().get(ServerNumbers.KIND).count(role);
                here.at("servers")
                    .with("role", role)
                    .within(Numbering.count(site, role), permitted);
              }
            });
  }

  /** Remote CSE and web servers are installed as part of a High Availability site only. */
  private static void rolesOfTopology(SiteView site, Server server, FindingCollector here) {
    ImmutableList<Role> permitted =
        site.stated().topology() == SINGLE_SERVER ? ROLES_OF_SINGLE : ROLES_OF_SEVERAL;
    for (Role role : server.roles()) {
      if (!permitted.contains(role)) {
        here.at("roles")
            .with("topology", site.stated().topology())
            .breach(role, Bound.oneOf(permitted));
      }
    }
  }

  private static ImmutableList<Role> roles(Predicate<Role> ofProduct) {
    return Stream.of(Role.values())
        .filter(role -> !role.isProductServer() || ofProduct.test(role))
        .collect(toImmutableList());
  }

  /** Each installer's wizard asks for one role, and puts the product into one folder. */
  private static void oneProductRole(SiteView site, Server server, FindingCollector here) {
    int count = 0;
    for (Role role : server.roles()) {
      if (role.isProductServer()) {
        count++;
      }
    }
    here.at("roles").atMost(count, 1);
  }

  /** Roles that share a computer count once. */
  private static void computers(SiteView site, FindingCollector here) {
    if (site.isHighAvailability()) {
      long count =
          site.stated().servers().stream()
              .filter(server -> server.isVoiceServer() || server.roles().contains(CONSOLIDATED))
              .count();
      here.at("servers").atLeast((int) count, site.facts().get(ServerNumbers.KIND).minComputers());
    }
  }

  private static void oneTimeZone(SiteView site, FindingCollector here) {
    if (!site.isHighAvailability()) {
      return;
    }
    Optional<ZoneId> first =
        site.findLeader(server -> server.isProductServer() && server.timeZone().isPresent())
            .flatMap(Server::timeZone);
    here.forEachProductServer(
        site,
        (all, server, at) ->
            first.ifPresentOrElse(
                zone -> at.at("timeZone").equal(server.timeZone(), zone),
                () -> at.at("timeZone").notStated()));
  }
}
