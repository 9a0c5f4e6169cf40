package dev.ixm.model.rule;

import com.google.common.collect.ImmutableList;
import java.util.function.BiConsumer;

record FunctionRule<S>(
    RuleInfo info, Class<S> subjectType, BiConsumer<? super S, FindingCollector> check)
    implements Rule<S> {

  @Override
  public ImmutableList<Finding> evaluate(S subject) {
    FindingCollector findings = new FindingCollector(info);
    check.accept(subject, findings);
    return findings.toList();
  }

  @Override
  public String toString() {
    return info.id();
  }
}
