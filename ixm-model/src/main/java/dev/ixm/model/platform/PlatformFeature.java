package dev.ixm.model.platform;

/** A feature of a virtualization platform that a server makes use of. */
public enum PlatformFeature {
  /** Live relocation to another host. */
  VMOTION,
  /** A snapshot (VMware) or checkpoint (Hyper-V) of a server while it runs. */
  SNAPSHOT,
  /** Restart on another host after a crash (not the product's own High Availability). */
  VMWARE_HA,
  /** The Distributed Resource Scheduler. */
  DRS,
  /** A shadow machine that takes over at once. */
  FAULT_TOLERANCE,
  /** The vSphere standard switch. */
  STANDARD_SWITCH,
  /** The vSphere distributed switch. */
  DISTRIBUTED_SWITCH,
  /** Storage that the hosts share as a virtual SAN. */
  VSAN,
  /** Disks that take space only as it is written. */
  THIN_PROVISIONING
}
