package dev.ixm.model;

/** How the servers of a site work together. */
public enum Topology {
  /** One server does everything. */
  SINGLE_SERVER,
  /** A Primary, one to nineteen Secondaries and a Consolidated server; remote servers optional. */
  HIGH_AVAILABILITY,
  /** Named by the guide, but not described; any use yields a finding. */
  CLOUD_GATEWAY
}
