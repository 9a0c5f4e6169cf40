package dev.ixm.sizing.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ixm.model.quantity.DataSize;
import dev.ixm.model.storage.StorageLimits;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RaidSizingTest {

  private static final StorageLimits LIMITS = StorageLimits.builder().build();

  @ParameterizedTest
  @CsvSource({
    "0 B, 600 GiB, 4",
    "400 GiB, 600 GiB, 4",
    "1200 GiB, 600 GiB, 4",
    "1201 GiB, 600 GiB, 6",
    "1800 GiB, 600 GiB, 6",
    "1801 GiB, 600 GiB, 8",
    "2600 GiB, 600 GiB, 10",
  })
  @Tag("G02-180")
  void needsAnEvenNumberOfDrivesFourAtLeast(String capacity, String drive, int expected) {
    assertThat(RaidSizing.drives(DataSize.parse(capacity), DataSize.parse(drive), LIMITS).value())
        .isEqualTo(expected);
  }

  @Test
  @Tag("G02-179")
  void halfOfTheDrivesIsUsable() {
    assertThat(RaidSizing.usable(6, DataSize.ofGibibytes(600), LIMITS))
        .hasToString(
            "usable capacity of the RAID 10 array = 1800 GiB: drives × capacity of a drive / 2"
                + " (drives = 6, capacity of a drive = 600 GiB)"
                + " [chapter 2, What is the total storage of a RAID system?]");
  }

  @Test
  @Tag("G02-178")
  void addsHotSparesToTheArray() {
    assertThat(RaidSizing.withSpares(4, 0, LIMITS).value()).isEqualTo(4);
    assertThat(RaidSizing.withSpares(6, 1, LIMITS).value()).isEqualTo(7);
  }

  @ParameterizedTest
  @CsvSource({"0", "2", "3", "5", "7", "-4"})
  @Tag("G02-180")
  void refusesArraysThatThereAreNot(int drives) {
    String message = "drives must be even, 4 or more: " + drives;
    assertThatThrownBy(() -> RaidSizing.usable(drives, DataSize.ofBytes(1), LIMITS))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
    assertThatThrownBy(() -> RaidSizing.withSpares(drives, 0, LIMITS)).hasMessage(message);
  }

  @Test
  void refusesImpossibleNumbers() {
    assertThatThrownBy(() -> RaidSizing.drives(DataSize.ofBytes(1), DataSize.ofBytes(0), LIMITS))
        .hasMessage("a drive must hold more than nothing");
    assertThatThrownBy(() -> RaidSizing.withSpares(4, -1, LIMITS))
        .hasMessage("hot spares must not be negative: -1");
    assertThatThrownBy(
            () -> RaidSizing.drives(DataSize.ofBytes(Long.MAX_VALUE), DataSize.ofBytes(1), LIMITS))
        .isInstanceOf(ArithmeticException.class);
  }
}
