package dev.ixm.model.platform.rules;

import static dev.ixm.model.guide.Level.MUST;
import static dev.ixm.model.platform.PlatformKind.AWS;
import static dev.ixm.model.platform.PlatformKind.HYPER_V;
import static dev.ixm.model.platform.PlatformKind.TERMINAL_SERVICES;
import static dev.ixm.model.platform.PlatformKind.VMWARE;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.ixm.model.guide.Source;
import dev.ixm.model.network.rules.NetworkCards;
import dev.ixm.model.platform.PlatformKind;
import dev.ixm.model.rule.DeploymentRule;
import dev.ixm.model.rule.FindingCollector;
import dev.ixm.model.rule.Rule;
import dev.ixm.model.rule.RuleInfo;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.Server;
import java.util.OptionalInt;

/** What the product's servers run on, whichever platform it is. */
public final class PlatformRules {

  private static final int MAX_NETWORK_CARDS = 2;
  private static final ImmutableSet<PlatformKind> VIRTUAL = ImmutableSet.of(VMWARE, HYPER_V, AWS);

  /** What the provider offers. */
  public static final ImmutableList<Rule<Deployment>> ALL =
      ImmutableList.of(
          DeploymentRule.forEachServer(
              RuleInfo.of(
                  "platform.terminal-services",
                  MUST,
                  "no server runs in Windows Terminal Services, which may host clients only",
                  Source.of(23, "Pre-Requisites")),
              server -> OnPlatform.isOn(server, TERMINAL_SERVICES),
              (server, here) ->
                  here.at("platform").at("kind").breach(TERMINAL_SERVICES, "another platform")),
          DeploymentRule.forEachServer(
              RuleInfo.of(
                  "network.cards.maximum",
                  MUST,
                  "a server has at most two network cards",
                  Source.of(2, "Network Requirements and Specifications")),
              Server::isProductServer,
              (server, here) ->
                  cards(here)
                      .require(
                          NetworkCards.of(server),
                          count -> count <= MAX_NETWORK_CARDS,
                          "at most " + MAX_NETWORK_CARDS)),
          DeploymentRule.of(
              RuleInfo.of(
                  "network.cards.contact-center",
                  MUST,
                  "beside Avaya Aura Contact Center a virtual server has one network card for both"
                      + " ELAN and CLAN",
                  Source.of(23, "Additional Considerations for AACC Users")),
              PlatformRules::cardsForContactCenter));

  private PlatformRules() {}

  private static FindingCollector cards(FindingCollector server) {
    return server.at("hardware").at("networkCards");
  }

  /** Whether there is a contact center matters only where a server has another count of cards. */
  private static void cardsForContactCenter(Deployment deployment, FindingCollector findings) {
    boolean known = deployment.contactCenter().isPresent();
    DeploymentRule.forEachServer(
        deployment,
        findings,
        server -> isVirtual(server) && deployment.contactCenter().orElse(true),
        (server, here) -> {
          if (known) {
            cards(here).require(NetworkCards.of(server), count -> count == 1, 1);
          } else if (!NetworkCards.of(server).equals(OptionalInt.of(1))) {
            findings.at("contactCenter").notStated();
          }
        });
  }

  private static boolean isVirtual(Server server) {
    return server.isProductServer()
        && server.platform().filter(platform -> VIRTUAL.contains(platform.kind())).isPresent();
  }
}
