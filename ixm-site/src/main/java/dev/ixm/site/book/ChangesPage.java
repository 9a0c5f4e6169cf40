package dev.ixm.site.book;

import dev.ixm.model.guide.Severity;
import dev.ixm.model.rule.Finding;
import dev.ixm.site.change.Change;
import java.util.List;
import java.util.Optional;

/** Writes what changed between two reports as a page: one HTML file, like the {@link SiteBook}. */
public final class ChangesPage {

  private ChangesPage() {}

  /**
   * {@return the page}
   *
   * @param title what was compared, such as a site's name and two dates
   * @param changes what changed
   */
  public static String render(String title, List<Change> changes) {
    Html html = Html.page(title);
    html.open("header").add("h1", title).add("p", "Changes: " + changes.size()).close();
    html.open("main", "id", "main");
    for (Change.Kind kind : Change.Kind.values()) {
      List<Change> some = changes.stream().filter(change -> change.kind() == kind).toList();
      if (!some.isEmpty()) {
        write(kind, some, html);
      }
    }
    return html.close(3).toString();
  }

  private static void write(Change.Kind kind, List<Change> changes, Html html) {
    String name = kind == Change.Kind.WAIVED ? "waived since" : SiteBook.label(kind);
    html.section(name.replace(' ', '-'), "%s (%s)".formatted(name, changes.size()));
    html.table("Findings: " + name, "rule", "server", "where", "before", "after", "what", "source");
    for (Change change : changes) {
      Finding finding = change.finding();
      html.row(
          finding.rule().id() + ": " + finding.summary(),
          finding.server().orElse(FindingsChapter.SITE),
          finding.where(),
          severity(change.before()),
          severity(change.after()),
          finding.what(),
          FindingsChapter.source(finding.rule()));
    }
    html.close(4);
  }

  private static String severity(Optional<Finding> finding) {
    Optional<Severity> severity = finding.map(Finding::severity);
    return severity.map(SiteBook::word).orElse("");
  }
}
