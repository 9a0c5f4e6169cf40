package dev.ixm.sizing;

import dev.ixm.model.Release;
import dev.ixm.model.capacity.CapacityTables;

/**
 * Offers the capacity tables of one release: of one that the SDK has none of, or of 10.8 in place
 * of its own. Found by {@link java.util.ServiceLoader}: register the class in {@code
 * META-INF/services} and, in a named module, with {@code provides}.
 */
public interface CapacityTablesProvider {

  /** {@return the release that the tables are for} */
  Release release();

  /** {@return the tables, the same each time} */
  CapacityTables tables();
}
