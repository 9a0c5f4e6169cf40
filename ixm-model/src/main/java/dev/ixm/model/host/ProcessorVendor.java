package dev.ixm.model.host;

/** Who makes a processor. */
public enum ProcessorVendor {
  /** Intel. */
  INTEL,
  /** AMD. */
  AMD,
  /** Anybody else. */
  OTHER
}
