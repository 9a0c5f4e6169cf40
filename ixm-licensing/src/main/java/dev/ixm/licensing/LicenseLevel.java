package dev.ixm.licensing;

/** How much of its license a site may use, from all of it to the least. */
public enum LicenseLevel {
  /** All that is licensed. */
  FULL,
  /** All that is licensed, until a deadline. */
  GRACE,
  /** A part of the licensed ports and mailboxes, a quarter by default, after the term. */
  REDUCED,
  /** Another computer holds the license; this one waits with the capacity of Demo Mode. */
  WAITING,
  /** The hardware changed; nothing but an activation is needed to go on. */
  REACTIVATION_REQUIRED,
  /** All features, but hardly any ports and mailboxes, until the cause is removed. */
  DEMO
}
