package dev.ixm.runbook;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.util.Optional;
import java.util.function.Predicate;
import org.immutables.value.Value;

/**
 * What became of the steps of a runbook so far. It outlives a change of the plan: a step that reads
 * otherwise than when it was done does not count as done.
 *
 * <pre>{@code
 * Progress progress =
 *     Progress.none().with(ProgressEntry.of(step, Outcome.DONE, "A. Smith", now, ""));
 * runbook.ready(progress).forEach(System.out::println);
 * }</pre>
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableProgress.class)
public abstract class Progress {

  Progress() {}

  /** {@return nothing done} */
  public static Progress none() {
    return of(ImmutableList.of());
  }

  /**
   * {@return the progress of some entries}
   *
   * @param entries in the order in which they were made
   */
  public static Progress of(Iterable<? extends ProgressEntry> entries) {
    return ImmutableProgress.of(entries);
  }

  /** {@return the entries in the order in which they were made; the last one of a step counts} */
  @Value.Parameter
  public abstract ImmutableList<ProgressEntry> entries();

  @Value.Lazy
  @JsonIgnore
  ImmutableMap<String, ProgressEntry> last() {
    ImmutableMap.Builder<String, ProgressEntry> last = ImmutableMap.builder();
    entries().forEach(entry -> last.put(entry.step(), entry));
    return last.buildKeepingLast();
  }

  /**
   * {@return this progress and one entry more}
   *
   * @param entry what was done
   */
  public final Progress with(ProgressEntry entry) {
    return of(ImmutableList.<ProgressEntry>builder().addAll(entries()).add(entry).build());
  }

  /**
   * {@return the last entry about a step, empty if there is none; the step may have changed since}
   *
   * @param step the step's id
   */
  public final Optional<ProgressEntry> find(String step) {
    return Optional.ofNullable(last().get(step));
  }

  /**
   * {@return the last entry about a step as it reads now, empty if there is none}
   *
   * @param step which step
   */
  public final Optional<ProgressEntry> find(Step step) {
    return find(step.id()).filter(entry -> entry.fingerprint().equals(step.fingerprint()));
  }

  /**
   * {@return the ids of the steps that are done or skipped, and read as they did then}
   *
   * @param runbook the plan as it is now
   */
  public final ImmutableSet<String> done(Runbook runbook) {
    Predicate<Step> isOver = step -> find(step).filter(ProgressEntry::isOver).isPresent();
    return runbook.steps().stream().filter(isOver).map(Step::id).collect(toImmutableSet());
  }

  /**
   * {@return the last entries that do not count, as a step reads otherwise or is not there: of an
   * earlier plan, of a server by another name, or, if these are all, of another runbook}
   *
   * @param runbook the plan as it is now
   */
  public final ImmutableList<ProgressEntry> outdated(Runbook runbook) {
    ImmutableMap<String, Step> steps = Maps.uniqueIndex(runbook.steps(), Step::id);
    return last().values().stream()
        .filter(
            entry ->
                !Optional.ofNullable(steps.get(entry.step()))
                    .map(Step::fingerprint)
                    .equals(Optional.of(entry.fingerprint())))
        .collect(toImmutableList());
  }
}
