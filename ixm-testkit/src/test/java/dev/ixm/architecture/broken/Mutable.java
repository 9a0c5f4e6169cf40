package dev.ixm.architecture.broken;

/** Keeps state that all threads share. */
final class Mutable {

  static int count;

  private Mutable() {}
}
