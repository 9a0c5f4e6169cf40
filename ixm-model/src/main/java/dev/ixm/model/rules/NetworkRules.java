package dev.ixm.model.rules;

import static dev.ixm.model.Topology.HIGH_AVAILABILITY;
import static dev.ixm.model.rule.Level.MUST;
import static dev.ixm.model.rule.Level.SHOULD;

import com.google.common.collect.ImmutableList;
import dev.ixm.model.Deployment;
import dev.ixm.model.Edition;
import dev.ixm.model.guide.GuideRef;
import dev.ixm.model.network.Network;
import dev.ixm.model.network.Pbx;
import dev.ixm.model.network.SipTransport;
import dev.ixm.model.network.Spread;
import dev.ixm.model.quantity.DataRate;
import dev.ixm.model.rule.DeploymentRule;
import dev.ixm.model.rule.FindingCollector;
import dev.ixm.model.rule.Rule;
import dev.ixm.model.rule.RuleInfo;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;

/** The links between the servers, and those to the PBX. */
final class NetworkRules {

  private static final GuideRef HA =
      GuideRef.of(2, "Requirements for High Availability Installations");
  private static final GuideRef GEO = GuideRef.of(8, "Geo Redundancy");

  private static final Duration LOCAL_ROUND_TRIP = Duration.ofMillis(10);
  private static final Duration GEO_ROUND_TRIP = Duration.ofMillis(60);
  private static final Duration PBX_ROUND_TRIP = Duration.ofMillis(200);
  private static final Duration PBX_ROUND_TRIP_OPTIMAL = Duration.ofMillis(150);
  private static final DataRate GUARANTEED = DataRate.ofMegabitsPerSecond(20);

  static final ImmutableList<Rule<Deployment>> ALL =
      ImmutableList.of(
          DeploymentRule.of(
              RuleInfo.of(
                  "network.servers.latency",
                  MUST,
                  "a round trip between servers takes 10 ms at most, 60 ms if geo-redundant",
                  HA),
              NetworkRules::serverLatency),
          DeploymentRule.of(
              RuleInfo.of(
                  "network.servers.latency.optimal",
                  SHOULD,
                  "a round trip between geo-redundant servers takes 10 ms at most",
                  GEO),
              NetworkRules::optimalServerLatency),
          DeploymentRule.of(
              RuleInfo.of(
                  "network.pbx.latency",
                  MUST,
                  "a round trip from a voice server to the PBX takes 200 ms at most",
                  HA),
              (deployment, findings) -> pbxLatency(deployment, findings, PBX_ROUND_TRIP)),
          DeploymentRule.of(
              RuleInfo.of(
                  "network.pbx.latency.optimal",
                  SHOULD,
                  "a round trip from a voice server to the PBX takes 150 ms at most",
                  GEO),
              (deployment, findings) -> pbxLatency(deployment, findings, PBX_ROUND_TRIP_OPTIMAL)),
          DeploymentRule.of(
              RuleInfo.of(
                  "network.guaranteed-bandwidth",
                  MUST,
                  "the path between servers of a High Availability site guarantees 20 Mbit/s",
                  HA),
              NetworkRules::guaranteedBandwidth),
          DeploymentRule.of(
              RuleInfo.of(
                  "jitc.tls",
                  MUST,
                  "a JITC site reaches its PBX by TLS",
                  GuideRef.of(14, "Introduction")),
              NetworkRules::protectedSignalling));

  private NetworkRules() {}

  /** Between 10 and 60 ms it depends on the spread; without it the rule cannot judge. */
  private static void serverLatency(Deployment deployment, FindingCollector findings) {
    if (deployment.topology() != HIGH_AVAILABILITY) {
      return;
    }
    FindingCollector here = findings.at("network");
    Optional<Duration> time = deployment.network().flatMap(Network::serverRoundTrip);
    Optional<Spread> spread = deployment.network().flatMap(Network::spread);
    boolean local = spread.filter(Spread.LOCAL::equals).isPresent();
    atMost(here.at("serverRoundTrip"), time, local ? LOCAL_ROUND_TRIP : GEO_ROUND_TRIP);
    if (spread.isEmpty()
        && time.filter(
                value ->
                    value.compareTo(LOCAL_ROUND_TRIP) > 0 && value.compareTo(GEO_ROUND_TRIP) <= 0)
            .isPresent()) {
      here.at("spread").notStated();
    }
  }

  private static void optimalServerLatency(Deployment deployment, FindingCollector findings) {
    boolean geoRedundant =
        deployment
            .network()
            .flatMap(Network::spread)
            .filter(Spread.GEO_REDUNDANT::equals)
            .isPresent();
    if (deployment.topology() == HIGH_AVAILABILITY && geoRedundant) {
      atMost(
          findings.at("network").at("serverRoundTrip"),
          deployment.network().flatMap(Network::serverRoundTrip),
          LOCAL_ROUND_TRIP);
    }
  }

  private static void pbxLatency(Deployment deployment, FindingCollector findings, Duration limit) {
    atMost(
        findings.at("network").at("pbxRoundTrip"),
        deployment.network().flatMap(Network::pbxRoundTrip),
        limit);
  }

  private static void atMost(FindingCollector here, Optional<Duration> time, Duration limit) {
    if (time.isEmpty()) {
      here.notStated();
    } else if (time.get().compareTo(limit) > 0) {
      here.breach(milliseconds(time.get()), "at most " + milliseconds(limit));
    }
  }

  private static String milliseconds(Duration time) {
    BigDecimal seconds =
        BigDecimal.valueOf(time.getSeconds()).add(BigDecimal.valueOf(time.getNano(), 9));
    return seconds.movePointRight(3).stripTrailingZeros().toPlainString() + " ms";
  }

  private static void guaranteedBandwidth(Deployment deployment, FindingCollector findings) {
    if (deployment.topology() == HIGH_AVAILABILITY) {
      findings
          .at("network")
          .at("guaranteedBandwidth")
          .require(
              deployment.network().flatMap(Network::guaranteedBandwidth),
              rate -> rate.compareTo(GUARANTEED) >= 0,
              "at least " + GUARANTEED);
    }
  }

  private static void protectedSignalling(Deployment deployment, FindingCollector findings) {
    if (deployment.edition() == Edition.JITC) {
      findings
          .at("pbx")
          .at("transport")
          .require(
              deployment.pbx().map(Pbx::transport), SipTransport.TLS::equals, SipTransport.TLS);
    }
  }
}
