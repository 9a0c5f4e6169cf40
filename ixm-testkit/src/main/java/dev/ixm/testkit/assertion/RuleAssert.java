package dev.ixm.testkit.assertion;

import com.google.common.collect.ImmutableList;
import dev.ixm.model.rule.Finding;
import dev.ixm.model.rule.Rule;
import org.assertj.core.api.AbstractAssert;
import org.assertj.core.api.Assertions;

/**
 * Assertions on a rule, for the tests of whoever writes it.
 *
 * @param <S> what the rule judges
 */
public final class RuleAssert<S> extends AbstractAssert<RuleAssert<S>, Rule<S>> {

  RuleAssert(Rule<S> actual) {
    super(actual, RuleAssert.class);
  }

  /**
   * {@return this, if the rule has nothing to say of a subject}
   *
   * @param subject a subject that complies
   * @throws AssertionError otherwise
   */
  public RuleAssert<S> accepts(S subject) {
    Assertions.assertThat(judge(subject)).as("what %s finds in %s", id(), subject).isEmpty();
    return this;
  }

  /**
   * {@return this, if the rule finds a breach or more in a subject}
   *
   * @param subject a subject that breaks the rule
   * @throws AssertionError otherwise
   */
  public RuleAssert<S> rejects(S subject) {
    Assertions.assertThat(judge(subject))
        .as("what %s finds in %s", id(), subject)
        .extracting(Finding::kind)
        .contains(Finding.Kind.BREACH);
    return this;
  }

  /**
   * {@return this, if the rule judges a subject, whatever it finds}
   *
   * <p>That is: it throws nothing, speaks in its own name, does not claim to have failed, and says
   * the same again.
   *
   * @param subject any subject of its type
   * @throws AssertionError otherwise
   */
  public RuleAssert<S> judges(S subject) {
    judge(subject);
    return this;
  }

  private ImmutableList<Finding> judge(S subject) {
    isNotNull();
    Assertions.assertThat(subject).isInstanceOf(actual.subjectType());
    ImmutableList<Finding> findings = evaluate(subject);
    Assertions.assertThat(findings)
        .as("the findings of %s", id())
        .allMatch(finding -> finding.rule().equals(actual.info()), "speaks in its own name")
        .noneMatch(finding -> finding.kind() == Finding.Kind.FAILED);
    Assertions.assertThat(evaluate(subject)).as("what %s finds again", id()).isEqualTo(findings);
    return findings;
  }

  private ImmutableList<Finding> evaluate(S subject) {
    try {
      return actual.evaluate(subject);
    } catch (RuntimeException e) {
      throw new AssertionError("%s threw %s for %s".formatted(id(), e, subject), e);
    }
  }

  private String id() {
    return actual.info().id();
  }
}
