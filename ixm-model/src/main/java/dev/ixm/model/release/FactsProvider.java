package dev.ixm.model.release;

import com.google.common.collect.ImmutableList;

/**
 * Offers facts of releases: of one that the SDK does not describe, or another table of one that it
 * does. Found by {@link java.util.ServiceLoader}: register the class in {@code META-INF/services}
 * and, in a named module, with {@code provides}.
 */
public interface FactsProvider {

  /**
   * {@return the facts, each {@linkplain ReleaseFacts#of of a release} {@linkplain
   * ReleaseFacts#with with} the tables on offer, the same each time}
   */
  ImmutableList<ReleaseFacts> facts();
}
