package dev.ixm.model.windows;

/** What an operating system is to be used for. */
public enum OperatingSystemPurpose {
  /** Any server of the product. */
  SERVER,
  /** A server of a High Availability site. */
  HIGH_AVAILABILITY_SERVER,
  /** A server of a JITC site. */
  JITC_SERVER,
  /** A server that is upgraded in place, or a new one that its data go to. */
  UPGRADE,
  /** A server that a database is migrated to. */
  MIGRATION,
  /** A server in a VMware virtual machine. */
  VMWARE_GUEST,
  /** A computer that Hyper-V virtual machines run on. */
  HYPER_V_HOST,
  /** A server in a Hyper-V virtual machine. */
  HYPER_V_GUEST,
  /** A server that Carbonite Availability 8.2 mirrors, or mirrors to. */
  CARBONITE,
  /** A computer that manages Carbonite Availability in one network. */
  CARBONITE_CLIENT_LAN,
  /** A computer that manages Carbonite Availability between networks. */
  CARBONITE_CLIENT_WAN
}
