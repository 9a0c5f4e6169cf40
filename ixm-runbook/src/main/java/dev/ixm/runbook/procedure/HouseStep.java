package dev.ixm.runbook.procedure;

import com.google.common.collect.ImmutableSet;
import dev.ixm.runbook.Runbook;
import dev.ixm.runbook.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A step of a house's own before steps of every procedure, such as a ticket before a restart. */
@FunctionalInterface
public interface HouseStep {

  /**
   * {@return what the house does before a step, with an id of its own; empty for nothing} What it
   * waits for is set to what the step waits for.
   *
   * @param step a step of any runbook
   */
  Optional<Step> before(Step step);

  /**
   * {@return a runbook with the house's steps}
   *
   * @param runbook what is done
   * @throws IllegalArgumentException if the house gives two steps the same id
   */
  default Runbook insertInto(Runbook runbook) {
    List<Step> steps = new ArrayList<>();
    for (Step step : runbook.steps()) {
      Optional<Step> own = before(step);
      own.ifPresent(it -> steps.add(Step.builder().from(it).waitsFor(step.waitsFor()).build()));
      steps.add(
          own.isEmpty()
              ? step
              : Step.builder()
                  .from(step)
                  .waitsFor(ImmutableSet.of(own.orElseThrow().id()))
                  .build());
    }
    return Runbook.of(runbook.title(), steps);
  }
}
