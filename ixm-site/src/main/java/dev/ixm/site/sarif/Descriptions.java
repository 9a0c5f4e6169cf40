package dev.ixm.site.sarif;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.ixm.model.guide.Basis;
import dev.ixm.model.guide.Severity;
import dev.ixm.model.guide.Source;
import dev.ixm.model.rule.RuleInfo;
import dev.ixm.model.text.Markdown;
import java.util.function.UnaryOperator;

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
        .put("fullDescription", text(full(rule)))
        .put("help", help(rule, where))
        .put("defaultConfiguration", ImmutableMap.of("level", level(rule.level().severity())))
        .put("properties", properties.buildOrThrow())
        .buildOrThrow();
  }

  private static String full(RuleInfo rule) {
    return rule.summary() + rule.why().map(why -> ". " + why.text()).orElse("");
  }

  private static ImmutableMap<String, Object> help(RuleInfo rule, String where) {
    ImmutableMap.Builder<String, String> parts = ImmutableMap.builder();
    parts.put("What holds", rule.summary() + ".");
    rule.why()
        .ifPresent(
            why -> parts.put(why.basis() == Basis.STATED ? "Why" : "Why, as inferred", why.text()));
    rule.look().ifPresent(it -> parts.put("Where to look", it + "."));
    rule.change().ifPresent(it -> parts.put("What changes it", it + "."));
    parts.put("Source", where + ".");
    return ImmutableMap.of(
        "text", joined(parts.buildOrThrow(), "%s: %s", "\n", UnaryOperator.identity()),
        "markdown", joined(parts.buildOrThrow(), "**%s:** %s", "\n\n", Markdown::escape));
  }

  private static String joined(
      ImmutableMap<String, String> parts,
      String line,
      String between,
      UnaryOperator<String> escaped) {
    return parts.entrySet().stream()
        .map(part -> line.formatted(part.getKey(), escaped.apply(part.getValue())))
        .collect(joining(between));
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
