package dev.ixm.model.host;

import static dev.ixm.model.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ixm.model.quantity.DataSize;
import org.junit.jupiter.api.Test;

class HardwareTest {

  @Test
  void knowsNothingUnlessSet() {
    Hardware hardware = Hardware.builder().build();
    assertThat(hardware.logicalProcessors()).isEmpty();
    assertThat(hardware.processorSpeed()).isEmpty();
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
  }

  @Test
  void knowsTheVersionOfWindowsAtLeast() {
    OperatingSystem windows = OperatingSystem.of(WindowsVersion.WINDOWS_SERVER_2016);
    assertThat(windows.version()).isEqualTo(WindowsVersion.WINDOWS_SERVER_2016);
    assertThat(windows.language()).isEmpty();
  }

  @Test
  void knowsTheKindOfPlatformAtLeast() {
    Platform platform = Platform.builder().kind(PlatformKind.AWS).build();
    assertThat(platform.version()).isEmpty();
    assertThat(platform.features()).isEmpty();
  }
}
