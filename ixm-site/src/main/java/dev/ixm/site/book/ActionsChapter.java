package dev.ixm.site.book;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.Multimaps;
import dev.ixm.model.guide.Severity;
import dev.ixm.model.rule.Finding;
import dev.ixm.model.site.Server;
import dev.ixm.runbook.remedy.Remedies;
import dev.ixm.site.SiteStudy;
import dev.ixm.site.book.FindingsChapter.Found;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is to be put right on each server, the worst first; servers with the same work together. */
final class ActionsChapter {

  private static final int FEW = 3;
  private static final int MANY = 20;

  /** Something to do, which is the same for several servers. */
  private record Item(Severity severity, String anchor, String rule, String what, String fix) {}

  /**
   * Servers that have the same to do.
   *
   * @param id where it is linked to
   */
  private record Group(String id, List<String> servers, List<Item> items) {}

  private ActionsChapter() {}

  /** {@return where one finds what is to be done on each server, by its name} */
  static Map<String, String> anchors(SiteStudy study) {
    Map<String, String> anchors = new HashMap<>();
    for (Group group : groups(study)) {
      group.servers().forEach(server -> anchors.put(server, group.id()));
    }
    return anchors;
  }

  static void write(SiteStudy study, Html html) {
    List<Group> groups = groups(study);
    if (groups.isEmpty()) {
      html.add("p", "Nothing has to be put right.");
      return;
    }
    needs(study.remedies(), html);
    groups.forEach(group -> write(group, html));
  }

  /** What the changes need, as far as they were tried. */
  private static void needs(Remedies remedies, Html html) {
    ImmutableSet<String> restarted = remedies.restarts().keySet();
    html.add(
        "p",
        restarted.isEmpty()
            ? "No server has to be restarted for what can be changed at once."
            : "Changes on servers were tried in our model of the site. Each is backed up first and"
                + " restarted once, one after the other: "
                + (restarted.size() <= MANY
                    ? String.join(", ", restarted)
                    : restarted.size() + " servers")
                + ".");
  }

  private static List<Group> groups(SiteStudy study) {
    Map<List<Item>, List<String>> same = new LinkedHashMap<>();
    Multimaps.asMap(items(study))
        .forEach(
            (server, items) -> same.computeIfAbsent(items, all -> new ArrayList<>()).add(server));
    List<Group> groups = new ArrayList<>();
    same.forEach(
        (items, servers) -> groups.add(new Group("todo-" + groups.size(), servers, items)));
    return groups;
  }

  /** By server in the order of the site, which comes first. */
  private static ListMultimap<String, Item> items(SiteStudy study) {
    Map<String, String> fixes = new HashMap<>();
    study.actions().items().forEach(item -> fixes.put(item.key(), item.fix()));
    ImmutableList<String> servers =
        study.deployment().servers().stream()
            .map(Server::name)
            .collect(ImmutableList.toImmutableList());
    return FindingsChapter.all(study).stream()
        .filter(Found::isToDo)
        .sorted(
            Comparator.comparing((Found found) -> servers.indexOf(found.server()))
                .thenComparing(found -> found.finding().severity()))
        .collect(
            Multimaps.toMultimap(
                Found::server,
                found -> item(found.finding(), fixes),
                MultimapBuilder.linkedHashKeys().arrayListValues()::build));
  }

  private static Item item(Finding finding, Map<String, String> fixes) {
    return new Item(
        finding.severity(),
        FindingsChapter.id(finding),
        finding.rule().id(),
        finding.what(),
        fixes.getOrDefault(finding.key(), ""));
  }

  private static void write(Group group, Html html) {
    boolean few = group.servers().size() <= FEW;
    String names = String.join(", ", group.servers());
    html.add(
        "h3", few ? names : group.servers().size() + " servers, each the same", "id", group.id());
    if (!few) {
      html.add("p", names);
    }
    html.open("ul");
    for (Item item : group.items()) {
      html.open("li", "class", SiteBook.label(item.severity()));
      html.add("span", SiteBook.word(item.severity()), "class", "badge").text(" ");
      html.add("a", item.rule(), "href", "#" + item.anchor()).text(": " + item.what());
      if (!item.fix().isEmpty()) {
        html.open("br").text(item.fix());
      }
      html.close();
    }
    html.close();
  }
}
