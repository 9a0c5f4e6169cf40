package dev.ixm.runbook.procedure;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.ixm.runbook.Runbook;
import dev.ixm.runbook.Step;
import dev.ixm.runbook.simulation.Simulation;
import dev.ixm.runbook.state.Effect;
import dev.ixm.runbook.state.Key;
import dev.ixm.runbook.state.Need;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Wrong runbooks, each made of a right one by one mistake. */
final class Mutations {

  private final Plan plan;
  private final ImmutableList<Step> steps;

  Mutations(Plan plan) {
    this.plan = plan;
    this.steps = plan.runbook().steps();
  }

  /** What the check says of a wrong runbook and did not say of the right one. */
  boolean isFound(Runbook wrong) {
    return !Set.copyOf(Simulation.of(plan.runbook(), plan.start()).check(plan.goal()))
        .containsAll(Simulation.of(wrong, plan.start()).check(plan.goal()));
  }

  /** The steps that others, or the goal, need: that last set what is needed, in this order. */
  ImmutableSet<String> needed() {
    Map<Key, String> setBy = new HashMap<>();
    Map<Key, String> values = new HashMap<>();
    Set<String> needed = new LinkedHashSet<>();
    for (Step step : steps) {
      note(step.needs(), setBy, needed);
      for (Effect effect : step.effects()) {
        String before = values.getOrDefault(effect.key(), plan.start().get(effect.key()));
        if (!before.equals(effect.value())) {
          setBy.put(effect.key(), step.id());
          values.put(effect.key(), effect.value());
        }
      }
    }
    note(plan.goal(), setBy, needed);
    return ImmutableSet.copyOf(needed);
  }

  private static void note(List<Need> needs, Map<Key, String> setBy, Set<String> needed) {
    needs.stream().map(need -> setBy.get(need.key())).filter(id -> id != null).forEach(needed::add);
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
    return Step.builder().from(step).waitsFor(waitsFor).build();
  }

  /** Pairs of steps of which the first sets what the second needs, and comes before it. */
  ImmutableList<List<String>> pairs() {
    Set<List<String>> pairs = new LinkedHashSet<>();
    Map<Key, String> setBy = new HashMap<>();
    Map<Key, String> values = new HashMap<>();
    for (Step step : steps) {
      for (Need need : step.needs()) {
        String setter = setBy.get(need.key());
        if (setter != null) {
          pairs.add(List.of(setter, step.id()));
        }
      }
      for (Effect effect : step.effects()) {
        String before = values.getOrDefault(effect.key(), plan.start().get(effect.key()));
        if (!before.equals(effect.value())) {
          setBy.put(effect.key(), step.id());
          values.put(effect.key(), effect.value());
        }
      }
    }
    return pairs.stream().collect(toImmutableList());
  }

  /** The runbook in its order, each step after the one before, with two steps swapped. */
  Runbook swapped(String first, String second) {
    Step one = plan.runbook().find(first).orElseThrow();
    Step other = plan.runbook().find(second).orElseThrow();
    ImmutableList<Step> order =
        steps.stream()
            .map(step -> step.equals(one) ? other : step.equals(other) ? one : step)
            .collect(toImmutableList());
    return Runbook.of("wrong", inARow(order));
  }

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
