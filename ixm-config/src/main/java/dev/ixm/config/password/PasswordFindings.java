package dev.ixm.config.password;

import com.google.common.collect.ImmutableList;
import dev.ixm.model.rule.Finding;
import dev.ixm.model.rule.RuleInfo;

/** Makes the findings of a policy, of counts and limits only. */
final class PasswordFindings {

  private PasswordFindings() {}

  static Finding breach(RuleInfo info, PasswordRule rule, int count) {
    return Finding.breach(info, "").actual(count, allowed(rule)).build();
  }

  /** Leaves out the message of the exception, which may hold the password. */
  static Finding failed(RuleInfo info, PasswordRule rule, Throwable problem) {
    return Finding.breach(info, "")
        .kind(Finding.Kind.FAILED)
        .fact(
            Finding.ACTUAL,
            "%s: %s".formatted(rule.getClass().getName(), problem.getClass().getName()))
        .build();
  }

  static ImmutableList<Finding> append(ImmutableList<Finding> findings, Finding last) {
    return ImmutableList.<Finding>builder().addAll(findings).add(last).build();
  }

  static String allowed(PasswordRule rule) {
    if (rule.maximum() == Integer.MAX_VALUE) {
      return "at least " + rule.minimum();
    }
    return rule.minimum() == 0
        ? "at most " + rule.maximum()
        : "%s to %s".formatted(rule.minimum(), rule.maximum());
  }
}
