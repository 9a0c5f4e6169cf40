package dev.ixm.sizing.capacity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ixm.model.EmailSystem;
import dev.ixm.model.EmailType;
import dev.ixm.model.Release;
import dev.ixm.model.SeatCounts;
import dev.ixm.model.capacity.CapacityTables;
import dev.ixm.model.pbx.Pbx;
import dev.ixm.model.pbx.PbxKind;
import dev.ixm.model.release.ReleaseFacts;
import dev.ixm.model.site.SiteRequirements;
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
