package dev.ixm.sizing;

import static dev.ixm.model.text.Markdown.escape;
import static dev.ixm.model.text.Markdown.tableHead;
import static dev.ixm.model.text.Markdown.tableRow;

import dev.ixm.model.guide.Figure;
import java.util.stream.Collectors;

/** Writes a plan as Markdown: a table with a row for each figure. */
public final class PlanMarkdown {

  private PlanMarkdown() {}

  /**
   * {@return the plan as a GitHub-flavoured table under a heading with the site's name}
   *
   * <p>Characters that Markdown or HTML would read as markup are escaped. Lines end with a line
   * feed. What the guide does not state in words says so.
   *
   * @param plan any plan
   */
  public static String render(SizingPlan plan) {
    return "# Plan for "
        + escape(plan.requirements().name())
        + "\n\n"
        + tableHead("what", "how much", "calculation", "with", "source")
        + plan.figures().stream().map(PlanMarkdown::row).collect(Collectors.joining());
  }

  private static String row(Figure<?> figure) {
    String inputs =
        figure.inputs().entrySet().stream()
            .map(input -> input.getKey() + " = " + input.getValue())
            .collect(Collectors.joining(", "));
    return tableRow(
        figure.name(),
        figure.value(),
        figure.formula(),
        inputs,
        figure.basis().cite(figure.source()));
  }
}
