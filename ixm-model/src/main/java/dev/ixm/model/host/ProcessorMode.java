package dev.ixm.model.host;

/** How the BIOS is set to trade the speed of the processors for power. */
public enum ProcessorMode {
  /** Full speed. */
  PERFORMANCE,
  /** Speed as the load asks for. */
  BALANCED,
  /** Little power. */
  POWER_SAVING
}
