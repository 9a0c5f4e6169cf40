package dev.ixm.examples.planner;

import static java.util.stream.Collectors.joining;

import dev.ixm.model.output.Output;
import java.util.List;

/** Shows a page as Markdown. */
final class MarkdownText {

  private MarkdownText() {}

  /** {@return the page as Markdown} */
  static String of(Page page) {
    StringBuilder text =
        new StringBuilder("# ").append(Output.MARKDOWN.escape(page.title())).append('\n');
    for (Page.Section section : page.sections()) {
      text.append("\n## ").append(Output.MARKDOWN.escape(section.title())).append("\n\n");
      for (Page.Block block : section.blocks()) {
        text.append(block instanceof Page.Table table ? table(table) : items((Page.Items) block));
      }
    }
    return text.toString();
  }

  private static String table(Page.Table table) {
    return row(table.header())
        + "|"
        + "---|".repeat(table.header().size())
        + "\n"
        + table.rows().stream().map(MarkdownText::row).collect(joining());
  }

  private static String row(List<String> cells) {
    return cells.stream().map(Output.MARKDOWN::escape).collect(joining(" | ", "| ", " |\n"));
  }

  private static String items(Page.Items items) {
    StringBuilder text = new StringBuilder();
    for (Page.Item item : items.items()) {
      text.append("- ").append(Output.MARKDOWN.escape(item.line())).append('\n');
      for (String detail : item.details()) {
        text.append("  - ").append(Output.MARKDOWN.escape(detail)).append('\n');
      }
    }
    return text.toString();
  }
}
