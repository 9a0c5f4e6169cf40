package dev.ixm.model.storage.rules;

import static dev.ixm.model.rules.RuleCase.check;
import static dev.ixm.model.rules.Sites.ha;
import static dev.ixm.model.rules.Sites.server;
import static dev.ixm.model.storage.Attachment.ISCSI;
import static dev.ixm.model.storage.Attachment.LOCAL;
import static dev.ixm.model.storage.Attachment.MAPPED;
import static dev.ixm.model.storage.Attachment.SAN;
import static dev.ixm.model.storage.DriveUse.LOGS;
import static dev.ixm.model.storage.DriveUse.OPERATING_SYSTEM;
import static dev.ixm.model.storage.DriveUse.PRODUCT;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.ixm.model.Role;
import dev.ixm.model.hardware.Hardware;
import dev.ixm.model.platform.Platform;
import dev.ixm.model.platform.PlatformKind;
import dev.ixm.model.quantity.DataSize;
import dev.ixm.model.rules.RuleCase;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.storage.Attachment;
import dev.ixm.model.storage.DiskGrade;
import dev.ixm.model.storage.Drive;
import dev.ixm.model.storage.DriveUse;
import dev.ixm.model.storage.RaidLevel;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class StorageRulesTest {

  private static final String FIRST = "/servers/0/hardware/drives/0";
  private static final String SECOND = "/servers/0/hardware/drives/1";

  private static Drive.Builder drive(DriveUse... uses) {
    return Drive.builder().addUses(uses).size(DataSize.ofGibibytes(100));
  }

  /** A server with a proper first drive and the given second one. */
  private static Deployment with(PlatformKind kind, Drive.Builder second) {
    return on(Role.PRIMARY, kind, second);
  }

  private static Deployment with(Drive.Builder second) {
    return with(PlatformKind.PHYSICAL, second);
  }

  private static Deployment withOnly(Drive.Builder drive) {
    return ha(
        server("A", Role.PRIMARY).hardware(Hardware.builder().addDrives(drive.build()).build()));
  }

  private static Deployment on(Role role, PlatformKind kind, Drive.Builder second) {
    Drive first = drive(OPERATING_SYSTEM).raid(RaidLevel.RAID_10).attachment(LOCAL).build();
    return ha(
        server("A", role)
            .platform(Platform.builder().kind(kind).build())
            .hardware(Hardware.builder().addDrives(first, second.build()).build()));
  }

  @ParameterizedTest
  @EnumSource(
      value = PlatformKind.class,
      names = {"PHYSICAL", "VMWARE"})
  @Tag("G01-005")
  void everyDriveIsARaid10Array(PlatformKind kind) {
    String rule = "storage.raid.ten";
    check(rule, with(kind, drive(PRODUCT).raid(RaidLevel.RAID_10))).findsNothing();
    check(rule, with(kind, drive(PRODUCT).raid(RaidLevel.RAID_1)))
        .findsAtServer("A", SECOND + "/raid", "RAID_1", "RAID_10");
    check(rule, with(kind, drive(PRODUCT))).lacks(SECOND + "/raid");
  }

  @Test
  @Tag("G02-115")
  @Tag("G02-116")
  @Tag("G02-117")
  void aSanBearsTheRequests() {
    String rule = "storage.san.requests";
    Drive.Builder drive = drive(PRODUCT).attachment(SAN);
    check(rule, with(drive)).lacks(SECOND + "/sustainedRequests", SECOND + "/peakRequests");
    check(rule, with(drive.sustainedRequests(250).peakRequests(500))).findsNothing();
    check(rule, with(drive.sustainedRequests(249)))
        .findsAtServer("A", SECOND + "/sustainedRequests", 249, "at least 250");
    check(rule, with(drive.sustainedRequests(9_999).peakRequests(499)))
        .findsAtServer("A", SECOND + "/peakRequests", 499, "at least 500");
  }

  @ParameterizedTest
  @EnumSource(value = Attachment.class, mode = Mode.EXCLUDE, names = "SAN")
  void otherDrivesBearWhatTheyDo(Attachment attachment) {
    String rule = "storage.san.requests";
    check(rule, with(drive(PRODUCT).attachment(attachment))).findsNothing();
    check(rule, with(drive(PRODUCT))).lacks(SECOND + "/attachment");
  }

  @ParameterizedTest
  @EnumSource(
      value = RaidLevel.class,
      names = {"RAID_5", "RAID_6"})
  @Tag("G02-175")
  void arraysWithParityAreRefused(RaidLevel level) {
    check("storage.raid.ten", with(drive(PRODUCT).raid(level)))
        .findsAtServer("A", SECOND + "/raid", level, "RAID_10");
  }

  @ParameterizedTest
  @CsvSource({
    "1, false",
    "2, false",
    "3, false",
    "4, true",
    "5, false",
    "6, true",
    "7, false",
    "8, true",
    "999, false",
    "1000, true"
  })
  @Tag("G02-180")
  void anArrayHasAnEvenNumberOfDisksFourAtLeast(int disks, boolean kept) {
    RuleCase found =
        check("storage.raid.disks", withOnly(drive(PRODUCT).raid(RaidLevel.RAID_10).disks(disks)));
    if (kept) {
      found.findsNothing();
    } else {
      found.findsAtServer(
          "A", FIRST + "/disks", disks, disks < 4 ? "at least 4" : "a multiple of 2");
    }
  }

  @Test
  void countsTheDisksOfRaid10Only() {
    String rule = "storage.raid.disks";
    check(rule, withOnly(drive(PRODUCT).raid(RaidLevel.RAID_5).disks(3))).findsNothing();
    check(rule, withOnly(drive(PRODUCT).raid(RaidLevel.NONE))).findsNothing();
    check(rule, withOnly(drive(PRODUCT).raid(RaidLevel.RAID_10))).lacks(FIRST + "/disks");
    check(rule, withOnly(drive(PRODUCT).disks(3))).lacks(FIRST + "/raid");
  }

  @Test
  @Tag("G02-109")
  void disksAreMadeForServers() {
    String rule = "storage.grade";
    check(rule, withOnly(drive(PRODUCT).grade(DiskGrade.SERVER))).findsNothing();
    check(rule, withOnly(drive(PRODUCT).grade(DiskGrade.DESKTOP)))
        .findsAtServer("A", FIRST + "/grade", "DESKTOP", "SERVER");
    check(rule, withOnly(drive(LOGS).grade(DiskGrade.DESKTOP))).findsAt(FIRST + "/grade");
    check(rule, withOnly(drive(PRODUCT))).lacks(FIRST + "/grade");
  }

  /** Every attachment that there is, so that a new one is refused until the guide lists it. */
  @ParameterizedTest
  @EnumSource(Attachment.class)
  @Tag("G05-016")
  @Tag("G09-022")
  void noOtherAttachmentThanTheListedIsSupported(Attachment attachment) {
    ImmutableSet<String> listed = ImmutableSet.of("LOCAL", "DIRECT_ATTACHED", "SAN");
    for (DriveUse use : DriveUse.values()) {
      boolean folder = use != OPERATING_SYSTEM && use != PRODUCT;
      RuleCase found =
          check(
              folder ? "storage.data-folders.local" : "storage.attachment",
              withOnly(drive(use).attachment(attachment)));
      if (listed.contains(attachment.name())) {
        found.findsNothing();
      } else {
        found.findsAtServer(
            "A", FIRST + "/attachment", attachment, "one of LOCAL, DIRECT_ATTACHED, SAN");
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"LOCAL, true", "DIRECT_ATTACHED, true", "SAN, true", "ISCSI, false", "MAPPED, false"})
  @Tag("G05-015")
  @Tag("G09-020")
  void drivesAreLocalOrDirectAttachedOrOnASanRealOrVirtual(Attachment attachment, boolean kept) {
    for (PlatformKind kind : PlatformKind.values()) {
      RuleCase found =
          check("storage.attachment", with(kind, drive(PRODUCT).attachment(attachment)));
      if (kept) {
        found.findsNothing();
      } else {
        found.findsAtServer(
            "A", SECOND + "/attachment", attachment, "one of LOCAL, DIRECT_ATTACHED, SAN");
      }
    }
  }

  @Test
  @Tag("G05-013")
  @Tag("G09-018")
  void onlyTheVirtualizationHostMountsAnIscsiTarget() {
    String rule = "storage.attachment";
    check(rule, with(PlatformKind.VMWARE, drive(PRODUCT).attachment(SAN))).findsNothing();
    check(rule, with(PlatformKind.VMWARE, drive(PRODUCT).attachment(ISCSI)))
        .findsAt(SECOND + "/attachment");
  }

  @Test
  @Tag("G05-009")
  @Tag("G09-015")
  void theProductMayShareALocalDriveWithWindowsButNoIscsiTarget() {
    String rule = "storage.attachment";
    check(rule, with(drive(OPERATING_SYSTEM, PRODUCT).attachment(LOCAL))).findsNothing();
    check(rule, with(drive(OPERATING_SYSTEM, PRODUCT).attachment(ISCSI)))
        .findsAt(SECOND + "/attachment");
  }

  @Test
  @Tag("G05-010")
  @Tag("G09-016")
  void theProductMayHaveAnotherLocalDriveButNoneOfTheNetwork() {
    String rule = "storage.attachment";
    check(rule, with(drive(PRODUCT).attachment(LOCAL))).findsNothing();
    check(rule, with(drive(PRODUCT).attachment(ISCSI))).findsAt(SECOND + "/attachment");
    check(rule, with(drive(PRODUCT).attachment(MAPPED))).findsAt(SECOND + "/attachment");
    check(rule, with(drive(PRODUCT))).lacks(SECOND + "/attachment");
  }

  @ParameterizedTest
  @EnumSource(names = {"LOGS", "DATABASE", "MESSAGES"})
  @Tag("G05-012")
  @Tag("G09-021")
  void dataFoldersAreMountedFromLocalDrivesOnly(DriveUse folder) {
    String rule = "storage.data-folders.local";
    check(rule, with(drive(folder).attachment(LOCAL))).findsNothing();
    check(rule, with(drive(folder).attachment(MAPPED)))
        .findsAtServer("A", SECOND + "/attachment", "MAPPED", "one of LOCAL, DIRECT_ATTACHED, SAN");
    check(rule, with(drive(folder).attachment(ISCSI))).findsAt(SECOND + "/attachment");
    check(rule, with(drive(folder, PRODUCT).attachment(MAPPED))).findsAt(SECOND + "/attachment");
    check(rule, with(drive(folder))).lacks(SECOND + "/attachment");
    check(rule, with(drive(PRODUCT).attachment(MAPPED))).findsNothing();
    check("storage.attachment", with(drive(folder).attachment(MAPPED))).findsNothing();
  }

  @ParameterizedTest
  @CsvSource({
    "storage.raid.ten",
    "storage.raid.disks",
    "storage.grade",
    "storage.attachment",
    "storage.data-folders.local",
    "storage.os-drive.minimum",
    "storage.os-drive.separate",
    "storage.os-drive.own-disk",
    "storage.product-drive.letter"
  })
  void cannotJudgeServersWhoseDrivesAreNotStated(String rule) {
    check(
            rule,
            ha(
                server("A", Role.PRIMARY),
                server("L", Role.LICENSE_SERVER),
                server("B", Role.SECONDARY).hardware(Hardware.builder().build())))
        .lacks("/servers/0/hardware/drives", "/servers/2/hardware/drives");
  }

  @ParameterizedTest
  @EnumSource(
      value = Role.class,
      mode = Mode.INCLUDE,
      names = {"REMOTE_ADMIN", "LICENSE_SERVER", "BACKUP_TARGET"})
  void leavesComputersAloneThatOnlyServeTheProduct(Role role) {
    Drive.Builder wrong =
        drive(DriveUse.values())
            .size(DataSize.ofGibibytes(1))
            .raid(RaidLevel.RAID_10)
            .disks(1)
            .grade(DiskGrade.DESKTOP)
            .letter("C")
            .virtualDisk(false)
            .attachment(MAPPED);
    Deployment site = on(role, PlatformKind.VMWARE, wrong);
    for (String rule :
        ImmutableList.of(
            "storage.raid.ten",
            "storage.raid.disks",
            "storage.grade",
            "storage.attachment",
            "storage.data-folders.local",
            "storage.os-drive.minimum",
            "storage.os-drive.separate",
            "storage.os-drive.own-disk",
            "storage.product-drive.letter",
            "storage.virtual-disk")) {
      check(rule, site).findsNothing();
    }
  }
}
