package dev.ixm.model.release;

import com.google.common.collect.ImmutableList;

/** A table of a release's facts. Immutable. */
public interface FactTable {

  /** {@return all facts of the table, in its order, each with its source} */
  ImmutableList<FactRow> rows();
}
