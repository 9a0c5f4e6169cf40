package dev.ixm.model.host;

/** What stands on a drive. */
public enum DriveUse {
  /** Windows. */
  OPERATING_SYSTEM,
  /** The product's program and data. */
  PRODUCT
}
