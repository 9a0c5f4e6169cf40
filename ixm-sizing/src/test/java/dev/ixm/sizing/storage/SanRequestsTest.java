package dev.ixm.sizing.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SanRequestsTest {

  @Test
  @Tag("G02-116")
  @Tag("G02-117")
  void statesTheRequests() {
    assertThat(SanRequests.sustained())
        .hasToString("SAN requests a second, sustained = 250: as stated [chapter 2, SAN Usage]");
    assertThat(SanRequests.peak().value()).isEqualTo(500);
  }

  @Test
  @Tag("G02-118")
  void splitsThemIntoReadsAndWrites() {
    assertThat(SanRequests.sustainedReads().value()).isEqualTo(50);
    assertThat(SanRequests.sustainedWrites().value()).isEqualTo(200);
    assertThat(SanRequests.peakReads().value()).isEqualTo(100);
    assertThat(SanRequests.peakWrites().value()).isEqualTo(400);
  }

  @ParameterizedTest
  @CsvSource({"250, 500, true", "249, 500, false", "250, 499, false", "9999, 9999, true"})
  @Tag("G02-115")
  @Tag("G02-116")
  @Tag("G02-117")
  void allowsDevicesThatBearThem(int sustained, int peak, boolean expected) {
    assertThat(SanRequests.suffices(sustained, peak).value()).isEqualTo(expected);
  }

  @Test
  void refusesNegativeNumbers() {
    assertThatThrownBy(() -> SanRequests.suffices(-1, 0))
        .hasMessage("sustained requests must not be negative: -1");
    assertThatThrownBy(() -> SanRequests.suffices(0, -1))
        .hasMessage("peak requests must not be negative: -1");
  }
}
