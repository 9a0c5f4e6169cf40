package dev.ixm.model.platform;

/** What the guide compares the availability features of VMware by. */
public enum VmwareCriterion {
  /** A running server moves to another host. */
  ACTIVE_MIGRATION("Active Migration"),
  /** A server comes back after its host has failed. */
  RECOVERY_FROM_HARDWARE_CRASH("Recovery from Hardware Crash"),
  /** A server comes back after its Windows has failed. */
  RECOVERY_FROM_SOFTWARE_CRASH("Recovery from Software Crash"),
  /** A crash interrupts nothing. */
  NO_DOWNTIME_DURING_CRASH("0 Down Time during Crash"),
  /** The host is chosen by the resources that are free. */
  SMART_ALLOCATION("Smart Allocation of Hardware Resources"),
  /** The product works with it. */
  MESSAGING_SUPPORT("Messaging Support"),
  /** What becomes of calls during a crash. */
  VOICE_TRAFFIC("Voice Traffic"),
  /** What becomes of the desktop client during a crash. */
  ILINK_PRO_DESKTOP("iLink Pro Desktop"),
  /** What becomes of messages during a crash. */
  MESSAGING("Messaging"),
  /** What becomes of computer telephony during a crash. */
  CTI("CTI");

  private final String label;

  VmwareCriterion(String label) {
    this.label = label;
  }

  /** {@return the name of the row in the guide's chart} */
  public String label() {
    return label;
  }
}
