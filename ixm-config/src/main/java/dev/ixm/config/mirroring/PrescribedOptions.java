package dev.ixm.config.mirroring;

import static dev.ixm.model.mirroring.MirroringVariant.LAN;

import com.google.common.collect.ImmutableMap;
import dev.ixm.model.mirroring.MirroringVariant;

/**
 * What follows for a job from where its servers stand. In one network the Target takes the Source's
 * place by itself; between networks somebody starts the failover, and tells the other servers.
 * Source: guide chapter 21, Configuring Failover, and Configuring Failover (WAN).
 *
 * @param variant where Source and Target stand
 */
public record PrescribedOptions(MirroringVariant variant) {

  /** {@return how many network cards Source and Target each need} */
  public int networkCards() {
    return adapterMap().size();
  }

  /** {@return whether somebody has to start a failover} */
  public boolean waitsForUser() {
    return variant != LAN;
  }

  /** {@return whose network configuration the Target has after a failover} */
  public FailoverIdentity identity() {
    return variant == LAN ? FailoverIdentity.APPLY_SOURCE : FailoverIdentity.RETAIN_TARGET;
  }

  /** {@return whether the job has reverse protection when it is created} */
  public boolean reverseProtection() {
    return variant == LAN;
  }

  /** {@return whether addresses are reserved on Source and Target: those of the secondary cards} */
  public boolean reservesAddresses() {
    return variant == LAN;
  }

  /** {@return which card of the Target stands for which of the Source, by that of the Source} */
  public ImmutableMap<CardRole, CardRole> adapterMap() {
    return variant == LAN
        ? ImmutableMap.of(
            CardRole.PRIMARY, CardRole.PRIMARY, CardRole.SECONDARY, CardRole.SECONDARY)
        : ImmutableMap.of(CardRole.PRIMARY, CardRole.PRIMARY);
  }

  /**
   * {@return whether other servers have to be told the address of the Consolidated server after a
   * failover}
   */
  public boolean reconfiguresOtherServers() {
    return identity() == FailoverIdentity.RETAIN_TARGET;
  }
}
