package dev.ixm.model.hardware;

/** Who makes a processor. */
public enum ProcessorVendor {
  /** Intel. */
  INTEL,
  /** AMD. */
  AMD,
  /** Anybody else. */
  OTHER
}
