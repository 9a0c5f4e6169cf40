package dev.ixm.model.rule;

import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import org.immutables.value.Value;

/** What a set of rules found in one subject, and which rules it were. */
@Value.Immutable
@JsonSerialize(as = ImmutableReport.class)
public abstract class Report {

  Report() {}

  /** {@return the ids of the rules that were run; a rule that is not here was not checked} */
  @Value.Parameter
  public abstract ImmutableSet<String> rules();

  /** {@return all findings, in the order of the rules} */
  @Value.Parameter
  public abstract ImmutableList<Finding> findings();

  /**
   * {@return the findings of one severity, in the order of the rules}
   *
   * @param severity which findings
   */
  public final ImmutableList<Finding> findings(Severity severity) {
    return findings().stream()
        .filter(finding -> finding.severity() == severity)
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * {@return this report followed by another}
   *
   * @param other what was found in another subject
   */
  public final Report and(Report other) {
    return ImmutableReport.of(
        Iterables.concat(rules(), other.rules()), Iterables.concat(findings(), other.findings()));
  }

  /** {@return whether any finding is an error} */
  public final boolean hasErrors() {
    return !findings(Severity.ERROR).isEmpty();
  }
}
