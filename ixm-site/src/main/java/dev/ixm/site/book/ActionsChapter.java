package dev.ixm.site.book;

import com.google.common.collect.Multimap;
import com.google.common.collect.MultimapBuilder;
import dev.ixm.model.guide.Severity;
import dev.ixm.model.rule.Finding;
import dev.ixm.site.SiteStudy;
import dev.ixm.site.book.FindingsChapter.Found;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What is to be put right on each server, the worst first. */
final class ActionsChapter {

  private ActionsChapter() {}

  static void write(SiteStudy study, Html html) {
    List<Found> todo =
        FindingsChapter.all(study).stream()
            .filter(found -> !found.isMissing() && found.finding().severity() != Severity.INFO)
            .sorted(Comparator.comparing((Found found) -> found.finding().severity()))
            .toList();
    Multimap<String, Finding> byServer = MultimapBuilder.linkedHashKeys().arrayListValues().build();
    todo.stream()
        .sorted(Comparator.comparing(Found::server))
        .forEach(found -> byServer.put(found.server(), found.finding()));
    if (byServer.isEmpty()) {
      html.add("p", "Nothing has to be put right.");
    }
    Map<String, String> fixes = new HashMap<>();
    study.actions().items().forEach(item -> fixes.put(item.key(), item.fix()));
    byServer.asMap().forEach((server, findings) -> server(server, findings, fixes, html));
  }

  private static void server(
      String server, Collection<Finding> findings, Map<String, String> fixes, Html html) {
    html.add("h3", server).open("ul");
    for (Finding finding : findings) {
      html.open("li", "class", SiteBook.label(finding.severity()));
      html.add("span", SiteBook.word(finding.severity()), "class", "badge").text(" ");
      html.add("a", finding.rule().id(), "href", "#" + FindingsChapter.id(finding));
      html.text(": " + finding.what());
      String fix = fixes.get(finding.key());
      if (fix != null) {
        html.open("br").text(fix);
      }
      html.close();
    }
    html.close();
  }
}
