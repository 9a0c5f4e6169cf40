package dev.ixm.licensing;

import com.google.common.collect.Comparators;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;

/** Orders conditions: the one that decides first, then by age and kind. */
final class Precedence implements Comparator<Condition> {

  private static final Comparator<Condition> AGE =
      Comparator.<Condition, Optional<Instant>>comparing(
              Condition::since, Comparators.emptiesFirst(Comparator.naturalOrder()))
          .thenComparing(Condition::kind)
          .thenComparing(Condition::server, Comparators.emptiesFirst(Comparator.naturalOrder()));

  private final LicensePolicy policy;

  Precedence(LicensePolicy policy) {
    this.policy = policy;
  }

  /** Orders what decides; where nothing is the matter comes last. */
  Comparator<Optional<Condition>> orNothing() {
    return Comparators.emptiesLast(this);
  }

  @Override
  public int compare(Condition one, Condition other) {
    int byLevel =
        Integer.compare(
            policy.precedence().indexOf(one.level()), policy.precedence().indexOf(other.level()));
    return byLevel != 0 ? byLevel : AGE.compare(one, other);
  }
}
