package dev.ixm.model.rule;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import dev.ixm.model.guide.Basis;
import dev.ixm.model.plugin.PlugInTrouble;
import dev.ixm.model.release.ReleaseFacts;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The sentence of a rule: its template, or where to look for it, and the figures in it, by the name
 * of their placeholder. Immutable.
 */
final class RuleWords {

  private static final String WHY = ".why";
  private static final String WHY_STATED = WHY + ".stated";

  private final String template;
  private final String reason;
  private final ClassLoader classLoader;
  private final ImmutableMap<String, Function<? super ReleaseFacts, ?>> figures;
  private final boolean read;

  /** What was worked out last: each finding needs it, and the facts seldom change. */
  private volatile @Nullable Filled last;

  private record Filled(ReleaseFacts facts, ImmutableMap<String, Fact> figures) {}

  RuleWords(
      String template,
      String reason,
      ClassLoader classLoader,
      ImmutableMap<String, Function<? super ReleaseFacts, ?>> figures) {
    this(template, reason, classLoader, figures, false);
  }

  private RuleWords(
      String template,
      String reason,
      ClassLoader classLoader,
      ImmutableMap<String, Function<? super ReleaseFacts, ?>> figures,
      boolean read) {
    this.read = read;
    this.template = template;
    this.reason = reason;
    this.classLoader = classLoader;
    this.figures = figures;
  }

  /** {@return the sentence that was written, whose figures are in it} */
  static RuleWords read(String sentence) {
    return new RuleWords(sentence, "", RuleWords.class.getClassLoader(), ImmutableMap.of(), true);
  }

  boolean wasRead() {
    return read;
  }

  /** {@return the sentence where no message file has one} */
  String template() {
    return template;
  }

  /** {@return the figures of a release, by placeholder} */
  @SuppressWarnings("ReferenceEquality") // equal facts that are not the same only cost the work
  ImmutableMap<String, Fact> figures(ReleaseFacts facts) {
    Filled filled = last;
    if (filled == null || !filled.facts().equals(facts)) {
      filled =
          new Filled(
              facts,
              ImmutableMap.copyOf(
                  Maps.transformValues(figures, figure -> Fact.of(figure.apply(facts)))));
      last = filled;
    }
    return filled.figures();
  }

  /** {@return the figures of a release for a rule that failed, perhaps over one of them} */
  ImmutableMap<String, Fact> figuresOfFailed(ReleaseFacts facts) {
    try {
      return figures(facts);
    } catch (Throwable e) {
      PlugInTrouble.throwIfOfTheMachine(e);
      return ImmutableMap.copyOf(Maps.transformValues(figures, figure -> Fact.of("?")));
    }
  }

  /**
   * {@return why the rule holds, in a language or else in English; empty if nothing says it}
   *
   * <p>A reason that the guide states has a key of its own in a message file.
   */
  Optional<Rationale> why(Messages messages, RuleInfo rule, Map<String, Fact> values) {
    return why(messages, rule.id())
        .or(() -> why(Messages.english(classLoader), rule.id()))
        .or(
            () ->
                reason.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Rationale(reason, rule.basis())))
        .map(it -> new Rationale(Messages.filled(it.text(), values), it.basis()));
  }

  private static Optional<Rationale> why(Messages messages, String id) {
    return messages
        .find(id + WHY_STATED)
        .map(text -> new Rationale(text, Basis.STATED))
        .or(() -> messages.find(id + WHY).map(text -> new Rationale(text, Basis.INFERRED)));
  }

  /**
   * {@return what a message file says of all rules whose ids begin alike, of the longest such
   * beginning; in a language or else in English}
   *
   * @param tail of the key, such as {@code .look}
   */
  Optional<String> ofKind(Messages messages, RuleInfo rule, String tail) {
    return ofKind(messages, rule.id(), tail)
        .or(() -> ofKind(Messages.english(classLoader), rule.id(), tail));
  }

  private static Optional<String> ofKind(Messages messages, String id, String tail) {
    int dot = id.lastIndexOf('.');
    return messages
        .find(id + tail)
        .or(() -> dot < 0 ? Optional.empty() : ofKind(messages, id.substring(0, dot), tail));
  }

  /** {@return the sentence in a language, or in English where the language lacks it} */
  String summary(Messages messages, RuleInfo rule, Map<String, Fact> values) {
    String sentence =
        messages
            .find(rule.id())
            .or(() -> Messages.english(classLoader).find(rule.id()))
            .orElseGet(() -> template.equals(rule.id()) ? unworded(messages) : template);
    return Messages.filled(sentence, values);
  }

  /** The id stands beside it in any case. */
  private static String unworded(Messages messages) {
    return messages.fill("finding.unworded", Map.of());
  }
}
