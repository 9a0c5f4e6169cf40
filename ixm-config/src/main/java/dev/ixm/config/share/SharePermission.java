package dev.ixm.config.share;

/** What an account may do in a shared folder, from most to least. */
public enum SharePermission {
  /** Everything. */
  FULL_CONTROL,
  /** Read and write. */
  CHANGE,
  /** Read. */
  READ
}
