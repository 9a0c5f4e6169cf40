package dev.ixm.sizing.storage;

/** How to read the guide on the space that Carbonite Availability needs. */
public enum CarboniteReading {
  /**
   * The rule: twice the files has to be <em>free</em>, so the drive holds three times the files.
   */
  FREE_SPACE_TWICE_THE_FILES(2),
  /** The example below the rule: the <em>drive</em> holds twice the files, so once is free. */
  DRIVE_TWICE_THE_FILES(1);

  private final int freeFactor;

  CarboniteReading(int freeFactor) {
    this.freeFactor = freeFactor;
  }

  int freeFactor() {
    return freeFactor;
  }
}
