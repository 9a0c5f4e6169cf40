package dev.ixm.model.hardware;

/** How the BIOS is set to trade the speed of the processors for power. */
public enum ProcessorMode {
  /** Full speed. */
  PERFORMANCE,
  /** Speed as the load asks for. */
  BALANCED,
  /** Little power. */
  POWER_SAVING
}
