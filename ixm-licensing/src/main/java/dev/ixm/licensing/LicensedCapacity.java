package dev.ixm.licensing;

import static dev.ixm.licensing.LicensePolicy.UntilReactivated.LICENSED_CAPACITY;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.collect.ImmutableSet;
import dev.ixm.model.guide.Basis;
import dev.ixm.model.guide.Figure;
import dev.ixm.model.guide.Source;
import dev.ixm.model.license.License;
import dev.ixm.model.license.LicenseFeature;
import dev.ixm.model.license.LicenseModule;
import dev.ixm.model.license.LicenseType;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a site may use at a license level, for the deployment as a whole.
 *
 * <p>Only ports and mailboxes are ever cut; which mailboxes stay usable is not said by the guide
 * and not decided here. No data is lost.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableLicensedCapacity.class)
public abstract class LicensedCapacity {

  private static final Source SOFT_LICENSE = Source.of(2, "Soft License");

  LicensedCapacity() {}

  /**
   * {@return what a license grants at a level}
   *
   * @param level the level
   * @param license the license in force, the last valid one if it is over
   * @param policy how the guide is read
   */
  public static LicensedCapacity of(LicenseLevel level, License license, LicensePolicy policy) {
    return of(level, Optional.of(license), policy);
  }

  /**
   * Computes the capacity of a level.
   *
   * @param level the level
   * @param license the license in force, the last valid one if it is over; empty if none was ever
   *     applied, which grants the limits of Demo Mode and no feature at any level
   * @param policy how the guide is read
   * @return the capacity
   */
  static LicensedCapacity of(LicenseLevel level, Optional<License> license, LicensePolicy policy) {
    ImmutableLicensedCapacity.Builder capacity = ImmutableLicensedCapacity.builder();
    if (license.isEmpty()) {
      return capacity
          .voicePorts(unlicensed("voice ports", policy.demoVoicePorts()))
          .mailboxes(unlicensed("mailboxes", policy.demoMailboxes()))
          .languages(1)
          .build();
    }
    License licensed = license.get();
    Cut cut = new Cut(level, policy, licensed.type());
    return capacity
        .voicePorts(
            cut.apply("voice ports", LicensedPorts.of(licensed, policy), policy.demoVoicePorts()))
        .mailboxes(cut.apply("mailboxes", licensedMailboxes(licensed), policy.demoMailboxes()))
        .modules(licensed.modules())
        .features(licensed.features())
        .languages(licensed.languages())
        .build();
  }

  /** {@return the voice ports that may be used} */
  public abstract Figure<Integer> voicePorts();

  /** {@return the mailboxes that may be used} */
  public abstract Figure<Integer> mailboxes();

  /** {@return the licensed modules; no level takes any away} */
  public abstract ImmutableSet<LicenseModule> modules();

  /** {@return the licensed features; no level takes any away} */
  public abstract ImmutableSet<LicenseFeature> features();

  /** {@return the languages that may be active at the same time, at least 1} */
  public abstract int languages();

  private static Figure<Integer> licensedMailboxes(License license) {
    return Figure.<Integer>builder()
        .name("licensed mailboxes")
        .formula("basic + mainstream + advanced")
        .value(license.seats().total())
        .input("basic", license.seats().basic())
        .input("mainstream", license.seats().mainstream())
        .input("advanced", license.seats().advanced())
        .source(SOFT_LICENSE)
        .basis(Basis.INFERRED)
        .build();
  }

  private static Figure<Integer> unlicensed(String name, int limit) {
    return Figure.<Integer>builder()
        .name(name)
        .formula("limit of Demo Mode, no license applied")
        .value(limit)
        .source(Source.of(12, "Installing the Messaging License"))
        .basis(Basis.INFERRED)
        .build();
  }

  /** What a level leaves of a count. */
  private record Cut(LicenseLevel level, LicensePolicy policy, LicenseType type) {

    Figure<Integer> apply(String name, Figure<Integer> licensed, int demo) {
      return switch (level) {
        case FULL, GRACE -> licensed;
        case REDUCED -> reduced(name, licensed);
        case REACTIVATION_REQUIRED ->
            policy.untilReactivated() == LICENSED_CAPACITY
                ? licensed
                : limited(name, licensed, demo).basis(Basis.BEYOND_GUIDE).build();
        case WAITING -> limited(name, licensed, demo).basis(Basis.BEYOND_GUIDE).build();
        case DEMO -> limited(name, licensed, demo).build();
      };
    }

    private Figure<Integer> reduced(String name, Figure<Integer> licensed) {
      int count = licensed.value();
      int divisor = policy.reductionDivisor();
      return figure(name, licensed, "License Expiration")
          .formula("licensed / " + divisor + ", " + policy.rounding().words())
          .value(policy.rounding().divide(count, divisor))
          .basis(count % divisor == 0 ? Basis.STATED : Basis.INFERRED)
          .build();
    }

    private Figure.Builder<Integer> limited(String name, Figure<Integer> licensed, int demo) {
      return figure(name, licensed, "Demo Mode")
          .formula("the smaller of licensed and " + demo)
          .value(Math.min(licensed.value(), demo));
    }

    private Figure.Builder<Integer> figure(String name, Figure<Integer> licensed, String section) {
      return Figure.<Integer>builder()
          .name(name)
          .input("licensed", licensed.value())
          .source(Source.of(Chapters.of(type), section));
    }
  }
}
