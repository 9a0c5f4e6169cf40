package dev.ixm.runbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class RunbookProperties {

  /** Steps in an order in which they can be done, each waiting for some before it. */
  private static List<Step> steps(int count, Random random) {
    List<Step> steps = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Step.Builder step = StepTest.step("s" + i);
      for (int j = 0; j < i; j++) {
        if (random.nextInt(4) == 0) {
          step.addWaitsFor("s" + j);
        }
      }
      steps.add(step.build());
    }
    return steps;
  }

  @Property
  void keepsAnOrderInWhichTheStepsCanBeDone(
      @ForAll @IntRange(max = 30) int count, @ForAll Random random) {
    List<Step> steps = steps(count, random);
    assertThat(Runbook.of("Test", steps).steps()).isEqualTo(steps);
  }

  @Property
  void neverPutsAStepBeforeOneItWaitsFor(
      @ForAll @IntRange(max = 30) int count, @ForAll Random random) {
    List<Step> steps = steps(count, random);
    Collections.shuffle(steps, random);
    Set<String> done = new HashSet<>();
    for (Step step : Runbook.of("Test", steps).steps()) {
      assertThat(done).containsAll(step.waitsFor());
      done.add(step.id());
    }
    assertThat(done).hasSize(count);
  }

  @Property
  void reachesTheEndByDoingWhatIsReadyInAnyOrder(
      @ForAll @IntRange(max = 20) int count, @ForAll Random random) {
    Runbook runbook = Runbook.of("Test", steps(count, random));
    Set<String> done = new HashSet<>();
    while (done.size() < count) {
      ImmutableList<Step> ready = runbook.ready(done);
      assertThat(ready).isNotEmpty().noneMatch(step -> done.contains(step.id()));
      assertThat(ready).allMatch(step -> runbook.blockers(step.id(), done).isEmpty());
      done.add(ready.get(random.nextInt(ready.size())).id());
    }
    assertThat(runbook.ready(done)).isEmpty();
  }

  @Property
  void refusesEveryRing(@ForAll @IntRange(min = 1, max = 20) int size, @ForAll Random random) {
    List<Step> ring = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      ring.add(StepTest.step("s" + i, "s" + (i + 1) % size).build());
    }
    List<Step> steps = Lists.newArrayList(ring);
    Collections.shuffle(steps, random);
    assertThatThrownBy(() -> Runbook.of("Test", steps))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("steps wait for each other: ");
  }
}
