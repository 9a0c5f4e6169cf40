package dev.ixm.config.mirroring.rules;

import static dev.ixm.model.guide.Level.MUST;
import static dev.ixm.model.rule.RuleSketch.rule;

import com.google.common.collect.ImmutableList;
import dev.ixm.config.mirroring.WanFailoverSettings;
import dev.ixm.config.mirroring.WanFailoverSettings.TargetData;
import dev.ixm.model.guide.Source;
import dev.ixm.model.rule.FindingCollector;
import dev.ixm.model.rule.Rule;

/** What is chosen for a failover across a WAN, and entered after it. */
public final class WanFailoverRules {

  private static final String TRIGGERING = "Triggering Failover (WAN)";

  /** What the provider offers. */
  public static final ImmutableList<Rule<WanFailoverSettings>> ALL =
      ImmutableList.of(
          rule("mirroring.failover.live-data", MUST, Source.of(21, TRIGGERING, "G21-083"))
              .formerly("replication.failover.live-data")
              .judging(
                  WanFailoverSettings.class,
                  (failover, here) -> here.at("liveData").equal(failover.liveData(), true)),
          rule("mirroring.failover.target-data", MUST, Source.of(21, TRIGGERING, "G21-083"))
              .formerly("replication.failover.target-data")
              .judging(
                  WanFailoverSettings.class,
                  (failover, here) ->
                      here.at("targetData").equal(failover.targetData(), TargetData.APPLY_FIRST)),
          rule(
                  "mirroring.failover.umst-address",
                  MUST,
                  Source.of(21, "Enabling Voicemail Functions on HA Servers", "G21-094"))
              .formerly("replication.failover.umst-address")
              .judging(WanFailoverSettings.class, WanFailoverRules::address));

  private WanFailoverRules() {}

  private static void address(WanFailoverSettings failover, FindingCollector here) {
    failover
        .consolidatedAddress()
        .ifPresentOrElse(
            expected ->
                ReplicationLanRules.same(
                    failover.umstServerAddress(), expected, here.at("umstServerAddress")),
            () -> here.at("consolidatedAddress").notStated());
  }
}
