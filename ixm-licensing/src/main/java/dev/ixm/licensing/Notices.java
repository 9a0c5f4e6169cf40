package dev.ixm.licensing;

import static dev.ixm.licensing.TimelineEntry.Kind.AUTHENTICATION_NOTICE;
import static dev.ixm.licensing.TimelineEntry.Kind.EXPIRATION_REMINDER;
import static dev.ixm.licensing.TimelineEntry.Kind.UPGRADE_MAIL;
import static dev.ixm.licensing.TimelineEntry.Kind.UPGRADE_PROMPT;
import static java.time.temporal.ChronoUnit.DAYS;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import dev.ixm.licensing.LicensePolicy.ExpirationDay;
import dev.ixm.model.guide.Source;
import dev.ixm.model.license.License;
import dev.ixm.model.license.Verification;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The messages that the program sends to the administrator, and when. */
record Notices(LicensePolicy policy, ZoneId zone) {

  ImmutableTimelineEntry.Builder entry(Instant at, TimelineEntry.Kind kind, Source source) {
    return ImmutableTimelineEntry.builder().at(at).date(dateOf(at)).kind(kind).source(source);
  }

  /** The mail that a stored upgrade causes; an offline site gets a file instead. */
  Optional<TimelineEntry> mail(LicenseEvent event, Ledger ledger) {
    return ledger
        .license()
        .filter(license -> event.kind() == LicenseEvent.Kind.UPGRADE_PUBLISHED)
        .filter(license -> license.verification() == Verification.ONLINE)
        .map(license -> Source.of(2, "License Upgrades"))
        .map(source -> entry(event.at(), UPGRADE_MAIL, source).build());
  }

  /** That a license activated at an instant needs a server that was shut down. */
  Optional<TimelineEntry> legacy(Instant at, ImmutableList<Timer> timers) {
    return timers.stream()
        .filter(timer -> timer.kind() == Condition.Kind.LEGACY_ENDED)
        .filter(timer -> timer.isActive(at) && !isAnniversary(at))
        .map(timer -> notice(timer, at))
        .findFirst();
  }

  private boolean isAnniversary(Instant at) {
    return anniversaries(at, at.plusNanos(1)).findAny().isPresent();
  }

  /** The beginnings of the days in {@code [from, to)} that are the end of the server, by year. */
  private Stream<Instant> anniversaries(Instant from, Instant to) {
    LocalDate end = LegacyLicensing.END;
    LocalDate first = from.isAfter(startOf(end)) ? end.withYear(dateOf(from).getYear()) : end;
    return Stream.iterate(first, day -> startOf(day).isBefore(to), day -> day.plusYears(1))
        .map(this::startOf)
        .filter(day -> !day.isBefore(from));
  }

  /** Expiration reminders of the days that begin in {@code [from, to)}. */
  void addReminders(License license, Instant from, Instant to, List<TimelineEntry> entries) {
    if (license.expirationDate().isEmpty()) {
      return;
    }
    LocalDate expiration = license.expirationDate().get();
    LocalDate first = expiration.minusDays(firstReminder());
    LocalDate last = expiration.plusDays(reducedDaysAfter());
    if (startOf(first).isBefore(to) && !startOf(last).isBefore(from)) {
      Range<Instant> range = Range.closedOpen(from, to);
      LocalDate start = from.isAfter(startOf(first)) ? dateOf(from).minusDays(1) : first;
      Stream.iterate(
              start, day -> !day.isAfter(last) && startOf(day).isBefore(to), day -> day.plusDays(1))
          .filter(day -> isDue(day, expiration) && range.contains(startOf(day)))
          .map(day -> reminder(license, day, expiration))
          .forEach(entries::add);
    }
  }

  private TimelineEntry reminder(License license, LocalDate day, LocalDate expiration) {
    Source source = Source.of(Chapters.of(license.type()), "License Expiration Milestones");
    return entry(startOf(day), EXPIRATION_REMINDER, source)
        .daysLeft(Math.toIntExact(DAYS.between(day, expiration)))
        .build();
  }

  private boolean isDue(LocalDate day, LocalDate expiration) {
    int daysLeft = Math.toIntExact(DAYS.between(day, expiration));
    return daysLeft <= policy.dailyReminderDays() || policy.reminderDays().contains(daysLeft);
  }

  /** How many days before expiration the first reminder is sent. */
  private int firstReminder() {
    return Math.max(
        policy.dailyReminderDays(),
        policy.reminderDays().isEmpty() ? 0 : policy.reminderDays().last());
  }

  /** How many days after expiration the last reduced day is; there is one when day 0 is full. */
  private int reducedDaysAfter() {
    int fullDays = policy.expirationDay() == ExpirationDay.FULL ? 1 : 0;
    return Math.max(policy.reductionDays() + fullDays - 1, 0);
  }

  private LocalDate dateOf(Instant instant) {
    return LocalDate.ofInstant(instant, zone);
  }

  private Instant startOf(LocalDate day) {
    return day.atStartOfDay(zone).toInstant();
  }

  /** Messages about failures and upgrades in {@code [from, to)}. */
  void addNotices(
      ImmutableList<Timer> timers, Instant from, Instant to, List<TimelineEntry> entries) {
    Range<Instant> range = Range.closedOpen(from, to);
    for (Timer timer : timers) {
      instants(timer, from, to).filter(range).map(at -> notice(timer, at)).forEach(entries::add);
    }
  }

  private TimelineEntry notice(Timer timer, Instant at) {
    TimelineEntry.Kind kind =
        switch (timer.kind()) {
          case UPGRADE_NOT_ACTIVATED -> UPGRADE_PROMPT;
          case LEGACY_ENDED -> TimelineEntry.Kind.LEGACY_ENDED;
          default -> AUTHENTICATION_NOTICE;
        };
    return entry(at, kind, timer.source()).condition(timer.at(at)).build();
  }

  /** A failure is told at each failed check of its grace and once in Demo Mode. */
  private Stream<Instant> instants(Timer timer, Instant from, Instant to) {
    return switch (timer.kind()) {
      case AUTHENTICATION_FAILED, KEY_OR_FILE_MISSING ->
          timer.deadline().stream().flatMap(deadline -> checks(timer, from, to, deadline));
      case UPGRADE_NOT_ACTIVATED -> Stream.of(timer.start());
      case LEGACY_ENDED -> anniversaries(from, to);
      default -> Stream.empty();
    };
  }

  private Stream<Instant> checks(Timer timer, Instant from, Instant to, Instant deadline) {
    Instant limit = deadline.isBefore(to) ? deadline : to;
    Instant first = Checks.firstFrom(timer.start(), policy.checkInterval(), from);
    return Stream.concat(
        Stream.iterate(first, at -> at.isBefore(limit), at -> at.plus(policy.checkInterval())),
        Stream.of(deadline));
  }
}
