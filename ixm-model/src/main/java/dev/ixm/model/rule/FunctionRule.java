package dev.ixm.model.rule;

import com.google.common.collect.ImmutableList;
import java.util.function.Function;

record FunctionRule<S>(
    RuleInfo info, Class<S> subjectType, Function<? super S, ImmutableList<Finding>> evaluation)
    implements Rule<S> {

  @Override
  public ImmutableList<Finding> evaluate(S subject) {
    return evaluation.apply(subject);
  }

  @Override
  public String toString() {
    return info.id();
  }
}
