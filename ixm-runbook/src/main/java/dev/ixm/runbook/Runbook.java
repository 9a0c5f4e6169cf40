package dev.ixm.runbook;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import dev.ixm.config.installer.SiteAnswers;
import dev.ixm.runbook.operation.RecordedAnswers;
import dev.ixm.runbook.operation.RunWizard;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.immutables.value.Value;

/**
 * Steps and what each of them waits for: an acyclic graph.
 *
 * <p>The steps stand in an order in which they can be done one after the other: at each place the
 * first of the given steps that waits for none but those before it. Several people may work at once
 * on what is {@linkplain #ready ready}.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableRunbook.class)
public abstract class Runbook {

  Runbook() {}

  /**
   * {@return a runbook}
   *
   * @param title what it is for, one line
   * @param steps in any order
   * @throws IllegalArgumentException if two steps have the same id, a step waits for an id that no
   *     step has, or steps wait for each other; the message names the ids
   */
  public static Runbook of(String title, Iterable<? extends Step> steps) {
    return ImmutableRunbook.of(title, steps);
  }

  /** {@return what it is for, one line} */
  @Value.Parameter
  public abstract String title();

  /** {@return the steps, none before one that it waits for} */
  @Value.Parameter
  public abstract ImmutableList<Step> steps();

  @Value.Check
  Runbook inOrder() {
    Step.checkLine("title", title());
    ImmutableList<Step> ordered = new StepOrder(steps()).sorted();
    return ordered.equals(steps()) ? this : ImmutableRunbook.of(title(), ordered);
  }

  /**
   * {@return the step with an id, empty if there is none}
   *
   * @param id a step's id
   */
  public final Optional<Step> find(String id) {
    return steps().stream().filter(step -> step.id().equals(id)).findFirst();
  }

  /**
   * {@return the steps done at one place, in order}
   *
   * @param party where
   */
  public final ImmutableList<Step> steps(Party party) {
    return select(step -> step.party().equals(party));
  }

  /** {@return the places where something is done, in the order in which work on them begins} */
  public final ImmutableList<Party> parties() {
    return steps().stream().map(Step::party).distinct().collect(toImmutableList());
  }

  /**
   * {@return what can be done next: the steps that are not done and wait, directly or not, for
   * nothing that is not done, in order}
   *
   * @param done the ids of the steps that are done; ids of no step here are ignored, so that
   *     progress outlives a change of the plan
   */
  public final ImmutableList<Step> ready(Set<String> done) {
    Set<String> free = free(done);
    return select(step -> free.contains(step.id()) && !done.contains(step.id()));
  }

  /**
   * {@return what can be done next, after a change of the plan too}
   *
   * @param progress what was done so far
   */
  public final ImmutableList<Step> ready(Progress progress) {
    return ready(progress.done(this));
  }

  /**
   * {@return what is not done and cannot be done yet, in order}
   *
   * @param progress what was done so far
   */
  public final ImmutableList<Step> blocked(Progress progress) {
    Set<String> done = progress.done(this);
    Set<String> free = free(done);
    return select(step -> !free.contains(step.id()) && !done.contains(step.id()));
  }

  /**
   * {@return what keeps a step from being done: the steps that are not done and that it waits for,
   * directly or by way of steps that are done, in order}
   *
   * @param id the step's id
   * @param done the ids of the steps that are done; ids of no step here are ignored
   * @throws IllegalArgumentException if no step has the id
   */
  public final ImmutableList<Step> blockers(String id, Set<String> done) {
    Optional<Step> blocked = find(id);
    checkArgument(blocked.isPresent(), "no step has the id '%s'", id);
    Set<String> passed = new HashSet<>(blocked.orElseThrow().waitsFor());
    Set<String> blockers = new HashSet<>();
    for (Step step : steps().reverse()) {
      if (passed.contains(step.id()) && !done.contains(step.id())) {
        blockers.add(step.id());
      } else if (passed.contains(step.id())) {
        passed.addAll(step.waitsFor());
      }
    }
    return select(step -> blockers.contains(step.id()));
  }

  /**
   * {@return what keeps a step from being done, after a change of the plan too}
   *
   * @param id the step's id
   * @param progress what was done so far
   * @throws IllegalArgumentException if no step has the id
   */
  public final ImmutableList<Step> blockers(String id, Progress progress) {
    return blockers(id, progress.done(this));
  }

  /**
   * {@return the same runbook with the answers of a site in the lines of its installers and in
   * those of {@link RecordedAnswers}} A step that an earlier release wrote in other words stays as
   * it is.
   *
   * @param answers what the site has decided; of servers that are not installed here nothing is
   *     read
   */
  public final Runbook answering(SiteAnswers answers) {
    UnaryOperator<String> recorded = RecordedAnswers.answering(answers);
    return of(title(), steps().stream().map(step -> answered(step, answers, recorded)).toList());
  }

  private static Step answered(Step step, SiteAnswers answers, UnaryOperator<String> recorded) {
    if (step.program().isEmpty()) {
      return Step.builder().from(step).how(step.how().stream().map(recorded).toList()).build();
    }
    if (!(step.operation() instanceof RunWizard asked)) {
      return step;
    }
    int lines = asked.how().size();
    if (lines > step.how().size() || !step.how().subList(0, lines).equals(asked.how())) {
      return step;
    }
    RunWizard answered = asked.answering(answers);
    return Step.builder()
        .from(step)
        .program(answered)
        .how(Iterables.concat(answered.how(), step.how().subList(lines, step.how().size())))
        .build();
  }

  /** The ids of the steps of which all that comes before is done. */
  private Set<String> free(Set<String> done) {
    Set<String> free = new HashSet<>();
    for (Step step : steps()) {
      if (done.containsAll(step.waitsFor()) && free.containsAll(step.waitsFor())) {
        free.add(step.id());
      }
    }
    return free;
  }

  private ImmutableList<Step> select(Predicate<Step> wanted) {
    return steps().stream().filter(wanted).collect(toImmutableList());
  }
}
