package dev.ixm.model.port;

/** Which way a connection is opened, seen from the server. */
public enum Direction {
  /** By others, to the server. */
  IN,
  /** By the server, to others. */
  OUT,
  /** Both ways. */
  BOTH
}
