package dev.ixm.testkit.contract;

import static dev.ixm.testkit.assertion.IxmAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.ixm.config.password.PasswordContext;
import dev.ixm.config.password.PasswordPolicy;
import dev.ixm.config.password.PasswordRule;
import dev.ixm.model.rule.Finding;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * What every password rule has to keep. Implement it in a jqwik test class of your rule. Without
 * jqwik, {@link dev.ixm.testkit.assertion.PasswordRuleAssert} says the same of one password.
 */
public interface PasswordRuleContract {

  /** {@return the rule under test} */
  PasswordRule rule();

  /** {@return passwords that the rule accepts} */
  @Provide
  Arbitrary<String> accepted();

  /** {@return passwords that the rule rejects} */
  @Provide
  Arbitrary<String> rejected();

  /** {@return what is known of the account, nothing unless overridden} */
  default PasswordContext context() {
    return PasswordContext.none();
  }

  /** {@return any texts: those, and any characters, halves of surrogate pairs too} */
  @Provide
  default Arbitrary<String> anyText() {
    return Arbitraries.oneOf(accepted(), rejected(), Arbitraries.strings().all().ofMaxLength(40));
  }

  /**
   * The rule counts a number within its limits in a password that it accepts.
   *
   * @param password such a password
   */
  @Property
  default void acceptsWhatItAllows(@ForAll("accepted") String password) {
    assertThat(rule()).accepts(password, context());
  }

  /**
   * The rule counts a number outside its limits in a password that it rejects.
   *
   * @param password such a password
   */
  @Property
  default void rejectsWhatItForbids(@ForAll("rejected") String password) {
    assertThat(rule()).rejects(password, context());
  }

  /**
   * The rule throws nothing, counts the same again and in an array, and leaves the array alone.
   *
   * @param password any text
   */
  @Property
  default void countsInAnyText(@ForAll("anyText") String password) {
    assertThat(rule()).judges(password, context());
  }

  /**
   * In a policy, the rule speaks only of passwords that it rejects, and only once.
   *
   * @param password a password that the rule rejects
   */
  @Property
  default void isOneFindingOfAPolicy(@ForAll("rejected") String password) {
    PasswordPolicy policy = PasswordPolicy.builder("test").set(rule()).build();
    assertThat(policy.check(password, context()))
        .extracting(Finding::rule, Finding::kind)
        .containsExactly(tuple(rule().info(), Finding.Kind.BREACH));
  }
}
