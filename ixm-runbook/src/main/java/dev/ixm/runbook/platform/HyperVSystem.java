package dev.ixm.runbook.platform;

/** What runs on a computer that has guests of Hyper-V. */
public enum HyperVSystem {
  /** Windows Server 2012 or 2012 R2 with the Hyper-V role. */
  WINDOWS_SERVER,
  /**
   * Hyper-V Server 2012, which is managed from a computer with Windows Server and the Hyper-V role.
   */
  HYPER_V_SERVER
}
