package dev.ixm.testkit.value;

import com.google.common.collect.ImmutableList;
import dev.ixm.model.rule.Report;
import dev.ixm.model.rule.RuleSet;
import dev.ixm.model.site.SiteView;
import dev.ixm.runbook.Outcome;
import dev.ixm.runbook.Party;
import dev.ixm.runbook.Progress;
import dev.ixm.runbook.ProgressEntry;
import dev.ixm.runbook.Runbook;
import dev.ixm.runbook.RunbookChange;
import dev.ixm.runbook.Step;
import dev.ixm.runbook.StepChange;
import dev.ixm.runbook.install.Installation;
import dev.ixm.runbook.install.SecondaryAddition;
import dev.ixm.runbook.platform.Snapshot;
import dev.ixm.runbook.procedure.Input;
import dev.ixm.runbook.procedure.Inputs;
import dev.ixm.runbook.procedure.Plan;
import dev.ixm.runbook.procedure.Procedure;
import dev.ixm.runbook.procedure.ProcedureInfo;
import dev.ixm.runbook.procedure.Procedures;
import dev.ixm.runbook.remedy.ActionItem;
import dev.ixm.runbook.remedy.ActionPlan;
import dev.ixm.runbook.remedy.Edit;
import dev.ixm.runbook.remedy.Remedies;
import dev.ixm.runbook.remedy.Remedy;
import dev.ixm.runbook.simulation.NeedWaiver;
import dev.ixm.runbook.simulation.Simulation;
import dev.ixm.runbook.simulation.UnmetNeed;
import dev.ixm.runbook.state.SiteState;
import dev.ixm.runbook.windows.WindowsUpdate;
import dev.ixm.runbook.worksheet.WorkBlock;
import dev.ixm.runbook.worksheet.WorkRow;
import dev.ixm.runbook.worksheet.Worksheet;
import dev.ixm.testkit.arbitrary.ArbitraryTable;
import dev.ixm.testkit.arbitrary.Elements;
import dev.ixm.testkit.breach.Breach;
import dev.ixm.testkit.site.Sites;
import java.time.Instant;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Runbooks of the SDK for generated sites. */
final class RunbookArbitraries {

  private static final ImmutableList<Procedure> PROCEDURES =
      ImmutableList.of(new Snapshot(), new WindowsUpdate(), new Installation());

  static final ArbitraryTable TABLE =
      new ArbitraryTable()
          .put(Runbook.class, RunbookArbitraries::runbooks)
          .put(Step.class, RunbookArbitraries::steps)
          .put(Party.class, () -> steps().map(Step::party))
          .put(ProgressEntry.class, RunbookArbitraries::entries)
          .put(Progress.class, () -> entries().list().ofMaxSize(5).map(Progress::of))
          .put(Worksheet.class, () -> runbooks().map(Worksheet::of))
          .put(WorkBlock.class, RunbookArbitraries::blocks)
          .put(WorkRow.class, () -> Elements.of(blocks().map(WorkBlock::rows)))
          .put(Remedies.class, RunbookArbitraries::remedies)
          .put(Remedy.class, () -> Elements.of(remedies().map(Remedies::list)))
          .put(Edit.class, RunbookArbitraries::edits)
          .put(ActionPlan.class, RunbookArbitraries::actions)
          .put(ActionItem.class, () -> Elements.of(actions().map(ActionPlan::items)))
          .put(StepChange.class, RunbookArbitraries::changes)
          .put(Inputs.class, () -> names().map(it -> Inputs.none().with(input(), it)))
          .put(Input.class, () -> Arbitraries.create(RunbookArbitraries::input))
          .put(ProcedureInfo.class, () -> Arbitraries.create(() -> new Installation().info()))
          .put(Plan.class, RunbookArbitraries::plans)
          .put(NeedWaiver.class, RunbookArbitraries::waivers)
          .put(UnmetNeed.class, RunbookArbitraries::unmet);

  private RunbookArbitraries() {}

  private static Arbitrary<Edit> edits() {
    return Arbitraries.oneOf(
        Arbitraries.of(new Edit("/voicePorts", "4"), new Edit("/pbx", "")),
        IniArbitraries.repairs().map(it -> new Edit("/A/b", "", Optional.of(it))));
  }

  private static Arbitrary<Runbook> runbooks() {
    return Combinators.combine(Arbitraries.of(PROCEDURES), Sites.deployments())
        .as((procedure, site) -> procedure.write(site, Inputs.none()))
        .withoutEdgeCases();
  }

  private static Arbitrary<String> names() {
    return Arbitraries.of("SEC2", "SEC3");
  }

  private static Input<String> input() {
    return SecondaryAddition.SERVER;
  }

  private static Arbitrary<Plan> plans() {
    return Combinators.combine(
            Arbitraries.of("site.installation", "windows.preparation"), Sites.deployments())
        .as((id, site) -> Procedures.all().plan(id, SiteView.of(site), Inputs.none()))
        .withoutEdgeCases();
  }

  private static Arbitrary<NeedWaiver> waivers() {
    return OperationArbitraries.keys().map(key -> NeedWaiver.of(key, "A. Smith", "tried before"));
  }

  /** An installation of what is installed finds that it is. */
  private static Arbitrary<UnmetNeed> unmet() {
    return Elements.of(
        Sites.deployments()
            .map(
                site ->
                    Simulation.of(Installation.of(site), SiteState.installed(SiteView.of(site)))
                        .check()));
  }

  private static Arbitrary<Step> steps() {
    return Elements.of(Sites.deployments().map(Installation::of).map(Runbook::steps));
  }

  private static Arbitrary<Remedies> remedies() {
    RuleSet rules = RuleArbitraries.rules();
    return Arbitraries.of(Breach.all())
        .flatMap(Breach::deployments)
        .map(site -> Remedies.of(rules.check(site), site, rules))
        .withoutEdgeCases();
  }

  private static Arbitrary<ActionPlan> actions() {
    RuleSet rules = RuleArbitraries.rules();
    return Arbitraries.of(Breach.all())
        .flatMap(Breach::deployments)
        .map(
            site -> {
              Report report = rules.check(site);
              return ActionPlan.of(report, Remedies.of(report, site, rules));
            })
        .withoutEdgeCases();
  }

  private static Arbitrary<WorkBlock> blocks() {
    return Elements.of(runbooks().map(it -> Worksheet.of(it).blocks()));
  }

  private static Arbitrary<ProgressEntry> entries() {
    return Combinators.combine(
            steps(),
            Arbitraries.of(Outcome.class),
            Arbitraries.of("A. Smith", "B. Lee"),
            Arbitraries.integers()
                .between(0, 100)
                .map(it -> Instant.parse("2026-03-02T09:00:00Z").plusSeconds(it)))
        .as((step, outcome, who, when) -> ProgressEntry.of(step, outcome, who, when, "on site"));
  }

  /** What becomes of the steps of a snapshot when an installation is planned instead. */
  private static Arbitrary<StepChange> changes() {
    return Elements.of(
        Sites.deployments()
            .map(
                site ->
                    RunbookChange.between(
                        new Snapshot().write(site, Inputs.none()),
                        Installation.of(site),
                        Progress.none())));
  }
}
