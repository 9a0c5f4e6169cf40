package dev.ixm.licensing;

/** How a part of a count becomes a whole number; the guide's example leaves no remainder. */
public enum Rounding {
  /** Down, but a count that was not zero stays at least one. */
  DOWN_AT_LEAST_ONE("rounded down, at least 1 of any") {
    @Override
    int divide(int count, int divisor) {
      return Math.max(count / divisor, Math.min(count, 1));
    }
  },
  /** Down. */
  DOWN("rounded down") {
    @Override
    int divide(int count, int divisor) {
      return count / divisor;
    }
  },
  /** Up. */
  UP("rounded up") {
    @Override
    int divide(int count, int divisor) {
      return -Math.floorDiv(-count, divisor);
    }
  };

  private final String words;

  Rounding(String words) {
    this.words = words;
  }

  /** What is done, for a formula. */
  String words() {
    return words;
  }

  abstract int divide(int count, int divisor);
}
