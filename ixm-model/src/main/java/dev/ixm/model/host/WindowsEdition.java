package dev.ixm.model.host;

/** An edition of Windows Server. */
public enum WindowsEdition {
  /** Foundation. */
  FOUNDATION,
  /** Essentials. */
  ESSENTIALS,
  /** Standard. */
  STANDARD,
  /** Datacenter. */
  DATACENTER
}
