package dev.ixm.model.network;

/** Where the servers of a High Availability site stand. */
public enum Spread {
  /** All in one local area network. */
  LOCAL,
  /** In several places. */
  GEO_REDUNDANT
}
