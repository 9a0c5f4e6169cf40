package dev.ixm.testkit.agreement;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import dev.ixm.model.rule.Report;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.SiteView;
import dev.ixm.runbook.Precheck;
import dev.ixm.runbook.Runbook;
import dev.ixm.runbook.Step;
import dev.ixm.runbook.install.Installation;
import dev.ixm.runbook.procedure.Inputs;
import dev.ixm.runbook.procedure.Procedure;
import dev.ixm.runbook.procedure.Procedures;
import dev.ixm.testkit.agreement.Claims.Witness;
import dev.ixm.testkit.contract.Answers;
import java.util.stream.Stream;

/** What the runbooks say, by the words of their steps. */
final class RunbookReader {

  /** What is first done for every site, and waits for nothing but what its report says. */
  private static final String FIRST = "site.license";

  private static final String INSTALLATION = "site.installation";

  /** Who say of a server with the product all that {@link InstallationReader} asks. */
  private static final ImmutableSet<String> INSTALLING =
      ImmutableSet.of(INSTALLATION, "secondary.addition", "high-availability.conversion");

  private final Deployment site;
  private final ReportReader report;

  RunbookReader(Deployment site, ReportReader report) {
    this.site = site;
    this.report = report;
  }

  void read(Claims claims) {
    StepReader steps = new StepReader(site);
    all(site)
        .forEach(
            (procedure, runbook) -> {
              Witness witness = claims.witness(procedure);
              runbook.steps().forEach(step -> steps.read(step, witness));
              new MirroringReader(witness).read(procedure, runbook);
              if (INSTALLING.contains(procedure)) {
                new InstallationReader(site, runbook, report.hasStructure(), witness).read();
              }
            });
    begin(Installation.of(site), claims);
  }

  /** {@return the runbooks of each procedure that is for a site, by its id} */
  static ImmutableListMultimap<String, Runbook> all(Deployment site) {
    SiteView view = SiteView.of(site);
    ImmutableListMultimap.Builder<String, Runbook> all = ImmutableListMultimap.builder();
    for (Procedure procedure : Procedures.all().list()) {
      for (Inputs inputs : Answers.of(procedure, view)) {
        all.put(procedure.info().id(), procedure.write(view, inputs));
      }
    }
    return all.build();
  }

  /** Nothing but what the report says keeps an installation from being begun. */
  private void begin(Runbook installation, Claims claims) {
    if (installation.find(FIRST).isEmpty()) {
      return;
    }
    Report waived = report.waived();
    Witness rules = claims.witness("report");
    Witness plan = claims.witness(INSTALLATION);
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
