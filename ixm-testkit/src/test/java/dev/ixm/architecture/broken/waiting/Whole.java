package dev.ixm.architecture.broken.waiting;

/** Cannot be used before its part, which cannot be used before it. */
public class Whole {

  static final Whole NOTHING = Part.make();

  Whole() {}
}
