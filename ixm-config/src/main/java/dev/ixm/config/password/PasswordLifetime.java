package dev.ixm.config.password;

import static com.google.common.base.Preconditions.checkArgument;
import static dev.ixm.model.rule.RuleSketch.rule;

import com.google.common.collect.ImmutableList;
import dev.ixm.config.password.PasswordChange.Actor;
import dev.ixm.model.guide.Level;
import dev.ixm.model.guide.Source;
import dev.ixm.model.rule.Bound;
import dev.ixm.model.rule.Finding;
import dev.ixm.model.rule.FindingCollector;
import dev.ixm.model.rule.RuleInfo;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How long a password lasts, and who may change it when. A day is 24 hours.
 *
 * <p>Source: guide chapter 9, JITC Passwords; the ordinary policy of chapter 5 has no such limits.
 */
public enum PasswordLifetime {
  /** The password never has to be changed, and anyone who can may change it at any time. */
  UNLIMITED(null, null),
  /**
   * The password has to be changed every 60 days; by its owner once in 24 hours, by an
   * administrator at any time, by nobody else.
   */
  JITC(Duration.ofDays(60), Duration.ofHours(24));

  private static final RuleInfo AGE = info("password.age", "G09-253");
  private static final RuleInfo INTERVAL = info("password.change-interval", "G09-256");
  private static final RuleInfo ACTOR = info("password.change-actor", "G09-257");

  private static final ImmutableList<Actor> MAY_CHANGE =
      ImmutableList.of(Actor.OWNER, Actor.ADMINISTRATOR);

  private final @Nullable Duration age;
  private final @Nullable Duration interval;

  PasswordLifetime(@Nullable Duration age, @Nullable Duration interval) {
    this.age = age;
    this.interval = interval;
  }

  /** {@return after what time a password has to be changed, empty if never} */
  public Optional<Duration> maximumAge() {
    return Optional.ofNullable(age);
  }

  /** {@return how long the owner has to wait after changing it, empty if not at all} */
  public Optional<Duration> changeInterval() {
    return Optional.ofNullable(interval);
  }

  /**
   * {@return when a password has to be changed, empty if never}
   *
   * @param changed when it was set
   * @throws java.time.DateTimeException if that is beyond {@link Instant#MAX}
   */
  public Optional<Instant> expiry(Instant changed) {
    return maximumAge().map(changed::plus);
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
    return age == null || actual.compareTo(age) < 0
        ? ImmutableList.of()
        : breach(AGE, actual, Bound.lessThan(age));
  }

  /**
   * Judges a change of a password. Exactly the interval after the last one the owner may change it
   * again.
   *
   * @param change who changes it when
   * @return the finding {@code password.change-interval} or {@code password.change-actor}, or none
   */
  public ImmutableList<Finding> checkChange(PasswordChange change) {
    if (interval == null) {
      return ImmutableList.of();
    }
    return switch (change.actor()) {
      case ADMINISTRATOR -> ImmutableList.of();
      case OWNER -> checkInterval(change, interval);
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
