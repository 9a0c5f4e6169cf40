package dev.ixm.config.password;

import static dev.ixm.model.rule.RuleSketch.rule;

import dev.ixm.model.guide.Level;
import dev.ixm.model.guide.Source;
import dev.ixm.model.rule.RuleInfo;
import java.util.Arrays;

/** Counts how many of the latest passwords of the account the candidate equals: none may be. */
final class HistoryRule implements PasswordRule {

  private final RuleInfo info;
  private final int depth;

  HistoryRule(int depth, Source source) {
    this.info =
        rule("password.history", Level.MUST, source)
            .figure("depth", facts -> depth)
            .info(HistoryRule.class);
    this.depth = depth;
  }

  /** {@return how many passwords may not be used again} */
  int depth() {
    return depth;
  }

  @Override
  public RuleInfo info() {
    return info;
  }

  @Override
  public int maximum() {
    return 0;
  }

  @Override
  public int count(char[] password, PasswordContext context) {
    return context.history().count(password, depth);
  }

  /** The JDK hashes arrays only; the copy is wiped. */
  @Override
  public int count(CharSequence password, PasswordContext context) {
    if (context.history().hashes().isEmpty()) {
      return 0;
    }
    char[] copy = new char[password.length()];
    try {
      for (int i = 0; i < copy.length; i++) {
        copy[i] = password.charAt(i);
      }
      return count(copy, context);
    } finally {
      Arrays.fill(copy, '\0');
    }
  }
}
