package dev.ixm.sizing.capacity;

/** What a capacity is one of. */
public enum CapacityScope {
  /** Of a site, whatever its topology. */
  SITE,
  /** Of a site with a single server. */
  SINGLE_SERVER_SITE,
  /** Of a site with High Availability. */
  HIGH_AVAILABILITY_SITE,
  /** Of a site whose telephone system is an Iwatsu ECS. */
  IWATSU_SITE,
  /** Of every voice server. */
  VOICE_SERVER,
  /** Of every server. */
  SERVER
}
