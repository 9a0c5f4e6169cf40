package dev.ixm.model;

import static dev.ixm.model.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SeatCountsTest {

  private static SeatCounts seats(int basic, int mainstream, int advanced) {
    return SeatCounts.builder().basic(basic).mainstream(mainstream).advanced(advanced).build();
  }

  @Test
  void everySeatHasAMailbox() {
    assertThat(seats(1, 20, 300).total()).isEqualTo(321);
    assertThat(seats(0, 0, 0).total()).isZero();
    assertThat(seats(SeatCounts.MAX, SeatCounts.MAX, SeatCounts.MAX).total()).isEqualTo(30_000_000);
  }

  @Test
  void refusesCountsThatCannotBe() {
    assertRefused(() -> seats(-1, 0, 0), "basic", "must be 0 to 10000000: -1");
    assertRefused(() -> seats(0, -1, 0), "mainstream", "must be 0 to 10000000: -1");
    assertRefused(() -> seats(0, 0, -1), "advanced", "must be 0 to 10000000: -1");
    assertRefused(() -> seats(10_000_001, 0, 0), "basic", "must be 0 to 10000000: 10000001");
    assertRefused(() -> seats(0, 10_000_001, 0), "mainstream", "must be 0 to 10000000: 10000001");
    assertRefused(() -> seats(0, 0, 10_000_001), "advanced", "must be 0 to 10000000: 10000001");
  }
}
