package dev.ixm.site.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import dev.ixm.site.SiteStudy;
import dev.ixm.site.SomeSites;
import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.validate.ValidationResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** ical4j reads what is written. */
class SiteCalendarTest {

  private static final SiteStudy STUDY = SiteStudy.plan(SomeSites.ottawa(), SomeSites.RULES);

  private static Calendar read(SiteStudy study) {
    try {
      return new CalendarBuilder().build(new StringReader(SiteCalendar.render(study)));
    } catch (IOException | ParserException e) {
      throw new AssertionError(e);
    }
  }

  private static List<VEvent> events(SiteStudy study) {
    return read(study).getComponents("VEVENT");
  }

  private static String value(VEvent event, String property) {
    return event.getProperty(property).map(Property::getValue).orElseThrow();
  }

  private static Optional<VEvent> find(SiteStudy study, String summary) {
    return events(study).stream().filter(it -> value(it, "SUMMARY").equals(summary)).findFirst();
  }

  @Test
  void isValid() {
    ValidationResult result = read(STUDY).validate();
    assertThat(result.hasErrors()).as(result.toString()).isFalse();
  }

  @Test
  void hasAnEventOfAWholeDayForEachDate() {
    assertThat(events(STUDY)).hasSize(STUDY.timeline().size() + 1);
    VEvent last = find(STUDY, "Ottawa: last day of the license's term").orElseThrow();
    assertThat(value(last, "DTSTART")).isEqualTo("20270331");
  }

  @Test
  void remindsAndTellsWhenTheLevelChanges() {
    assertThat(find(STUDY, "Ottawa: reminder that the license expires, days left 30"))
        .hasValueSatisfying(it -> assertThat(value(it, "DTSTART")).isEqualTo("20270301"));
    assertThat(find(STUDY, "Ottawa: license goes from full to reduced"))
        .hasValueSatisfying(it -> assertThat(value(it, "DTSTART")).isEqualTo("20270401"));
    assertThat(find(STUDY, "Ottawa: license goes from reduced to demo")).isPresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1970-01-01", "9999-11-01", "9999-12-31"})
  void hasTheFirstAndTheLastEndsOfATerm(LocalDate end) {
    SiteStudy study = SomeSites.licensedUntil(end);
    ValidationResult result = read(study).validate();
    assertThat(result.hasErrors()).as(result.toString()).isFalse();
    assertThat(find(study, "Ottawa: last day of the license's term"))
        .hasValueSatisfying(
            it ->
                assertThat(value(it, "DTSTART"))
                    .isEqualTo(DateTimeFormatter.BASIC_ISO_DATE.format(end)));
    assertThat(SiteCalendar.render(study)).doesNotContain(":+").doesNotContain(":10000");
  }

  @Test
  void namesEachEventOnceAndTheSameEachTime() {
    List<String> uids = events(STUDY).stream().map(it -> value(it, "UID")).toList();
    assertThat(uids).doesNotHaveDuplicates();
    SiteStudy later =
        SiteStudy.builder().from(STUDY).at(Instant.parse("2026-12-31T10:00:00Z")).build();
    assertThat(events(later)).extracting(it -> value(it, "UID")).containsAll(uids);
  }

  @Test
  void foldsLinesByOctetsAndTearsNoCharacter() {
    SiteStudy hostile = SomeSites.hostile();
    for (String line : Splitter.on("\r\n").split(SiteCalendar.render(hostile))) {
      assertThat(line.getBytes(UTF_8)).hasSizeLessThanOrEqualTo(75);
      assertThat(line).doesNotContain("\n").doesNotContain("\uFFFD");
    }
    String summary = value(events(hostile).get(0), "SUMMARY");
    assertThat(summary).startsWith(SomeSites.HOSTILE.repeat(5) + ": ");
  }

  @Test
  void foldsAtSeventyFiveOctets() {
    String line = "x".repeat(74) + "é" + "\uD83D\uDE00".repeat(30);
    String folded = new CalendarText().line(line).toString();
    assertThat(folded).startsWith("x".repeat(74) + "\r\n é");
    assertThat(folded.replace("\r\n ", "")).isEqualTo(line + "\r\n");
  }

  @Test
  void saysSoForASiteOfWhichNoDateIsKnown() {
    Calendar calendar = read(SomeSites.brokenStudy().build());
    assertThat(calendar.getComponents()).hasSize(1);
    assertThat(calendar.getComponents("VJOURNAL")).hasSize(1);
    ValidationResult result = calendar.validate();
    assertThat(result.hasErrors()).as(result.toString()).isFalse();
  }

  @Test
  void looksAheadFromADay() {
    SiteStudy study =
        SiteStudy.builder().from(STUDY).at(Instant.parse("2027-03-20T09:00:00Z")).build();
    assertThat(study.timeline())
        .isNotEmpty()
        .allMatch(entry -> !entry.date().isBefore(LocalDate.of(2027, 3, 20)));
  }
}
