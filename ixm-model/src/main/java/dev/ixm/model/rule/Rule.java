package dev.ixm.model.rule;

import com.google.common.collect.ImmutableList;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * A statement about subjects of one type. Implementations are immutable, thread-safe and pure.
 *
 * @param <S> what is judged, such as a deployment or a document
 */
public interface Rule<S> {

  /**
   * {@return a rule that judges with a function}
   *
   * @param info id, level, summary and guide reference
   * @param subjectType what the function judges
   * @param evaluation gives one finding for each breach, in a stable order
   * @param <S> what is judged
   */
  static <S> Rule<S> of(
      RuleInfo info, Class<S> subjectType, Function<? super S, ImmutableList<Finding>> evaluation) {
    return new FunctionRule<>(info, subjectType, evaluation, FunctionRule.author(evaluation));
  }

  /**
   * {@return a rule that takes its findings down in a collector}
   *
   * @param info id, level, summary and guide reference
   * @param subjectType what is judged
   * @param check takes down one finding for each breach, in a stable order
   * @param <S> what is judged
   */
  static <S> Rule<S> of(
      RuleInfo info, Class<S> subjectType, BiConsumer<? super S, FindingCollector> check) {
    return FunctionRule.of(info, subjectType, check, FunctionRule.author(check));
  }

  /** {@return id, level, summary and guide reference} */
  RuleInfo info();

  /** {@return what this rule judges; subjects of other types pass it by} */
  Class<S> subjectType();

  /**
   * Judges one subject.
   *
   * @param subject what to judge
   * @return one finding for each breach or missing fact, in a stable order; empty if the subject
   *     complies
   */
  ImmutableList<Finding> evaluate(S subject);
}
