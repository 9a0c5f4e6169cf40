package dev.ixm.runbook.procedure;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.ixm.model.guide.Basis;
import dev.ixm.model.guide.Level;
import dev.ixm.model.plugin.PlugInTrouble;
import dev.ixm.model.rule.Bound;
import dev.ixm.model.rule.Finding;
import dev.ixm.model.rule.RuleInfo;
import dev.ixm.model.site.SiteView;
import dev.ixm.runbook.Precheck;
import dev.ixm.runbook.Runbook;
import dev.ixm.runbook.simulation.NeedWaiver;
import dev.ixm.runbook.simulation.Simulation;
import dev.ixm.runbook.simulation.UnmetNeed;
import dev.ixm.runbook.state.SiteState;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes a procedure a plan: asks for its inputs, writes it, and simulates what was written. */
final class Planning {

  private final Procedure procedure;
  private final ProcedureInfo info;
  private final SiteView site;
  private final Inputs inputs;
  private final ImmutableList<NeedWaiver> waivers;

  Planning(Procedure procedure, SiteView site, Inputs inputs, ImmutableList<NeedWaiver> waivers) {
    this.procedure = procedure;
    this.info = procedure.info();
    this.site = site;
    this.inputs = inputs;
    this.waivers = waivers;
  }

  Plan plan(Optional<SiteState> start, Procedures house) {
    SiteState known = start.orElseGet(() -> SiteState.bare(site));
    try {
      ImmutableList<Finding> findings =
          Stream.concat(
                  procedure.objections(site).stream(),
                  info.inputs().stream().map(this::judge).flatMap(Optional::stream))
              .collect(toImmutableList());
      if (findings.isEmpty()) {
        findings = procedure.objections(site, inputs);
      }
      return findings.isEmpty() ? simulated(start, house) : refused(known, findings);
    } catch (Throwable e) {
      PlugInTrouble.throwIfOfTheMachine(e);
      return refused(
          known,
          ImmutableList.of(Finding.failed(rule("procedure.failed"), PlugInTrouble.describe(e))));
    }
  }

  private RuleInfo rule(String id) {
    return RuleInfo.of(
        id, Level.MUST, "the procedure can be planned", info.source(), Basis.INFERRED);
  }

  private <T> Optional<Finding> judge(Input<T> input) {
    Optional<T> value = inputs.find(input);
    if (value.filter(it -> input.accepts(site, it)).isPresent()) {
      return Optional.empty();
    }
    Finding.Builder finding =
        Finding.breach(rule("procedure.input"), "").about("input", input.name());
    value.ifPresent(it -> finding.found(it.toString()));
    return Optional.of(finding.expected(expected(input)).build());
  }

  private <T> Bound expected(Input<T> input) {
    return input.range() == Input.Range.ANY
        ? Bound.present()
        : Bound.oneOf(input.choices().apply(site).stream().map(Object::toString).toList());
  }

  private Plan simulated(Optional<SiteState> start, Procedures house) {
    SiteState from = start.orElseGet(() -> procedure.start(site, inputs));
    Runbook runbook = house.withHouseSteps(procedure.write(site, inputs));
    Plan plan =
        Plan.builder()
            .procedure(info)
            .runbook(runbook)
            .start(from)
            .goal(procedure.goal(site, inputs))
            .build();
    if (runbook.steps().isEmpty()) {
      return refused(from, ImmutableList.of(info.objection("the site has what it is done on")));
    }
    ImmutableList<Finding> findings =
        Simulation.of(runbook, from).waiving(waivers).check(plan.goal()).stream()
            .map(UnmetNeed::finding)
            .distinct()
            .collect(toImmutableList());
    Plan judged = Plan.builder().from(plan).findings(findings).build();
    return judged.isRefused() ? refused(judged) : judged;
  }

  private Plan refused(SiteState start, ImmutableList<Finding> findings) {
    return refused(
        Plan.builder()
            .procedure(info)
            .runbook(Runbook.of(info.title(), ImmutableList.of()))
            .start(start)
            .findings(findings)
            .build());
  }

  private static Plan refused(Plan plan) {
    Runbook nothing = Runbook.of(plan.runbook().title(), ImmutableList.of());
    return Plan.builder().from(plan).runbook(Precheck.before(nothing, plan.reasons())).build();
  }
}
