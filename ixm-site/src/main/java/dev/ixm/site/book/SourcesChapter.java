package dev.ixm.site.book;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import com.google.common.collect.TreeMultimap;
import dev.ixm.site.SiteStudy;
import dev.ixm.site.book.FindingsChapter.Found;
import java.util.HashMap;
import java.util.Map;

/** Where the rules that were broken stand, and which of them stand there. */
final class SourcesChapter {

  private SourcesChapter() {}

  /** {@return where each source is linked to, by its text} */
  static Map<String, String> anchors(SiteStudy study) {
    Map<String, String> anchors = new HashMap<>();
    for (String source : rules(study).keySet()) {
      anchors.put(source, "source-" + anchors.size());
    }
    return anchors;
  }

  static void write(SiteStudy study, Html html) {
    SetMultimap<String, String> rules = rules(study);
    if (rules.isEmpty()) {
      html.add("p", "No rule is broken.");
      return;
    }
    Map<String, String> anchors = anchors(study);
    html.table("Places of broken rules", "source", "rules");
    rules
        .asMap()
        .forEach(
            (source, ids) -> {
              html.open("tr", "id", requireNonNull(anchors.get(source)))
                  .add("th", source, "scope", "row");
              html.open("td");
              ids.forEach(
                  id -> html.add("a", id.replaceFirst("^rule-", ""), "href", "#" + id).text(" "));
              html.close(2);
            });
    html.close(3);
  }

  private static SetMultimap<String, String> rules(SiteStudy study) {
    SetMultimap<String, String> rules = LinkedHashMultimap.create();
    FindingsChapter.all(study).stream()
        .filter(found -> !found.isMissing())
        .map(Found::finding)
        .forEach(it -> rules.put(FindingsChapter.source(it.rule()), FindingsChapter.id(it)));
    return TreeMultimap.create(rules);
  }
}
