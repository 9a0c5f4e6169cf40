package dev.ixm.sizing.platform;

import com.google.common.collect.ImmutableList;
import dev.ixm.model.capacity.CapacityTables;
import dev.ixm.model.capacity.HardwareProfile;
import dev.ixm.model.guide.Figure;
import dev.ixm.model.guide.Source;
import dev.ixm.model.platform.Platform;
import dev.ixm.model.platform.PlatformKind;
import dev.ixm.model.quantity.DataSize;
import dev.ixm.model.site.SiteRequirements;
import java.math.BigDecimal;
import java.util.Optional;

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

  /**
   * {@return what to provide for the virtual machine of a voice server, as the guide measured it;
   * empty for a site that is not on VMware, or is larger than the measured one}
   *
   * @param site what the site needs
   */
  public static ImmutableList<Figure<BigDecimal>> measuredOnVmware(SiteRequirements site) {
    boolean measured =
        site.hosts().platform().map(Platform::kind).equals(Optional.of(PlatformKind.VMWARE))
            && site.voicePorts() <= VmwareExample.PORTS
            && site.seats().total() <= VmwareExample.USERS;
    return measured ? VmwareExample.toProvide() : ImmutableList.of();
  }
}
