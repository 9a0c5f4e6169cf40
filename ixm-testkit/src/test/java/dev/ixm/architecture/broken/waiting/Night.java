package dev.ixm.architecture.broken.waiting;

/** Cannot be used before the day, which cannot be used before it. */
public enum Night {
  /** The first of them. */
  FIRST(Day.values().length);

  private final int days;

  Night(int days) {
    this.days = days;
  }

  int days() {
    return days;
  }
}
