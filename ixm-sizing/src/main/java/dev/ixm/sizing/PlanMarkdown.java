package dev.ixm.sizing;

import dev.ixm.model.guide.Figure;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes a plan as Markdown: a table with a row for each figure. */
public final class PlanMarkdown {

  private static final String HEAD =
      """
      | what | how much | calculation | with | source |
      |---|---|---|---|---|
      """;

  private PlanMarkdown() {}

  /**
   * {@return the plan as a GitHub-flavoured table under a heading with the site's name}
   *
   * <p>Characters that Markdown or HTML would read as markup are escaped. Lines end with a line
   * feed. What the guide does not state in words says so.
   *
   * @param plan any plan
   */
  public static String of(SizingPlan plan) {
    return plan.figures().stream()
        .map(PlanMarkdown::row)
        .collect(
            Collectors.joining(
                "", "# Plan for " + escaped(plan.requirements().name()) + "\n\n" + HEAD, ""));
  }

  private static String row(Figure<?> figure) {
    String inputs =
        figure.inputs().entrySet().stream()
            .map(PlanMarkdown::input)
            .collect(Collectors.joining(", "));
    String basis =
        switch (figure.basis()) {
          case STATED -> "";
          case INFERRED -> "inferred; ";
          case BEYOND_GUIDE -> "beyond the guide; ";
        };
    return "| %s | %s | %s | %s | %s%s |\n"
        .formatted(
            escaped(figure.name()),
            escaped(figure.value().toString()),
            escaped(figure.formula()),
            escaped(inputs),
            basis,
            escaped(figure.source().toString()));
  }

  private static String input(Map.Entry<String, String> input) {
    return input.getKey() + " = " + input.getValue();
  }

  private static String escaped(String text) {
    return text.replaceAll("[\\r\\n]+", " ")
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replaceAll("[\\\\`*_{}\\[\\]|#~]", "\\\\$0");
  }
}
