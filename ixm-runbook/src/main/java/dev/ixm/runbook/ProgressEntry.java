package dev.ixm.runbook;

import static dev.ixm.model.check.Checks.check;
import static dev.ixm.model.check.Checks.checkLine;
import static dev.ixm.model.check.Checks.checkText;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** That somebody did a step, tried to, or left it out. */
@Value.Immutable
@JsonDeserialize(as = ImmutableProgressEntry.class)
public abstract class ProgressEntry {

  ProgressEntry() {}

  /**
   * {@return an entry about a step as it reads now}
   *
   * @param step which step
   * @param outcome what became of it
   * @param who who says so, one line
   * @param when when it was done
   * @param remark what is to be known of it, one line or blank for none; a step that failed or was
   *     skipped needs one
   * @throws IllegalArgumentException if who is blank, a text is not one line, or the remark of a
   *     step that was not done is blank
   */
  public static ProgressEntry of(
      Step step, Outcome outcome, String who, Instant when, String remark) {
    return ImmutableProgressEntry.builder()
        .step(step.id())
        .fingerprint(step.fingerprint())
        .outcome(outcome)
        .who(who)
        .when(when)
        .remark(Optional.of(remark).filter(it -> !it.isBlank()))
        .build();
  }

  /** {@return the id of the step} */
  public abstract String step();

  /** {@return the {@link Step#fingerprint} that the step had} */
  public abstract String fingerprint();

  /** {@return what became of it} */
  public abstract Outcome outcome();

  /** {@return who says so, one line} */
  public abstract String who();

  /** {@return when it was done} */
  public abstract Instant when();

  /** {@return what is to be known of it, one line; empty only if it was done} */
  public abstract Optional<String> remark();

  /** {@return whether what waits for the step can go on} */
  final boolean isOver() {
    return outcome() != Outcome.FAILED;
  }

  @Value.Check
  void validate() {
    checkText("step", step());
    checkText("fingerprint", fingerprint());
    checkLine("who", who());
    remark().ifPresent(line -> checkLine("remark", line));
    check(
        outcome() == Outcome.DONE || remark().isPresent(),
        "remark",
        "must say why '%s' is %s",
        step(),
        outcome());
  }

  /** {@return the step, its outcome, who and when, and the remark} */
  @Override
  public final String toString() {
    String text = "%s: %s, %s, %s".formatted(step(), outcome(), who(), when());
    return remark().map(line -> text + ": " + line).orElse(text);
  }
}
