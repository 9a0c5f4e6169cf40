package dev.ixm.licensing;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import dev.ixm.model.license.License;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.stream.Stream;

/**
 * What happens to a license over time: every change of level and every message to the
 * administrator.
 *
 * <p>Ranges are half-open, so that the timelines of adjacent ranges join. Work is done as the
 * stream is read, and none for days on which nothing happens.
 */
public final class LicenseTimeline {

  private final LicenseHistory history;
  private final Timers timers;

  private LicenseTimeline(LicenseHistory history, Timers timers) {
    this.history = history;
    this.timers = timers;
  }

  /**
   * {@return the timeline of a license to which nothing happens but the passing of its term, with
   * days in UTC}
   *
   * @param license what is licensed
   * @param policy how the guide is read
   */
  public static LicenseTimeline of(License license, LicensePolicy policy) {
    return of(LicenseHistory.of(license), policy, ZoneOffset.UTC);
  }

  /**
   * {@return the timeline of a site's license}
   *
   * @param history what happened to the license
   * @param policy how the guide is read
   * @param zone the time zone of the server that holds the license, the Primary in HA
   */
  public static LicenseTimeline of(LicenseHistory history, LicensePolicy policy, ZoneId zone) {
    return new LicenseTimeline(history, new Timers(policy, zone));
  }

  /**
   * {@return the entries of a range, in order, computed as they are read}
   *
   * @param from the first instant
   * @param to the instant after the last
   * @throws IllegalArgumentException if {@code to} is before {@code from}
   */
  public Stream<TimelineEntry> between(Instant from, Instant to) {
    checkArgument(!to.isBefore(from), "to must not be before from: %s, %s", to, from);
    return Streams.stream(new TimelineIterator(history, timers, from, to));
  }

  /**
   * {@return the entries of some days, in order, computed as they are read}
   *
   * @param from the first day
   * @param to the day after the last
   * @throws IllegalArgumentException if {@code to} is before {@code from}
   */
  public Stream<TimelineEntry> between(LocalDate from, LocalDate to) {
    return between(startOf(from), startOf(to));
  }

  /**
   * {@return the messages to the administrator since the last run, each once and in order}
   *
   * @param lastRun when this was last asked; messages of that instant are not due again
   * @param now until when, inclusive
   * @throws IllegalArgumentException if {@code now} is before {@code lastRun}
   */
  public ImmutableList<TimelineEntry> remindersDue(Instant lastRun, Instant now) {
    checkArgument(!now.isBefore(lastRun), "now must not be before lastRun: %s, %s", now, lastRun);
    return reminders(between(after(lastRun), after(now)));
  }

  /**
   * {@return the messages to the administrator since the day of the last run, each once and in
   * order}
   *
   * @param lastRun the day when this was last asked; its messages are not due again
   * @param today until when, inclusive
   * @throws IllegalArgumentException if {@code today} is before {@code lastRun}
   */
  public ImmutableList<TimelineEntry> remindersDue(LocalDate lastRun, LocalDate today) {
    checkArgument(
        !today.isBefore(lastRun), "today must not be before lastRun: %s, %s", today, lastRun);
    return reminders(between(after(lastRun), after(today)));
  }

  private static ImmutableList<TimelineEntry> reminders(Stream<TimelineEntry> entries) {
    return entries.filter(entry -> entry.kind().isReminder()).collect(toImmutableList());
  }

  private static Instant after(Instant instant) {
    return instant.equals(Instant.MAX) ? instant : instant.plusNanos(1);
  }

  private static LocalDate after(LocalDate day) {
    return day.equals(LocalDate.MAX) ? day : day.plusDays(1);
  }

  private Instant startOf(LocalDate date) {
    return date.atStartOfDay(timers.zone()).toInstant();
  }
}
