package dev.ixm.model;

/** Which edition of the product is installed. */
public enum Edition {
  /** The ordinary edition. */
  STANDARD,
  /** The high-security edition, certified by the Joint Interoperability Test Command. */
  JITC
}
