package dev.ixm.testkit.assertion;

import dev.ixm.config.password.PasswordContext;
import dev.ixm.config.password.PasswordRule;
import org.assertj.core.api.AbstractAssert;
import org.assertj.core.api.Assertions;

/**
 * Assertions on a password rule, for the tests of whoever writes it. No message of theirs shows a
 * password.
 */
public final class PasswordRuleAssert extends AbstractAssert<PasswordRuleAssert, PasswordRule> {

  PasswordRuleAssert(PasswordRule actual) {
    super(actual, PasswordRuleAssert.class);
  }

  /**
   * {@return this, if what the rule counts in a password is within its limits}
   *
   * @param password a password, where nothing is known of the account
   * @throws AssertionError otherwise
   */
  public PasswordRuleAssert accepts(String password) {
    return accepts(password, PasswordContext.none());
  }

  /**
   * {@return this, if what the rule counts in a password is within its limits}
   *
   * @param password a password
   * @param context what is known of the account
   * @throws AssertionError otherwise
   */
  public PasswordRuleAssert accepts(String password, PasswordContext context) {
    Assertions.assertThat(count(password, context))
        .as("the count of %s", actual.info().id())
        .isBetween(actual.minimum(), actual.maximum());
    return this;
  }

  /**
   * {@return this, if what the rule counts in a password is outside its limits}
   *
   * @param password a password, where nothing is known of the account
   * @throws AssertionError otherwise
   */
  public PasswordRuleAssert rejects(String password) {
    return rejects(password, PasswordContext.none());
  }

  /**
   * {@return this, if what the rule counts in a password is outside its limits}
   *
   * @param password a password
   * @param context what is known of the account
   * @throws AssertionError otherwise
   */
  public PasswordRuleAssert rejects(String password, PasswordContext context) {
    int count = count(password, context);
    Assertions.assertThat(count < actual.minimum() || count > actual.maximum())
        .as("%s: %s is outside its limits", actual.info().id(), count)
        .isTrue();
    return this;
  }

  /**
   * {@return this, if the rule counts in a password, whatever it counts}
   *
   * <p>That is: it throws nothing, counts the same again and in an array, which it leaves as it
   * was; and some count is within its limits.
   *
   * @param password any text, empty and odd ones too
   * @param context what is known of the account
   * @throws AssertionError otherwise
   */
  public PasswordRuleAssert judges(String password, PasswordContext context) {
    count(password, context);
    return this;
  }

  private int count(String password, PasswordContext context) {
    isNotNull();
    String id = actual.info().id();
    Assertions.assertThat(actual.minimum())
        .as("%s: its minimum", id)
        .isLessThanOrEqualTo(actual.maximum());
    try {
      char[] array = password.toCharArray();
      int count = actual.count(password, context);
      Assertions.assertThat(actual.count(password, context)).as("%s again", id).isEqualTo(count);
      Assertions.assertThat(actual.count(array, context)).as("%s of an array", id).isEqualTo(count);
      Assertions.assertThat(password.contentEquals(new String(array)))
          .as("%s leaves the array as it was", id)
          .isTrue();
      return count;
    } catch (RuntimeException e) {
      // Neither the message nor the cause: they might hold the password.
      throw new AssertionError("%s threw %s".formatted(id, e.getClass().getName()));
    }
  }
}
