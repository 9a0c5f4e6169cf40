package dev.ixm.sizing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ixm.model.SeatCounts;
import dev.ixm.model.site.SiteRequirements;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DriveSpeedTest {

  @Test
  @Tag("G02-176")
  void knowsTheTwoSpeedsThatSuffice() {
    assertThat(DriveSpeed.values())
        .extracting(DriveSpeed::revolutionsPerMinute)
        .containsExactly(10_000, 15_000);
  }

  @ParameterizedTest
  @CsvSource({
    "59999, 1, 1, RPM_15000",
    "59998, 1, 1, RPM_10000",
    "60000, 0, 1, RPM_10000",
    "60000, 1, 0, RPM_10000",
  })
  @Tag("G02-177")
  void suggestsFastDisksForVeryLargeSites(int basic, int advanced, int ports, DriveSpeed expected) {
    assertThat(DriveSpeed.suggested(plan(basic, advanced, ports), 60_000).value())
        .isEqualTo(expected);
  }

  @Test
  void canBeFollowedWithAPencil() {
    assertThat(DriveSpeed.suggested(plan(9, 1, 2), 0))
        .hasToString(
            "suggested speed of disks = RPM_15000: the faster one for a very large site with"
                + " advanced users and voice ports (seats = 10, very large from = 0, advanced users"
                + " = 1, voice ports = 2) [inferred; chapter 2, What speed Hard Drives should we use?]");
  }

  @Test
  void refusesNegativeSeats() {
    SizingPlan plan = plan(1, 1, 1);
    assertThatThrownBy(() -> DriveSpeed.suggested(plan, -1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("seats must not be negative: -1");
  }

  private static SizingPlan plan(int basic, int advanced, int ports) {
    return Sizing.size(
        SiteRequirements.builder()
            .name("test")
            .seats(SeatCounts.builder().basic(basic).mainstream(0).advanced(advanced).build())
            .voicePorts(ports)
            .build());
  }
}
