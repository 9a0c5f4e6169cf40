package dev.ixm.model.network.rules;

import static dev.ixm.model.Topology.HIGH_AVAILABILITY;
import static dev.ixm.model.guide.Level.MUST;
import static dev.ixm.model.network.Spread.GEO_REDUNDANT;
import static dev.ixm.model.network.Spread.LOCAL;

import com.google.common.collect.ImmutableList;
import dev.ixm.model.guide.Source;
import dev.ixm.model.network.Network;
import dev.ixm.model.network.Spread;
import dev.ixm.model.rule.DeploymentRule;
import dev.ixm.model.rule.FindingCollector;
import dev.ixm.model.rule.Rule;
import dev.ixm.model.rule.RuleInfo;
import dev.ixm.model.site.Deployment;
import java.util.Optional;
import java.util.function.Function;

/** Which networks the servers of a High Availability site share, and how free they are. */
public final class LanRules {

  private static final Source HA = Source.of(2, "Requirements for High Availability Installations");

  /** What the provider offers. */
  public static final ImmutableList<Rule<Deployment>> ALL =
      ImmutableList.of(
          shared(
              RuleInfo.of(
                  "network.same-lan",
                  MUST,
                  "the servers of a High Availability site are in one local area network, unless"
                      + " it is geo-redundant",
                  HA),
              LOCAL,
              "sameLan",
              Network::sameLan),
          shared(
              RuleInfo.of(
                  "network.shared-with-pbx",
                  MUST,
                  "all servers of a geo-redundant site are on the network of the PBX",
                  Source.of(8, "Geo Redundancy")),
              GEO_REDUNDANT,
              "sharedWithPbx",
              Network::sharedWithPbx),
          DeploymentRule.of(
              RuleInfo.of(
                  "network.congestion",
                  MUST,
                  "the path between servers of a High Availability site is not congested in steady"
                      + " state",
                  HA),
              LanRules::notCongested));

  private LanRules() {}

  /** A rule for one spread; if that is not known, it is needed unless the network is shared. */
  private static Rule<Deployment> shared(
      RuleInfo info,
      Spread concerned,
      String attribute,
      Function<Network, Optional<Boolean>> fact) {
    return DeploymentRule.of(
        info,
        (deployment, findings) -> {
          Optional<Spread> spread = deployment.network().flatMap(Network::spread);
          Optional<Boolean> shared = deployment.network().flatMap(fact);
          if (deployment.topology() != HIGH_AVAILABILITY
              || spread.filter(actual -> actual != concerned).isPresent()) {
            return;
          }
          FindingCollector here = findings.at("network");
          if (spread.isEmpty() && shared.filter(value -> !value).isPresent()) {
            here.at("spread").notStated();
          } else {
            here.at(attribute).require(shared, value -> value, true);
          }
        });
  }

  private static void notCongested(Deployment deployment, FindingCollector findings) {
    if (deployment.topology() == HIGH_AVAILABILITY) {
      findings
          .at("network")
          .at("congested")
          .require(
              deployment.network().flatMap(Network::congested), congested -> !congested, false);
    }
  }
}
