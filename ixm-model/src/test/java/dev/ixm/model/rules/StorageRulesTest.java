package dev.ixm.model.rules;

import static dev.ixm.model.host.Attachment.ISCSI;
import static dev.ixm.model.host.Attachment.LOCAL;
import static dev.ixm.model.host.Attachment.MAPPED;
import static dev.ixm.model.host.Attachment.SAN;
import static dev.ixm.model.host.DriveUse.OPERATING_SYSTEM;
import static dev.ixm.model.host.DriveUse.PRODUCT;
import static dev.ixm.model.rules.RuleCase.check;
import static dev.ixm.model.rules.Sites.ha;
import static dev.ixm.model.rules.Sites.server;

import dev.ixm.model.Deployment;
import dev.ixm.model.Role;
import dev.ixm.model.host.Attachment;
import dev.ixm.model.host.Drive;
import dev.ixm.model.host.DriveUse;
import dev.ixm.model.host.Hardware;
import dev.ixm.model.host.Platform;
import dev.ixm.model.host.PlatformKind;
import dev.ixm.model.host.RaidLevel;
import dev.ixm.model.quantity.DataSize;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class StorageRulesTest {

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

  @ParameterizedTest
  @EnumSource(
      value = RaidLevel.class,
      names = {"RAID_5", "RAID_6"})
  @Tag("G02-175")
  void arraysWithParityAreRefused(RaidLevel level) {
    check("storage.raid.ten", with(drive(PRODUCT).raid(level)))
        .findsAtServer("A", SECOND + "/raid", level, "RAID_10");
  }

  @Test
  @Tag("G01-010")
  @Tag("G05-007")
  @Tag("G09-011")
  void windowsHas100GibibytesOnItsDrive() {
    String rule = "storage.os-drive.minimum";
    DataSize minimum = DataSize.ofGibibytes(100);
    DataSize less = DataSize.ofBytes(minimum.bytes() - 1);
    check(rule, with(drive(OPERATING_SYSTEM).size(minimum))).findsNothing();
    check(rule, with(drive(OPERATING_SYSTEM).size(less)))
        .findsAtServer("A", SECOND + "/size", less, "at least 100 GiB");
    check(rule, with(drive(OPERATING_SYSTEM, PRODUCT).size(less)))
        .findsAtServer("A", SECOND + "/size", less, "at least 100 GiB");
    check(rule, with(drive(PRODUCT).size(less))).findsNothing();
  }

  @Test
  @Tag("G02-125")
  void windowsAndTheProductAreKeptApart() {
    String rule = "storage.os-drive.separate";
    check(rule, with(drive(PRODUCT))).findsNothing();
    check(rule, with(drive(OPERATING_SYSTEM))).findsNothing();
    check(rule, with(drive(PRODUCT, OPERATING_SYSTEM)))
        .findsAtServer("A", SECOND + "/uses", "[OPERATING_SYSTEM, PRODUCT]", "one use");
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
            "A", SECOND + "/attachment", attachment, "LOCAL, DIRECT_ATTACHED or SAN");
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
  @Tag("G05-012")
  @Tag("G09-016")
  @Tag("G09-021")
  void theProductAndItsDataMayHaveAnotherLocalDriveButNoneOfTheNetwork() {
    String rule = "storage.attachment";
    check(rule, with(drive(PRODUCT).attachment(LOCAL))).findsNothing();
    check(rule, with(drive(PRODUCT).attachment(ISCSI))).findsAt(SECOND + "/attachment");
    check(rule, with(drive(PRODUCT).attachment(MAPPED))).findsAt(SECOND + "/attachment");
    check(rule, with(drive(PRODUCT))).lacks(SECOND + "/attachment");
  }

  @ParameterizedTest
  @CsvSource({
    "storage.raid.ten",
    "storage.os-drive.minimum",
    "storage.os-drive.separate",
    "storage.attachment"
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
        drive(OPERATING_SYSTEM, PRODUCT)
            .size(DataSize.ofGibibytes(1))
            .raid(RaidLevel.RAID_0)
            .attachment(MAPPED);
    Deployment site = on(role, PlatformKind.PHYSICAL, wrong);
    check("storage.raid.ten", site).findsNothing();
    check("storage.os-drive.minimum", site).findsNothing();
    check("storage.os-drive.separate", site).findsNothing();
    check("storage.attachment", site).findsNothing();
  }
}
