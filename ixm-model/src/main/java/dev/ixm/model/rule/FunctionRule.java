package dev.ixm.model.rule;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** A rule that judges with a function; the author is the name of the class that wrote it. */
record FunctionRule<S>(
    RuleInfo info,
    Class<S> subjectType,
    Function<? super S, ImmutableList<Finding>> evaluation,
    String author)
    implements Rule<S> {

  static <S> Rule<S> of(
      RuleInfo info,
      Class<S> subjectType,
      BiConsumer<? super S, FindingCollector> check,
      String author) {
    return new FunctionRule<>(
        info,
        subjectType,
        subject -> {
          FindingCollector findings = new FindingCollector(info);
          check.accept(subject, findings);
          return findings.toList();
        },
        author);
  }

  /**
   * {@return the name of the class in whose source the function stands}
   *
   * <p>The class of a lambda is named after that class, with a tail behind {@code $$}.
   */
  static String author(Object function) {
    return Splitter.on("$$").splitToList(function.getClass().getName()).get(0);
  }

  @Override
  public ImmutableList<Finding> evaluate(S subject) {
    return evaluation.apply(subject);
  }

  @Override
  public String toString() {
    return info.id();
  }
}
