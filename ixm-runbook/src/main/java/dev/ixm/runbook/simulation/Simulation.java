package dev.ixm.runbook.simulation;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.ixm.model.guide.Severity;
import dev.ixm.runbook.Runbook;
import dev.ixm.runbook.Step;
import dev.ixm.runbook.state.Effect;
import dev.ixm.runbook.state.Need;
import dev.ixm.runbook.state.SiteState;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Walks through a runbook in our model of a site, and checks that each step finds what it needs.
 *
 * <p>The check is exact for all orders that the runbook allows, without trying them: a need is met
 * if the start or a step that must come before sets the value, and each step that may come before
 * and sets another is followed by one that must come after it, must come before the need, and sets
 * the value (Chapman's truth criterion of 1987, without variables). What it says is only as good as
 * the needs and effects that the steps declare.
 *
 * <pre>{@code
 * ImmutableList<UnmetNeed> unmet =
 *     Simulation.of(runbook, SiteState.bare(site)).check(procedure.goal(site));
 * }</pre>
 */
public final class Simulation {

  private final Runbook runbook;
  private final SiteState start;
  private final ImmutableList<NeedWaiver> waivers;

  private Simulation(Runbook runbook, SiteState start, ImmutableList<NeedWaiver> waivers) {
    this.runbook = runbook;
    this.start = start;
    this.waivers = waivers;
  }

  /**
   * {@return the simulation of a runbook}
   *
   * @param runbook what is done
   * @param start the state in which it is begun
   */
  public static Simulation of(Runbook runbook, SiteState start) {
    return new Simulation(runbook, start, ImmutableList.of());
  }

  /**
   * {@return this simulation with a site's decisions on needs that the guide does not state}
   *
   * @param waivers the decisions
   */
  public Simulation waiving(Iterable<NeedWaiver> waivers) {
    return new Simulation(runbook, start, ImmutableList.copyOf(waivers));
  }

  /** {@return the needs of the steps that are not met in every order, in the order of the steps} */
  public ImmutableList<UnmetNeed> check() {
    return check(ImmutableList.of());
  }

  /**
   * {@return the needs that are not met in every order: those of the steps in their order, then
   * those of the goal}
   *
   * @param goal what has to be so when all steps are done
   */
  public ImmutableList<UnmetNeed> check(List<Need> goal) {
    return unmet(goal).collect(toImmutableList());
  }

  /**
   * {@return the first need that is not met and that refuses, empty if there is none}
   *
   * @param goal what has to be so when all steps are done
   */
  public Optional<UnmetNeed> findFirst(List<Need> goal) {
    return unmet(goal).filter(it -> it.severity() == Severity.ERROR).findFirst();
  }

  private Stream<UnmetNeed> unmet(List<Need> goal) {
    return new CausalCheck(runbook.steps(), start, goal).unmet().map(this::waived);
  }

  private UnmetNeed waived(UnmetNeed unmet) {
    Optional<NeedWaiver> waiver =
        waivers.stream().filter(it -> it.covers(unmet.need())).findFirst();
    return waiver.isEmpty() ? unmet : UnmetNeed.builder().from(unmet).waiver(waiver).build();
  }

  /**
   * {@return the state when some steps are done, one after the other in the runbook's order}
   *
   * @param done their ids; ids of no step here are ignored
   */
  public SiteState after(Set<String> done) {
    return start.with(effects(runbook.steps().stream().filter(it -> done.contains(it.id()))));
  }

  /** {@return the state when all steps are done, one after the other in the runbook's order} */
  public SiteState end() {
    return start.with(effects(runbook.steps().stream()));
  }

  private static ImmutableList<Effect> effects(Stream<Step> steps) {
    return steps.flatMap(step -> step.effects().stream()).collect(toImmutableList());
  }
}
