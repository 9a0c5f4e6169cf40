package dev.ixm.config.password.history;

import static com.google.common.base.Preconditions.checkArgument;
import static dev.ixm.model.rule.RuleSketch.rule;

import com.google.common.collect.ImmutableList;
import dev.ixm.config.password.history.PasswordChange.Actor;
import dev.ixm.model.guide.Level;
import dev.ixm.model.guide.Source;
import dev.ixm.model.rule.Bound;
import dev.ixm.model.rule.Finding;
import dev.ixm.model.rule.FindingCollector;
import dev.ixm.model.rule.RuleInfo;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How long a password lasts, and who may change it when. A day is 24 hours. {@link
 * dev.ixm.config.password.PasswordPolicies#lifetime} has that of a release.
 *
 * <p>Source: guide chapter 9, JITC Passwords; the ordinary policy of chapter 5 has no such limits.
 *
 * @param maximumAge after what time a password has to be changed, empty if never
 * @param changeInterval how long the owner has to wait after changing it; empty if anyone who can
 *     may change it at any time, else only its owner and administrators may, these at any time
 */
public record PasswordLifetime(Optional<Duration> maximumAge, Optional<Duration> changeInterval) {

  /** The password never has to be changed, and anyone who can may change it at any time. */
  public static final PasswordLifetime UNLIMITED =
      new PasswordLifetime(Optional.empty(), Optional.empty());

  private static final RuleInfo AGE = info("password.age", "G09-253");
  private static final RuleInfo INTERVAL = info("password.change-interval", "G09-256");
  private static final RuleInfo ACTOR = info("password.change-actor", "G09-257");

  private static final ImmutableList<Actor> MAY_CHANGE =
      ImmutableList.of(Actor.OWNER, Actor.ADMINISTRATOR);

  /**
   * {@return when a password has to be changed, empty if never}
   *
   * @param changed when it was set
   * @throws java.time.DateTimeException if that is beyond {@link Instant#MAX}
   */
  public Optional<Instant> expiry(Instant changed) {
    return maximumAge.map(changed::plus);
  }

  /**
   * Judges the age of a password. From the instant of its {@link #expiry} on it is too old.
   *
   * @param changed when it was set
   * @param now the present time
   * @return the finding {@code password.age}, or none
   * @throws IllegalArgumentException if it was set after the present time
   */
  public ImmutableList<Finding> checkAge(Instant changed, Instant now) {
    checkArgument(!changed.isAfter(now), "changed must not be after now: %s > %s", changed, now);
    Duration actual = Duration.between(changed, now);
    return maximumAge
        .filter(age -> actual.compareTo(age) >= 0)
        .map(age -> breach(AGE, actual, Bound.lessThan(age)))
        .orElse(ImmutableList.of());
  }

  /**
   * Judges a change of a password. Exactly the interval after the last one the owner may change it
   * again.
   *
   * @param change who changes it when
   * @return the finding {@code password.change-interval} or {@code password.change-actor}, or none
   */
  public ImmutableList<Finding> checkChange(PasswordChange change) {
    if (changeInterval.isEmpty()) {
      return ImmutableList.of();
    }
    return switch (change.actor()) {
      case ADMINISTRATOR -> ImmutableList.of();
      case OWNER -> checkInterval(change, changeInterval.get());
      case ANOTHER_USER -> breach(ACTOR, change.actor(), Bound.oneOf(MAY_CHANGE));
    };
  }

  private static ImmutableList<Finding> checkInterval(PasswordChange change, Duration interval) {
    return change
        .lastByOwner()
        .map(last -> Duration.between(last, change.at()))
        .filter(waited -> waited.compareTo(interval) < 0)
        .map(waited -> breach(INTERVAL, waited, Bound.atLeast(interval)))
        .orElse(ImmutableList.of());
  }

  private static RuleInfo info(String id, String statement) {
    return rule(id, Level.MUST, Source.of(9, "JITC Passwords", statement))
        .info(PasswordLifetime.class);
  }

  private static ImmutableList<Finding> breach(RuleInfo rule, Object actual, Bound expected) {
    return FindingCollector.collect(rule, here -> here.breach(actual, expected));
  }
}
