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
import dev.ixm.runbook.Party;
import dev.ixm.runbook.Precheck;
import dev.ixm.runbook.Runbook;
import dev.ixm.runbook.Step;
import dev.ixm.runbook.simulation.NeedWaiver;
import dev.ixm.runbook.simulation.Simulation;
import dev.ixm.runbook.simulation.UnmetNeed;
import dev.ixm.runbook.state.Key;
import dev.ixm.runbook.state.Keys;
import dev.ixm.runbook.state.Need;
import dev.ixm.runbook.state.SiteState;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Makes a procedure a plan: asks for its inputs, writes it, and simulates what was written. */
final class Planning {

  private static final String PLANNED = "the procedure can be planned";

  private final ProcedureEntry procedure;
  private final ProcedureInfo info;
  private final SiteView site;
  private final Inputs inputs;
  private final ImmutableList<NeedWaiver> waivers;

  Planning(
      ProcedureEntry procedure, SiteView site, Inputs inputs, ImmutableList<NeedWaiver> waivers) {
    this.procedure = procedure;
    this.info = procedure.info();
    this.site = site;
    this.inputs = inputs;
    this.waivers = waivers;
  }

  Plan plan(Optional<SiteState> start, Procedures house) {
    SiteState known = start.orElseGet(() -> SiteState.bare(site));
    try {
      ImmutableList<Finding> findings = objections();
      return Plan.isRefusedBy(findings)
          ? refused(known, findings)
          : simulated(start, house, findings);
    } catch (Throwable e) {
      PlugInTrouble.throwIfOfTheMachine(e);
      return refused(
          known,
          ImmutableList.of(Finding.failed(rule("procedure.failed", PLANNED), procedure.blame(e))));
    }
  }

  /** Whether neither the site nor the answers speak against it. */
  boolean applies() {
    return !Plan.isRefusedBy(objections());
  }

  /** Whether there is a plan, without all that a plan says: the first reason against it will do. */
  boolean comesOut(SiteState start, Procedures house) {
    try {
      if (!applies()) {
        return false;
      }
      ImmutableList<Need> goal = goal();
      if (isDone(goal, start)) {
        return false;
      }
      Runbook runbook = written(house);
      return !runbook.steps().isEmpty()
          && simulation(runbook, Optional.of(start), meant()).findFirst(goal).isEmpty();
    } catch (Throwable e) {
      PlugInTrouble.throwIfOfTheMachine(e);
      return false;
    }
  }

  /** What of the site or the answers speaks against it. */
  private ImmutableList<Finding> objections() {
    ImmutableList<Finding> findings =
        Stream.concat(
                procedure.ask("objections()", it -> it.objections(site)).stream(),
                info.inputs().stream().map(this::judge).flatMap(Optional::stream))
            .collect(toImmutableList());
    if (Plan.isRefusedBy(findings)) {
      return findings;
    }
    ImmutableList<Finding> more = procedure.ask("objections()", it -> it.objections(site, inputs));
    return Stream.concat(findings.stream(), more.stream()).collect(toImmutableList());
  }

  private RuleInfo rule(String id, String summary) {
    return RuleInfo.of(id, Level.MUST, summary, info.source(), Basis.INFERRED);
  }

  private <T> Optional<Finding> judge(Input<T> input) {
    Optional<T> value = inputs.find(input);
    if (value.filter(it -> input.accepts(site, it)).isPresent()) {
      return Optional.empty();
    }
    boolean nothing = input.range() == Input.Range.CHOICES && input.choices().apply(site).isEmpty();
    RuleInfo rule = rule("procedure.input", nothing ? "the site has what is asked for" : PLANNED);
    Finding.Builder finding = Finding.breach(rule, "").about("input", input.name());
    value.ifPresent(it -> finding.found(it.toString()));
    if (!nothing) {
      finding.expected(expected(input));
    }
    return Optional.of(finding.build());
  }

  private <T> Bound expected(Input<T> input) {
    return input.range() == Input.Range.ANY
        ? Bound.present()
        : Bound.oneOf(input.choices().apply(site).stream().map(Object::toString).toList());
  }

  private Plan simulated(
      Optional<SiteState> start, Procedures house, ImmutableList<Finding> heeded) {
    SiteState meant = meant();
    SiteState from = start.orElse(meant);
    ImmutableList<Need> goal = goal();
    if (isDone(goal, from)) {
      return refused(from, ImmutableList.of(done(goal)));
    }
    Runbook runbook = written(house);
    Plan plan = Plan.builder().procedure(info).runbook(runbook).start(from).goal(goal).build();
    if (runbook.steps().isEmpty()) {
      return refused(from, ImmutableList.of(info.objection("the site has what it is done on")));
    }
    Stream<Finding> unmet =
        simulation(runbook, start, meant).check(goal).stream().map(UnmetNeed::finding);
    ImmutableList<Finding> findings =
        Stream.concat(heeded.stream(), unmet).distinct().collect(toImmutableList());
    Plan judged = Plan.builder().from(plan).findings(findings).build();
    return judged.isRefused() ? refused(judged) : judged;
  }

  private SiteState meant() {
    return procedure.ask("start()", it -> it.start(site, inputs));
  }

  private ImmutableList<Need> goal() {
    return procedure.ask("goal()", it -> it.goal(site, inputs));
  }

  private boolean isDone(ImmutableList<Need> goal, SiteState state) {
    return !goal.isEmpty()
        && goal.stream().allMatch(state::has)
        && !procedure.ask("isRepeated()", it -> it.isRepeated(inputs));
  }

  private Runbook written(Procedures house) {
    return house.withHouseSteps(procedure.ask("write()", it -> it.write(site, inputs)));
  }

  /** Where somebody states what is there, it has to be what the procedure is meant to find. */
  private Simulation simulation(Runbook runbook, Optional<SiteState> start, SiteState meant) {
    return Simulation.of(
            start.isPresent() ? standing(runbook, meant) : runbook, start.orElse(meant))
        .waiving(waivers);
  }

  /** The first step on each server needs there what the procedure is meant to find. */
  private Runbook standing(Runbook runbook, SiteState meant) {
    Set<Party> seen = new HashSet<>();
    return Runbook.of(
        runbook.title(),
        runbook.steps().stream()
            .map(
                step ->
                    step.party().kind() == Party.Kind.SERVER && seen.add(step.party())
                        ? standing(step, meant)
                        : step)
            .toList());
  }

  private Step standing(Step step, SiteState meant) {
    String server = step.party().name();
    Step.Builder first = Step.builder().from(step);
    Stream.of(Keys.product(server), Keys.release(server))
        .forEach(key -> first.needingInferred(key.is(meant.get(key)), info.source()));
    return first.build();
  }

  private Finding done(ImmutableList<Need> goal) {
    Key first = goal.get(0).key();
    return Finding.breach(rule("procedure.done", "something is left to do"), "")
        .about("procedure", info.id())
        .about("is so already", first + (goal.size() == 1 ? "" : " and all else that it is for"))
        .build();
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
