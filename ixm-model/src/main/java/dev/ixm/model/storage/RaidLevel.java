package dev.ixm.model.storage;

/** How the disks of a drive are joined. */
public enum RaidLevel {
  /** A single disk. */
  NONE,
  /** Striped, not redundant. */
  RAID_0,
  /** Mirrored. */
  RAID_1,
  /** Striped with one parity. */
  RAID_5,
  /** Striped with two parities. */
  RAID_6,
  /** Striped over mirrored pairs (RAID 1+0). */
  RAID_10
}
