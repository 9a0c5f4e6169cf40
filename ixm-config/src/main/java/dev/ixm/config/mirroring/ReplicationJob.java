package dev.ixm.config.mirroring;

import static dev.ixm.model.check.Checks.check;
import static dev.ixm.model.check.Checks.checkAddress;
import static dev.ixm.model.check.Checks.checkAddresses;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.ixm.model.mirroring.MirroringVariant;
import java.time.Duration;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A job that mirrors the Source to the Target, to be checked by the rules that {@link
 * dev.ixm.model.rule.RuleSet#discover} finds. What is empty is not known. Source: guide chapter 21,
 * Configuring Failover, and Configuring Failover (WAN).
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableReplicationJob.class)
public abstract class ReplicationJob {

  ReplicationJob() {}

  /** {@return a builder with nothing set} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * {@return the job that the guide prescribes on a LAN} The addresses of the cards are entered as
   * far as they are known.
   *
   * @param source the live Consolidated server
   * @param target its backup
   * @param timeToFailure how long the Source may be silent: more than its restart takes
   * @throws dev.ixm.model.value.InvalidAttributeException if the time is not positive, or the
   *     servers have the same name
   */
  public static ReplicationJob lan(
      ReplicationServer source, ReplicationServer target, Duration timeToFailure) {
    check(!timeToFailure.isZero(), "timeToFailure", "must be positive: %s", timeToFailure);
    ImmutableSet.Builder<String> addresses = ImmutableSet.builder();
    for (CardRole role : CardRole.values()) {
      source.findAddress(role).ifPresent(addresses::add);
    }
    return prescribed(MirroringVariant.LAN, source, target)
        .timeToFailure(timeToFailure)
        .monitoredAddresses(addresses.build())
        .reservedSourceAddress(source.findAddress(CardRole.SECONDARY))
        .reservedTargetAddress(target.findAddress(CardRole.SECONDARY))
        .build();
  }

  /**
   * {@return the job that the guide prescribes across a WAN} The time to failure stays at its
   * default, which the guide does not state.
   *
   * @param source the live Consolidated server
   * @param target its backup
   * @throws dev.ixm.model.value.InvalidAttributeException if the servers have the same name
   */
  public static ReplicationJob wan(ReplicationServer source, ReplicationServer target) {
    return prescribed(MirroringVariant.WAN, source, target).build();
  }

  private static ImmutableReplicationJob.Builder prescribed(
      MirroringVariant variant, ReplicationServer source, ReplicationServer target) {
    PrescribedOptions options = new PrescribedOptions(variant);
    return builder()
        .variant(variant)
        .source(source)
        .target(target)
        .waitsForUser(options.waitsForUser())
        .identity(options.identity())
        .reverseProtection(options.reverseProtection())
        .adapterMap(options.adapterMap())
        .changedOptions(ImmutableSet.of());
  }

  /** {@return whether Source and Target are in one network} */
  public abstract MirroringVariant variant();

  /** {@return what follows from that} */
  public final PrescribedOptions options() {
    return new PrescribedOptions(variant());
  }

  /** {@return the live Consolidated server} */
  public abstract ReplicationServer source();

  /** {@return its backup} */
  public abstract ReplicationServer target();

  /** {@return how long the Source may be silent, zero if that is not limited} */
  public abstract Optional<Duration> timeToFailure();

  /** {@return how long a planned restart of the Source takes, not negative} */
  public abstract Optional<Duration> sourceRestart();

  /** {@return by which addresses the Source is watched, none if it is not} */
  public abstract Optional<ImmutableSet<String>> monitoredAddresses();

  /** {@return whether a failover waits until somebody starts it} */
  public abstract Optional<Boolean> waitsForUser();

  /** {@return whose network configuration the Target has after a failover} */
  public abstract Optional<FailoverIdentity> identity();

  /** {@return whether reverse protection is enabled} */
  public abstract Optional<Boolean> reverseProtection();

  /** {@return the address that is reserved on the Source} */
  public abstract Optional<String> reservedSourceAddress();

  /** {@return the address that is reserved on the Target} */
  public abstract Optional<String> reservedTargetAddress();

  /** {@return which card of the Target stands for which of the Source, by that of the Source} */
  public abstract Optional<ImmutableMap<CardRole, CardRole>> adapterMap();

  /** {@return the names of other options that are not at their defaults} */
  public abstract Optional<ImmutableSet<String>> changedOptions();

  @Value.Check
  void validate() {
    check(!source().name().equals(target().name()), "target", "must not be the source itself");
    checkNotNegative("timeToFailure", timeToFailure());
    checkNotNegative("sourceRestart", sourceRestart());
    checkAddresses("monitoredAddresses", monitoredAddresses().orElse(ImmutableSet.of()));
    checkAddress("reservedSourceAddress", reservedSourceAddress());
    checkAddress("reservedTargetAddress", reservedTargetAddress());
  }

  private static void checkNotNegative(String attribute, Optional<Duration> time) {
    check(
        time.filter(Duration::isNegative).isEmpty(),
        attribute,
        "must not be negative: %s",
        time.orElse(Duration.ZERO));
  }

  /** Builds a {@link ReplicationJob}. */
  public static final class Builder extends ImmutableReplicationJob.Builder {
    Builder() {}
  }
}
