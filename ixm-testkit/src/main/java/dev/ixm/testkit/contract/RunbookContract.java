package dev.ixm.testkit.contract;

import static dev.ixm.testkit.assertion.IxmAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import dev.ixm.runbook.Runbook;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * What every generator of runbooks has to keep. Implement it in a jqwik test class of yours.
 * Without jqwik, {@link dev.ixm.testkit.assertion.RunbookAssert} says the same of one runbook.
 *
 * @param <S> what the runbook is made for, such as a deployment
 */
public interface RunbookContract<S> {

  /**
   * {@return the runbook under test}
   *
   * @param subject what it is made for
   */
  Runbook runbook(S subject);

  /** {@return what runbooks are made for} */
  @Provide
  Arbitrary<S> subjects();

  /**
   * {@return what the runbook must not show, such as passwords that the subject holds; nothing
   * unless overridden}
   *
   * @param subject what the runbook is made for
   */
  default Set<String> secrets(S subject) {
    return ImmutableSet.of();
  }

  /**
   * Steps are different, and each comes after those that it waits for.
   *
   * @param subject what the runbook is made for
   */
  @Property(tries = 100)
  default void ordersItsSteps(@ForAll("subjects") S subject) {
    assertThat(runbook(subject)).hasConsistentOrder();
  }

  /**
   * Whoever does what is ready next comes to the end, with any pause between.
   *
   * @param subject what the runbook is made for
   */
  @Property(tries = 50)
  default void canBeResumed(@ForAll("subjects") S subject) {
    assertThat(runbook(subject)).isResumable();
  }

  /**
   * Made again for the same subject, the runbook is the same, so that the steps ticked off stay so.
   *
   * @param subject what the runbook is made for
   */
  @Property(tries = 100)
  default void isTheSameAgain(@ForAll("subjects") S subject) {
    assertThat((Object) runbook(subject)).isEqualTo(runbook(subject));
  }

  /**
   * The runbook comes back from JSON as it was.
   *
   * @param subject what the runbook is made for
   */
  @Property(tries = 50)
  default void survivesJson(@ForAll("subjects") S subject) {
    assertThat(runbook(subject)).survivesJson();
  }

  /**
   * No step shows a secret.
   *
   * @param subject what the runbook is made for
   */
  @Property(tries = 100)
  default void showsNoSecret(@ForAll("subjects") S subject) {
    assertThat(runbook(subject)).mentionsNone(secrets(subject).toArray(String[]::new));
  }
}
