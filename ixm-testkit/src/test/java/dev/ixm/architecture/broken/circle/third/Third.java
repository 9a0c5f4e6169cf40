package dev.ixm.architecture.broken.circle.third;

import dev.ixm.architecture.broken.circle.first.First;

/** Leads from the third package of the circle to the first. */
public interface Third {

  /** {@return what stands in the next package} */
  First next();
}
