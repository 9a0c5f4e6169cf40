package dev.ixm.config.mirroring.rules;

import static dev.ixm.model.guide.Level.MUST;

import com.google.common.collect.ImmutableList;
import com.google.common.net.InetAddresses;
import dev.ixm.config.mirroring.WanFailoverSettings;
import dev.ixm.config.mirroring.WanFailoverSettings.TargetData;
import dev.ixm.model.guide.Source;
import dev.ixm.model.rule.FindingCollector;
import dev.ixm.model.rule.Rule;
import dev.ixm.model.rule.RuleInfo;

/** What is chosen for a failover across a WAN, and entered after it. */
public final class WanFailoverRules {

  private static final Source TRIGGER = Source.of(21, "Triggering Failover (WAN)");

  /** What the provider offers. */
  public static final ImmutableList<Rule<WanFailoverSettings>> ALL =
      ImmutableList.of(
          Rule.of(
              RuleInfo.of(
                  "replication.failover.live-data",
                  MUST,
                  "a failover across a WAN uses live data",
                  TRIGGER),
              WanFailoverSettings.class,
              (failover, findings) ->
                  findings.at("liveData").require(failover.liveData(), it -> it, true)),
          Rule.of(
              RuleInfo.of(
                  "replication.failover.target-data",
                  MUST,
                  "a failover across a WAN writes what the Target has received before",
                  TRIGGER),
              WanFailoverSettings.class,
              (failover, findings) ->
                  findings
                      .at("targetData")
                      .require(
                          failover.targetData(),
                          TargetData.APPLY_FIRST::equals,
                          TargetData.APPLY_FIRST)),
          Rule.of(
              RuleInfo.of(
                  "replication.failover.umst-address",
                  MUST,
                  "after a failover UMST has the new address of the Consolidated server",
                  Source.of(21, "Failover Recovery - Enabling Voicemail Functions on HA Servers")),
              WanFailoverSettings.class,
              WanFailoverRules::address));

  private WanFailoverRules() {}

  private static void address(WanFailoverSettings failover, FindingCollector findings) {
    if (failover.consolidatedAddress().isEmpty()) {
      findings.at("consolidatedAddress").notStated();
      return;
    }
    String expected = failover.consolidatedAddress().get();
    findings
        .at("umstServerAddress")
        .require(
            failover.umstServerAddress(),
            it -> InetAddresses.forString(it).equals(InetAddresses.forString(expected)),
            expected);
  }
}
