package dev.ixm.testkit.contract;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import dev.ixm.runbook.Runbook;
import dev.ixm.runbook.Step;
import dev.ixm.runbook.procedure.Plan;
import dev.ixm.runbook.simulation.Simulation;
import dev.ixm.runbook.simulation.UnmetNeed;
import dev.ixm.runbook.state.Effect;
import dev.ixm.runbook.state.Key;
import dev.ixm.runbook.state.Need;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Wrong runbooks, each made of a right one by one mistake. */
final class RunbookMutations {

  /**
   * That a step sets what another needs.
   *
   * @param setter the id of the one
   * @param user the id of the other, empty for the goal
   */
  record Use(String setter, String user) {}

  private final Plan plan;
  private final ImmutableList<Step> steps;
  private final ImmutableSet<UnmetNeed> known;

  /** The steps in their order, each after the one before. */
  private final ImmutableList<Step> row;

  RunbookMutations(Plan plan) {
    this.plan = plan;
    this.steps = plan.runbook().steps();
    this.known = ImmutableSet.copyOf(check(plan.runbook()));
    this.row = inARow(steps);
  }

  private ImmutableList<UnmetNeed> check(Runbook runbook) {
    return Simulation.of(runbook, plan.start()).check(plan.goal());
  }

  /** What the check says of a wrong runbook and did not say of the right one. */
  boolean isFound(Runbook wrong) {
    return !known.containsAll(check(wrong));
  }

  /** {@return the steps that others, or the goal, need} */
  ImmutableSet<String> needed() {
    return uses().stream().map(Use::setter).collect(toImmutableSet());
  }

  /** {@return steps that set what others need, and these} */
  ImmutableSet<Use> pairs() {
    return uses().stream().filter(use -> !use.user().isEmpty()).collect(toImmutableSet());
  }

  /** Who last changes what is needed, in the runbook's order; the goal has no name. */
  private ImmutableSet<Use> uses() {
    Map<Key, String> setters = new HashMap<>();
    Map<Key, String> values = new HashMap<>();
    ImmutableSet.Builder<Use> uses = ImmutableSet.builder();
    for (Step step : steps) {
      note(step.needs(), step.id(), setters, uses);
      for (Effect effect : step.effects()) {
        String before = values.getOrDefault(effect.key(), plan.start().get(effect.key()));
        if (!before.equals(effect.value())) {
          setters.put(effect.key(), step.id());
          values.put(effect.key(), effect.value());
        }
      }
    }
    note(plan.goal(), "", setters, uses);
    return uses.build();
  }

  private static void note(
      List<Need> needs, String user, Map<Key, String> setters, ImmutableSet.Builder<Use> uses) {
    needs.stream()
        .flatMap(need -> Optional.ofNullable(setters.get(need.key())).stream())
        .forEach(setter -> uses.add(new Use(setter, user)));
  }

  /** The runbook without a step; who waited for it waits for what it waited for. */
  Runbook without(String id) {
    Step gone = plan.runbook().find(id).orElseThrow();
    return Runbook.of(
        "wrong",
        steps.stream()
            .filter(step -> !step.id().equals(id))
            .map(
                step ->
                    step.waitsFor().contains(id)
                        ? waiting(
                            step,
                            Stream.concat(step.waitsFor().stream(), gone.waitsFor().stream())
                                .filter(it -> !it.equals(id))
                                .collect(toImmutableSet()))
                        : step)
            .toList());
  }

  private static Step waiting(Step step, ImmutableSet<String> waitsFor) {
    return step.waitsFor().equals(waitsFor)
        ? step
        : Step.builder().from(step).waitsFor(waitsFor).build();
  }

  /** The runbook in its order, each step after the one before, with two steps swapped. */
  Runbook swapped(Use use) {
    List<Step> order = new ArrayList<>(row);
    Collections.swap(order, place(use.setter()), place(use.user()));
    return Runbook.of("wrong", inARow(order));
  }

  private int place(String id) {
    return Iterables.indexOf(row, step -> step.id().equals(id));
  }

  /** Few steps are built anew where most of them follow each other already. */
  private static ImmutableList<Step> inARow(List<Step> order) {
    ImmutableList.Builder<Step> row = ImmutableList.builder();
    ImmutableSet<String> before = ImmutableSet.of();
    for (Step step : order) {
      row.add(waiting(step, before));
      before = ImmutableSet.of(step.id());
    }
    return row.build();
  }
}
