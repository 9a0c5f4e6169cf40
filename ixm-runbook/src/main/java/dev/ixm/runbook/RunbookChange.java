package dev.ixm.runbook;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Finds what a change of a plan means for work that has begun. */
public final class RunbookChange {

  private final ImmutableMap<String, Step> before;
  private final ImmutableMap<String, Step> after;
  private final Progress progress;

  private RunbookChange(Runbook old, Runbook changed, Progress progress) {
    this.before = byId(old);
    this.after = byId(changed);
    this.progress = progress;
  }

  private static ImmutableMap<String, Step> byId(Runbook runbook) {
    return runbook.steps().stream().collect(toImmutableMap(Step::id, Function.identity()));
  }

  /**
   * {@return what is different in a new plan: changed and inserted steps in its order, then those
   * that are gone in the order of the old one}
   *
   * @param old the plan so far
   * @param changed the plan from now on
   * @param progress what was done so far
   */
  public static ImmutableList<StepChange> between(Runbook old, Runbook changed, Progress progress) {
    RunbookChange change = new RunbookChange(old, changed, progress);
    return Stream.concat(
            change.after.values().stream().map(change::ofNew).flatMap(Optional::stream),
            change.before.values().stream()
                .filter(step -> !change.after.containsKey(step.id()))
                .map(step -> change.of(StepChange.Kind.REMOVED, step)))
        .collect(toImmutableList());
  }

  private Optional<StepChange> ofNew(Step step) {
    Step old = before.get(step.id());
    if (old == null) {
      return Optional.of(new StepChange(StepChange.Kind.INSERTED, step, tickedAfter(step)));
    }
    boolean isSame =
        old.fingerprint().equals(step.fingerprint())
            && progress.find(step.id()).equals(progress.find(step));
    return isSame ? Optional.empty() : Optional.of(of(StepChange.Kind.CHANGED, step));
  }

  private StepChange of(StepChange.Kind kind, Step step) {
    ImmutableList<String> ticked =
        progress.find(step.id()).stream().map(ProgressEntry::step).collect(toImmutableList());
    return new StepChange(kind, step, ticked);
  }

  /** The steps that wait for one, directly or not, and that somebody ticked. */
  private ImmutableList<String> tickedAfter(Step first) {
    Set<String> followers = new HashSet<>(ImmutableSet.of(first.id()));
    ImmutableList.Builder<String> ticked = ImmutableList.builder();
    for (Step step : after.values()) {
      if (step.waitsFor().stream().anyMatch(followers::contains)) {
        followers.add(step.id());
        progress.find(step.id()).ifPresent(entry -> ticked.add(entry.step()));
      }
    }
    return ticked.build();
  }
}
