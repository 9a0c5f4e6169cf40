package dev.ixm.testkit.assertion;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import dev.ixm.model.rule.Finding;
import dev.ixm.model.rule.Report;
import java.util.Comparator;
import java.util.function.Predicate;
import org.assertj.core.api.AbstractAssert;

/**
 * Assertions on a report. Every one of them fails if a rule failed, as what that rule would have
 * found is unknown.
 */
public final class ReportAssert extends AbstractAssert<ReportAssert, Report> {

  ReportAssert(Report actual) {
    super(actual, ReportAssert.class);
  }

  /**
   * {@return this, if nothing was found at all, not even that a fact is missing}
   *
   * @throws AssertionError otherwise
   */
  public ReportAssert hasNoFindings() {
    noRuleFailed();
    return holds(actual.findings().isEmpty(), "no findings");
  }

  /**
   * {@return this, if no finding is an error}
   *
   * @throws AssertionError otherwise
   */
  public ReportAssert hasNoErrors() {
    noRuleFailed();
    return holds(!actual.hasErrors(), "no errors");
  }

  /**
   * {@return this, if just these rules are broken, each once or more}
   *
   * <p>Findings that a fact is not stated play no part; see {@link #lacksFactsFor}.
   *
   * @param rules the ids of the rules, in any order; none if no rule is to be broken
   * @throws AssertionError otherwise
   */
  public ReportAssert hasExactly(String... rules) {
    noRuleFailed();
    ImmutableSet<String> expected = ImmutableSortedSet.copyOf(rules);
    return holds(
        ids(finding -> finding.kind() == Finding.Kind.BREACH).equals(expected),
        "breaches of exactly " + expected);
  }

  /**
   * {@return this, if a rule is broken, whatever else is}
   *
   * @param rule the rule's id
   * @throws AssertionError otherwise
   */
  public ReportAssert breaks(String rule) {
    noRuleFailed();
    return holds(
        ids(finding -> finding.kind() == Finding.Kind.BREACH).contains(rule),
        "a breach of " + rule);
  }

  /**
   * {@return this, if a rule was run and has nothing to say}
   *
   * @param rule the rule's id
   * @throws AssertionError otherwise
   */
  public ReportAssert keeps(String rule) {
    noRuleFailed();
    wasRun(rule);
    return holds(!ids(finding -> true).contains(rule), "no finding of " + rule);
  }

  /**
   * {@return this, if just these rules could not judge for lack of a fact}
   *
   * @param rules the ids of the rules, in any order
   * @throws AssertionError otherwise
   */
  public ReportAssert lacksFactsFor(String... rules) {
    noRuleFailed();
    ImmutableSet<String> expected = ImmutableSortedSet.copyOf(rules);
    return holds(
        ids(finding -> finding.kind() == Finding.Kind.NOT_STATED).equals(expected),
        "facts to be missing for exactly " + expected);
  }

  private void noRuleFailed() {
    isNotNull();
    holds(ids(finding -> finding.kind() == Finding.Kind.FAILED).isEmpty(), "no rule to fail");
  }

  private void wasRun(String rule) {
    if (!actual.rules().contains(rule)) {
      failWithMessage("%nExpected rule %s to be run, but these were:%n  %s", rule, actual.rules());
    }
  }

  private ImmutableSet<String> ids(Predicate<Finding> wanted) {
    return actual.findings().stream()
        .filter(wanted)
        .map(finding -> finding.rule().id())
        .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
  }

  private ReportAssert holds(boolean condition, String expected) {
    if (!condition) {
      failWithMessage("%nExpected %s, but found:%n%s", expected, describe());
    }
    return this;
  }

  private String describe() {
    return actual.findings().isEmpty()
        ? "  nothing"
        : actual.findings().stream()
            .map(
                finding ->
                    "  %s %s %s: %s %s"
                        .formatted(
                            finding.severity(),
                            finding.kind(),
                            finding.rule().id(),
                            finding.path(),
                            finding.facts()))
            .collect(joining("\n"));
  }
}
