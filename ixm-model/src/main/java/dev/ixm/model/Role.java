package dev.ixm.model;

/** What a server does in a deployment. */
public enum Role {
  /** The only server of a single-server site. */
  SINGLE,
  /** The first voice server of a High Availability site; holds the license. */
  PRIMARY,
  /** A further voice server, numbered from 2. */
  SECONDARY,
  /** The database server that keeps the voice servers in step. */
  CONSOLIDATED,
  /** An optional second Consolidated server. */
  SECONDARY_CONSOLIDATED,
  /** A dedicated Content Synchronization Engine, numbered from 1. */
  REMOTE_CSE,
  /** A dedicated web server, numbered from 1. */
  REMOTE_WEB,
  /** A computer with the administration programs only. */
  REMOTE_ADMIN,
  /** The computer that runs the license manager. */
  LICENSE_SERVER,
  /** The computer onto which the Consolidated server is mirrored. */
  BACKUP_TARGET;

  /** {@return whether a server in this role has voice ports} */
  public boolean isVoiceServer() {
    return this == SINGLE || this == PRIMARY || this == SECONDARY;
  }

  /**
   * {@return whether the product itself is installed on a server in this role} False for computers
   * that only serve it: administration, licenses, backup.
   */
  public boolean isProductServer() {
    return compareTo(REMOTE_WEB) <= 0;
  }
}
