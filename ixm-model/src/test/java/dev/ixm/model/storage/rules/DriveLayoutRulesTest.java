package dev.ixm.model.storage.rules;

import static dev.ixm.model.rules.RuleCase.check;
import static dev.ixm.model.rules.Sites.ha;
import static dev.ixm.model.rules.Sites.server;
import static dev.ixm.model.storage.DriveUse.LOGS;
import static dev.ixm.model.storage.DriveUse.MESSAGES;
import static dev.ixm.model.storage.DriveUse.OPERATING_SYSTEM;
import static dev.ixm.model.storage.DriveUse.PRODUCT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ixm.model.Role;
import dev.ixm.model.guide.Severity;
import dev.ixm.model.hardware.Hardware;
import dev.ixm.model.platform.Platform;
import dev.ixm.model.platform.PlatformKind;
import dev.ixm.model.quantity.DataSize;
import dev.ixm.model.rule.RuleSet;
import dev.ixm.model.rules.RuleCase;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.storage.Drive;
import dev.ixm.model.storage.DriveUse;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class DriveLayoutRulesTest {

  private static final String DRIVES = "/servers/0/hardware/drives";
  private static final DataSize MINIMUM = DataSize.ofGibibytes(100);
  private static final DataSize LESS = DataSize.ofBytes(MINIMUM.bytes() - 1);
  private static final DataSize MORE = DataSize.ofBytes(MINIMUM.bytes() + 1);

  private static Drive.Builder drive(DriveUse... uses) {
    return Drive.builder().addUses(uses).size(DataSize.ofGibibytes(500));
  }

  private static Deployment with(Drive.Builder... drives) {
    return on(PlatformKind.PHYSICAL, drives);
  }

  private static Deployment on(PlatformKind kind, Drive.Builder... drives) {
    Hardware.Builder hardware = Hardware.builder();
    for (Drive.Builder drive : drives) {
      hardware.addDrives(drive.build());
    }
    return ha(
        server("A", Role.SECONDARY)
            .platform(Platform.builder().kind(kind).build())
            .hardware(hardware.build()));
  }

  @Test
  @Tag("G01-010")
  @Tag("G05-007")
  @Tag("G09-011")
  void windowsHas100GibibytesOnItsDrive() {
    String rule = "storage.os-drive.minimum";
    check(rule, with(drive(OPERATING_SYSTEM).size(MINIMUM))).findsNothing();
    check(rule, with(drive(OPERATING_SYSTEM).size(LESS)))
        .findsAtServer("A", DRIVES + "/0/size", LESS, "at least 100 GiB");
    check(rule, with(drive(OPERATING_SYSTEM), drive(PRODUCT).size(LESS))).findsNothing();
  }

  @ParameterizedTest
  @EnumSource(value = DriveUse.class, mode = Mode.EXCLUDE, names = "OPERATING_SYSTEM")
  @Tag("G01-010")
  @Tag("G05-007")
  @Tag("G09-011")
  void aDriveThatWindowsSharesHasMoreThan100Gibibytes(DriveUse other) {
    String rule = "storage.os-drive.minimum";
    check(rule, with(drive(OPERATING_SYSTEM, other).size(MORE))).findsNothing();
    check(rule, with(drive(OPERATING_SYSTEM, other).size(MINIMUM)))
        .findsAtServer("A", DRIVES + "/0/size", MINIMUM, "more than 100 GiB");
    check(rule, with(drive(OPERATING_SYSTEM, other).size(LESS)))
        .findsAtServer("A", DRIVES + "/0/size", LESS, "more than 100 GiB");
  }

  @Test
  void cannotJudgeServersWhoseDriveWithWindowsOrTheProductIsNotStated() {
    check("storage.os-drive.minimum", with(drive(PRODUCT))).lacks(DRIVES);
    check("storage.os-drive.own-disk", with(drive(PRODUCT).array(0))).lacks(DRIVES);
    check("storage.os-drive.own-disk", with(drive(OPERATING_SYSTEM).array(0))).lacks(DRIVES);
    check("storage.product-drive.letter", with(drive(OPERATING_SYSTEM).letter("C"))).lacks(DRIVES);
    check("storage.virtual-disk", on(PlatformKind.VMWARE)).lacks(DRIVES);
  }

  @Test
  @Tag("G02-125")
  void windowsAndTheProductAreKeptApart() {
    String rule = "storage.os-drive.separate";
    check(rule, with(drive(PRODUCT))).findsNothing();
    check(rule, with(drive(OPERATING_SYSTEM), drive(PRODUCT))).findsNothing();
    check(rule, with(drive(OPERATING_SYSTEM, LOGS))).findsNothing();
    check(rule, with(drive(PRODUCT, OPERATING_SYSTEM)))
        .findsAtServer("A", DRIVES + "/0/uses", "OPERATING_SYSTEM, PRODUCT", "other than PRODUCT");
  }

  @Test
  @Tag("G05-011")
  @Tag("G09-017")
  void twoDisksAreBestButPartitionsOfOneWillDo() {
    String rule = "storage.os-drive.own-disk";
    check(rule, with(drive(OPERATING_SYSTEM).array(0), drive(PRODUCT).array(1))).findsNothing();
    Deployment partitions = with(drive(OPERATING_SYSTEM).array(7), drive(PRODUCT).array(7));
    check(rule, partitions).findsAtServer("A", DRIVES + "/1/array", 7, "other than 7");
    assertThat(RuleSet.of(DriveLayoutRules.ALL).check(partitions).findings())
        .filteredOn(finding -> finding.severity() != Severity.INFO)
        .isEmpty();
  }

  @Test
  void comparesTheDisksOfEveryDriveOfTheProduct() {
    String rule = "storage.os-drive.own-disk";
    check(
            rule,
            with(
                drive(PRODUCT).array(1),
                drive(OPERATING_SYSTEM).array(0),
                drive(PRODUCT).array(0),
                drive(MESSAGES).array(0)))
        .findsAt(DRIVES + "/2/array");
    check(rule, with(drive(OPERATING_SYSTEM, PRODUCT))).findsNothing();
    check(rule, with(drive(OPERATING_SYSTEM), drive(PRODUCT)))
        .lacks(DRIVES + "/0/array", DRIVES + "/1/array");
    check(rule, with(drive(OPERATING_SYSTEM).array(0), drive(PRODUCT))).lacks(DRIVES + "/1/array");
    check(rule, with(drive(OPERATING_SYSTEM), drive(PRODUCT).array(0))).lacks(DRIVES + "/0/array");
  }

  @Test
  @Tag("G05-076")
  @Tag("G09-095")
  void theProductIsNotOnDriveC() {
    String rule = "storage.product-drive.letter";
    check(rule, with(drive(PRODUCT).letter("D"))).findsNothing();
    check(rule, with(drive(OPERATING_SYSTEM).letter("C"), drive(PRODUCT).letter("Z")))
        .findsNothing();
    check(rule, with(drive(PRODUCT).letter("C")))
        .findsAtServer("A", DRIVES + "/0/letter", "C", "other than C");
    check(rule, with(drive(PRODUCT, OPERATING_SYSTEM).letter("C"))).findsAt(DRIVES + "/0/letter");
    check(rule, with(drive(PRODUCT))).lacks(DRIVES + "/0/letter");
  }

  @ParameterizedTest
  @CsvSource({"C, true", "D, true", "E, false"})
  @Tag("G09-019")
  void drivesCAndDOnVmwareAreVirtualDisks(String letter, boolean concerned) {
    String rule = "storage.virtual-disk";
    Drive.Builder passedThrough = drive(LOGS).letter(letter).virtualDisk(false);
    check(rule, on(PlatformKind.VMWARE, drive(LOGS).letter(letter).virtualDisk(true)))
        .findsNothing();
    RuleCase found = check(rule, on(PlatformKind.VMWARE, passedThrough));
    RuleCase unknown = check(rule, on(PlatformKind.VMWARE, drive(LOGS).letter(letter)));
    if (concerned) {
      found.findsAtServer("A", DRIVES + "/0/virtualDisk", false, true);
      unknown.lacks(DRIVES + "/0/virtualDisk");
    } else {
      found.findsNothing();
      unknown.findsNothing();
    }
    check(rule, on(PlatformKind.PHYSICAL, passedThrough)).findsNothing();
    check(rule, on(PlatformKind.HYPER_V, passedThrough)).findsNothing();
  }

  @Test
  void aDriveOfAnUnknownLetterMayBeCOrD() {
    String rule = "storage.virtual-disk";
    check(rule, on(PlatformKind.VMWARE, drive(LOGS).virtualDisk(true))).findsNothing();
    check(rule, on(PlatformKind.VMWARE, drive(LOGS).virtualDisk(false)))
        .lacks(DRIVES + "/0/letter");
    check(rule, on(PlatformKind.VMWARE, drive(LOGS))).lacks(DRIVES + "/0/virtualDisk");
    check(rule, ha(server("A", Role.PRIMARY))).findsNothing();
  }
}
