package dev.ixm.sizing.capacity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ixm.model.EmailSystem;
import dev.ixm.model.EmailType;
import dev.ixm.model.Release;
import dev.ixm.model.SeatCounts;
import dev.ixm.model.capacity.CapacityTables;
import dev.ixm.model.guide.Figure;
import dev.ixm.model.pbx.Pbx;
import dev.ixm.model.pbx.PbxKind;
import dev.ixm.model.release.ReleaseFacts;
import dev.ixm.model.site.SiteRequirements;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class GrowthTest {

  private static final ReleaseFacts FACTS = ReleaseFacts.of(Release.R10_8);

  @Test
  void listsTheLimitsOfASmallSite() {
    SiteRequirements site =
        site(800, 200, 30)
            .addEmailSystems(EmailSystem.builder().type(EmailType.GMAIL).users(100).build())
            .build();
    assertThat(Growth.limits(site, FACTS))
        .extracting(limit -> limit.value() + " " + limit.name())
        .containsExactly(
            "1000 seats until the limit of seats of hardware SA1",
            "2495 seats until the limit of advanced users with a link of 100 Mbit/s",
            "4000 seats until the limit of voice ports of a single server",
            "4800 seats until the limit of seats of a single server",
            "5000 seats until the limit of advanced users of a single server",
            "50000 seats until the limit of synchronized users of the CSE on the Consolidated"
                + " server",
            "80000 seats until the limit of seats of a site",
            "80000 seats until the limit of voice ports of a site",
            "100000 seats until the limit of advanced users of a site");
  }

  @Test
  void namesTheLimitThatComesNext() {
    assertThat(Growth.next(site(799, 201, 30).build(), FACTS).orElseThrow())
        .hasToString(
            "seats until the limit of seats of hardware SA1 = 1000: limit × seats today / used"
                + " today, rounded down (limit = 1000, seats today = 1000, used today = 1000)"
                + " [beyond the guide; chapter 2, For Standalone Deployment (SA)]");
    assertThat(Growth.next(site(6_000, 1_500, 300).build(), FACTS).orElseThrow())
        .satisfies(
            limit -> {
              assertThat(limit.name()).isEqualTo("seats until the limit of seats of hardware HA2");
              assertThat(limit.value()).isEqualTo(10_000);
            });
  }

  @Test
  void knowsThePortsOfAnIwatsu() {
    SiteRequirements site =
        site(100, 0, 24).pbx(Pbx.builder().kind(PbxKind.IWATSU_ECS).build()).build();
    assertThat(Growth.next(site, FACTS).orElseThrow().name())
        .isEqualTo("seats until the limit of voice ports with an Iwatsu ECS");
    assertThat(Growth.next(site, FACTS).orElseThrow().value()).isEqualTo(200);
  }

  @Test
  void findsNothingWhereALimitOfTheProductIsExceededOrNothingUsed() {
    assertThat(Growth.next(site(100_000, 0, 0).build(), FACTS)).isEmpty();
    assertThat(Growth.next(site(100_000, 0, 1).build(), FACTS)).isEmpty();
    assertThat(Growth.next(site(6_000, 0, 2_401).build(), FACTS)).isEmpty();
    assertThat(Growth.next(site(6_000, 0, 2_400).build(), FACTS)).isPresent();
    assertThat(Growth.limits(site(0, 0, 100).build(), FACTS)).isEmpty();
  }

  @Test
  void tellsTheLastDayOfEachLimit() {
    LocalDate today = LocalDate.of(2027, 1, 1);
    assertThat(Growth.until(site(800, 200, 30).build(), FACTS, 365, today))
        .extracting(Figure::value)
        .startsWith(today, today.plusDays(1_495), today.plusDays(3_000), today.plusDays(3_800))
        .isSorted();
    assertThat(Growth.until(site(999, 0, 0).build(), FACTS, 1, today))
        .singleElement()
        .hasToString(
            "last day within the limit of seats of hardware SA1 = 2028-01-01: today + (seats of the"
                + " limit - seats today) × 365 / seats a year, rounded down (today = 2027-01-01,"
                + " seats of the limit = 1000, seats today = 999, seats a year = 1)"
                + " [beyond the guide; chapter 2, For Standalone Deployment (SA)]");
    assertThat(Growth.until(site(1_001, 0, 0).build(), FACTS, 1_000_000, today))
        .extracting(Figure::name)
        .noneMatch(name -> name.endsWith("SA1"));
    assertThatThrownBy(() -> Growth.until(site(1, 0, 0).build(), FACTS, 0, today))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("seats a year must be 1 or more: 0");
  }

  @Test
  void followsTheTablesOfTheCaller() {
    CapacityTables tables = CapacityTables.builder().maxPortsPerVoiceServer(31).build();
    assertThat(
            Growth.next(site(600, 0, 20).build(), FACTS.with(CapacityTables.KIND, tables))
                .orElseThrow()
                .value())
        .isEqualTo(930);
  }

  private static SiteRequirements.Builder site(int basic, int advanced, int ports) {
    return SiteRequirements.builder()
        .name("test")
        .seats(SeatCounts.builder().basic(basic).mainstream(0).advanced(advanced).build())
        .voicePorts(ports);
  }
}
