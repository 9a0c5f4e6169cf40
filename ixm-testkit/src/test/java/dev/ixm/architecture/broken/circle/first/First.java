package dev.ixm.architecture.broken.circle.first;

import dev.ixm.architecture.broken.circle.second.Second;

/** Leads from the first package of the circle to the second. */
public interface First {

  /** {@return what stands in the next package} */
  Second next();
}
