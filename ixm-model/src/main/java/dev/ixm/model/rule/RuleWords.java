package dev.ixm.model.rule;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import dev.ixm.model.release.ReleaseFacts;
import java.util.function.Function;

/**
 * The sentence of a rule: its template, or where to look for it, and the figures in it, by the name
 * of their placeholder.
 */
record RuleWords(
    String template,
    ClassLoader classLoader,
    ImmutableMap<String, Function<? super ReleaseFacts, ?>> figures) {

  /** {@return the sentence in English, with the figures of a release} */
  String summary(RuleInfo rule, ReleaseFacts facts) {
    return summary(Messages.english(classLoader), rule, facts);
  }

  String summary(Messages messages, RuleInfo rule, ReleaseFacts facts) {
    return messages.summary(
        rule, Maps.transformValues(figures, figure -> Fact.of(figure.apply(facts))));
  }
}
