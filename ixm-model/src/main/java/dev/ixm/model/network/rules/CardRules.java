package dev.ixm.model.network.rules;

import static dev.ixm.model.guide.Level.MUST;
import static dev.ixm.model.rule.RuleSketch.rule;

import com.google.common.collect.ImmutableList;
import dev.ixm.model.guide.Source;
import dev.ixm.model.network.NetworkLimits;
import dev.ixm.model.release.ReleaseFacts;
import dev.ixm.model.rule.FindingCollector;
import dev.ixm.model.rule.Rule;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.SiteView;
import java.util.OptionalInt;

/** The network cards of servers. */
public final class CardRules {

  /** What the provider offers. */
  public static final ImmutableList<Rule<Deployment>> ALL =
      ImmutableList.of(
          rule(
                  "network.cards.maximum",
                  MUST,
                  Source.of(2, "Network Requirements and Specifications", "G02-056"))
              .figure("limit", CardRules::most)
              .forEachProductServer(
                  (site, server, here) ->
                      cards(here).atMost(NetworkCards.of(server), most(site.facts()))),
          rule(
                  "network.cards.contact-center",
                  MUST,
                  Source.of(23, "Additional Considerations for AACC Users", "G23-083"))
              .forSite(CardRules::besideContactCenter));

  private CardRules() {}

  private static int most(ReleaseFacts facts) {
    return facts.get(NetworkLimits.KIND).maxNetworkCards();
  }

  private static FindingCollector cards(FindingCollector server) {
    return server.at("hardware").at("networkCards");
  }

  /** Whether there is a contact center matters only where a server has another count of cards. */
  private static void besideContactCenter(SiteView site, FindingCollector findings) {
    int count = site.facts().get(NetworkLimits.KIND).contactCenterNetworkCards();
    boolean known = site.stated().contactCenter().isPresent();
    findings.forEachServer(
        site,
        (all, server) -> SiteView.isVirtual(server) && site.stated().contactCenter().orElse(true),
        (all, server, here) -> {
          if (known) {
            cards(here).equal(NetworkCards.of(server), count);
          } else if (!NetworkCards.of(server).equals(OptionalInt.of(count))) {
            findings.at("contactCenter").notStated();
          }
        });
  }
}
