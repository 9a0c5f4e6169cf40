package dev.ixm.config.password;

import dev.ixm.model.rule.RuleInfo;
import java.nio.CharBuffer;

/**
 * A limit on something that can be counted in a password: its characters, its longest repeat, how
 * often it was used before. Implementations are immutable, thread-safe and pure.
 *
 * <p>A rule only counts; {@link PasswordPolicy} compares the count with the limits and makes the
 * finding. So a rule has no way to let a part of a password out, and should not try: no exception
 * of a rule should hold one.
 *
 * <p>A plug-in registers its rules with {@link java.util.ServiceLoader} under this type, see {@link
 * PasswordPolicy.Builder#addDiscoveredRules}, or the caller adds them to a policy by hand.
 */
public interface PasswordRule {

  /** {@return id, level, summary and guide reference} */
  RuleInfo info();

  /** {@return the smallest count that is allowed, 0 unless overridden} */
  default int minimum() {
    return 0;
  }

  /** {@return the largest count that is allowed, {@link Integer#MAX_VALUE} unless overridden} */
  default int maximum() {
    return Integer.MAX_VALUE;
  }

  /**
   * Counts in a password.
   *
   * @param password the candidate; not to be kept, copied or turned into a string
   * @param context what is known of the account
   * @return the count
   */
  int count(CharSequence password, PasswordContext context);

  /**
   * Counts in a password that is held in an array, the same as {@link #count(CharSequence,
   * PasswordContext)} does. Unless overridden, calls that with a read-only view of the array.
   *
   * @param password the candidate; not to be kept, copied or changed
   * @param context what is known of the account
   * @return the count
   */
  default int count(char[] password, PasswordContext context) {
    return count(CharBuffer.wrap(password).asReadOnlyBuffer(), context);
  }
}
