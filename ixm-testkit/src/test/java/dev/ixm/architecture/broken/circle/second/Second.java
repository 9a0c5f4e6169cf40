package dev.ixm.architecture.broken.circle.second;

import dev.ixm.architecture.broken.circle.third.Third;

/** Leads from the second package of the circle to the third. */
public interface Second {

  /** {@return what stands in the next package} */
  Third next();
}
