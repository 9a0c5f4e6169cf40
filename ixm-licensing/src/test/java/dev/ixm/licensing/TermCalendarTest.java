package dev.ixm.licensing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ixm.model.license.License;
import dev.ixm.model.license.LicenseType;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The 201 days around an expiration date, where days have 23, 24 or 25 hours or are leap days. */
class TermCalendarTest {

  private static final int DAYS = 100;

  static Stream<Arguments> calendars() {
    return Stream.of(
            "UTC 2027-06-30",
            "UTC 2028-02-28",
            "UTC 2028-02-29",
            "UTC 2027-12-31",
            "UTC 2100-02-28",
            "America/Toronto 2027-03-14",
            "America/Toronto 2027-11-07",
            "America/Toronto 2028-01-15",
            "America/Sao_Paulo 2018-11-03",
            "America/Sao_Paulo 2018-11-04",
            "America/Sao_Paulo 2018-02-17",
            "Africa/Cairo 2024-04-26",
            "Europe/Berlin 2028-03-26",
            "Australia/Lord_Howe 2027-04-04",
            "Asia/Kathmandu 2028-02-29",
            "Pacific/Kiritimati 2027-01-01")
        .map(row -> row.split(" "))
        .map(row -> Arguments.of(ZoneId.of(row[0]), LocalDate.parse(row[1])));
  }

  private static LicenseHistory history(LocalDate expiration) {
    License license = Licenses.perpetual(LicenseType.WEBLM).expirationDate(expiration).build();
    return LicenseHistory.of(license);
  }

  private static LicenseLevel expectedLevel(int daysLeft) {
    if (daysLeft >= 0) {
      return LicenseLevel.FULL;
    }
    return daysLeft >= -60 ? LicenseLevel.REDUCED : LicenseLevel.DEMO;
  }

  @ParameterizedTest
  @MethodSource("calendars")
  @Tag("G12-024")
  @Tag("G12-025")
  void eachDayHasItsLevelFromItsFirstInstantToItsLast(ZoneId zone, LocalDate expiration) {
    LicenseHistory history = history(expiration);
    LocalDate day = expiration.minusDays(DAYS);
    for (int daysLeft = DAYS; daysLeft >= -DAYS; daysLeft--) {
      Instant first = day.atStartOfDay(zone).toInstant();
      Instant noon = day.atTime(LocalTime.NOON).atZone(zone).toInstant();
      Instant last = day.plusDays(1).atStartOfDay(zone).toInstant().minusNanos(1);
      for (Instant instant : List.of(first, noon, last)) {
        assertThat(LicenseStatus.at(instant, history, LicensePolicy.defaults(), zone).level())
            .as("%s days left at %s in %s", daysLeft, instant, zone)
            .isEqualTo(expectedLevel(daysLeft));
      }
      day = day.plusDays(1);
    }
  }

  @ParameterizedTest
  @MethodSource("calendars")
  @Tag("G02-616")
  @Tag("G02-617")
  @Tag("G02-618")
  @Tag("G02-619")
  void eachDayHasItsReminderOrNone(ZoneId zone, LocalDate expiration) {
    LicenseTimeline timeline =
        LicenseTimeline.of(history(expiration), LicensePolicy.defaults(), zone);
    LocalDate day = expiration.minusDays(DAYS);
    for (int daysLeft = DAYS; daysLeft >= -DAYS; daysLeft--) {
      boolean expected =
          daysLeft == 90 || daysLeft == 60 || daysLeft == 30 || (daysLeft <= 15 && daysLeft >= -60);
      List<TimelineEntry> entries = timeline.remindersDue(day.minusDays(1), day);
      assertThat(entries).as("%s days left in %s", daysLeft, zone).hasSize(expected ? 1 : 0);
      for (TimelineEntry entry : entries) {
        assertThat(entry.date()).isEqualTo(day);
        assertThat(entry.at()).isEqualTo(day.atStartOfDay(zone).toInstant());
        assertThat(entry.daysLeft()).hasValue(daysLeft);
      }
      day = day.plusDays(1);
    }
  }

  /** The changes of level in the timeline, replayed, give the level of every single day. */
  @ParameterizedTest
  @MethodSource("calendars")
  void theTimelineSaysTheLevelOfEachDay(ZoneId zone, LocalDate expiration) {
    LocalDate from = expiration.minusDays(DAYS);
    LicenseLevel level = LicenseLevel.FULL;
    List<LicenseLevel> levels = new ArrayList<>();
    LicenseTimeline timeline =
        LicenseTimeline.of(history(expiration), LicensePolicy.defaults(), zone);
    for (LocalDate day = from; !day.isAfter(expiration.plusDays(DAYS)); day = day.plusDays(1)) {
      level =
          timeline
              .between(day, day.plusDays(1))
              .flatMap(entry -> entry.after().stream())
              .reduce(level, (before, after) -> after);
      levels.add(level);
    }
    assertThat(levels).hasSize(2 * DAYS + 1);
    for (int i = 0; i < levels.size(); i++) {
      assertThat(levels.get(i)).as("day %s in %s", i, zone).isEqualTo(expectedLevel(DAYS - i));
    }
  }
}
