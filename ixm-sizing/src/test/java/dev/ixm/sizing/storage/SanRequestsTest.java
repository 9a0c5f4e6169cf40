package dev.ixm.sizing.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SanRequestsTest {

  private static final SanLimits LIMITS = SanLimits.builder().build();

  @Test
  @Tag("G02-116")
  @Tag("G02-117")
  void statesTheRequests() {
    assertThat(SanRequests.sustained(LIMITS))
        .hasToString("SAN requests a second, sustained = 250: as stated [chapter 2, SAN Usage]");
    assertThat(SanRequests.peak(LIMITS).value()).isEqualTo(500);
  }

  @Test
  @Tag("G02-118")
  void splitsThemIntoReadsAndWrites() {
    assertThat(SanRequests.sustainedReads(LIMITS).value()).isEqualTo(50);
    assertThat(SanRequests.sustainedWrites(LIMITS).value()).isEqualTo(200);
    assertThat(SanRequests.peakReads(LIMITS).value()).isEqualTo(100);
    assertThat(SanRequests.peakWrites(LIMITS).value()).isEqualTo(400);
  }

  @ParameterizedTest
  @CsvSource({"250, 500, true", "249, 500, false", "250, 499, false", "9999, 9999, true"})
  @Tag("G02-115")
  @Tag("G02-116")
  @Tag("G02-117")
  void allowsDevicesThatBearThem(int sustained, int peak, boolean expected) {
    assertThat(SanRequests.suffices(sustained, peak, LIMITS).value()).isEqualTo(expected);
  }

  @Test
  void refusesNegativeNumbers() {
    assertThatThrownBy(() -> SanRequests.suffices(-1, 0, LIMITS))
        .hasMessage("sustained requests must not be negative: -1");
    assertThatThrownBy(() -> SanRequests.suffices(0, -1, LIMITS))
        .hasMessage("peak requests must not be negative: -1");
  }

  @Test
  void refusesImpossibleFigures() {
    assertThatThrownBy(() -> SanLimits.builder().sustained(501).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("SanLimits: sustained must be 0 to peak, 500: 501");
    assertThatThrownBy(() -> SanLimits.builder().readPercent(101).build())
        .hasMessage("SanLimits: readPercent must be 0 to 100: 101");
  }

  @Test
  void followsTheFiguresOfTheCaller() {
    SanLimits more = SanLimits.builder().peak(1_000).readPercent(30).build();
    assertThat(SanRequests.peakWrites(more).value()).isEqualTo(700);
    assertThat(more.rows().get(0).source().chapter()).isEqualTo(2);
    assertThat(more.rows().get(1).source()).isEqualTo(more.house());
  }
}
