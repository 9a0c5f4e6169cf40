package dev.ixm.model.rule;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import dev.ixm.model.release.ReleaseFacts;
import java.util.Map;
import java.util.function.Function;

/**
 * The sentence of a rule: its template, or where to look for it, and the figures in it, by the name
 * of their placeholder. Immutable.
 */
final class RuleWords {

  private final String template;
  private final ClassLoader classLoader;
  private final ImmutableMap<String, Function<? super ReleaseFacts, ?>> figures;

  RuleWords(
      String template,
      ClassLoader classLoader,
      ImmutableMap<String, Function<? super ReleaseFacts, ?>> figures) {
    this.template = template;
    this.classLoader = classLoader;
    this.figures = figures;
  }

  /** {@return the sentence where no message file has one} */
  String template() {
    return template;
  }

  /** {@return the figures of a release, by placeholder} */
  ImmutableMap<String, Fact> figures(ReleaseFacts facts) {
    return ImmutableMap.copyOf(
        Maps.transformValues(figures, figure -> Fact.of(figure.apply(facts))));
  }

  /** {@return the sentence in a language, or in English where the language lacks it} */
  String summary(Messages messages, RuleInfo rule, Map<String, Fact> values) {
    String sentence =
        messages
            .find(rule.id())
            .or(() -> Messages.english(classLoader).find(rule.id()))
            .orElse(template);
    return Messages.filled(sentence, values);
  }
}
