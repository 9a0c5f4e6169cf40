package dev.ixm.model.rule;

import com.google.common.collect.ImmutableList;

/** A rule that judges with a function; the author is the name of the class that wrote it. */
record FunctionRule<S>(
    RuleInfo info, Class<S> subjectType, RuleSketch.Check<? super S> check, String author)
    implements Rule<S> {

  /**
   * {@return the name of the class in whose source the function stands}
   *
   * <p>The class of a lambda is named after that class, with a tail behind {@code $$}.
   */
  static String author(Object function) {
    String name = function.getClass().getName();
    int tail = name.indexOf("$$");
    return tail < 0 ? name : name.substring(0, tail);
  }

  @Override
  public ImmutableList<Finding> evaluate(S subject, RuleContext context) {
    Findings findings = context.borrow(info, context.facts(subject));
    check.judge(subject, context, findings.whole());
    return context.giveBack(findings);
  }

  @Override
  public String toString() {
    return info.id();
  }
}
