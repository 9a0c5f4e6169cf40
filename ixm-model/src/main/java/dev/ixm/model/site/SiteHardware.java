package dev.ixm.model.site;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.math.LongMath;
import dev.ixm.model.EmailSystem;
import dev.ixm.model.Role;
import dev.ixm.model.capacity.CapacityTables;
import dev.ixm.model.capacity.HardwareProfile;
import dev.ixm.model.hardware.Hardware;
import dev.ixm.model.quantity.DataSize;
import dev.ixm.model.storage.Drive;
import dev.ixm.model.storage.DriveUse;
import java.util.Optional;

/** What the servers of a site need, and what of their drives is for the product. */
final class SiteHardware {

  private SiteHardware() {}

  static boolean hasProfile(Server server) {
    return isOfSeats(server) || server.roles().contains(Role.REMOTE_CSE);
  }

  private static boolean isOfSeats(Server server) {
    return server.isVoiceServer()
        || server.roles().contains(Role.CONSOLIDATED)
        || server.roles().contains(Role.SECONDARY_CONSOLIDATED)
        || server.roles().contains(Role.BACKUP_TARGET);
  }

  static HardwareProfile profile(SiteView site, Server server) {
    if (isOfSeats(server)) {
      return site.profileBySeats();
    }
    checkArgument(
        server.roles().contains(Role.REMOTE_CSE),
        "the guide has no hardware for %s",
        server.roles());
    return byEmailUsers(site);
  }

  static HardwareProfile bySeats(SiteView site) {
    CapacityTables tables = site.facts().get(CapacityTables.KIND);
    return (site.isHighAvailability()
            ? tables.highAvailabilityHardware()
            : tables.singleServerHardware())
        .nearest(site.stated().seats().total());
  }

  private static HardwareProfile byEmailUsers(SiteView site) {
    return site.facts()
        .get(CapacityTables.KIND)
        .cseHardware()
        .nearest(site.stated().emailSystems().stream().mapToInt(EmailSystem::users).sum());
  }

  static Optional<DataSize> productStorage(SiteView site, Server server) {
    boolean found = false;
    long bytes = 0;
    for (Drive drive : server.hardware().map(Hardware::drives).orElse(ImmutableList.of())) {
      if (drive.uses().contains(DriveUse.PRODUCT)) {
        found = true;
        bytes = LongMath.saturatedAdd(bytes, besideWindows(site, drive));
      }
    }
    return found ? Optional.of(DataSize.ofBytes(bytes)) : Optional.empty();
  }

  private static long besideWindows(SiteView site, Drive drive) {
    long windows =
        drive.uses().contains(DriveUse.OPERATING_SYSTEM)
            ? site.facts().get(CapacityTables.KIND).operatingSystemDrive().bytes()
            : 0;
    return Math.max(0, drive.size().bytes() - windows);
  }
}
