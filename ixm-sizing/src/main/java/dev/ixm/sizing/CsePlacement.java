package dev.ixm.sizing;

/** Where the Content Synchronization Engine of a site runs. */
public enum CsePlacement {
  /** Nobody's email is synchronized. */
  NONE,
  /** On the single server. */
  SINGLE_SERVER,
  /** On the Consolidated server. */
  CONSOLIDATED_SERVER,
  /** On servers of its own. */
  REMOTE_SERVERS
}
