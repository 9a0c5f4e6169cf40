package dev.ixm.model.storage;

/** What stands on a drive. */
public enum DriveUse {
  /** Windows. */
  OPERATING_SYSTEM,
  /** The product's program and data. */
  PRODUCT,
  /** The product's folder {@code \UC\logs}, mounted from here. */
  LOGS,
  /** The product's folder {@code \UC\DB}, mounted from here. */
  DATABASE,
  /** The product's folder {@code \UC\messages}, mounted from here. */
  MESSAGES
}
