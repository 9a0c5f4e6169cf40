package dev.ixm.model.mirroring;

/** Where the backup computer of a mirrored server stands. */
public enum MirroringVariant {
  /** In the same network; it takes over the server's addresses by itself. */
  LAN,
  /** At a remote site; it keeps its own addresses, and somebody has to fail over. */
  WAN
}
