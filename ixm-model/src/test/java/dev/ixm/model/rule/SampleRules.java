package dev.ixm.model.rule;

import dev.ixm.model.guide.Level;
import dev.ixm.model.guide.Source;
import java.util.function.BiConsumer;

/** Rules over texts, for what is true of all rules. */
final class SampleRules {

  private SampleRules() {}

  static RuleInfo info(String id) {
    return info(id, Level.MUST);
  }

  static RuleInfo info(String id, Level level) {
    return RuleInfo.of(id, level, "texts are fine", Source.of(1, "Considerations:"));
  }

  static Rule<String> rule(String id, BiConsumer<String, FindingCollector> check) {
    return Rule.of(info(id), String.class, check);
  }

  /** Finds the whole text wrong. */
  static Rule<String> strict(String id) {
    return rule(id, (text, findings) -> findings.breach(text, Bound.equalTo("silence")));
  }
}
