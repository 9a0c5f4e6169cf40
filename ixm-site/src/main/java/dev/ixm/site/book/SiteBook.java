package dev.ixm.site.book;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import dev.ixm.model.guide.Severity;
import dev.ixm.model.rule.Finding;
import dev.ixm.model.rule.Report;
import dev.ixm.model.site.Deployment;
import dev.ixm.site.SiteStudy;

/**
 * Writes a site as a book: one HTML file with a picture of the site, its capacity, what was found
 * and what to do, what was not judged, the calculation, firewalls, license and runbooks.
 *
 * <p>The file needs no script and no other file, prints, is light or dark as its reader likes, and
 * can be used by keyboard and screen reader. Names from outside are shown as they are and read as
 * no markup.
 */
public final class SiteBook {

  private static final ImmutableList<Chapter> CHAPTERS =
      ImmutableList.of(
          new Chapter("picture", "The site", Picture::write),
          new Chapter("capacity", "Capacity", CapacityChapter::write),
          new Chapter("findings", "Findings", FindingsChapter::write),
          new Chapter("actions", "What to do, by server", ActionsChapter::write),
          new Chapter("differences", "Differences between servers of a role", Differences::write),
          new Chapter("not-judged", "Not judged, skipped and waived", NotJudged::write),
          new Chapter("calculation", "Calculation", CalculationChapter::write),
          new Chapter("firewall", "Firewall", FirewallChapter::write),
          new Chapter("license", "License", LicenseChapter::write),
          new Chapter("runbooks", "Runbooks", RunbooksChapter::write),
          new Chapter("sources", "Sources", SourcesChapter::write));

  private SiteBook() {}

  /** A chapter of the book. */
  private record Chapter(String id, String title, Writer writer) {}

  /** Writes what stands in a chapter. */
  private interface Writer {
    void write(SiteStudy study, Html html);
  }

  /**
   * {@return the book of a site}
   *
   * @param study the site
   */
  public static String render(SiteStudy study) {
    Html html = Html.page(study.deployment().name(), FindingsChapter.filterRules(study));
    header(study, html);
    html.open("nav", "aria-label", "Contents").open("ul");
    CHAPTERS.forEach(it -> html.open("li").add("a", it.title(), "href", "#" + it.id()).close());
    html.close(2).open("main", "id", "main");
    for (Chapter chapter : CHAPTERS) {
      html.section(chapter.id(), chapter.title());
      chapter.writer().write(study, html);
      html.close();
    }
    return html.close(3).toString();
  }

  /**
   * {@return the picture of the site alone, as an SVG document that is light or dark as its reader
   * likes}
   *
   * @param study the site
   */
  public static String picture(SiteStudy study) {
    return Picture.svg(study);
  }

  private static void header(SiteStudy study, Html html) {
    Deployment site = study.deployment();
    Report report = study.report();
    html.open("header").add("h1", site.name());
    html.add(
        "p",
        "Release %s, %s, %s, servers: %s%s"
            .formatted(
                site.release(),
                label(site.edition()),
                label(site.topology()),
                site.servers().size(),
                study
                    .at()
                    .map(at -> ", as of " + at.atZone(study.zone()).toLocalDate())
                    .orElse("")));
    html.open("ul", "class", "tiles");
    for (Severity severity : Severity.values()) {
      long count =
          report.findings(severity).stream()
              .filter(finding -> finding.kind() != Finding.Kind.NOT_STATED)
              .count();
      tile(html, label(severity), count, word(severity) + (count == 1 ? "" : "s"));
    }
    tile(
        html,
        "",
        report.findings().stream().filter(it -> it.kind() == Finding.Kind.NOT_STATED).count(),
        "times a fact was missing");
    tile(
        html,
        "",
        report.findings().stream().filter(it -> it.waiver().isPresent()).count(),
        "waived");
    html.close(2);
  }

  private static void tile(Html html, String type, long count, String label) {
    html.open("li", "class", type).add("b", count).text(label).close();
  }

  /** {@return a severity in a word} */
  static String word(Severity severity) {
    return severity == Severity.INFO ? "remark" : label(severity);
  }

  /** {@return a constant in words} */
  static String label(Enum<?> constant) {
    return Ascii.toLowerCase(constant.name()).replace('_', ' ');
  }
}
