package dev.ixm.testkit.breach;

import static dev.ixm.model.storage.DriveUse.DATABASE;
import static dev.ixm.model.storage.DriveUse.LOGS;
import static dev.ixm.model.storage.DriveUse.MESSAGES;
import static dev.ixm.model.storage.DriveUse.PRODUCT;
import static dev.ixm.testkit.breach.Breach.any;
import static dev.ixm.testkit.edit.SiteEdits.changeDrive;
import static dev.ixm.testkit.edit.SiteEdits.changeDrives;
import static dev.ixm.testkit.edit.SiteEdits.changeHardware;
import static dev.ixm.testkit.edit.SiteEdits.platform;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.ixm.model.hardware.ProcessorMode;
import dev.ixm.model.hardware.ProcessorVendor;
import dev.ixm.model.platform.PlatformKind;
import dev.ixm.model.quantity.DataSize;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.storage.Attachment;
import dev.ixm.model.storage.DiskGrade;
import dev.ixm.model.storage.Drive;
import dev.ixm.model.storage.DriveUse;
import java.util.function.UnaryOperator;

/** The ways to break the rules about how drives are made and shared, and about processors. */
final class DriveBreaches {

  static final ImmutableList<Breach> ALL =
      ImmutableList.of(
          any("storage.raid.disks", site -> changeDrive(site, drive -> drive.disks(2))),
          any("storage.raid.disks", site -> changeDrive(site, drive -> drive.disks(5))),
          any("storage.grade", site -> changeDrive(site, drive -> drive.grade(DiskGrade.DESKTOP))),
          slowSan(drive -> drive.sustainedRequests(249).peakRequests(500)),
          slowSan(drive -> drive.sustainedRequests(250).peakRequests(499)),
          mounted(LOGS, Attachment.MAPPED),
          mounted(DATABASE, Attachment.MAPPED),
          mounted(MESSAGES, Attachment.ISCSI),
          any(
              "storage.os-drive.minimum",
              site ->
                  changeDrive(
                      site, drive -> drive.addUses(PRODUCT).size(DataSize.ofGibibytes(100)))),
          any("storage.os-drive.own-disk", site -> changeDrive(site, drive -> drive.array(1))),
          any(
              "storage.product-drive.letter",
              site -> changeDrive(site, drive -> drive.addUses(PRODUCT))),
          any("storage.virtual-disk", DriveBreaches::passThrough),
          any(
              "hardware.processor-mode.performance",
              site ->
                  changeHardware(site, hardware -> hardware.processorMode(ProcessorMode.BALANCED))),
          any(
              "hardware.processor-vendor.intel",
              site ->
                  changeHardware(site, hardware -> hardware.processorVendor(ProcessorVendor.AMD))));

  private DriveBreaches() {}

  private static Breach slowSan(UnaryOperator<Drive.Builder> requests) {
    return any(
        "storage.san.requests",
        site -> changeDrive(site, drive -> requests.apply(drive.attachment(Attachment.SAN))));
  }

  private static Breach mounted(DriveUse folder, Attachment attachment) {
    return any(
        "storage.data-folders.local",
        site -> changeDrive(site, drive -> drive.addUses(folder).attachment(attachment)));
  }

  private static Deployment passThrough(Deployment site) {
    Deployment virtual =
        changeDrives(
            platform(site, PlatformKind.VMWARE, "6.7", ImmutableSet.of()),
            drive -> drive.virtualDisk(true));
    return changeDrive(virtual, drive -> drive.virtualDisk(false));
  }
}
