package dev.ixm.architecture.broken;

/** Stands for a generated type. */
class ImmutableThing extends Thing {

  /** Stands for a generated builder. */
  public static class Builder {

    public Thing build() {
      return new ImmutableThing();
    }
  }
}
