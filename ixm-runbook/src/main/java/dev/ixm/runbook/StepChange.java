package dev.ixm.runbook;

import com.google.common.collect.ImmutableList;

/**
 * What a new plan makes of a step.
 *
 * @param kind what became of it
 * @param step as it is in the new plan, or as it was if it is gone
 * @param ticked the ids of steps with entries that this concerns: of a changed or removed step its
 *     own, of an inserted one those that come after it
 */
public record StepChange(Kind kind, Step step, ImmutableList<String> ticked) {

  /** What became of a step. */
  public enum Kind {
    /** It reads otherwise than before, or than when it was ticked. */
    CHANGED,
    /** It was not in the old plan. */
    INSERTED,
    /** It is not in the new plan. */
    REMOVED
  }

  /** {@return the kind, the step, and which ticked steps it concerns} */
  @Override
  public String toString() {
    String text = "%s %s".formatted(kind, step);
    return ticked.isEmpty() ? text : text + " (ticked: " + String.join(", ", ticked) + ")";
  }
}
