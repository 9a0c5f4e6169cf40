package dev.ixm.architecture.broken;

/** Stands for a generated type. */
class ImmutableThing extends Thing {

  /** Stands for a generated builder. */
  static class Builder {

    public Thing build() {
      return new ImmutableThing();
    }
  }

  /** Stands for a generated builder of a visibility of its own. */
  public static class Shown {}
}
