package dev.ixm.architecture.broken.waiting;

import java.util.function.Supplier;

/** Makes one of itself when somebody asks. */
public final class Later extends Whole {

  static final Supplier<Whole> ONE = () -> new Later();

  private Later() {}
}
