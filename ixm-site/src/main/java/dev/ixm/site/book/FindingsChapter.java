package dev.ixm.site.book;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import dev.ixm.model.guide.Basis;
import dev.ixm.model.guide.Severity;
import dev.ixm.model.json.JsonPlaces;
import dev.ixm.model.rule.Finding;
import dev.ixm.model.rule.Rationale;
import dev.ixm.model.rule.RuleInfo;
import dev.ixm.site.SitePart;
import dev.ixm.site.SiteStudy;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** What was found, the worst first, rule by rule; waived breaches apart. */
final class FindingsChapter {

  /** A finding and the part of the site that it was made in. */
  record Found(SitePart part, Finding finding) {

    boolean isMissing() {
      return finding.kind() == Finding.Kind.NOT_STATED;
    }

    boolean isWaived() {
      return finding.waiver().isPresent();
    }

    /** Whether somebody has to do something about it: it is no mere remark, and not accepted. */
    boolean isToDo() {
      return !isMissing() && !isWaived() && finding.severity() != Severity.INFO;
    }

    String server() {
      return finding.server().orElse(SITE);
    }
  }

  /** How the site as a whole is called among servers. */
  static final String SITE = "(the site)";

  private final SiteStudy study;
  private final Html html;
  private final Filters filters;
  private final Map<String, String> actions;
  private final Map<String, String> sources;

  private FindingsChapter(SiteStudy study, Html html) {
    this.study = study;
    this.html = html;
    this.filters = Filters.of(study);
    this.actions = ActionsChapter.anchors(study);
    this.sources = SourcesChapter.anchors(study);
  }

  /** {@return all findings, part by part} */
  static List<Found> all(SiteStudy study) {
    List<Found> all = new ArrayList<>();
    for (SitePart part : study.parts()) {
      part.report().findings().forEach(finding -> all.add(new Found(part, finding)));
    }
    return all;
  }

  static void write(SiteStudy study, Html html) {
    new FindingsChapter(study, html).write();
  }

  private void write() {
    List<Found> breaches = all(study).stream().filter(found -> !found.isMissing()).toList();
    if (breaches.isEmpty()) {
      html.add("p", "Nothing was found. What was not judged stands below.");
      return;
    }
    filters.write(html);
    for (Severity severity : Severity.values()) {
      group(breaches.stream().filter(it -> !it.isWaived() && it.finding().severity() == severity));
    }
    List<Found> waived = breaches.stream().filter(Found::isWaived).toList();
    if (!waived.isEmpty()) {
      html.add("h3", "Waived");
      group(waived.stream());
    }
  }

  /** {@return the style sheet that makes the filters work} */
  static String filterRules(SiteStudy study) {
    return Filters.of(study).css();
  }

  private void group(Stream<Found> all) {
    ListMultimap<RuleInfo, Found> byRule =
        MultimapBuilder.linkedHashKeys().arrayListValues().build();
    all.forEach(found -> byRule.put(found.finding().rule(), found));
    byRule.asMap().forEach(this::rule);
  }

  private void rule(RuleInfo rule, Collection<Found> all) {
    Finding first = all.iterator().next().finding();
    html.open(
        "details",
        "class",
        "rule %s %s"
            .formatted(SiteBook.label(first.severity()), filters.classes(rule, first.severity())),
        "id",
        id(first));
    html.open("summary").add("span", SiteBook.word(first.severity()), "class", "badge");
    html.text(" " + rule.id() + ": " + first.summary() + " (" + all.size() + ")").close();
    String source = source(rule);
    html.open("p").text("Source: ").add("a", source, "href", "#" + sources.get(source)).close();
    first.why().ifPresent(why -> html.add("p", why(why)));
    Stream.concat(
            all.stream().flatMap(found -> found.finding().looks().stream()),
            all.stream().flatMap(found -> found.finding().changes().stream()))
        .distinct()
        .forEach(line -> html.add("p", line));
    html.table("Where, and what", "server", "place", "what is wrong", "found", "expected");
    for (Found found : all) {
      Finding finding = found.finding();
      html.open("tr", "class", filters.serverClass(found.server()));
      server(found);
      html.add("td", place(found)).add("td", finding.what());
      html.add("td", finding.facts().getOrDefault(Finding.ACTUAL, ""));
      html.add("td", finding.facts().getOrDefault(Finding.EXPECTED, "")).close();
    }
    html.close(4);
  }

  /** The server, with a link to what is to be done there. */
  private void server(Found found) {
    html.open("th", "scope", "row").text(found.server());
    String action = found.isToDo() ? actions.get(found.server()) : null;
    if (action != null) {
      html.text(" ").add("a", "what to do", "href", "#" + action);
    }
    html.close();
  }

  private static String why(Rationale why) {
    return (why.basis() == Basis.STATED ? "Why: " : "Why, as inferred: ") + why.text();
  }

  /** {@return where a group of findings is linked to} */
  static String id(Finding finding) {
    return "rule-%s%s"
        .formatted(finding.rule().id(), finding.waiver().isPresent() ? "-waived" : "");
  }

  static String source(RuleInfo rule) {
    ImmutableSet<String> statements = rule.source().statements();
    String where = rule.basis().cite(rule.source());
    return statements.isEmpty() ? where : where + " (" + String.join(", ", statements) + ")";
  }

  /** File, line and column as far as they are known, and the pointer. */
  private String place(Found found) {
    Finding finding = found.finding();
    String at = found.part().file();
    if (finding.line().isPresent()) {
      at += ":" + finding.line().getAsInt();
    } else if (found.part().file().equals(study.parts().get(0).file())
        && study.text().isPresent()) {
      JsonPlaces.Place place = study.text().get().find(finding.path());
      at += ":%s:%s".formatted(place.line(), place.column());
    }
    return finding.path().isEmpty() ? at : at + " " + finding.path();
  }

  /** {@return values of all findings, each once and sorted} */
  static ImmutableList<String> values(List<Found> all, Function<Found, String> value) {
    return all.stream().map(value).distinct().sorted().collect(ImmutableList.toImmutableList());
  }
}
