package dev.ixm.config.mirroring;

/** Which network card of a Source or Target. Source: guide chapter 21. */
public enum CardRole {
  /** The one that the site's other servers reach; across a WAN the only one. */
  PRIMARY,
  /** The one that keeps its address in a failover. */
  SECONDARY
}
