package dev.ixm.sizing.rules;

import dev.ixm.model.capacity.CapacityTables;
import dev.ixm.model.guide.Level;
import dev.ixm.model.guide.Source;
import dev.ixm.model.rule.Rule;
import dev.ixm.model.rule.RuleInfo;
import dev.ixm.sizing.SizingPlan;

/** What a site produces in messages. Judges plans: a deployment does not know its traffic. */
final class TrafficRules {

  private TrafficRules() {}

  static Rule<SizingPlan> messagesPerMinute(CapacityTables tables) {
    int maximum = tables.maxMessagesPerMinute();
    return Rule.of(
        RuleInfo.of(
            "capacity.messages-per-minute.maximum",
            Level.MUST,
            "the product processes the messages of an average minute",
            Source.of(2, "Maximum Processing Capacity")),
        SizingPlan.class,
        (plan, findings) -> {
          long messages = plan.messagesPerMinute().value();
          if (messages > maximum) {
            findings.at("messagesPerMinute").breach(messages, "at most " + maximum);
          }
        });
  }
}
