package dev.ixm.model;

import static dev.ixm.model.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EmailSystemTest {

  private static EmailSystem gmail(int users) {
    return EmailSystem.builder().type(EmailType.GMAIL).users(users).build();
  }

  @Test
  void hasAsManyUsersAsThereMayBeSeats() {
    assertThat(gmail(0).users()).isZero();
    assertThat(gmail(SeatCounts.MAX).users()).isEqualTo(SeatCounts.MAX);
    assertRefused(() -> gmail(-1), "users", "must be 0 to 10000000: -1");
    assertRefused(() -> gmail(SeatCounts.MAX + 1), "users", "must be 0 to 10000000: 10000001");
  }
}
