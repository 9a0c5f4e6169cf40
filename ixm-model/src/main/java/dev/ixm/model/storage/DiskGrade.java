package dev.ixm.model.storage;

/** What the disks of a drive are made for. */
public enum DiskGrade {
  /** High performance disks for servers. */
  SERVER,
  /** Anything less. */
  DESKTOP
}
