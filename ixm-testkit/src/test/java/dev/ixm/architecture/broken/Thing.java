package dev.ixm.architecture.broken;

/** Shows its generated type nowhere. */
public abstract class Thing {

  /** May extend the generated builder. */
  public static final class Builder extends ImmutableThing.Builder {}
}
