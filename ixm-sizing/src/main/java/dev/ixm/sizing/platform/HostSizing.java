package dev.ixm.sizing.platform;

import dev.ixm.model.capacity.CapacityTables;
import dev.ixm.model.capacity.HardwareProfile;
import dev.ixm.model.guide.Figure;
import dev.ixm.model.guide.Source;
import dev.ixm.model.quantity.DataSize;

/**
 * Sizes virtual machines. Whether the hosts that they run on have room for them is for rules to
 * say.
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
}
