package dev.ixm.model.network.rules;

import static dev.ixm.model.guide.Level.MUST;
import static dev.ixm.model.guide.Level.SHOULD;
import static dev.ixm.model.rule.RuleSketch.rule;

import com.google.common.collect.ImmutableList;
import dev.ixm.model.guide.Source;
import dev.ixm.model.network.Network;
import dev.ixm.model.network.NetworkLimits;
import dev.ixm.model.network.Spread;
import dev.ixm.model.rule.FindingCollector;
import dev.ixm.model.rule.Rule;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.SiteView;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;

/** The links between the servers, and those to the PBX. */
public final class NetworkRules {

  private static final String HA = "Requirements for High Availability Installations";
  private static final String GEO = "Geo Redundancy";

  /** What the provider offers. */
  public static final ImmutableList<Rule<Deployment>> ALL =
      ImmutableList.of(
          rule("network.servers.latency", MUST, Source.of(2, HA, "G02-019", "G08-168"))
              .figure("local", facts -> facts.get(NetworkLimits.KIND).localRoundTrip())
              .figure("geo", facts -> facts.get(NetworkLimits.KIND).geoRoundTrip())
              .forSite(NetworkRules::serverLatency),
          rule("network.servers.latency.optimal", SHOULD, Source.of(8, GEO, "G08-167"))
              .figure("limit", facts -> facts.get(NetworkLimits.KIND).localRoundTrip())
              .forSite(NetworkRules::optimalServerLatency),
          rule("network.pbx.latency", MUST, Source.of(2, HA, "G02-020", "G08-165"))
              .figure("limit", facts -> facts.get(NetworkLimits.KIND).pbxRoundTrip())
              .forSite((site, here) -> pbxLatency(site, here, NetworkLimits::pbxRoundTrip)),
          rule("network.pbx.latency.optimal", SHOULD, Source.of(8, GEO, "G08-166", "G02-021"))
              .figure("limit", facts -> facts.get(NetworkLimits.KIND).pbxRoundTripOptimal())
              .forSite((site, here) -> pbxLatency(site, here, NetworkLimits::pbxRoundTripOptimal)),
          rule(
                  "network.guaranteed-bandwidth",
                  MUST,
                  Source.of(2, HA, "G02-017", "G08-169", "G08-170"))
              .figure("limit", facts -> facts.get(NetworkLimits.KIND).guaranteedBandwidth())
              .forSite(NetworkRules::guaranteedBandwidth));

  private NetworkRules() {}

  private static NetworkLimits limits(SiteView site) {
    return site.facts().get(NetworkLimits.KIND);
  }

  private static <T> Optional<T> stated(SiteView site, Function<Network, Optional<T>> attribute) {
    return site.stated().network().flatMap(attribute);
  }

  /** Between the two limits it depends on the spread; without it the rule cannot judge. */
  private static void serverLatency(SiteView site, FindingCollector findings) {
    if (!site.isHighAvailability()) {
      return;
    }
    FindingCollector here = findings.at("network");
    Duration local = limits(site).localRoundTrip();
    Duration geo = limits(site).geoRoundTrip();
    Optional<Duration> time = stated(site, Network::serverRoundTrip);
    Optional<Spread> spread = stated(site, Network::spread);
    here.at("serverRoundTrip")
        .atMost(time, spread.filter(Spread.LOCAL::equals).isPresent() ? local : geo);
    boolean between =
        time.filter(it -> it.compareTo(local) > 0 && it.compareTo(geo) <= 0).isPresent();
    if (spread.isEmpty() && between) {
      here.at("spread").notStated();
    }
  }

  private static void optimalServerLatency(SiteView site, FindingCollector here) {
    if (site.isHighAvailability()
        && stated(site, Network::spread).filter(Spread.GEO_REDUNDANT::equals).isPresent()) {
      here.at("network")
          .at("serverRoundTrip")
          .atMost(stated(site, Network::serverRoundTrip), limits(site).localRoundTrip());
    }
  }

  private static void pbxLatency(
      SiteView site, FindingCollector here, Function<NetworkLimits, Duration> limit) {
    here.at("network")
        .at("pbxRoundTrip")
        .atMost(stated(site, Network::pbxRoundTrip), limit.apply(limits(site)));
  }

  private static void guaranteedBandwidth(SiteView site, FindingCollector here) {
    if (site.isHighAvailability()) {
      here.at("network")
          .at("guaranteedBandwidth")
          .atLeast(stated(site, Network::guaranteedBandwidth), limits(site).guaranteedBandwidth());
    }
  }
}
