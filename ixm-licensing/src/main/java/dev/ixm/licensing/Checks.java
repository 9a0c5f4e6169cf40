package dev.ixm.licensing;

import java.time.Duration;
import java.time.Instant;

/** The instants at which the program asks for its license, one interval after the other. */
final class Checks {

  private Checks() {}

  /**
   * {@return the first check that is not before an instant}
   *
   * @param first the first of all checks
   * @param interval the time from check to check, more than none
   * @param from the instant
   */
  static Instant firstFrom(Instant first, Duration interval, Instant from) {
    if (!first.isBefore(from)) {
      return first;
    }
    long passed = Duration.between(first, from).minusNanos(1).dividedBy(interval);
    return first.plus(interval.multipliedBy(passed + 1));
  }
}
