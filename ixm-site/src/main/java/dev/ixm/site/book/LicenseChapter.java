package dev.ixm.site.book;

import dev.ixm.licensing.Condition;
import dev.ixm.licensing.LicenseLevel;
import dev.ixm.licensing.LicenseStatus;
import dev.ixm.licensing.TimelineEntry;
import dev.ixm.model.license.License;
import dev.ixm.site.SiteStudy;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** What the license grants, and when that changes, as a chart and as a table. */
final class LicenseChapter {

  private static final int WIDTH = 1000;
  private static final int TOP = 30;
  private static final int HEIGHT = 34;

  private final List<TimelineEntry> entries;
  private final LocalDate first;
  private final long days;
  private final Html html;

  private LicenseChapter(List<TimelineEntry> entries, Html html) {
    this.entries = entries;
    this.first = entries.get(0).date();
    this.days =
        Math.max(1, ChronoUnit.DAYS.between(first, entries.get(entries.size() - 1).date()) + 1);
    this.html = html;
  }

  static void write(SiteStudy study, Html html) {
    study.deployment().license().ifPresent(license -> license(license, html));
    study.licenseStatus().ifPresent(status -> status(status, html));
    if (study.timeline().isEmpty()) {
      html.add("p", "No date of a license is known.");
      return;
    }
    new LicenseChapter(study.timeline(), html).write();
  }

  private static void license(License license, Html html) {
    html.add(
        "p",
        "License %s for %s seats and %s purchased voice ports, %s."
            .formatted(
                SiteBook.label(license.type()),
                license.seats().total(),
                license.purchasedVoicePorts(),
                license.expirationDate().map(day -> "until " + day).orElse("without end")));
  }

  private static void status(LicenseStatus status, Html html) {
    html.add("p", "Level on the day of this book: " + SiteBook.label(status.level()) + ".");
    html.open("ul");
    for (Condition condition : status.conditions()) {
      html.add("li", condition.kind().reason() + "; " + condition.kind().remedy());
    }
    html.close();
  }

  private void write() {
    html.open("figure");
    html.open(
        "svg",
        "viewBox",
        "0 0 %s %s".formatted(WIDTH, TOP + HEIGHT + 40),
        "role",
        "img",
        "aria-label",
        "Levels of the license from %s to %s; the table below says the same"
            .formatted(first, first.plusDays(days)));
    bands();
    entries.stream().filter(entry -> entry.kind().isReminder()).forEach(this::tick);
    html.close()
        .add("figcaption", "Bands are levels of the license, short lines are reminders.")
        .close();
    html.open("details").add("summary", "All dates (%s)".formatted(entries.size()));
    html.table("Dates of the license", "date", "what happens", "source");
    entries.forEach(entry -> html.row(entry.date(), what(entry), entry.source()));
    html.close(4);
  }

  private void bands() {
    LocalDate from = first;
    LicenseLevel level =
        entries.stream().flatMap(it -> it.before().stream()).findFirst().orElse(LicenseLevel.FULL);
    for (TimelineEntry entry : entries) {
      if (entry.after().isPresent()) {
        band(level, from, entry.date());
        from = entry.date();
        level = entry.after().get();
      }
    }
    band(level, from, first.plusDays(days));
  }

  private void band(LicenseLevel level, LocalDate from, LocalDate to) {
    double left = x(from);
    html.open(
        "rect",
        "class",
        level == LicenseLevel.REACTIVATION_REQUIRED ? "reactivation" : SiteBook.label(level),
        "x",
        left,
        "y",
        TOP,
        "width",
        Math.max(1, x(to) - left),
        "height",
        HEIGHT);
    html.close();
    html.add("text", SiteBook.label(level) + " from " + from, "x", left, "y", TOP + HEIGHT + 18);
  }

  private void tick(TimelineEntry entry) {
    double x = x(entry.date());
    html.open("path", "class", "link", "d", "M%s %sV%s".formatted(x, TOP - 10, TOP)).close();
  }

  private double x(LocalDate day) {
    return Math.round(10.0 * WIDTH * ChronoUnit.DAYS.between(first, day) / days) / 10.0;
  }

  private static String what(TimelineEntry entry) {
    StringBuilder text = new StringBuilder(SiteBook.label(entry.kind()));
    entry.daysLeft().ifPresent(left -> text.append(", days left ").append(left));
    entry.before().ifPresent(level -> text.append(": ").append(SiteBook.label(level)));
    entry.after().ifPresent(level -> text.append(" to ").append(SiteBook.label(level)));
    return text.toString();
  }
}
