package dev.ixm.config.ini;

/** What an edit does with a value that Windows would not give back as it was written. */
public enum Quoting {
  /** Refuses it. */
  NEVER,
  /**
   * Puts double quotes around it, which Windows takes away when it reads: around values that begin
   * or end with a blank, or that stand in quotes themselves.
   */
  WHEN_NEEDED
}
