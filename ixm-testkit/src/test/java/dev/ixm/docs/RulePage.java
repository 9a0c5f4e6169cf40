package dev.ixm.docs;

import static dev.ixm.model.text.Markdown.tableHead;
import static dev.ixm.model.text.Markdown.tableRow;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import dev.ixm.model.guide.Level;
import dev.ixm.model.rule.Rule;
import dev.ixm.model.rule.RuleInfo;
import dev.ixm.model.rule.RuleSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The catalog of rules: by what they judge, then by topic, the first word of their ids. */
final class RulePage {

  private static final String INTRODUCTION =
      """
      # Rules

      %s
      All rules that come with the SDK, as `RuleSet.discover` finds them: by what they judge, then by topic,
      which is the first word of the id. There are %d: %d that the guide requires (`MUST`, a breach is an
      error), %d that it advises (`SHOULD`, a warning) and %d remarks (`MAY`, information). A rule is *stated*
      by the guide, *inferred* from what it states, or *beyond* it, chosen by the SDK.
      """;

  private RulePage() {}

  static String of(RuleSet rules) {
    Map<Level, Long> levels =
        rules.rules().stream().collect(groupingBy(rule -> rule.info().level(), counting()));
    StringBuilder page =
        new StringBuilder(
            INTRODUCTION.formatted(
                GeneratedPage.NOTE,
                rules.rules().size(),
                levels.getOrDefault(Level.MUST, 0L),
                levels.getOrDefault(Level.SHOULD, 0L),
                levels.getOrDefault(Level.MAY, 0L)));
    rules.rules().stream()
        .collect(groupingBy(rule -> rule.subjectType().getSimpleName(), TreeMap::new, toList()))
        .forEach((subject, about) -> page.append(subject(subject, about)));
    return page.toString();
  }

  private static String subject(String subject, List<Rule<?>> rules) {
    StringBuilder section = new StringBuilder("\n## " + subject + "\n");
    rules.stream()
        .map(Rule::info)
        .collect(groupingBy(RuleInfo::topic, TreeMap::new, toList()))
        .forEach((topic, infos) -> section.append(topic(subject, topic, infos)));
    return section.toString();
  }

  private static String topic(String subject, String topic, List<RuleInfo> rules) {
    StringBuilder section = new StringBuilder("\n### %s: %s\n\n".formatted(subject, topic));
    section.append(tableHead("id", "level", "what holds", "basis", "source"));
    for (RuleInfo rule : rules) {
      section.append("| ").append(TopicPage.link(rule)).append(' ');
      section.append(tableRow(rule.level(), rule.summary(), TopicPage.basis(rule), rule.source()));
    }
    return section.toString();
  }
}
