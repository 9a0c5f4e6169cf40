package dev.ixm.architecture.broken;

import java.util.List;

/** Shows a generated type in each of the ways there are. */
@SuppressWarnings("unused")
public final class Exposing {

  private Exposing() {}

  /** In a field. */
  public static class InField {
    protected final List<ImmutableThing> things = List.of();
  }

  /** As a result. */
  public static class InResult {
    public ImmutableThing thing() {
      return new ImmutableThing();
    }
  }

  /** As a parameter. */
  public static class InParameter {
    protected void thing(List<? extends ImmutableThing> things) {}
  }

  /** As a parameter of a constructor. */
  public static class InConstructor {
    public InConstructor(ImmutableThing[] things) {}
  }

  /** As a superclass. */
  public static class InSuperclass extends ImmutableThing {}

  /** By inheritance from a class that is not shown itself. */
  public static class InInherited extends Hidden {}

  /** As a builder whose methods Javadoc only names. */
  public static class WithoutPages extends ImmutableThing.Shown {}

  /** Not at all. */
  public static class Nowhere {
    private final ImmutableThing thing = new ImmutableThing();

    ImmutableThing thing() {
      return thing;
    }
  }

  static class Hidden {
    public ImmutableThing thing() {
      return new ImmutableThing();
    }
  }
}
