package dev.ixm.docs;

import static com.google.common.collect.ImmutableSortedMap.toImmutableSortedMap;
import static dev.ixm.model.text.Markdown.escape;
import static java.util.Comparator.naturalOrder;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import dev.ixm.model.guide.Basis;
import dev.ixm.model.guide.Source;
import dev.ixm.model.rule.Finding;
import dev.ixm.model.rule.Rationale;
import dev.ixm.model.rule.Rule;
import dev.ixm.model.rule.RuleInfo;
import dev.ixm.model.rule.RuleSet;
import dev.ixm.model.site.Deployment;
import dev.ixm.testkit.fixture.SampleSite;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The rules of one topic, each with its sources and what it says of a site that breaks it. */
final class TopicPage {

  private TopicPage() {}

  /** {@return the pages by topic, the first word of the ids} */
  static ImmutableSortedMap<String, String> all(RuleSet rules) {
    return rules.rules().stream()
        .collect(groupingBy(rule -> rule.info().topic(), toList()))
        .entrySet()
        .stream()
        .collect(
            toImmutableSortedMap(
                naturalOrder(), it -> it.getKey(), it -> page(it.getKey(), it.getValue())));
  }

  /** {@return where a rule stands on the page of its topic, as a link from {@code rules.md}} */
  static String link(RuleInfo rule) {
    String anchor = CharMatcher.is('.').removeFrom(rule.id());
    return "[%s](rules/%s.md#%s)".formatted(rule.id(), rule.topic(), anchor);
  }

  private static String page(String topic, List<Rule<?>> rules) {
    return rules.stream()
        .map(TopicPage::section)
        .collect(joining("", "# Rules: " + topic + "\n\n" + GeneratedPage.NOTE, ""));
  }

  private static String section(Rule<?> rule) {
    RuleInfo info = rule.info();
    StringBuilder text = new StringBuilder("\n## " + info.id() + "\n\n");
    text.append("%s: %s.\n\n".formatted(info.level(), escape(info.summary())));
    info.why().ifPresent(why -> text.append("%s.\n\n".formatted(why(why))));
    info.look().ifPresent(it -> text.append("- Where to look: %s\n".formatted(escape(it))));
    info.change().ifPresent(it -> text.append("- What changes it: %s\n".formatted(escape(it))));
    text.append("- Judges: `%s`\n".formatted(rule.subjectType().getSimpleName()));
    text.append("- Source: %s\n".formatted(escape(info.basis().cite(info.source()))));
    statements(info.source()).ifPresent(text::append);
    if (!info.formerIds().isEmpty()) {
      text.append("- Formerly: %s\n".formatted(String.join(", ", info.formerIds())));
    }
    example(rule).ifPresent(it -> text.append("\nBroken:\n\n```text\n%s\n```\n".formatted(it)));
    return text.toString();
  }

  private static Optional<String> statements(Source source) {
    return source.statements().isEmpty()
        ? Optional.empty()
        : Optional.of(
            "- Statements of the [register](../guide/README.md): %s\n"
                .formatted(String.join(", ", source.statements())));
  }

  /** What the rule finds in the first sample site that can break it. */
  private static Optional<String> example(Rule<?> rule) {
    if (rule.subjectType() != Deployment.class) {
      return Optional.empty();
    }
    return Stream.of(SampleSite.values())
        .flatMap(site -> broken(site, rule.info().id()).stream())
        .flatMap(site -> found(rule, site).stream())
        .findFirst()
        .map(TopicPage::shown);
  }

  private static String shown(Finding finding) {
    return Stream.of(
            Stream.of(finding.text().replaceFirst(" \\[.*", ""), "  at " + finding.path()),
            finding.looks().stream().map(line -> "  " + line),
            finding.changes().stream().map(line -> "  " + line))
        .flatMap(lines -> lines)
        .collect(joining("\n"));
  }

  private static String why(Rationale why) {
    return (why.basis() == Basis.STATED ? "Why: " : "Why, as inferred: ")
        + escape(why.text().replaceFirst("\\.$", ""));
  }

  private static ImmutableList<Finding> found(Rule<?> rule, Deployment site) {
    return RuleSet.of(ImmutableList.of(rule)).check(site).findings();
  }

  private static Optional<Deployment> broken(SampleSite site, String rule) {
    try {
      return Optional.of(site.breaking(rule));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  static String basis(RuleInfo rule) {
    return switch (rule.basis()) {
      case STATED, INFERRED -> rule.basis().name().toLowerCase(Locale.ROOT);
      case BEYOND_GUIDE -> "beyond";
    };
  }
}
