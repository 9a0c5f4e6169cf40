package dev.ixm.site.sarif;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.ixm.model.guide.Severity;
import dev.ixm.model.guide.Source;
import dev.ixm.model.rule.RuleInfo;
import dev.ixm.model.text.Markdown;

/** What SARIF says of a rule. */
final class Descriptions {

  private Descriptions() {}

  static ImmutableMap<String, Object> of(RuleInfo rule) {
    Source source = rule.source();
    String where = rule.basis().cite(source);
    ImmutableMap.Builder<String, Object> properties = ImmutableMap.builder();
    properties
        .put("tags", ImmutableSet.of(rule.topic()))
        .put("obligation", rule.level().name())
        .put("basis", rule.basis().name())
        .put("source", source.toString());
    if (!source.statements().isEmpty()) {
      properties.put("statements", source.statements());
    }
    ImmutableMap.Builder<String, Object> description = ImmutableMap.builder();
    description.put("id", rule.id());
    if (!rule.formerIds().isEmpty()) {
      description.put("deprecatedIds", rule.formerIds());
    }
    return description
        .put("shortDescription", text(rule.summary()))
        .put("help", help(rule.summary(), where))
        .put("defaultConfiguration", ImmutableMap.of("level", level(rule.level().severity())))
        .put("properties", properties.buildOrThrow())
        .buildOrThrow();
  }

  private static ImmutableMap<String, Object> help(String summary, String where) {
    return ImmutableMap.of(
        "text", "What holds: %s.\nSource: %s.".formatted(summary, where),
        "markdown",
            "**What holds:** %s.\n\n**Source:** %s."
                .formatted(Markdown.escape(summary), Markdown.escape(where)));
  }

  static ImmutableMap<String, Object> text(String text) {
    return ImmutableMap.of("text", text);
  }

  static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFO -> "note";
    };
  }
}
