package dev.ixm.licensing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.ixm.licensing.LicensePolicy.LegacyServer;
import dev.ixm.model.guide.Basis;
import dev.ixm.model.json.IxmJson;
import dev.ixm.model.license.License;
import dev.ixm.model.license.LicenseType;
import dev.ixm.model.license.Verification;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The vendor's server for native licenses was shut down on October 31, 2021. */
class LegacyLicensingTest {

  private static final LocalDate END = LocalDate.of(2021, 10, 31);
  private static final License NATIVE = Licenses.perpetual(LicenseType.MESSAGING).build();
  private static final LicensePolicy RUNNING =
      LicensePolicy.builder().legacyServer(LegacyServer.RUNNING).build();

  static Stream<License> licensesThatGoOn() {
    return Stream.of(
        Licenses.perpetual(LicenseType.WEBLM).build(),
        Licenses.perpetual(LicenseType.MESSAGING).verification(Verification.OFFLINE).build());
  }

  private static List<TimelineEntry> entries(LicenseHistory history, int from, int to) {
    return LicenseTimeline.of(history, LicensePolicy.defaults(), ZoneId.of("America/Toronto"))
        .between(LocalDate.ofYearDay(from, 1), LocalDate.ofYearDay(to, 1))
        .toList();
  }

  @Test
  void aStatusSaysSoFromThatDayAndCutsNothing() {
    LicenseStatus before = LicenseStatus.on(END.minusDays(1), NATIVE, LicensePolicy.defaults());
    assertThat(before.conditions()).isEmpty();
    assertThat(before.nextChange()).contains(Instant.parse("2021-10-31T00:00:00Z"));
    for (LocalDate day : List.of(END, LocalDate.of(2027, 1, 1))) {
      LicenseStatus after = LicenseStatus.on(day, NATIVE, LicensePolicy.defaults());
      assertThat(after.level()).isEqualTo(LicenseLevel.FULL);
      assertThat(after.capacity()).isEqualTo(before.capacity());
      assertThat(after.deciding().orElseThrow().basis()).isEqualTo(Basis.BEYOND_GUIDE);
      assertThat(after.deciding().orElseThrow())
          .hasToString(
              "FULL: the vendor's server for native licenses was shut down since"
                  + " 2021-10-31T00:00:00Z; migrate to a WebLM license with the vendor's help"
                  + " [beyond the guide; Server Installation Guide of release 11.0,"
                  + " Legacy License Migration]");
    }
  }

  @ParameterizedTest
  @MethodSource("licensesThatGoOn")
  void otherLicensesGoOn(License license) {
    assertThat(LegacyLicensing.isNeededBy(license)).isFalse();
    assertThat(LicenseStatus.on(END, license, LicensePolicy.defaults()).conditions()).isEmpty();
    assertThat(entries(LicenseHistory.of(license), 2020, 2030)).isEmpty();
  }

  @Test
  void aTimelineSaysSoOnThatDayAndOncePerYear() {
    assertThat(entries(LicenseHistory.of(NATIVE), 2020, 2024))
        .extracting(TimelineEntry::date, TimelineEntry::kind)
        .containsExactly(
            tuple(END, TimelineEntry.Kind.LEGACY_ENDED),
            tuple(END.withYear(2022), TimelineEntry.Kind.LEGACY_ENDED),
            tuple(END.withYear(2023), TimelineEntry.Kind.LEGACY_ENDED));
    TimelineEntry entry = entries(LicenseHistory.of(NATIVE), 2027, 2028).get(0);
    assertThat(entry.source()).isEqualTo(LegacyLicensing.SOURCE);
    assertThat(entry.kind().isReminder()).isFalse();
    assertThat(entry.condition().orElseThrow().kind()).isEqualTo(Condition.Kind.LEGACY_ENDED);
  }

  @Test
  void aTimelineSaysSoWhenSuchALicenseIsActivatedLaterAndEndsWithTheMigration() {
    Instant activated = Instant.parse("2027-03-01T12:00:00Z");
    License webLm = Licenses.perpetual(LicenseType.WEBLM).build();
    LicenseHistory history =
        LicenseHistory.of(webLm)
            .with(LicenseEvent.activated(activated, NATIVE))
            .with(LicenseEvent.activated(Instant.parse("2028-03-01T12:00:00Z"), webLm));
    assertThat(entries(history, 2020, 2040))
        .extracting(TimelineEntry::at)
        .containsExactly(activated, Instant.parse("2027-10-31T04:00:00Z"));
  }

  @Test
  void anActivationOnAnAnniversaryIsSaidOnce() {
    Instant midnight = Instant.parse("2027-10-31T04:00:00Z");
    LicenseHistory history =
        LicenseHistory.of(NATIVE).with(LicenseEvent.activated(midnight, NATIVE));
    assertThat(entries(history, 2027, 2028)).hasSize(1);
  }

  @Test
  void aSiteMaySwitchItOff() {
    assertThat(LicenseStatus.on(END, NATIVE, RUNNING).conditions()).isEmpty();
    assertThat(LicenseTimeline.of(NATIVE, RUNNING).between(END, END.plusYears(9))).isEmpty();
    byte[] json = IxmJson.write(RUNNING).getBytes(StandardCharsets.UTF_8);
    assertThat(IxmJson.read(json, "policy.json", LicensePolicy.class)).isEqualTo(RUNNING);
  }
}
