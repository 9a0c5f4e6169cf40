package dev.ixm.licensing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ixm.licensing.LicenseEvent.Kind;
import dev.ixm.model.license.License;
import dev.ixm.model.license.LicenseType;
import dev.ixm.model.license.Verification;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class LicenseTimelineTest {

  private static final Instant START = Instant.parse("2027-01-01T12:00:00Z");
  private static final ZoneId ZONE = ZoneId.of("America/Toronto");

  private static Instant day(int day) {
    return START.plus(Duration.ofDays(day));
  }

  private static LicenseHistory history(LicenseType type) {
    return LicenseHistory.of(Licenses.perpetual(type).build());
  }

  private static LicenseTimeline timeline(LicenseHistory history) {
    return LicenseTimeline.of(history, LicensePolicy.defaults(), ZONE);
  }

  @Test
  void isComputedAtTheEndsOfTime() {
    LicenseTimeline timeline = timeline(history(LicenseType.WEBLM));
    assertThat(timeline.remindersDue(LocalDate.MAX, LocalDate.MAX)).isEmpty();
    assertThat(timeline.remindersDue(LocalDate.MIN, LocalDate.MAX)).isEmpty();
    assertThat(timeline.remindersDue(Instant.MIN, Instant.MAX)).isEmpty();
    for (Instant end : new Instant[] {Instant.MIN, Instant.MAX}) {
      LicenseStatus status =
          LicenseStatus.at(end, history(LicenseType.WEBLM), LicensePolicy.defaults(), ZONE);
      assertThat(status.level()).isEqualTo(LicenseLevel.FULL);
    }
  }

  @Test
  void tellsAFailureAtEachCheckOfTheGraceAndOnceInDemoMode() {
    LicenseHistory history =
        history(LicenseType.WEBLM)
            .with(LicenseEvent.of(day(0), Kind.CONTACT_FAILED))
            .with(LicenseEvent.of(day(1), Kind.CONTACT_FAILED))
            .with(LicenseEvent.of(day(100), Kind.CONTACT_SUCCEEDED));
    assertThat(timeline(history).remindersDue(day(-10), day(200)))
        .hasSize(29)
        .allSatisfy(
            entry -> {
              assertThat(entry.kind()).isEqualTo(TimelineEntry.Kind.AUTHENTICATION_NOTICE);
              assertThat(entry.condition().orElseThrow().kind())
                  .isEqualTo(Condition.Kind.AUTHENTICATION_FAILED);
            })
        .extracting(TimelineEntry::at)
        .startsWith(day(0), day(1), day(2))
        .endsWith(day(26), day(27), day(28));
    assertThat(
            timeline(history)
                .between(day(-10), day(200))
                .filter(entry -> !entry.kind().isReminder()))
        .extracting(TimelineEntry::toString)
        .containsExactly(
            "2027-01-01 LEVEL_CHANGE FULL to GRACE"
                + " [chapter 12, Licensing Grace Periods and Actions]",
            "2027-01-29 LEVEL_CHANGE GRACE to DEMO"
                + " [chapter 12, Licensing Grace Periods and Actions]",
            "2027-04-11 LEVEL_CHANGE DEMO to FULL [chapter 2, Normal Operation]");
  }

  @Test
  void tellsAMissingKeyLikeAFailure() {
    License license =
        Licenses.perpetual(LicenseType.MESSAGING).verification(Verification.OFFLINE).build();
    LicenseHistory history =
        LicenseHistory.of(license)
            .with(LicenseEvent.of(day(0), Kind.KEY_OR_FILE_MISSING))
            .with(LicenseEvent.of(day(2).plusSeconds(1), Kind.KEY_AND_FILE_FOUND));
    assertThat(timeline(history).remindersDue(day(-10), day(200)))
        .extracting(TimelineEntry::at)
        .containsExactly(day(0), day(1), day(2));
    LicenseHistory published = history.with(LicenseEvent.of(day(9), Kind.UPGRADE_PUBLISHED));
    assertThat(timeline(published).remindersDue(day(3), day(200))).isEmpty();
  }

  @Test
  void mailsThatAnUpgradeIsThereAndPromptsAtTheNextContact() {
    LicenseHistory history =
        history(LicenseType.MESSAGING)
            .with(LicenseEvent.of(day(0), Kind.UPGRADE_PUBLISHED))
            .with(LicenseEvent.of(day(1), Kind.CONTACT_SUCCEEDED))
            .with(LicenseEvent.of(day(2), Kind.CONTACT_SUCCEEDED));
    assertThat(timeline(history).between(day(-10), day(200)))
        .extracting(TimelineEntry::toString)
        .containsExactly(
            "2027-01-01 UPGRADE_MAIL [chapter 2, License Upgrades]",
            "2027-01-02 LEVEL_CHANGE FULL to GRACE"
                + " [chapter 13, Licensing Grace Periods and Actions]",
            "2027-01-02 UPGRADE_PROMPT [chapter 13, Licensing Grace Periods and Actions]",
            "2027-01-30 LEVEL_CHANGE GRACE to DEMO"
                + " [chapter 13, Licensing Grace Periods and Actions]");
  }

  /** Renewed two days after it ended: no more reminders until ninety days before the new end. */
  @Test
  void followsARenewalInTheMiddle() {
    License renewed =
        Licenses.perpetual(LicenseType.WEBLM).expirationDate(LocalDate.of(2028, 6, 30)).build();
    LicenseHistory history =
        LicenseHistory.of(Licenses.term(LicenseType.WEBLM).build())
            .with(LicenseEvent.activated(Instant.parse("2027-07-02T15:00:00Z"), renewed));
    assertThat(timeline(history).between(LocalDate.of(2027, 6, 30), LocalDate.of(2028, 5, 2)))
        .extracting(entry -> entry.toString().replaceFirst(" \\[.*", ""))
        .containsExactly(
            "2027-06-30 EXPIRATION_REMINDER, days left 0",
            "2027-07-01 LEVEL_CHANGE FULL to REDUCED",
            "2027-07-01 EXPIRATION_REMINDER, days left -1",
            "2027-07-02 EXPIRATION_REMINDER, days left -2",
            "2027-07-02 LEVEL_CHANGE REDUCED to FULL",
            "2028-04-01 EXPIRATION_REMINDER, days left 90",
            "2028-05-01 EXPIRATION_REMINDER, days left 60");
  }

  @Test
  void remindersAreDueOnce() {
    LicenseTimeline timeline =
        LicenseTimeline.of(
            LicenseHistory.of(Licenses.term(LicenseType.WEBLM).build()),
            LicensePolicy.defaults(),
            ZONE);
    Instant ninety = Instant.parse("2027-04-01T04:00:00Z");
    assertThat(timeline.remindersDue(ninety.minusNanos(1), ninety)).hasSize(1);
    assertThat(timeline.remindersDue(ninety, ninety.plus(Duration.ofDays(29)))).isEmpty();
    assertThat(timeline.remindersDue(Instant.MIN, ninety.minusNanos(1))).isEmpty();
    assertThat(timeline.remindersDue(Instant.MIN, Instant.MAX)).hasSize(79);
    assertThat(timeline.remindersDue(LocalDate.of(2027, 3, 31), LocalDate.of(2027, 4, 1)))
        .extracting(TimelineEntry::at)
        .containsExactly(ninety);
    assertThat(timeline.remindersDue(LocalDate.of(2027, 4, 1), LocalDate.of(2027, 4, 1))).isEmpty();
  }

  /** The day of 2011-12-30 was left out in Samoa; its reminder comes with that of the next day. */
  @Test
  void losesNoReminderWhereADayIsLeftOut() {
    License license =
        Licenses.perpetual(LicenseType.WEBLM).expirationDate(LocalDate.of(2011, 12, 31)).build();
    ZoneId samoa = ZoneId.of("Pacific/Apia");
    Instant both = LocalDate.of(2011, 12, 31).atStartOfDay(samoa).toInstant();
    LicenseTimeline timeline =
        LicenseTimeline.of(LicenseHistory.of(license), LicensePolicy.defaults(), samoa);
    assertThat(timeline.between(both, both.plusNanos(1)))
        .extracting(entry -> entry.daysLeft().orElseThrow())
        .containsExactly(1, 0);
  }

  @Test
  void isLazy() {
    LicenseHistory.Builder history =
        LicenseHistory.builder().initialLicense(Licenses.perpetual(LicenseType.WEBLM).build());
    for (int day = 0; day < 10; day++) {
      history.addEvents(
          LicenseEvent.of(day(day), day % 2 == 0 ? Kind.CONTACT_FAILED : Kind.CONTACT_SUCCEEDED));
    }
    assertThat(
            timeline(history.build())
                .between(Instant.MIN, Instant.MAX)
                .limit(3)
                .map(TimelineEntry::kind))
        .containsExactly(
            TimelineEntry.Kind.LEVEL_CHANGE,
            TimelineEntry.Kind.AUTHENTICATION_NOTICE,
            TimelineEntry.Kind.LEVEL_CHANGE);
  }

  @Test
  void refusesRangesThatEndBeforeTheyBegin() {
    LicenseTimeline timeline = timeline(history(LicenseType.WEBLM));
    assertThatThrownBy(() -> timeline.between(day(1), day(0)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("to must not be before from: 2027-01-01T12:00:00Z, 2027-01-02T12:00:00Z");
    assertThatThrownBy(() -> timeline.remindersDue(day(1), day(0)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("now must not be before lastRun: 2027-01-01T12:00:00Z, 2027-01-02T12:00:00Z");
    assertThatThrownBy(
            () -> timeline.remindersDue(LocalDate.of(2027, 1, 2), LocalDate.of(2027, 1, 1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("today must not be before lastRun: 2027-01-01, 2027-01-02");
    assertThatThrownBy(() -> timeline.between(LocalDate.of(2027, 1, 2), LocalDate.of(2027, 1, 1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("to must not be before from: ");
    assertThat(timeline.between(day(0), day(0))).isEmpty();
  }
}
