package dev.ixm.testkit.arbitrary;

import com.google.common.collect.ImmutableList;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Elements of lists that may be empty, also when what the lists are made of shrinks.
 *
 * <p>Lists are made of what has edge cases of its own; to make a thousand lists of these before the
 * first element is drawn says nothing new.
 */
public final class Elements {

  private static final int PLACES = 1_000;

  private Elements() {}

  /** {@return an element of a list; empty lists are passed over} */
  public static <T> Arbitrary<T> of(Arbitrary<? extends Iterable<T>> lists) {
    return Combinators.combine(
            lists.map(ImmutableList::<T>copyOf).filter(list -> !list.isEmpty()).withoutEdgeCases(),
            Arbitraries.integers().between(0, PLACES))
        .as((list, place) -> list.get(place % list.size()));
  }
}
