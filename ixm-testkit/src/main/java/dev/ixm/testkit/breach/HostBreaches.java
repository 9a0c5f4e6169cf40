package dev.ixm.testkit.breach;

import static dev.ixm.testkit.breach.Breach.any;
import static dev.ixm.testkit.breach.Breach.several;
import static dev.ixm.testkit.breach.Breach.single;
import static dev.ixm.testkit.edit.SiteEdits.change;
import static dev.ixm.testkit.edit.SiteEdits.changeDrive;
import static dev.ixm.testkit.edit.SiteEdits.changeFirst;
import static dev.ixm.testkit.edit.SiteEdits.changeHardware;
import static dev.ixm.testkit.edit.SiteEdits.jitc;
import static dev.ixm.testkit.edit.SiteEdits.platform;
import static dev.ixm.testkit.edit.SiteEdits.windows;
import static dev.ixm.testkit.edit.SitePlatforms.vmware;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.ixm.model.Role;
import dev.ixm.model.platform.Platform;
import dev.ixm.model.platform.PlatformFeature;
import dev.ixm.model.platform.PlatformKind;
import dev.ixm.model.quantity.DataSize;
import dev.ixm.model.storage.Attachment;
import dev.ixm.model.storage.DriveUse;
import dev.ixm.model.storage.RaidLevel;
import dev.ixm.model.windows.WindowsVersion;
import dev.ixm.testkit.edit.ConsolidatedProtection;
import java.util.Locale;

/** The ways to break the rules about drives, Windows and platforms. */
final class HostBreaches {

  static final ImmutableList<Breach> ALL =
      ImmutableList.<Breach>builder()
          .add(
              any(
                  "storage.raid.ten",
                  site -> changeDrive(site, drive -> drive.raid(RaidLevel.RAID_5))),
              any(
                  "storage.os-drive.minimum",
                  site ->
                      changeDrive(
                          site,
                          drive ->
                              drive.size(DataSize.ofBytes(DataSize.ofGibibytes(100).bytes() - 1)))),
              any(
                  "storage.os-drive.separate",
                  site -> changeDrive(site, drive -> drive.addUses(DriveUse.PRODUCT))),
              any(
                  "storage.attachment",
                  site -> changeDrive(site, drive -> drive.attachment(Attachment.ISCSI))),
              any(
                  "storage.attachment",
                  site -> changeDrive(site, drive -> drive.attachment(Attachment.MAPPED))))
          .add(
              any(
                  "windows.version.supported",
                  site -> windows(site, WindowsVersion.WINDOWS_SERVER_2008_R2, Locale.ENGLISH)),
              any(
                  "windows.language.validated",
                  site -> windows(site, WindowsVersion.WINDOWS_SERVER_2012_R2, Locale.GERMAN)),
              any(
                  "jitc.windows.version",
                  site ->
                      windows(
                          jitc(site, WindowsVersion.WINDOWS_SERVER_2012_R2),
                          WindowsVersion.WINDOWS_SERVER_2019,
                          Locale.ENGLISH)))
          .add(
              any(
                  "platform.terminal-services",
                  site ->
                      changeFirst(
                          site,
                          server ->
                              server.platform(
                                  Platform.builder()
                                      .kind(PlatformKind.TERMINAL_SERVICES)
                                      .build()))),
              any(
                  "platform.vmware.version.supported",
                  site -> platform(site, PlatformKind.VMWARE, "7.0", ImmutableSet.of())),
              any(
                  "platform.vmware.version.in-matrix",
                  site -> platform(site, PlatformKind.VMWARE, "5.5", ImmutableSet.of())))
          .addAll(
              ImmutableList.of(
                      PlatformFeature.VMOTION,
                      PlatformFeature.SNAPSHOT,
                      PlatformFeature.DRS,
                      PlatformFeature.FAULT_TOLERANCE,
                      PlatformFeature.THIN_PROVISIONING)
                  .stream()
                  .map(
                      feature ->
                          any(
                              "platform.vmware.feature",
                              site ->
                                  platform(
                                      site, PlatformKind.VMWARE, "6.7", ImmutableSet.of(feature))))
                  .toList())
          .add(
              single(
                  "platform.vmware-ha.other-role",
                  site ->
                      changeFirst(
                          site,
                          server ->
                              server
                                  .platform(
                                      vmware("6.7")
                                          .addFeatures(PlatformFeature.VMWARE_HA)
                                          .cluster(ConsolidatedProtection.cluster().build())
                                          .build())
                                  .faxPorts(0))),
              several(
                  "platform.vmware-ha.role",
                  site ->
                      change(
                          site,
                          Role.SECONDARY,
                          server ->
                              server.platform(
                                  vmware("6.7")
                                      .addFeatures(PlatformFeature.VMWARE_HA)
                                      .cluster(ConsolidatedProtection.cluster().build())
                                      .build()))),
              any(
                  "network.cards.maximum",
                  site -> changeHardware(site, hardware -> hardware.networkCards(3))))
          .build();

  private HostBreaches() {}
}
