package dev.ixm.architecture.broken.waiting;

/** Part of a whole. */
public final class Part extends Whole {

  private Part() {}

  static Whole make() {
    return new Part();
  }
}
