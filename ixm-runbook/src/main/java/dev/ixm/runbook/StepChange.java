package dev.ixm.runbook;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;

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

  private static final int SHOWN = 3;

  /** {@return the kind, the step, and which ticked steps it concerns, the first few by name} */
  @Override
  public String toString() {
    String text = "%s %s".formatted(kind, step);
    if (ticked.isEmpty()) {
      return text;
    }
    String first = String.join(", ", Iterables.limit(ticked, SHOWN));
    int more = ticked.size() - SHOWN;
    return "%s (ticked: %s%s)"
        .formatted(text, first, more > 0 ? " and %s more".formatted(more) : "");
  }
}
