package dev.ixm.model.windows;

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
