package dev.ixm.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ixm.model.rule.Finding;
import dev.ixm.model.rule.Rule;
import dev.ixm.testkit.assertion.IxmAssertions;
import dev.ixm.testkit.site.Sites;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * What every rule has to keep. Implement it in a jqwik test class of your rule. Without jqwik,
 * {@link dev.ixm.testkit.assertion.RuleAssert} says the same of one subject.
 *
 * @param <S> what the rule judges
 */
public interface RuleContract<S> {

  /** {@return the rule under test} */
  Rule<S> rule();

  /** {@return subjects that comply} */
  @Provide
  Arbitrary<S> complying();

  /** {@return subjects that break the rule} */
  @Provide
  Arbitrary<S> breaking();

  /**
   * {@return any subjects, odd ones too, those that comply and those that do not unless overridden}
   *
   * <p>For rules over deployments: {@link Sites#any}; for rules over INI documents: {@link
   * dev.ixm.testkit.breach.IniDocuments#any}.
   */
  @Provide
  default Arbitrary<S> any() {
    return Arbitraries.oneOf(complying(), breaking());
  }

  /**
   * A complying subject yields no finding.
   *
   * @param subject a subject that complies
   */
  @Property
  default void saysNothingOfComplyingSubjects(@ForAll("complying") S subject) {
    assertThat(rule().evaluate(subject)).isEmpty();
  }

  /**
   * A breaking subject yields a breach, in the rule's own name.
   *
   * @param subject a subject that breaks the rule
   */
  @Property
  default void findsBreachesInItsOwnName(@ForAll("breaking") S subject) {
    assertThat(rule().evaluate(subject))
        .extracting(Finding::kind)
        .contains(Finding.Kind.BREACH)
        .doesNotContain(Finding.Kind.FAILED);
    assertThat(rule().evaluate(subject)).extracting(Finding::rule).containsOnly(rule().info());
  }

  /**
   * A rule is pure: it gives the same answer again.
   *
   * @param subject a subject that breaks the rule
   */
  @Property
  default void answersTheSameAgain(@ForAll("breaking") S subject) {
    assertThat(rule().evaluate(subject)).isEqualTo(rule().evaluate(subject));
  }

  /**
   * The rule takes subjects of the type that it names.
   *
   * @param subject a subject that complies
   */
  @Property
  default void judgesSubjectsOfItsType(@ForAll("complying") S subject) {
    assertThat(subject).isInstanceOf(rule().subjectType());
  }

  /**
   * The rule bears with any subject: it throws nothing, and speaks in its own name.
   *
   * @param subject any subject
   */
  @Property
  default void judgesAnySubject(@ForAll("any") S subject) {
    IxmAssertions.assertThat(rule()).judges(subject);
  }
}
