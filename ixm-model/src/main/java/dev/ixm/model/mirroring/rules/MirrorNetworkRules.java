package dev.ixm.model.mirroring.rules;

import static dev.ixm.model.guide.Level.MUST;
import static dev.ixm.model.mirroring.MirroringVariant.LAN;
import static dev.ixm.model.mirroring.MirroringVariant.WAN;
import static dev.ixm.model.rule.RuleSketch.rule;

import com.google.common.collect.ImmutableList;
import dev.ixm.model.guide.Source;
import dev.ixm.model.mirroring.Mirroring;
import dev.ixm.model.mirroring.MirroringLimits;
import dev.ixm.model.mirroring.MirroringVariant;
import dev.ixm.model.network.rules.NetworkCards;
import dev.ixm.model.release.ReleaseFacts;
import dev.ixm.model.rule.FindingCollector;
import dev.ixm.model.rule.Rule;
import dev.ixm.model.rule.RuleSketch;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.SiteView;
import java.util.Optional;
import java.util.function.BiConsumer;

/** How a mirrored server reaches its backup: in one network, or between networks. */
public final class MirrorNetworkRules {

  private static final String LAN_FAILOVER = "Failover using Carbonite Availability - LAN";
  private static final String WAN_FAILOVER = "Failover using Carbonite Availability (WAN)";

  /** What the provider offers. */
  public static final ImmutableList<Rule<Deployment>> ALL =
      ImmutableList.of(
          ofVariant(
              LAN,
              rule("mirroring.lan.same-network", MUST, Source.of(21, LAN_FAILOVER, "G21-016")),
              (site, here) -> sameNetwork(site, here, true)),
          ofVariant(
              WAN,
              rule("mirroring.wan.remote", MUST, Source.of(21, WAN_FAILOVER, "G21-061")),
              (site, here) -> sameNetwork(site, here, false)),
          ofVariant(
              LAN,
              rule("mirroring.lan.network-cards", MUST, Source.of(21, LAN_FAILOVER, "G21-021"))
                  .figure("count", MirrorNetworkRules::cards),
              MirrorNetworkRules::networkCards));

  private MirrorNetworkRules() {}

  private static Rule<Deployment> ofVariant(
      MirroringVariant variant, RuleSketch rule, BiConsumer<SiteView, FindingCollector> check) {
    return MirroringRules.whereMirrored(
        rule,
        (site, here) -> {
          Optional<MirroringVariant> actual = site.mirroring().variant();
          if (actual.isEmpty()) {
            here.at("mirroring").at("variant").notStated();
          } else if (actual.get() == variant) {
            check.accept(site, here);
          }
        });
  }

  private static void sameNetwork(SiteView site, FindingCollector here, boolean expected) {
    here.at("mirroring")
        .at("sameNetwork")
        .equal(site.stated().mirroring().flatMap(Mirroring::sameNetwork), expected);
  }

  private static int cards(ReleaseFacts facts) {
    return facts.get(MirroringLimits.KIND).lanNetworkCards();
  }

  private static void networkCards(SiteView site, FindingCollector here) {
    here.forEachServer(
        site,
        (all, server) -> site.mirroring().joins(server),
        (all, server, at) ->
            at.at("hardware")
                .at("networkCards")
                .equal(NetworkCards.of(server), cards(site.facts())));
  }
}
