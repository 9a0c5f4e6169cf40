package dev.ixm.model.rule;

import com.google.common.collect.ImmutableList;
import java.util.function.BiConsumer;

/**
 * A statement about subjects of one type. Implementations are immutable, thread-safe and pure. Most
 * rules are written with {@link RuleSketch#rule}.
 *
 * @param <S> what is judged, such as a deployment or a document
 */
public interface Rule<S> {

  /**
   * {@return a rule that records its findings in a collector}
   *
   * @param info id, level, summary and source
   * @param subjectType what is judged
   * @param check records one finding for each breach, in a stable order
   * @param <S> what is judged
   */
  static <S> Rule<S> of(
      RuleInfo info, Class<S> subjectType, BiConsumer<? super S, FindingCollector> check) {
    return new FunctionRule<>(
        info,
        subjectType,
        (subject, context, here) -> check.accept(subject, here),
        FunctionRule.author(check));
  }

  /** {@return id, level, summary and source} */
  RuleInfo info();

  /** {@return what this rule judges; subjects of other types pass it by} */
  Class<S> subjectType();

  /**
   * Judges one subject.
   *
   * @param subject what to judge
   * @param context what may be asked beside it
   * @return one finding for each breach or missing fact, in a stable order; empty if the subject
   *     complies
   */
  ImmutableList<Finding> evaluate(S subject, RuleContext context);

  /**
   * Judges one subject by the facts that the SDK has by itself.
   *
   * @param subject what to judge
   * @return one finding for each breach or missing fact, in a stable order; empty if the subject
   *     complies
   */
  default ImmutableList<Finding> evaluate(S subject) {
    return evaluate(subject, RuleContext.builtIn());
  }
}
