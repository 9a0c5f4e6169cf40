package dev.ixm.site.book;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.ixm.model.guide.Severity;
import dev.ixm.model.rule.RuleInfo;
import dev.ixm.site.SiteStudy;
import dev.ixm.site.book.FindingsChapter.Found;
import java.util.List;

/** The choices by which findings are shown or hidden, without a script: style sheets do it. */
final class Filters {

  private static final ImmutableList<Severity> SEVERITIES = ImmutableList.copyOf(Severity.values());

  private final ImmutableList<String> servers;
  private final ImmutableMap<String, Integer> serverNumbers;
  private final ImmutableList<String> topics;
  private final ImmutableList<String> sources;

  private Filters(List<Found> all) {
    this.servers = FindingsChapter.values(all, Found::server);
    ImmutableMap.Builder<String, Integer> numbers = ImmutableMap.builder();
    for (int i = 0; i < servers.size(); i++) {
      numbers.put(servers.get(i), i);
    }
    this.serverNumbers = numbers.buildOrThrow();
    this.topics = FindingsChapter.values(all, found -> found.finding().rule().topic());
    this.sources = FindingsChapter.values(all, found -> source(found.finding().rule()));
  }

  static Filters of(SiteStudy study) {
    return new Filters(
        FindingsChapter.all(study).stream().filter(found -> !found.isMissing()).toList());
  }

  private static String source(RuleInfo rule) {
    return rule.source().work().orElseGet(() -> "chapter " + rule.source().chapter());
  }

  String serverClass(String server) {
    return "s" + serverNumbers.get(server);
  }

  String classes(RuleInfo rule, Severity severity) {
    return "v%s t%s c%s"
        .formatted(
            SEVERITIES.indexOf(severity),
            topics.indexOf(rule.topic()),
            sources.indexOf(source(rule)));
  }

  void write(Html html) {
    html.open("form", "class", "filters", "aria-label", "Filters").open("fieldset");
    html.add("legend", "Show");
    select(html, "severity", "v", SEVERITIES.stream().map(SiteBook::word).toList());
    select(html, "server", "s", servers);
    select(html, "topic", "t", topics);
    select(html, "source", "c", sources);
    html.close(2);
  }

  private static void select(Html html, String name, String prefix, List<String> values) {
    html.open("label").text(name + " ").open("select", "name", name);
    html.add("option", "all", "value", "all");
    for (int i = 0; i < values.size(); i++) {
      html.add("option", values.get(i), "value", prefix + i);
    }
    html.close(2);
  }

  String css() {
    StringBuilder css = new StringBuilder();
    rules(css, "v", SEVERITIES.size(), ".rule");
    rules(css, "t", topics.size(), ".rule");
    rules(css, "c", sources.size(), ".rule");
    rules(css, "s", servers.size(), ".rule tbody tr");
    for (int i = 0; i < servers.size(); i++) {
      css.append(
          "#findings:has(option[value=s%s]:checked) .rule:not(:has(.s%s)){display:none}\n"
              .formatted(i, i));
    }
    return css.toString();
  }

  private static void rules(StringBuilder css, String prefix, int count, String what) {
    for (int i = 0; i < count; i++) {
      String name = prefix + i;
      css.append(
          "#findings:has(option[value=%s]:checked) %s:not(.%s){display:none}\n"
              .formatted(name, what, name));
    }
  }
}
