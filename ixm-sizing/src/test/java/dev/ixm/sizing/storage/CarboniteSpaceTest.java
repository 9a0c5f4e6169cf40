package dev.ixm.sizing.storage;

import static dev.ixm.sizing.storage.CarboniteReading.DRIVE_TWICE_THE_FILES;
import static dev.ixm.sizing.storage.CarboniteReading.FREE_SPACE_TWICE_THE_FILES;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ixm.model.quantity.DataSize;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class CarboniteSpaceTest {

  private static final DataSize FILES = DataSize.ofMebibytes(100);

  @Test
  @Tag("G02-120")
  void wantsTwiceTheFilesFree() {
    assertThat(CarboniteSpace.free(FILES))
        .isEqualTo(CarboniteSpace.free(FILES, FREE_SPACE_TWICE_THE_FILES))
        .hasToString(
            "free space for Carbonite = 200 MiB: program files × 2 (program files = 100 MiB,"
                + " reading = FREE_SPACE_TWICE_THE_FILES) [chapter 2, Table Key]");
    assertThat(CarboniteSpace.drive(FILES, FREE_SPACE_TWICE_THE_FILES).value())
        .isEqualTo(DataSize.ofMebibytes(300));
  }

  /** The guide's example: 100 MB of files, a drive of 200 MB. */
  @Test
  void followsTheExampleIfAsked() {
    assertThat(CarboniteSpace.drive(FILES, DRIVE_TWICE_THE_FILES).value())
        .isEqualTo(DataSize.ofMebibytes(200));
    assertThat(CarboniteSpace.free(FILES, DRIVE_TWICE_THE_FILES).value()).isEqualTo(FILES);
  }
}
