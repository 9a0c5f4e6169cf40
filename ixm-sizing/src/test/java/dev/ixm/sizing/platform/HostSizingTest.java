package dev.ixm.sizing.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
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
  @Tag("G24-037")
  void addsTheHostsOwnMemory() {
    ImmutableList<DataSize> guests =
        ImmutableList.of(DataSize.ofGibibytes(16), DataSize.ofGibibytes(8));
    assertThat(HostSizing.hostMemory(guests, DataSize.ofGibibytes(4)))
        .hasToString(
            "memory of the host = 28 GiB: memory of all guests + memory of the host itself"
                + " (guests = 2, memory of all guests = 24 GiB, memory of the host itself = 4 GiB)"
                + " [chapter 24, Creating the Guest Environment on the Host]");
    assertThat(HostSizing.hostMemory(ImmutableList.of(), DataSize.ofGibibytes(4)).value())
        .isEqualTo(DataSize.ofGibibytes(4));
  }

  @ParameterizedTest
  @CsvSource({"4, 8, true", "3, 8, false", "4, 7, false", "9, 99, true"})
  @Tag("G23-045")
  void comparesARecoveryHostWithTheServer(int processors, int memory, boolean expected) {
    assertThat(
            HostSizing.recoverySuffices(profile(8), processors, DataSize.ofGibibytes(memory))
                .value())
        .isEqualTo(expected);
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

  @Test
  void refusesImpossibleNumbers() {
    assertThatThrownBy(() -> HostSizing.recoverySuffices(profile(8), -1, DataSize.ofBytes(1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("processors must not be negative: -1");
    ImmutableList<DataSize> guests = ImmutableList.of(DataSize.ofBytes(Long.MAX_VALUE));
    assertThatThrownBy(() -> HostSizing.hostMemory(guests, DataSize.ofBytes(1)))
        .isInstanceOf(ArithmeticException.class);
  }

  private static HardwareProfile profile(int gibibytes) {
    return HardwareProfile.of(
        "test", 1, 9, 4, DataSize.ofGibibytes(gibibytes), DataSize.ofGibibytes(400));
  }
}
