package dev.ixm.model.acceptance;

/** What may become of the call of a test; one of several may be enough. */
public enum CallOutcome {
  /** It reaches the messaging server. */
  ARRIVES,
  /** Both parties are connected. */
  CONNECTED,
  /** It comes back to the gateway as a forwarded call. */
  RETURNS_FORWARDED,
  /** It fails. */
  FAILS,
  /** The application breaks it off before it is forwarded or answered. */
  CANCELLED,
  /** The guide leaves it to the application. */
  UP_TO_APPLICATION
}
