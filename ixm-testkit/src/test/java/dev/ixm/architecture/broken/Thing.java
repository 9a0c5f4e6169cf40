package dev.ixm.architecture.broken;

/** Shows its generated type nowhere, but cannot be loaded by two threads at once. */
public abstract class Thing {

  static final Thing FIRST = new ImmutableThing();

  /** May extend the generated builder. */
  public static final class Builder extends ImmutableThing.Builder {}
}
