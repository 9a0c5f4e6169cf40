package dev.ixm.runbook.simulation;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.ListMultimap;
import dev.ixm.runbook.Step;
import dev.ixm.runbook.state.Effect;
import dev.ixm.runbook.state.Key;
import dev.ixm.runbook.state.Need;
import dev.ixm.runbook.state.SiteState;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Decides for each need of a runbook whether it is met in every order, as {@link Simulation} says.
 */
final class CausalCheck {

  /** That a step, by its number, gives a key a value. */
  private record Write(int step, String value) {}

  private final ImmutableList<Step> steps;
  private final SiteState start;
  private final List<Need> goal;
  private final Precedence precedence;

  /** By key, in the order of the steps; of keys that nobody needs nothing. */
  private final ListMultimap<Key, Write> writes = ArrayListMultimap.create();

  CausalCheck(ImmutableList<Step> steps, SiteState start, List<Need> goal) {
    this.steps = steps;
    this.start = start;
    this.goal = goal;
    this.precedence = new Precedence(steps);
    ImmutableSet<Key> needed =
        Stream.concat(steps.stream().flatMap(step -> step.needs().stream()), goal.stream())
            .map(Need::key)
            .collect(toImmutableSet());
    for (int i = 0; i < steps.size(); i++) {
      for (Effect effect : steps.get(i).effects()) {
        if (needed.contains(effect.key())) {
          writes.put(effect.key(), new Write(i, effect.value()));
        }
      }
    }
  }

  Stream<UnmetNeed> unmet() {
    Stream<UnmetNeed> ofSteps =
        IntStream.range(0, steps.size())
            .boxed()
            .flatMap(i -> steps.get(i).needs().stream().flatMap(need -> unmet(need, i)));
    return Stream.concat(ofSteps, goal.stream().flatMap(need -> unmet(need, steps.size())));
  }

  private Stream<UnmetNeed> unmet(Need need, int step) {
    List<Write> all = writes.get(need.key());
    List<Write> good = new ArrayList<>();
    for (Write write : all) {
      if (write.value().equals(need.value()) && isBefore(write.step(), step)) {
        good.add(write);
      }
    }
    Optional<Write> last = Optional.empty();
    for (Write bad : all) {
      if (!bad.value().equals(need.value()) && threatens(bad, step, good)) {
        last = Optional.of(bad);
      }
    }
    String first = start.get(need.key());
    return last.isPresent() || (good.isEmpty() && !first.equals(need.value()))
        ? Stream.of(unmet(need, step, last, first))
        : Stream.empty();
  }

  /** Whether a step may be the last to set the key before it is needed. */
  private boolean threatens(Write bad, int step, List<Write> good) {
    return bad.step() != step
        && !isBefore(step, bad.step())
        && Iterables.all(good, it -> !isBefore(bad.step(), it.step()));
  }

  /** The goal comes after all steps. */
  private boolean isBefore(int first, int second) {
    return second == steps.size()
        ? first != second
        : first != steps.size() && precedence.isBefore(first, second);
  }

  private UnmetNeed unmet(Need need, int step, Optional<Write> last, String first) {
    return UnmetNeed.builder()
        .step(step == steps.size() ? Optional.empty() : Optional.of(steps.get(step).id()))
        .need(need)
        .found(last.map(Write::value).orElse(first))
        .setBy(last.map(it -> steps.get(it.step()).id()))
        .build();
  }
}
