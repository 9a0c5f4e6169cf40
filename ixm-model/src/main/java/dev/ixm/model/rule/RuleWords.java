package dev.ixm.model.rule;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import dev.ixm.model.release.ReleaseFacts;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The sentence of a rule: its template, or where to look for it, and the figures in it, by the name
 * of their placeholder. Safe to share between threads.
 */
final class RuleWords {

  private final String template;
  private final ClassLoader classLoader;
  private final ImmutableMap<String, Function<? super ReleaseFacts, ?>> figures;

  /** The figures that were asked for last: sites in a row are mostly of one release. */
  private volatile @Nullable Known known;

  private record Known(ReleaseFacts facts, ImmutableMap<String, Fact> figures) {}

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
    if (figures.isEmpty()) {
      return ImmutableMap.of();
    }
    Known last = known;
    if (last == null || !last.facts().equals(facts)) {
      last =
          new Known(
              facts,
              ImmutableMap.copyOf(
                  Maps.transformValues(figures, figure -> Fact.of(figure.apply(facts)))));
      known = last;
    }
    return last.figures();
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
