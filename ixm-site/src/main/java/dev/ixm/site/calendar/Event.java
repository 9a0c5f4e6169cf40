package dev.ixm.site.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.hash.Hashing;
import dev.ixm.model.output.Output;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/**
 * An event of a whole day, which it is without an end (RFC 5545, 3.6.1).
 *
 * @param day which day
 * @param category what it is about, such as {@code License}
 * @param summary what happens, one line
 * @param description more about it, with the source
 */
record Event(LocalDate day, String category, String summary, String description) {

  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

  /** {@return the same text for the same event of the same site, whenever it is asked} */
  private String uid(String site, int occurrence) {
    return uid(site, category, day.toString(), summary, "" + occurrence);
  }

  private static String uid(String... parts) {
    String key = String.join("\n", parts);
    return Hashing.sha256().hashString(key, UTF_8).toString().substring(0, 32) + "@ixm.dev";
  }

  void write(String site, int occurrence, Instant stamp, CalendarText text) {
    text.line("BEGIN:VEVENT")
        .line("UID:" + uid(site, occurrence))
        .line("DTSTAMP:" + STAMP.format(stamp))
        .line("DTSTART;VALUE=DATE:" + DateTimeFormatter.BASIC_ISO_DATE.format(day))
        .line("SUMMARY:" + Output.ICALENDAR.escape(site + ": " + summary))
        .line("DESCRIPTION:" + Output.ICALENDAR.escape(description))
        .line("CATEGORIES:" + Output.ICALENDAR.escape(category))
        .line("TRANSP:TRANSPARENT")
        .line("END:VEVENT");
  }

  /** Says that there is no event, as a calendar has to have a component (RFC 5545, 3.6). */
  static void writeNone(String site, Instant stamp, CalendarText text) {
    text.line("BEGIN:VJOURNAL")
        .line("UID:" + uid(site))
        .line("DTSTAMP:" + STAMP.format(stamp))
        .line("SUMMARY:" + Output.ICALENDAR.escape(site + ": no dates known"))
        .line("END:VJOURNAL");
  }
}
