package dev.ixm.testkit.agreement;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.ixm.model.rule.Report;
import dev.ixm.model.site.Deployment;
import dev.ixm.runbook.Precheck;
import dev.ixm.runbook.Runbook;
import dev.ixm.runbook.Step;
import dev.ixm.testkit.agreement.Claims.Witness;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the runbooks say, by the words of their steps. */
final class RunbookReader {

  /** What is first done for every site, and waits for nothing but what its report says. */
  private static final String FIRST = "site.license";

  private final Deployment site;
  private final ReportReader report;

  RunbookReader(Deployment site, ReportReader report) {
    this.site = site;
    this.report = report;
  }

  void read(Claims claims) {
    ImmutableMap<String, Runbook> runbooks = EveryRunbook.of(site);
    StepReader steps = new StepReader(site);
    runbooks.forEach(
        (name, runbook) -> {
          Witness witness = claims.witness(name);
          runbook.steps().forEach(step -> steps.read(step, witness));
          new MirroringReader(witness).read(name, runbook);
        });
    for (String name :
        ImmutableSet.of(
            EveryRunbook.INSTALLATION, EveryRunbook.ADDITION, EveryRunbook.CONVERSION)) {
      Runbook runbook = runbooks.get(name);
      if (runbook != null) {
        new InstallationReader(site, runbook, report.hasStructure(), claims.witness(name)).read();
      }
    }
    begin(runbooks.get(EveryRunbook.INSTALLATION), claims);
  }

  /** Nothing but what the report says keeps an installation from being begun. */
  private void begin(@Nullable Runbook installation, Claims claims) {
    if (installation == null || installation.find(FIRST).isEmpty()) {
      return;
    }
    Report waived = report.waived();
    Witness rules = claims.witness("report");
    Witness plan = claims.witness(EveryRunbook.INSTALLATION);
    rules.say(Topic.PLAN, Questions.BEGIN, !report.report().hasErrors());
    plan.say(Topic.PLAN, Questions.BEGIN, canBegin(installation, report.report()));
    rules.say(Topic.PLAN, Questions.BEGIN_WAIVED, !waived.hasErrors());
    plan.say(Topic.PLAN, Questions.BEGIN_WAIVED, canBegin(installation, waived));
  }

  private static boolean canBegin(Runbook runbook, Report report) {
    return Precheck.before(runbook, report).ready(ImmutableSet.of()).stream()
        .anyMatch(step -> step.id().equals(FIRST));
  }

  static Stream<String> words(Step step) {
    return Stream.of(
            Stream.of(step.what()),
            step.how().stream(),
            step.expected().stream(),
            step.warning().stream(),
            step.why().stream())
        .flatMap(it -> it);
  }
}
