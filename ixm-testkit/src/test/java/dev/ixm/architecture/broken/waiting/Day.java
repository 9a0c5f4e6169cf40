package dev.ixm.architecture.broken.waiting;

/** Cannot be used before the night, which cannot be used before it. */
public enum Day {
  /** The first of them. */
  FIRST(Night.values().length);

  private final int nights;

  Day(int nights) {
    this.nights = nights;
  }

  int nights() {
    return nights;
  }
}
