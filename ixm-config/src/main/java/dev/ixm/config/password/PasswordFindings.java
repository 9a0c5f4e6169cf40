package dev.ixm.config.password;

import com.google.common.collect.ImmutableList;
import dev.ixm.model.rule.Bound;
import dev.ixm.model.rule.Finding;
import dev.ixm.model.rule.FindingCollector;
import dev.ixm.model.rule.RuleInfo;

/** Makes the findings of a policy, of counts and limits only. */
final class PasswordFindings {

  private PasswordFindings() {}

  static Finding breach(RuleInfo info, PasswordRule rule, int count) {
    return FindingCollector.collect(info, here -> here.breach(count, allowed(rule))).get(0);
  }

  /** Leaves out the message of the exception, which may hold the password. */
  static Finding failed(RuleInfo info, PasswordRule rule, Throwable problem) {
    return Finding.failed(
        info, "%s: %s".formatted(rule.getClass().getName(), problem.getClass().getName()));
  }

  static ImmutableList<Finding> append(ImmutableList<Finding> findings, Finding last) {
    return ImmutableList.<Finding>builder().addAll(findings).add(last).build();
  }

  static Bound allowed(PasswordRule rule) {
    if (rule.maximum() == Integer.MAX_VALUE) {
      return Bound.atLeast(rule.minimum());
    }
    return rule.minimum() == 0
        ? Bound.atMost(rule.maximum())
        : Bound.within(rule.minimum(), rule.maximum());
  }
}
