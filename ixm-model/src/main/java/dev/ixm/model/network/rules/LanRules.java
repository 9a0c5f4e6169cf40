package dev.ixm.model.network.rules;

import static dev.ixm.model.guide.Level.MUST;
import static dev.ixm.model.guide.Level.SHOULD;
import static dev.ixm.model.network.Spread.GEO_REDUNDANT;
import static dev.ixm.model.network.Spread.LOCAL;
import static dev.ixm.model.rule.RuleSketch.rule;

import com.google.common.collect.ImmutableList;
import dev.ixm.model.guide.Source;
import dev.ixm.model.network.Network;
import dev.ixm.model.network.NetworkLimits;
import dev.ixm.model.network.Spread;
import dev.ixm.model.quantity.DataRate;
import dev.ixm.model.rule.FindingCollector;
import dev.ixm.model.rule.Rule;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.SiteView;
import java.util.Optional;
import java.util.function.Function;

/** Which networks the servers of a site share, how fast their links are, and how free. */
public final class LanRules {

  private static final String CARDS = "Network Requirements and Specifications";
  private static final String HA = "Requirements for High Availability Installations";

  /** What the provider offers. */
  public static final ImmutableList<Rule<Deployment>> ALL =
      ImmutableList.of(
          rule("network.same-lan", MUST, Source.of(2, HA, "G02-016"))
              .forSite((site, here) -> shared(site, here, LOCAL, "sameLan", Network::sameLan)),
          rule("network.shared-with-pbx", MUST, Source.of(8, "Geo Redundancy", "G08-163"))
              .forSite(
                  (site, here) ->
                      shared(site, here, GEO_REDUNDANT, "sharedWithPbx", Network::sharedWithPbx)),
          rule("network.congestion", MUST, Source.of(2, HA, "G02-017", "G08-169"))
              .forSite(LanRules::notCongested),
          rule(
                  "network.server-link.speed",
                  MUST,
                  Source.of(
                      2, "Server Network Requirements", "G02-159", "G02-160", "G02-018", "G08-164"))
              .figure("fast", facts -> facts.get(NetworkLimits.KIND).fastLink())
              .figure("users", facts -> facts.get(NetworkLimits.KIND).fastFrom())
              .figure("slow", facts -> facts.get(NetworkLimits.KIND).slowLink())
              .forSite(LanRules::linkSpeed),
          rule("network.server-link.recommended", SHOULD, Source.of(2, CARDS, "G02-054"))
              .figure("fast", facts -> facts.get(NetworkLimits.KIND).fastLink())
              .forSite(LanRules::recommendedLink),
          rule(
                  "network.layer-two-switch",
                  MUST,
                  Source.of(2, "Server Network Requirements", "G02-161"))
              .figure("fast", facts -> facts.get(NetworkLimits.KIND).fastLink())
              .figure("users", facts -> facts.get(NetworkLimits.KIND).fastFrom())
              .forSite(LanRules::layerTwoSwitch));

  private LanRules() {}

  /** Needed for one spread; if that is not known, it is needed unless the network is shared. */
  private static void shared(
      SiteView site,
      FindingCollector findings,
      Spread concerned,
      String attribute,
      Function<Network, Optional<Boolean>> fact) {
    Optional<Spread> spread = site.stated().network().flatMap(Network::spread);
    Optional<Boolean> shared = site.stated().network().flatMap(fact);
    if (!site.isHighAvailability() || spread.filter(actual -> actual != concerned).isPresent()) {
      return;
    }
    FindingCollector here = findings.at("network");
    if (spread.isEmpty() && shared.filter(value -> !value).isPresent()) {
      here.at("spread").notStated();
    } else {
      here.at(attribute).equal(shared, true);
    }
  }

  private static void notCongested(SiteView site, FindingCollector here) {
    if (site.isHighAvailability()) {
      here.at("network")
          .at("congested")
          .equal(site.stated().network().flatMap(Network::congested), false);
    }
  }

  private static void linkSpeed(SiteView site, FindingCollector here) {
    atLeast(site, here, "serverLink", Network::serverLink, neededLink(site));
  }

  /** A link that is slower than the site needs breaks another rule. */
  private static void recommendedLink(SiteView site, FindingCollector here) {
    Optional<DataRate> link = site.stated().network().flatMap(Network::serverLink);
    if (link.filter(speed -> speed.compareTo(neededLink(site)) < 0).isEmpty()) {
      atLeast(site, here, "serverLink", Network::serverLink, limits(site).fastLink());
    }
  }

  private static DataRate neededLink(SiteView site) {
    return limits(site).serverLink(site.stated().topology(), site.stated().seats().advanced());
  }

  private static void layerTwoSwitch(SiteView site, FindingCollector here) {
    if (site.stated().seats().advanced() >= limits(site).fastFrom()) {
      atLeast(site, here, "layerTwoSwitch", Network::layerTwoSwitch, limits(site).fastLink());
    }
  }

  private static NetworkLimits limits(SiteView site) {
    return site.facts().get(NetworkLimits.KIND);
  }

  private static void atLeast(
      SiteView site,
      FindingCollector here,
      String attribute,
      Function<Network, Optional<DataRate>> fact,
      DataRate least) {
    here.at("network").at(attribute).atLeast(site.stated().network().flatMap(fact), least);
  }
}
