package dev.ixm.config.password;

import dev.ixm.model.rule.RuleInfo;

/**
 * A rule that looks at the characters only, one after the other. Counting allocates nothing.
 *
 * <p>A subclass folds the characters into one {@code long}, which is 0 before the first character
 * and whose upper half is the count.
 */
abstract class StructuralRule implements PasswordRule {

  private static final int NONE = -1;

  private final RuleInfo info;
  private final int minimum;
  private final int maximum;

  StructuralRule(RuleInfo info, int minimum, int maximum) {
    this.info = info;
    this.minimum = minimum;
    this.maximum = maximum;
  }

  /** The state after one more character; {@code previous} is negative for the first. */
  abstract long step(long state, int previous, int codePoint);

  @Override
  public final RuleInfo info() {
    return info;
  }

  @Override
  public final int minimum() {
    return minimum;
  }

  @Override
  public final int maximum() {
    return maximum;
  }

  @Override
  public final int count(CharSequence password, PasswordContext context) {
    long state = 0;
    int previous = NONE;
    for (int i = 0; i < password.length(); i += Character.charCount(previous)) {
      int codePoint = Character.codePointAt(password, i);
      state = step(state, previous, codePoint);
      previous = codePoint;
    }
    return (int) (state >>> 32);
  }

  @Override
  public final int count(char[] password, PasswordContext context) {
    long state = 0;
    int previous = NONE;
    for (int i = 0; i < password.length; i += Character.charCount(previous)) {
      int codePoint = Character.codePointAt(password, i);
      state = step(state, previous, codePoint);
      previous = codePoint;
    }
    return (int) (state >>> 32);
  }
}
