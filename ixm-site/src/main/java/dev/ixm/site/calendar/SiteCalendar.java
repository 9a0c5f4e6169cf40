package dev.ixm.site.calendar;

import com.google.common.base.Ascii;
import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import dev.ixm.config.certificate.CertificateCheck;
import dev.ixm.licensing.Condition;
import dev.ixm.licensing.LicenseLevel;
import dev.ixm.licensing.TimelineEntry;
import dev.ixm.model.license.License;
import dev.ixm.model.output.Output;
import dev.ixm.site.SiteStudy;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Writes the dates of a site as a calendar (iCalendar, RFC 5545): what happens to its license and
 * of what it reminds, the last day of its term, and the last days of certificates.
 *
 * <p>Each is an event of a whole day in the time zone of the site, and has a UID that is the same
 * each time the calendar is made, so that subscribers see no event twice. A calendar without dates
 * says so in a note (VJOURNAL), as none may be without a component. What comes after the year 9999
 * is left out: the format has no way to say it.
 */
public final class SiteCalendar {

  private static final int LAST_YEAR = 9999;

  private SiteCalendar() {}

  /**
   * {@return the calendar of a site}
   *
   * @param study the site
   */
  public static String render(SiteStudy study) {
    String site = study.deployment().name();
    CalendarText text = new CalendarText();
    text.line("BEGIN:VCALENDAR").line("VERSION:2.0").line("PRODID:-//dev.ixm//IXM SDK//EN");
    text.line("CALSCALE:GREGORIAN");
    text.line("X-WR-CALNAME:" + Output.ICALENDAR.escape(site));
    Multiset<Event> written = HashMultiset.create();
    events(study)
        .forEach(
            event -> {
              Instant stamp =
                  study.at().orElseGet(() -> event.day().atStartOfDay(ZoneOffset.UTC).toInstant());
              event.write(site, written.add(event, 1), stamp, text);
            });
    if (written.isEmpty()) {
      Event.writeNone(site, study.at().orElse(Instant.EPOCH), text);
    }
    return text.line("END:VCALENDAR").toString();
  }

  private static Stream<Event> events(SiteStudy study) {
    return Stream.of(
            study.timeline().stream().map(SiteCalendar::event),
            study.deployment().license().stream().flatMap(SiteCalendar::lastDay),
            study.certificateFiles().entrySet().stream()
                .flatMap(file -> lastDays(file.getKey(), file.getValue(), study.zone())))
        .flatMap(events -> events)
        .filter(event -> event.day().getYear() <= LAST_YEAR);
  }

  private static Event event(TimelineEntry entry) {
    String condition =
        entry
            .condition()
            .map(Condition::kind)
            .map(kind -> "%s; %s.\n".formatted(kind.reason(), kind.remedy()))
            .orElse("");
    return new Event(
        entry.date(), "License", summary(entry), condition + "Source: " + entry.source());
  }

  private static String summary(TimelineEntry entry) {
    return switch (entry.kind()) {
      case LEVEL_CHANGE ->
          "license%s goes from %s to %s"
              .formatted(
                  entry.server().map(server -> " on " + server).orElse(""),
                  label(entry.before()),
                  label(entry.after()));
      case EXPIRATION_REMINDER -> reminder(entry.daysLeft().orElse(0));
      case AUTHENTICATION_NOTICE -> "notice that the license is not authorized";
      case UPGRADE_MAIL -> "mail that a license upgrade is stored";
      case UPGRADE_PROMPT -> "prompt to refresh the license";
      case LEGACY_ENDED -> "the vendor's server for this license was shut down";
    };
  }

  private static String reminder(int daysLeft) {
    return daysLeft < 0
        ? "reminder that the license expired, day " + daysLeft
        : "reminder that the license expires, days left " + daysLeft;
  }

  private static String label(Optional<LicenseLevel> level) {
    return level.map(it -> Ascii.toLowerCase(it.name()).replace('_', ' ')).orElse("?");
  }

  private static Stream<Event> lastDay(License license) {
    return license.expirationDate().stream()
        .map(
            day ->
                new Event(
                    day,
                    "License",
                    "last day of the license's term",
                    "Buy a new term and refresh the license before."));
  }

  private static Stream<Event> lastDays(String file, CertificateCheck check, ZoneId zone) {
    return check.bundle().certificates().stream()
        .map(
            certificate -> {
              LocalDate day = certificate.getNotAfter().toInstant().atZone(zone).toLocalDate();
              return new Event(
                  day,
                  "Certificate",
                  "certificate expires: " + file,
                  "%s\nFor: %s"
                      .formatted(certificate.getSubjectX500Principal().getName(), check.purpose()));
            });
  }
}
