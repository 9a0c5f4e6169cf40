package dev.ixm.model.acceptance;

/** Whom a test calls, and what the called one does. */
public enum CallDestination {
  /** The number of the messaging server. */
  HUNT_GROUP,
  /** A telephone whose user answers. */
  STATION_THAT_ANSWERS,
  /** A telephone whose user does not answer. */
  STATION_WITHOUT_ANSWER,
  /** A telephone that is in a call. */
  BUSY_STATION,
  /** A telephone that forwards every call. */
  FORWARDING_STATION,
  /** A number that does not exist. */
  INVALID_NUMBER,
  /** A number outside of the site. */
  EXTERNAL_NUMBER
}
