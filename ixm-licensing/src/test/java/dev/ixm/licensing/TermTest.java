package dev.ixm.licensing;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static dev.ixm.licensing.Licenses.EXPIRATION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import dev.ixm.licensing.LicensePolicy.ExpirationDay;
import dev.ixm.model.json.IxmJson;
import dev.ixm.model.license.License;
import dev.ixm.model.license.LicenseFeature;
import dev.ixm.model.license.LicenseModule;
import dev.ixm.model.license.LicenseType;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A term license to which nothing happens but the passing of time. */
class TermTest {

  private static LicenseStatus daysLeft(License license, int days) {
    return LicenseStatus.on(EXPIRATION.minusDays(days), license, Licenses.BY_THE_GUIDE);
  }

  static Stream<Arguments> days() {
    return Stream.of(LicenseType.values())
        .flatMap(
            type -> IntStream.rangeClosed(-100, 100).mapToObj(days -> Arguments.of(type, days)));
  }

  /** Each day from a hundred before expiration to a hundred after. */
  @ParameterizedTest
  @MethodSource("days")
  @Tag("G12-024")
  @Tag("G12-025")
  @Tag("G02-560")
  @Tag("G02-586")
  void grantsAllThenAQuarterThenDemo(LicenseType type, int days) {
    LicenseStatus status = daysLeft(Licenses.term(type).build(), days);
    LicenseLevel level =
        days >= 0 ? LicenseLevel.FULL : days >= -60 ? LicenseLevel.REDUCED : LicenseLevel.DEMO;
    assertThat(status.level()).isEqualTo(level);
    assertThat(status.capacity().voicePorts().value())
        .isEqualTo(days >= 0 ? 100 : days >= -60 ? 25 : 1);
    assertThat(status.capacity().mailboxes().value())
        .isEqualTo(days >= 0 ? 100 : days >= -60 ? 25 : 10);
    assertThat(status.conditions()).hasSize(days >= 0 ? 0 : 1);
  }

  @Test
  @Tag("G02-562")
  void reducesForSixtyDays() {
    License license = Licenses.term(LicenseType.WEBLM).build();
    assertThat(
            IntStream.rangeClosed(-1000, 1000)
                .filter(days -> daysLeft(license, days).level() == LicenseLevel.REDUCED))
        .hasSize(60);
  }

  @Test
  void saysWhenItNextChanges() {
    License license = Licenses.term(LicenseType.WEBLM).build();
    LocalDate reduced = LocalDate.of(2027, 7, 1);
    LocalDate demo = LocalDate.of(2027, 8, 30);
    assertThat(daysLeft(license, 1000).nextChange())
        .contains(reduced.atStartOfDay(ZoneOffset.UTC).toInstant());
    assertThat(daysLeft(license, -1).nextChange())
        .contains(demo.atStartOfDay(ZoneOffset.UTC).toInstant());
    assertThat(daysLeft(license, -61).nextChange()).isEmpty();
  }

  @Test
  void explainsWhatItGrants() {
    License license = Licenses.term(LicenseType.WEBLM).purchasedVoicePorts(103).build();
    LicenseStatus reduced = daysLeft(license, -60);
    assertThat(reduced.deciding().orElseThrow())
        .hasToString(
            "REDUCED: the term of the license is over since 2027-07-01T00:00:00Z, Demo Mode from"
                + " 2027-08-30T00:00:00Z; buy a new term and refresh the license"
                + " [chapter 12, License Expiration Milestones]");
    assertThat(reduced.capacity().voicePorts())
        .hasToString(
            "voice ports = 25: licensed / 4, rounded down, at least 1 of any (licensed = 103)"
                + " [inferred; chapter 12, License Expiration]");
    assertThat(reduced.capacity().mailboxes())
        .hasToString(
            "mailboxes = 25: licensed / 4, rounded down, at least 1 of any (licensed = 100)"
                + " [chapter 12, License Expiration]");
    LicenseStatus demo =
        daysLeft(Licenses.term(LicenseType.MESSAGING).seats(Licenses.advanced(3)).build(), -61);
    assertThat(demo.deciding().orElseThrow().source())
        .hasToString("chapter 13, License Expiration Milestones");
    assertThat(demo.capacity().mailboxes())
        .hasToString(
            "mailboxes = 3: the smaller of licensed and 10 (licensed = 3) [chapter 13, Demo Mode]");
    assertThat(daysLeft(license, 0).capacity().mailboxes())
        .hasToString(
            "licensed mailboxes = 100: basic + mainstream + advanced (basic = 0, mainstream = 0,"
                + " advanced = 100) [inferred; chapter 2, Soft License]");
  }

  @Test
  void hasAJsonForm() {
    License license = Licenses.term(LicenseType.WEBLM).build();
    assertThat(IxmJson.write(daysLeft(license, -1)))
        .contains("\"level\" : \"REDUCED\"", "\"deadline\" : \"2027-08-30T00:00:00Z\"");
    assertThat(
            IxmJson.write(
                LicenseTimeline.of(license, Licenses.BY_THE_GUIDE)
                    .between(EXPIRATION, EXPIRATION.plusDays(2))
                    .toList()))
        .contains("\"kind\" : \"LEVEL_CHANGE\"", "\"daysLeft\" : -1", "\"date\" : \"2027-07-01\"");
  }

  /** Demo Mode and the reduction cut counts and nothing else. */
  @ParameterizedTest
  @EnumSource(LicenseType.class)
  void keepsModulesFeaturesAndLanguages(LicenseType type) {
    License license =
        Licenses.term(type)
            .addModules(LicenseModule.UM)
            .addFeatures(LicenseFeature.HIGH_AVAILABILITY, LicenseFeature.ASR)
            .additionalLanguages(2)
            .build();
    for (int days : new int[] {10, -10, -100}) {
      LicensedCapacity capacity = daysLeft(license, days).capacity();
      assertThat(capacity.modules()).containsExactly(LicenseModule.UM);
      assertThat(capacity.features())
          .containsExactly(LicenseFeature.HIGH_AVAILABILITY, LicenseFeature.ASR);
      assertThat(capacity.languages()).isEqualTo(3);
    }
  }

  @Test
  @Tag("G02-616")
  @Tag("G02-617")
  @Tag("G02-618")
  @Tag("G02-619")
  void remindsNinetySixtyAndThirtyDaysBeforeThenDailyUntilDemo() {
    ImmutableList<Integer> expected =
        Stream.concat(
                Stream.of(90, 60, 30), IntStream.rangeClosed(-15, 60).map(day -> -day).boxed())
            .collect(toImmutableList());
    LicenseTimeline timeline =
        LicenseTimeline.of(Licenses.term(LicenseType.WEBLM).build(), LicensePolicy.defaults());
    ImmutableList<TimelineEntry> reminders =
        timeline.remindersDue(LocalDate.of(2000, 1, 1), LocalDate.of(2100, 1, 1));
    assertThat(reminders).extracting(entry -> entry.daysLeft().orElseThrow()).isEqualTo(expected);
    assertThat(reminders)
        .allSatisfy(
            entry -> {
              assertThat(entry.kind()).isEqualTo(TimelineEntry.Kind.EXPIRATION_REMINDER);
              assertThat(entry.date().plusDays(entry.daysLeft().orElseThrow()))
                  .isEqualTo(EXPIRATION);
              assertThat(entry.source()).hasToString("chapter 12, License Expiration Milestones");
            });
  }

  @Test
  void endsInDemoMode() {
    LicenseTimeline timeline =
        LicenseTimeline.of(Licenses.term(LicenseType.WEBLM).build(), LicensePolicy.defaults());
    assertThat(
            timeline
                .between(LocalDate.of(2027, 6, 30), LocalDate.of(2127, 6, 30))
                .filter(entry -> entry.kind() == TimelineEntry.Kind.LEVEL_CHANGE))
        .extracting(TimelineEntry::toString)
        .containsExactly(
            "2027-07-01 LEVEL_CHANGE FULL to REDUCED [chapter 12, License Expiration Milestones]",
            "2027-08-30 LEVEL_CHANGE REDUCED to DEMO [chapter 12, License Expiration Milestones]");
  }

  @Test
  void perpetualLicenseNeverChanges() {
    License license = Licenses.perpetual(LicenseType.MESSAGING).build();
    assertThat(LicenseStatus.on(LocalDate.of(9999, 12, 31), license, Licenses.BY_THE_GUIDE))
        .satisfies(
            status -> {
              assertThat(status.level()).isEqualTo(LicenseLevel.FULL);
              assertThat(status.conditions()).isEmpty();
              assertThat(status.nextChange()).isEmpty();
              assertThat(status.deciding()).isEmpty();
            });
    assertThat(
            LicenseTimeline.of(license, Licenses.BY_THE_GUIDE)
                .between(LocalDate.of(1970, 1, 1), LocalDate.of(9999, 12, 31)))
        .isEmpty();
  }

  @Test
  void followsThePolicy() {
    LicensePolicy policy =
        LicensePolicy.builder()
            .expirationDay(ExpirationDay.REDUCED)
            .reductionDays(2)
            .reductionDivisor(3)
            .rounding(Rounding.UP)
            .demoVoicePorts(2)
            .demoMailboxes(5)
            .reminderDays(ImmutableSortedSet.of(20, 3))
            .dailyReminderDays(1)
            .build();
    License license = Licenses.term(LicenseType.WEBLM).build();
    assertThat(
            IntStream.of(1, 0, -1, -2)
                .mapToObj(days -> LicenseStatus.on(EXPIRATION.minusDays(days), license, policy)))
        .extracting(
            LicenseStatus::level,
            status -> status.capacity().voicePorts().value(),
            status -> status.capacity().mailboxes().value())
        .containsExactly(
            tuple(LicenseLevel.FULL, 100, 100),
            tuple(LicenseLevel.REDUCED, 34, 34),
            tuple(LicenseLevel.REDUCED, 34, 34),
            tuple(LicenseLevel.DEMO, 2, 5));
    assertThat(
            LicenseTimeline.of(license, policy)
                .remindersDue(EXPIRATION.minusDays(90), EXPIRATION.plusDays(90)))
        .extracting(entry -> entry.daysLeft().orElseThrow())
        .containsExactly(20, 3, 1, 0, -1);
  }

  /** As the table of chapter 2 has it, against its own text and the other tables. */
  @Test
  @Tag("G02-620")
  void withoutReductionExpirationLeadsToDemoMode() {
    LicensePolicy policy =
        LicensePolicy.builder()
            .reminderDays(ImmutableSortedSet.of())
            .dailyReminderDays(0)
            .reductionDays(0)
            .build();
    assertThat(
            LicenseTimeline.of(Licenses.term(LicenseType.WEBLM).build(), policy)
                .between(EXPIRATION.minusDays(90), EXPIRATION.plusDays(90)))
        .extracting(TimelineEntry::toString)
        .containsExactly(
            "2027-06-30 EXPIRATION_REMINDER, days left 0"
                + " [chapter 12, License Expiration Milestones]",
            "2027-07-01 LEVEL_CHANGE FULL to DEMO [chapter 12, License Expiration Milestones]");
  }
}
