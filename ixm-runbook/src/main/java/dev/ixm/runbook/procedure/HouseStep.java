package dev.ixm.runbook.procedure;

import dev.ixm.runbook.Runbook;
import dev.ixm.runbook.Step;
import java.util.Optional;

/**
 * A step of a house's own before steps of every procedure, such as a ticket before a restart.
 * Implement it, and offer it by a {@link ProcedureProvider}.
 */
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
   * @throws IllegalArgumentException if {@link #before} fails or answers null, or a step that it
   *     gives has an id which another step has; the message names the class and the step
   */
  default Runbook insertInto(Runbook runbook) {
    return HouseEntry.of(this).insertInto(runbook);
  }
}
