package dev.ixm.model.acceptance;

/** Where a caller is. */
public enum CallOrigin {
  /** At a telephone of the site. */
  INTERNAL,
  /** Outside of the site. */
  EXTERNAL
}
