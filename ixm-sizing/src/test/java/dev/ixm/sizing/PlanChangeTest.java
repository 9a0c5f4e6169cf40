package dev.ixm.sizing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ixm.model.EmailSystem;
import dev.ixm.model.EmailType;
import dev.ixm.model.SeatCounts;
import dev.ixm.model.json.IxmJson;
import dev.ixm.model.license.License;
import dev.ixm.model.license.LicenseFeature;
import dev.ixm.model.license.LicenseType;
import dev.ixm.model.site.SiteRequirements;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class PlanChangeTest {

  @Test
  @Tag("G02-152")
  void comparesTheHardwareOfTwoProfiles() {
    assertThat(PlanChange.between(plan(20_000, 0, 240), plan(20_001, 0, 240)))
        .extracting(PlanChange::toString)
        .contains(
            "server hardware: HA4 (8 logical processors, 16 GiB memory, 900 GiB storage) -> HA5 (8"
                + " logical processors, 32 GiB memory, 1100 GiB storage)")
        .contains("seats: 20000 -> 20001")
        .noneMatch(change -> change.startsWith("voice servers"));
  }

  @Test
  void countsServersAndPorts() {
    assertThat(PlanChange.between(plan(8_000, 0, 240), plan(8_000, 0, 400)))
        .extracting(PlanChange::toString)
        .containsExactly(
            "voice servers: 2 -> 4",
            "voice ports of a server: 120 -> 100",
            "voice bandwidth of the site: 7.2 Mbit/s -> 12 Mbit/s",
            "voice bandwidth of a server: 3.6 Mbit/s -> 3 Mbit/s");
  }

  @Test
  void showsWhatIsNewAndWhatIsGone() {
    SizingPlan without = plan(8_000, 5_000, 240);
    SizingPlan with = plan(8_000, 5_001, 240);
    assertThat(PlanChange.between(without, with))
        .extracting(PlanChange::toString)
        .contains("remote CSE servers for GMAIL: none -> 2")
        .contains("CSE placement: CONSOLIDATED_SERVER -> REMOTE_SERVERS");
    assertThat(PlanChange.between(with, without))
        .extracting(PlanChange::toString)
        .contains("remote CSE servers for GMAIL: 2 -> none");
  }

  @Test
  void showsWhatHasToBeLicensed() {
    SiteRequirements today = plan(100, 0, 10).requirements();
    SeatCounts more = SeatCounts.builder().basic(100).mainstream(5).advanced(1).build();
    License.Builder license =
        License.builder().type(LicenseType.WEBLM).seats(today.seats()).purchasedVoicePorts(8);
    SizingPlan before = plan(today, license.build());
    assertThat(PlanChange.between(before, before)).isEmpty();
    License larger =
        license
            .seats(more)
            .purchasedVoicePorts(9)
            .addFeatures(LicenseFeature.HIGH_AVAILABILITY)
            .expirationDate(LocalDate.of(2028, 6, 30))
            .type(LicenseType.MESSAGING)
            .build();
    assertThat(PlanChange.between(before, plan(today, larger)))
        .extracting(PlanChange::toString)
        .containsExactly(
            "license type: WEBLM -> MESSAGING",
            "licensed mainstream seats: 0 -> 5",
            "licensed advanced seats: 0 -> 1",
            "purchased voice ports: 8 -> 9",
            "licensed features: [] -> [HIGH_AVAILABILITY]",
            "license expires: none -> 2028-06-30");
    License basic = license.seats(SeatCounts.builder().from(more).basic(7).build()).build();
    assertThat(PlanChange.between(plan(today, larger), plan(today, basic)))
        .extracting(PlanChange::toString)
        .containsExactly("licensed basic seats: 100 -> 7");
  }

  private static SizingPlan plan(SiteRequirements site, License license) {
    return Sizing.size(SiteRequirements.builder().from(site).license(license).build());
  }

  @Test
  void hasAJsonForm() {
    assertThat(IxmJson.write(PlanChange.between(plan(9, 0, 9), plan(10, 0, 9)).get(0)))
        .isEqualToIgnoringWhitespace(
            "{\"ixmFormat\": 1, \"name\": \"seats\", \"before\": \"9\", \"after\": \"10\"}");
  }

  @Test
  void findsNothingBetweenEqualPlans() {
    assertThat(PlanChange.between(plan(9, 9, 9), plan(9, 9, 9))).isEmpty();
  }

  private static SizingPlan plan(int basic, int advanced, int ports) {
    SiteRequirements.Builder site =
        SiteRequirements.builder()
            .name("test")
            .seats(SeatCounts.builder().basic(basic).mainstream(0).advanced(advanced).build())
            .voicePorts(ports);
    if (advanced > 0) {
      site.addEmailSystems(EmailSystem.builder().type(EmailType.GMAIL).users(advanced).build());
    }
    return Sizing.size(site.build());
  }
}
