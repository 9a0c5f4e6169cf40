package dev.ixm.config.mirroring;

/** A setting of the console of Carbonite Availability. Source: guide chapter 21. */
public enum ReplicationOption {
  /** How long the Source may be silent before the Target takes over. */
  TIME_TO_FAILURE("Total time to failure"),
  /** By which addresses the Target watches the Source. */
  NETWORK_MONITORING("Network monitoring"),
  /** Whether a failover waits until somebody starts it. */
  WAIT_FOR_USER("Wait for user to initiate failover"),
  /** Whether the Source can become the Target of the other afterwards. */
  REVERSE_PROTECTION("Enable reverse protection"),
  /** The address that the Source keeps. */
  RESERVED_SOURCE("Select a reserved IP Address on the source"),
  /** The address that the Target keeps. */
  RESERVED_TARGET("Select a reserved IP Address on the target"),
  /** Which card of the Target stands for which of the Source. */
  ADAPTER_MAP("Map source network adapters to target network adapters"),
  /** Whether a card makes itself known to DNS servers; a setting of Windows. */
  REGISTER_IN_DNS("Register this connection's addresses in DNS"),
  /** Whether a failover uses the data as they are now. */
  LIVE_DATA("Failover to live data"),
  /** What becomes of data that the Target has received but not yet written. */
  TARGET_DATA("Apply target data");

  private final String title;

  ReplicationOption(String title) {
    this.title = title;
  }

  /** {@return the name of the setting} */
  public String title() {
    return title;
  }
}
