package com.example.ixm.audit;

import com.google.common.collect.ImmutableMap;
import dev.ixm.model.guide.Severity;
import dev.ixm.model.rule.Finding;
import dev.ixm.site.book.Html;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Writes a fleet as one page of HTML, which needs no script and no other file. */
final class FleetPage {

  private static final int RULES_NAMED = 3;
  private static final ImmutableMap<String, String> SECTIONS =
      ImmutableMap.of(
          "worst", "Sites by worst finding",
          "rules", "Rules by sites",
          "licenses", "Licenses that end soon",
          "changes", "Changes since the last run",
          "missing", "Facts that are missing",
          "unreadable", "Files that could not be read");

  private final Fleet fleet;
  private final LocalDate today;
  private final Html html;

  private FleetPage(String title, Fleet fleet, LocalDate today) {
    this.fleet = fleet;
    this.today = today;
    html = Html.page(title);
    html.open("header").add("h1", title).add("p", "As of " + today);
  }

  static String render(String title, Fleet fleet, Optional<FleetChanges> changes, LocalDate today) {
    FleetPage page = new FleetPage(title, fleet, today);
    page.tiles();
    page.html.close();
    page.contents(changes.isPresent());
    page.html.open("main", "id", "main");
    page.worst();
    page.rules("rules", page.rows(it -> it != Finding.Kind.NOT_STATED));
    page.licenses();
    changes.ifPresent(page::changes);
    page.rules("missing", page.rows(it -> it == Finding.Kind.NOT_STATED));
    page.unreadable();
    return page.html.close(3).toString();
  }

  private void contents(boolean hasChanges) {
    html.open("nav", "aria-label", "Contents").open("ul");
    SECTIONS.forEach(
        (id, title) -> {
          if (hasChanges || !id.equals("changes")) {
            html.open("li").add("a", title, "href", "#" + id).close();
          }
        });
    html.close(2);
  }

  private void section(String id) {
    html.section(id, SECTIONS.get(id));
  }

  private void tiles() {
    long sites = count(FileResult.Kind.DEPLOYMENT);
    html.open("ul", "class", "tiles");
    tile("", sites, Summary.named(sites, "site"));
    long found = 0;
    for (Severity severity : Severity.values()) {
      long some = fleet.sites.getOrDefault(severity, 0L);
      found += some;
      String most = severity == Severity.ERROR ? "with errors" : "with %ss at worst";
      tile(lower(severity), some, most.formatted(word(severity)));
    }
    tile("", sites - found, "without findings");
    long ini = count(FileResult.Kind.INI);
    tile("", ini, Summary.named(ini, "INI file"));
    long unreadable = count(FileResult.Kind.UNREADABLE);
    tile("", unreadable, Summary.named(unreadable, "file") + " could not be read");
    html.close();
  }

  private void tile(String type, long count, String label) {
    html.open("li", "class", type).add("b", count).text(label).close();
  }

  private long count(FileResult.Kind kind) {
    return fleet.kinds.getOrDefault(kind, 0L);
  }

  private void worst() {
    section("worst");
    html.table("The worst first", "file", "site", "worst", "errors", "warnings", "rules");
    for (FileResult file : fleet.worst.list()) {
      html.row(
          file.file(),
          file.site(),
          word(file.worst()),
          file.errors(),
          file.warnings(),
          rules(file));
    }
    html.close(3);
    end(fleet.worst, "have findings");
  }

  private static String rules(FileResult file) {
    List<String> rules =
        file.found().stream()
            .filter(it -> it.kind() != Finding.Kind.NOT_STATED)
            .map(RuleCount::rule)
            .distinct()
            .toList();
    int more = rules.size() - RULES_NAMED;
    return String.join(", ", rules.subList(0, Math.min(rules.size(), RULES_NAMED)))
        + (more > 0 ? ", and " + more + " more" : "");
  }

  private List<Map.Entry<RuleCount.Key, Summary.Count>> rows(Predicate<Finding.Kind> which) {
    return fleet.summary.counts().entrySet().stream()
        .filter(it -> which.test(it.getKey().kind()))
        .toList();
  }

  private void rules(String id, List<Map.Entry<RuleCount.Key, Summary.Count>> rows) {
    section(id);
    html.table("The most severe first", "rule", "severity", "files", "findings");
    for (Map.Entry<RuleCount.Key, Summary.Count> row : rows) {
      html.row(
          row.getKey().rule(),
          word(row.getKey().severity()),
          row.getValue().files(),
          row.getValue().findings());
    }
    html.close(4);
  }

  private void licenses() {
    section("licenses");
    html.table("In " + Fleet.DAYS_AHEAD + " days, or ended", "file", "site", "day", "state");
    for (FileResult file : fleet.ending.list()) {
      boolean isOver = LocalDate.parse(file.licenseEnd()).isBefore(today);
      html.row(file.file(), file.site(), file.licenseEnd(), isOver ? "ended" : "ends soon");
    }
    html.close(3);
    end(fleet.ending, "have such a license");
  }

  private void changes(FleetChanges changes) {
    section("changes");
    html.add(
        "p",
        ("Files that were not there or could not be read then: %s. Files that are gone or"
                + " cannot be read now: %s.")
            .formatted(changes.added, changes.removed));
    html.table("Rules", "rule", "files in which it finds more", "files in which it finds less");
    changes.rules.forEach((rule, files) -> html.row(rule, files[0], files[1]));
    html.close(3);
    html.table("Files", "file", "what came", "what went");
    for (FleetChanges.Changed file : changes.changed.list()) {
      html.row(file.file(), String.join(", ", file.came()), String.join(", ", file.went()));
    }
    html.close(3);
    end(changes.changed, "changed");
  }

  private void unreadable() {
    section("unreadable");
    html.open("ul");
    fleet.unreadable.list().forEach(file -> html.add("li", file.reason()));
    html.close();
    end(fleet.unreadable, "could not be read");
  }

  /** Says how many there are, and closes the section. */
  private void end(Top<?> some, String what) {
    long listed = some.list().size();
    html.add(
        "p",
        some.count() == listed
            ? "Files that %s: %s.".formatted(what, listed)
            : "Files that %s: %s, of which the first %s are listed."
                .formatted(what, some.count(), listed));
    html.close();
  }

  private static String word(Severity severity) {
    return severity == Severity.INFO ? "remark" : lower(severity);
  }

  private static String lower(Severity severity) {
    return severity.name().toLowerCase(Locale.ROOT);
  }
}
