package dev.ixm.sizing.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Iterables;
import dev.ixm.model.Release;
import dev.ixm.model.capacity.CapacityTables;
import dev.ixm.model.capacity.HardwareProfile;
import dev.ixm.model.quantity.DataSize;
import dev.ixm.model.release.ReleaseFacts;
import dev.ixm.sizing.ServiceSizing;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HostSizingTest {

  private static final CapacityTables TABLES =
      ReleaseFacts.of(Release.R10_8).get(CapacityTables.KIND);

  @ParameterizedTest
  @CsvSource({"8, 8 GiB", "16, 16 GiB", "4, 4 GiB", "3, 4 GiB", "5, 5 GiB"})
  @Tag("G24-034")
  @Tag("G24-035")
  void givesAGuestTheMemoryOfItsProfile(int memory, String expected) {
    assertThat(HostSizing.guestMemory(profile(memory), TABLES).value())
        .isEqualTo(DataSize.parse(expected));
  }

  @Test
  @Tag("G23-051")
  void noServerGetsByWithOneCore() {
    assertThat(
            Iterables.concat(
                TABLES.singleServerHardware().rows(), TABLES.highAvailabilityHardware().rows()))
        .allSatisfy(
            row ->
                assertThat(ServiceSizing.physicalCores(row.logicalProcessors()).value())
                    .isGreaterThan(1));
  }

  private static HardwareProfile profile(int gibibytes) {
    return HardwareProfile.of(
        "test", 1, 9, 4, DataSize.ofGibibytes(gibibytes), DataSize.ofGibibytes(400));
  }
}
