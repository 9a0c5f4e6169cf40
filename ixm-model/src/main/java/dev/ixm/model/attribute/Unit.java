package dev.ixm.model.attribute;

/** How the value of an attribute, or each of several, is given. */
public enum Unit {
  /** A text or name. */
  TEXT,
  /** One of the constants that the JSON Schema lists. */
  CHOICE,
  /** {@code true} or {@code false}. */
  TRUTH,
  /** A whole number. */
  COUNT,
  /** A share in percent. */
  PERCENT,
  /** A whole number of seconds. */
  SECONDS,
  /** A whole number of hours. */
  HOURS,
  /** A whole number of days. */
  DAYS,
  /** A span of time, in ISO 8601, such as {@code PT0.02S}. */
  DURATION,
  /** A day, such as {@code 2027-03-31}. */
  DATE,
  /** An amount of memory or disk, such as {@code 16 GiB}. */
  SIZE,
  /** A data rate, such as {@code 1 Gbit/s}. */
  RATE,
  /** A clock rate, such as {@code 2.4 GHz}. */
  FREQUENCY,
  /** An IPv4 or IPv6 address. */
  ADDRESS,
  /** A time zone of the IANA, such as {@code America/Toronto}. */
  TIME_ZONE,
  /** A language by its tag, such as {@code fr-CA}. */
  LANGUAGE,
  /** Several attributes, which are listed by themselves. */
  PARTS
}
