package dev.ixm.benchmarks.byhand;

import static dev.ixm.model.storage.DriveUse.DATABASE;
import static dev.ixm.model.storage.DriveUse.LOGS;
import static dev.ixm.model.storage.DriveUse.MESSAGES;
import static dev.ixm.model.storage.DriveUse.OPERATING_SYSTEM;
import static dev.ixm.model.storage.DriveUse.PRODUCT;

import com.google.common.collect.ImmutableList;
import dev.ixm.model.platform.PlatformKind;
import dev.ixm.model.quantity.DataSize;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.Server;
import dev.ixm.model.storage.Attachment;
import dev.ixm.model.storage.DiskGrade;
import dev.ixm.model.storage.Drive;
import dev.ixm.model.storage.DriveUse;
import dev.ixm.model.storage.RaidLevel;
import java.util.EnumSet;
import java.util.Set;

/** The drives of the product's servers. */
final class DriveChecks {

  private static final DataSize WINDOWS_ALONE = DataSize.ofGibibytes(100);
  private static final Set<Attachment> ATTACHMENTS =
      EnumSet.of(Attachment.LOCAL, Attachment.DIRECT_ATTACHED, Attachment.SAN);

  private DriveChecks() {}

  static void check(Deployment site, Flaws flaws) {
    for (Server server : site.servers()) {
      if (server.isProductServer()) {
        check(server, flaws);
      }
    }
  }

  private static void check(Server server, Flaws flaws) {
    ImmutableList<Drive> drives =
        server.hardware().isPresent() ? server.hardware().get().drives() : ImmutableList.of();
    boolean onVmware =
        server.platform().isPresent() && server.platform().get().kind() == PlatformKind.VMWARE;
    if (drives.isEmpty()) {
      flaws.notStated("storage.raid.ten", server);
      flaws.notStated("storage.raid.disks", server);
      flaws.notStated("storage.grade", server);
      flaws.notStated("storage.attachment", server);
      flaws.notStated("storage.data-folders.local", server);
      flaws.notStated("storage.os-drive.separate", server);
      if (onVmware) {
        flaws.notStated("storage.virtual-disk", server);
      }
    }
    boolean windows = false;
    boolean product = false;
    for (Drive drive : drives) {
      disks(drive, server, flaws);
      attachment(drive, server, flaws);
      layout(drive, server, flaws);
      if (onVmware) {
        virtualDisk(drive, server, flaws);
      }
      windows |= drive.uses().contains(OPERATING_SYSTEM);
      product |= drive.uses().contains(PRODUCT);
    }
    if (!windows) {
      flaws.notStated("storage.os-drive.minimum", server);
      flaws.notStated("storage.os-drive.own-disk", server);
    }
    if (!product) {
      flaws.notStated("storage.product-drive.letter", server);
      flaws.notStated("storage.os-drive.own-disk", server);
    }
    ownDisk(drives, server, flaws);
  }

  private static void disks(Drive drive, Server server, Flaws flaws) {
    flaws.wants(RaidLevel.RAID_10, "storage.raid.ten", server, drive.raid());
    flaws.wants(DiskGrade.SERVER, "storage.grade", server, drive.grade());
    if (drive.raid().isEmpty()) {
      flaws.notStated("storage.raid.disks", server);
    } else if (drive.raid().get() == RaidLevel.RAID_10) {
      if (drive.disks().isEmpty()) {
        flaws.notStated("storage.raid.disks", server);
      } else if (drive.disks().getAsInt() < 4 || drive.disks().getAsInt() % 2 != 0) {
        flaws.broken("storage.raid.disks", server, drive.disks().getAsInt());
      }
    }
  }

  private static void attachment(Drive drive, Server server, Flaws flaws) {
    Set<DriveUse> uses = drive.uses();
    if (uses.contains(OPERATING_SYSTEM) || uses.contains(PRODUCT)) {
      attachment("storage.attachment", drive, server, flaws);
    }
    if (uses.contains(LOGS) || uses.contains(DATABASE) || uses.contains(MESSAGES)) {
      attachment("storage.data-folders.local", drive, server, flaws);
    }
  }

  private static void attachment(String rule, Drive drive, Server server, Flaws flaws) {
    if (drive.attachment().isEmpty()) {
      flaws.notStated(rule, server);
    } else if (!ATTACHMENTS.contains(drive.attachment().get())) {
      flaws.broken(rule, server, drive.attachment().get());
    }
  }

  private static void layout(Drive drive, Server server, Flaws flaws) {
    boolean windows = drive.uses().contains(OPERATING_SYSTEM);
    boolean product = drive.uses().contains(PRODUCT);
    int comparison = drive.size().compareTo(WINDOWS_ALONE);
    if (windows && (comparison < 0 || (comparison == 0 && drive.uses().size() > 1))) {
      flaws.broken("storage.os-drive.minimum", server, drive.size());
    }
    if (windows && product) {
      flaws.broken("storage.os-drive.separate", server, drive.uses());
    }
    if (product && drive.letter().isEmpty()) {
      flaws.notStated("storage.product-drive.letter", server);
    } else if (product && drive.letter().get().equals("C")) {
      flaws.broken("storage.product-drive.letter", server, "C");
    }
  }

  private static void virtualDisk(Drive drive, Server server, Flaws flaws) {
    boolean known = drive.letter().isPresent();
    if (known && !drive.letter().get().equals("C") && !drive.letter().get().equals("D")) {
      return;
    }
    if (!known && drive.virtualDisk().isPresent() && !drive.virtualDisk().get()) {
      flaws.notStated("storage.virtual-disk", server);
    } else {
      flaws.wants(true, "storage.virtual-disk", server, drive.virtualDisk());
    }
  }

  private static void ownDisk(ImmutableList<Drive> drives, Server server, Flaws flaws) {
    for (Drive drive : drives) {
      boolean windows = drive.uses().contains(OPERATING_SYSTEM);
      boolean product = drive.uses().contains(PRODUCT);
      if (windows != product && drive.array().isEmpty()) {
        flaws.notStated("storage.os-drive.own-disk", server);
      } else if (product && !windows && isOfWindows(drive.array().getAsInt(), drives)) {
        flaws.broken("storage.os-drive.own-disk", server, drive.array().getAsInt());
      }
    }
  }

  private static boolean isOfWindows(int array, ImmutableList<Drive> drives) {
    for (Drive drive : drives) {
      if (drive.uses().contains(OPERATING_SYSTEM)
          && drive.array().isPresent()
          && drive.array().getAsInt() == array) {
        return true;
      }
    }
    return false;
  }
}
