package dev.ixm.model.mirroring.rules;

import static dev.ixm.model.guide.Level.MUST;

import com.google.common.collect.ImmutableList;
import dev.ixm.model.guide.Source;
import dev.ixm.model.mirroring.Mirroring;
import dev.ixm.model.mirroring.MirroringVariant;
import dev.ixm.model.network.rules.NetworkCards;
import dev.ixm.model.rule.DeploymentRule;
import dev.ixm.model.rule.FindingCollector;
import dev.ixm.model.rule.Rule;
import dev.ixm.model.rule.RuleInfo;
import dev.ixm.model.site.Deployment;
import java.util.Optional;

/** How a mirrored server reaches its backup: in one network, or between networks. */
public final class MirrorNetworkRules {

  private static final Source LAN = Source.of(21, "Failover using Carbonite Availability - LAN");
  private static final Source WAN = Source.of(21, "Failover using Carbonite Availability (WAN)");

  private static final int LAN_NETWORK_CARDS = 2;

  /** What the provider offers. */
  public static final ImmutableList<Rule<Deployment>> ALL =
      ImmutableList.of(
          rule(
              MirroringVariant.LAN,
              RuleInfo.of(
                  "mirroring.lan.same-network",
                  MUST,
                  "servers that are mirrored by the LAN variant are in one network environment",
                  LAN),
              (deployment, findings) -> sameNetwork(deployment, findings, true)),
          rule(
              MirroringVariant.WAN,
              RuleInfo.of(
                  "mirroring.wan.remote",
                  MUST,
                  "the WAN variant mirrors onto a remote site that is not in the same network",
                  WAN),
              (deployment, findings) -> sameNetwork(deployment, findings, false)),
          rule(
              MirroringVariant.LAN,
              RuleInfo.of(
                  "mirroring.lan.network-cards",
                  MUST,
                  "servers that are mirrored by the LAN variant have two network cards each",
                  LAN),
              MirrorNetworkRules::networkCards));

  private MirrorNetworkRules() {}

  private static Rule<Deployment> rule(
      MirroringVariant variant, RuleInfo info, MirroringRules.Check check) {
    return MirroringRules.rule(
        info,
        (deployment, findings) -> {
          Optional<MirroringVariant> actual = deployment.mirroring().flatMap(Mirroring::variant);
          if (actual.isEmpty()) {
            findings.at("mirroring").at("variant").notStated();
          } else if (actual.get() == variant) {
            check.judge(deployment, findings);
          }
        });
  }

  private static void sameNetwork(
      Deployment deployment, FindingCollector findings, boolean expected) {
    findings
        .at("mirroring")
        .at("sameNetwork")
        .require(
            deployment.mirroring().flatMap(Mirroring::sameNetwork),
            same -> same == expected,
            expected);
  }

  private static void networkCards(Deployment deployment, FindingCollector findings) {
    DeploymentRule.forEachServer(
        deployment,
        findings,
        MirroredServers.of(deployment)::areJoined,
        (server, here) ->
            here.at("hardware")
                .at("networkCards")
                .require(
                    NetworkCards.of(server),
                    count -> count == LAN_NETWORK_CARDS,
                    LAN_NETWORK_CARDS));
  }
}
