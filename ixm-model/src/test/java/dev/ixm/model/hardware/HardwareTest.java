package dev.ixm.model.hardware;

import static dev.ixm.model.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.ixm.model.platform.Platform;
import dev.ixm.model.platform.PlatformKind;
import dev.ixm.model.quantity.DataSize;
import dev.ixm.model.storage.Drive;
import dev.ixm.model.storage.DriveUse;
import dev.ixm.model.windows.OperatingSystem;
import dev.ixm.model.windows.WindowsVersion;
import org.junit.jupiter.api.Test;

class HardwareTest {

  @Test
  void knowsNothingUnlessSet() {
    Hardware hardware = Hardware.builder().build();
    assertThat(hardware.logicalProcessors()).isEmpty();
    assertThat(hardware.processorSpeed()).isEmpty();
    assertThat(hardware.processorVendor()).isEmpty();
    assertThat(hardware.processorMode()).isEmpty();
    assertThat(hardware.memory()).isEmpty();
    assertThat(hardware.drives()).isEmpty();
    assertThat(hardware.networkCards()).isEmpty();
  }

  @Test
  void hasFrom1To4096LogicalProcessors() {
    assertThat(Hardware.builder().logicalProcessors(1).build().logicalProcessors()).hasValue(1);
    assertThat(Hardware.builder().logicalProcessors(4_096).build().logicalProcessors())
        .hasValue(4_096);
    assertRefused(
        () -> Hardware.builder().logicalProcessors(0).build(),
        "logicalProcessors",
        "must be 1 to 4096: 0");
    assertRefused(
        () -> Hardware.builder().logicalProcessors(4_097).build(),
        "logicalProcessors",
        "must be 1 to 4096: 4097");
  }

  @Test
  void hasFrom1To64NetworkCards() {
    assertThat(Hardware.builder().networkCards(1).build().networkCards()).hasValue(1);
    assertThat(Hardware.builder().networkCards(64).build().networkCards()).hasValue(64);
    assertRefused(
        () -> Hardware.builder().networkCards(0).build(), "networkCards", "must be 1 to 64: 0");
    assertRefused(
        () -> Hardware.builder().networkCards(65).build(), "networkCards", "must be 1 to 64: 65");
  }

  @Test
  void hasDrivesOfSomeUse() {
    Drive.Builder drive = Drive.builder().size(DataSize.ofGibibytes(100));
    assertRefused(drive::build, "uses", "must name at least one use");
    Drive shared = drive.addUses(DriveUse.PRODUCT, DriveUse.OPERATING_SYSTEM).build();
    assertThat(shared.uses()).containsExactly(DriveUse.OPERATING_SYSTEM, DriveUse.PRODUCT);
    assertThat(shared.raid()).isEmpty();
    assertThat(shared.attachment()).isEmpty();
    assertThat(shared.letter()).isEmpty();
    assertThat(shared.array()).isEmpty();
    assertThat(shared.disks()).isEmpty();
    assertThat(shared.grade()).isEmpty();
    assertThat(shared.virtualDisk()).isEmpty();
  }

  @Test
  void hasDrivesWithLettersFromAToZ() {
    assertThat(drive().letter("A").build().letter()).hasValue("A");
    assertThat(drive().letter("Z").build().letter()).hasValue("Z");
    for (String text : ImmutableList.of("", "c", "CD", "C:", "@", "[", "\u00c4", "C\n")) {
      String shown = text.replace("\n", "\\u000a");
      assertRefused(
          () -> drive().letter(text).build(), "letter", "must be A to Z: '" + shown + "'");
    }
  }

  @Test
  void hasDrivesOnArraysFrom0To1000() {
    assertThat(drive().array(0).build().array()).hasValue(0);
    assertThat(drive().array(1_000).build().array()).hasValue(1_000);
    assertRefused(() -> drive().array(-1).build(), "array", "must be 0 to 1000: -1");
    assertRefused(() -> drive().array(1_001).build(), "array", "must be 0 to 1000: 1001");
  }

  @Test
  void hasDrivesOf1To1000Disks() {
    assertThat(drive().disks(1).build().disks()).hasValue(1);
    assertThat(drive().disks(1_000).build().disks()).hasValue(1_000);
    assertRefused(() -> drive().disks(0).build(), "disks", "must be 1 to 1000: 0");
    assertRefused(() -> drive().disks(1_001).build(), "disks", "must be 1 to 1000: 1001");
  }

  private static Drive.Builder drive() {
    return Drive.builder().addUses(DriveUse.PRODUCT).size(DataSize.ofGibibytes(100));
  }

  @Test
  void knowsTheVersionOfWindowsAtLeast() {
    OperatingSystem windows = OperatingSystem.of(WindowsVersion.WINDOWS_SERVER_2016);
    assertThat(windows.version()).isEqualTo(WindowsVersion.WINDOWS_SERVER_2016);
    assertThat(windows.language()).isEmpty();
    assertThat(windows.edition()).isEmpty();
    assertThat(windows.architecture()).isEmpty();
    assertThat(windows.licensed()).isEmpty();
    assertThat(windows.updated()).isEmpty();
  }

  @Test
  void knowsTheKindOfPlatformAtLeast() {
    Platform platform = Platform.builder().kind(PlatformKind.AWS).build();
    assertThat(platform.version()).isEmpty();
    assertThat(platform.features()).isEmpty();
    assertThat(platform.hostProcessorVendor()).isEmpty();
    assertThat(platform.cluster()).isEmpty();
    assertThat(platform.managedByWindowsServer()).isEmpty();
    assertThat(platform.virtualSwitch()).isEmpty();
    assertThat(platform.instanceType()).isEmpty();
  }
}
