package dev.ixm.config.ini;

/** Whether the file that is replaced is kept. */
public enum Backups {
  /** It is not. */
  NONE,
  /**
   * It is copied beside the new one, under its name with {@code .1}, {@code .2} and so on after it,
   * the first number that is free.
   */
  NUMBERED
}
