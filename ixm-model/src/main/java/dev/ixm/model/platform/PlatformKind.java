package dev.ixm.model.platform;

/** What a server runs on. */
public enum PlatformKind {
  /** A computer of its own. */
  PHYSICAL,
  /** A virtual machine on VMware ESXi; the platform's version is that of ESXi. */
  VMWARE,
  /** A virtual machine on Microsoft Hyper-V. */
  HYPER_V,
  /** An instance in Amazon Web Services. */
  AWS,
  /** A session of Windows Terminal Services. */
  TERMINAL_SERVICES;

  /** {@return whether servers on it are virtual machines} */
  public boolean isVirtual() {
    return this == VMWARE || this == HYPER_V || this == AWS;
  }
}
