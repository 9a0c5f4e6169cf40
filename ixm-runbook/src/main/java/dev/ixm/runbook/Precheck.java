package dev.ixm.runbook;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Multimaps;
import dev.ixm.model.guide.Severity;
import dev.ixm.model.rule.Finding;
import dev.ixm.model.rule.Report;
import dev.ixm.model.rule.RuleInfo;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Keeps a procedure from being begun on a site that breaks rules.
 *
 * <p>Each rule with an error becomes a step, with the places of the errors and the rule's own place
 * in the guide; every step that waited for nothing waits for these.
 */
public final class Precheck {

  private static final Party SITE = Party.of(Party.Kind.SITE);

  private Precheck() {}

  /**
   * {@return the runbook behind the errors of a report; the runbook itself if there are none}
   *
   * @param runbook what to do
   * @param report what was found in the runbook's deployment; warnings and information are left out
   * @throws IllegalArgumentException if the runbook has such a step already
   */
  public static Runbook before(Runbook runbook, Report report) {
    return before(runbook, report.findings(Severity.ERROR));
  }

  /**
   * {@return the runbook behind some findings; the runbook itself if there are none}
   *
   * @param runbook what to do
   * @param reasons why it must not be begun
   * @throws IllegalArgumentException if the runbook has such a step already
   */
  public static Runbook before(Runbook runbook, Iterable<Finding> reasons) {
    Collection<Collection<Finding>> rules =
        Multimaps.index(reasons, finding -> finding.rule().id()).asMap().values();
    if (rules.isEmpty()) {
      return runbook;
    }
    List<Step> steps = new ArrayList<>();
    rules.forEach(findings -> steps.add(step(ImmutableList.copyOf(findings))));
    List<String> blockers = steps.stream().map(Step::id).toList();
    for (Step step : runbook.steps()) {
      steps.add(
          step.waitsFor().isEmpty()
              ? Step.builder().from(step).addAllWaitsFor(blockers).build()
              : step);
    }
    return Runbook.of(runbook.title(), steps);
  }

  private static Step step(ImmutableList<Finding> findings) {
    RuleInfo rule = findings.get(0).rule();
    Step.Builder step =
        Step.builder()
            .id("finding." + rule.id())
            .party(SITE)
            .action(Action.DECIDE)
            .what("Correct what breaks the rule `%s`".formatted(rule.id()))
            .expected(Draft.line(rule.summary()))
            .source(rule.source())
            .basis(rule.basis());
    for (Finding finding : findings) {
      step.addHow(Draft.line(finding.path() + " " + String.join(", ", facts(finding))).trim());
    }
    return step.build();
  }

  private static List<String> facts(Finding finding) {
    return finding.facts().entrySet().stream()
        .map(fact -> fact.getKey() + " " + fact.getValue())
        .toList();
  }
}
