package dev.ixm.model.pbx;

/** What becomes of message waiting indications when a voice server fails. */
public enum MwiFailover {
  /** They stop, the product's default. */
  OFF,
  /** Another voice server sends them. */
  ON
}
