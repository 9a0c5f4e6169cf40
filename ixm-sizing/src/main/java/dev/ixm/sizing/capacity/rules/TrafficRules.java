package dev.ixm.sizing.capacity.rules;

import static dev.ixm.model.guide.Level.MUST;
import static dev.ixm.model.rule.RuleSketch.rule;

import com.google.common.collect.ImmutableList;
import dev.ixm.model.capacity.CapacityTables;
import dev.ixm.model.guide.Source;
import dev.ixm.model.release.ReleaseFacts;
import dev.ixm.model.rule.FindingCollector;
import dev.ixm.model.rule.Rule;
import dev.ixm.model.rule.RuleContext;
import dev.ixm.sizing.SizingPlan;

/** What a site produces in messages. Judges plans: a deployment does not know its traffic. */
public final class TrafficRules {

  /** What the provider offers. */
  public static final ImmutableList<Rule<SizingPlan>> ALL =
      ImmutableList.of(
          rule(
                  "capacity.messages-per-minute.maximum",
                  MUST,
                  Source.of(2, "Maximum Processing Capacity", "G02-012"))
              .figure("limit", facts -> facts.get(CapacityTables.KIND).maxMessagesPerMinute())
              .judging(SizingPlan.class, TrafficRules::messagesPerMinute));

  private TrafficRules() {}

  private static void messagesPerMinute(
      SizingPlan plan, RuleContext context, FindingCollector here) {
    ReleaseFacts facts = context.releases().find(plan.requirements().release());
    here.judgedBy(facts);
    here.at("messagesPerMinute")
        .atMost(
            plan.messagesPerMinute().value(),
            (long) facts.get(CapacityTables.KIND).maxMessagesPerMinute());
  }
}
