package dev.ixm.runbook.simulation;

import java.util.Arrays;

/**
 * How many steps of each chain must come before something. Immutable: what is joined shares the
 * parts that are the same, so that servers which follow each other do not cost more the more there
 * are.
 *
 * <p>It is a tree of {@value #WIDTH} branches, as persistent vectors are; an empty branch is {@link
 * #NONE}, whatever its height.
 */
final class Reach {

  /** Nothing must come before. */
  static final Reach NONE = new Reach(0, new Reach[0], new int[0]);

  private static final int WIDTH = 16;

  /** How many numbers a branch stands for: 1 at the bottom, where the numbers are. */
  private final int span;

  private final Reach[] branches;
  private final int[] numbers;

  private Reach(int span, Reach[] branches, int[] numbers) {
    this.span = span;
    this.branches = branches;
    this.numbers = numbers;
  }

  /** {@return how many steps of a chain} */
  int of(int chain) {
    if (this == NONE || chain / WIDTH >= span) {
      return 0;
    }
    return span == 1 ? numbers[chain] : branches[chain / span].of(chain % span);
  }

  /** {@return this, and so many steps of a chain at least} */
  Reach and(int chain, int steps) {
    return and(single(chain, steps));
  }

  private static Reach single(int chain, int steps) {
    int[] numbers = new int[WIDTH];
    numbers[chain % WIDTH] = steps;
    Reach all = new Reach(1, new Reach[0], numbers);
    for (int above = chain / WIDTH; above > 0; above /= WIDTH) {
      all = all.under(above % WIDTH);
    }
    return all;
  }

  /** The tree one higher, with this at a place. */
  private Reach under(int place) {
    Reach[] parts = new Reach[WIDTH];
    Arrays.fill(parts, NONE);
    parts[place] = this;
    return new Reach(span * WIDTH, parts, new int[0]);
  }

  /** {@return of each chain the more} */
  Reach and(Reach other) {
    if (this == other || other == NONE) {
      return this;
    }
    if (this == NONE) {
      return other;
    }
    if (span != other.span) {
      return span < other.span ? under(0).and(other) : and(other.under(0));
    }
    return span == 1 ? more(other) : joined(other);
  }

  private Reach more(Reach other) {
    int[] all = numbers.clone();
    boolean isThis = true;
    boolean isOther = true;
    for (int i = 0; i < WIDTH; i++) {
      all[i] = Math.max(numbers[i], other.numbers[i]);
      isThis &= all[i] == numbers[i];
      isOther &= all[i] == other.numbers[i];
    }
    return isThis ? this : isOther ? other : new Reach(span, branches, all);
  }

  private Reach joined(Reach other) {
    Reach[] all = branches.clone();
    boolean isThis = true;
    boolean isOther = true;
    for (int i = 0; i < WIDTH; i++) {
      all[i] = branches[i].and(other.branches[i]);
      isThis &= all[i] == branches[i];
      isOther &= all[i] == other.branches[i];
    }
    return isThis ? this : isOther ? other : new Reach(span, all, numbers);
  }
}
