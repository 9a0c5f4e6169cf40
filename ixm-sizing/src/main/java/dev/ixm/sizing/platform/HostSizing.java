package dev.ixm.sizing.platform;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import dev.ixm.model.capacity.CapacityTables;
import dev.ixm.model.capacity.HardwareProfile;
import dev.ixm.model.guide.Figure;
import dev.ixm.model.guide.Source;
import dev.ixm.model.quantity.DataSize;

/**
 * Sizes virtual machines and the hosts that they run on.
 *
 * <p>A virtual server needs what a physical one needs, so the hardware profiles hold for it.
 * Source: guide chapter 23, Virtual Environment Limitations, and chapter 24, Creating the Guest
 * Environment on the Host.
 */
public final class HostSizing {

  private static final Source GUEST = Source.of(24, "Creating the Guest Environment on the Host");

  private HostSizing() {}

  /**
   * {@return the memory of a guest}
   *
   * <p>The guide also recommends 4 GiB or more; that is below every profile of release 10.8, and
   * the larger of both is the answer.
   *
   * @param profile what the server needs
   * @param tables the recommended minimum
   */
  public static Figure<DataSize> guestMemory(HardwareProfile profile, CapacityTables tables) {
    DataSize recommended = tables.guestMemory();
    DataSize needed = profile.memory();
    return Figure.<DataSize>builder()
        .name("memory of the guest")
        .value(needed.compareTo(recommended) >= 0 ? needed : recommended)
        .formula("memory of the profile, but no less than the recommended minimum")
        .input("memory of the profile", needed)
        .input("recommended minimum", recommended)
        .source(GUEST)
        .build();
  }

  /**
   * {@return the memory of a host}
   *
   * @param guests the memory of each guest that runs on it
   * @param own what the host itself needs; the guide does not say how much
   * @throws ArithmeticException if the sum exceeds {@link Long#MAX_VALUE} bytes
   */
  public static Figure<DataSize> hostMemory(ImmutableList<DataSize> guests, DataSize own) {
    DataSize together = guests.stream().reduce(DataSize.ofBytes(0), DataSize::plus);
    return Figure.<DataSize>builder()
        .name("memory of the host")
        .value(together.plus(own))
        .formula("memory of all guests + memory of the host itself")
        .input("guests", guests.size())
        .input("memory of all guests", together)
        .input("memory of the host itself", own)
        .source(GUEST)
        .build();
  }

  /**
   * {@return whether a recovery host can start a server again after its own host has failed}
   *
   * <p>Source: guide chapter 23, VMware Technology Guidelines.
   *
   * @param server what the server needs
   * @param freeProcessors the logical processors that the recovery host has free, 0 or more
   * @param freeMemory the memory that it has free
   * @throws IllegalArgumentException if {@code freeProcessors} is negative
   */
  public static Figure<Boolean> recoverySuffices(
      HardwareProfile server, int freeProcessors, DataSize freeMemory) {
    checkArgument(freeProcessors >= 0, "processors must not be negative: %s", freeProcessors);
    return Figure.<Boolean>builder()
        .name("recovery host suffices")
        .value(
            freeProcessors >= server.logicalProcessors()
                && freeMemory.compareTo(server.memory()) >= 0)
        .formula("free processors and free memory are at least those of the server")
        .input("free processors", "%s of %s".formatted(freeProcessors, server.logicalProcessors()))
        .input("free memory", "%s of %s".formatted(freeMemory, server.memory()))
        .source(Source.of(23, "VMware Technology Guidelines"))
        .build();
  }
}
