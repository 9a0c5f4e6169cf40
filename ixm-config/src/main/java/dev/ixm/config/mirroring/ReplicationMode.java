package dev.ixm.config.mirroring;

import com.google.common.collect.ImmutableMap;

/**
 * Whether Source and Target are in one network, and what follows from it. Source: guide chapter 21,
 * Configuring Failover, and Configuring Failover (WAN).
 */
public enum ReplicationMode {
  /** In one network: the Target takes the Source's place by itself. */
  LAN(
      FailoverIdentity.APPLY_SOURCE,
      ImmutableMap.of(CardRole.PRIMARY, CardRole.PRIMARY, CardRole.SECONDARY, CardRole.SECONDARY)),
  /** In different networks: somebody starts the failover, and tells the other servers. */
  WAN(FailoverIdentity.RETAIN_TARGET, ImmutableMap.of(CardRole.PRIMARY, CardRole.PRIMARY));

  private final FailoverIdentity identity;
  private final ImmutableMap<CardRole, CardRole> adapterMap;

  ReplicationMode(FailoverIdentity identity, ImmutableMap<CardRole, CardRole> adapterMap) {
    this.identity = identity;
    this.adapterMap = adapterMap;
  }

  /** {@return how many network cards Source and Target each need} */
  public int networkCards() {
    return adapterMap.size();
  }

  /** {@return whether somebody has to start a failover} */
  public boolean waitsForUser() {
    return this == WAN;
  }

  /** {@return whose network configuration the Target has after a failover} */
  public FailoverIdentity identity() {
    return identity;
  }

  /** {@return whether the job has reverse protection when it is created} */
  public boolean reverseProtection() {
    return this == LAN;
  }

  /** {@return whether addresses are reserved on Source and Target: those of the secondary cards} */
  public boolean reservesAddresses() {
    return this == LAN;
  }

  /** {@return which card of the Target stands for which of the Source, by that of the Source} */
  public ImmutableMap<CardRole, CardRole> adapterMap() {
    return adapterMap;
  }

  /**
   * {@return whether other servers have to be told the address of the Consolidated server after a
   * failover}
   */
  public boolean reconfiguresOtherServers() {
    return identity == FailoverIdentity.RETAIN_TARGET;
  }
}
