package dev.ixm.examples.planner;

import dev.ixm.model.text.Markdown;
import java.util.stream.Collectors;

/** Shows a page as Markdown. */
final class MarkdownText {

  private MarkdownText() {}

  /** {@return the page as Markdown} */
  static String of(Page page) {
    StringBuilder text = new StringBuilder("# ").append(Markdown.escape(page.title())).append('\n');
    for (Page.Section section : page.sections()) {
      text.append("\n## ").append(Markdown.escape(section.title())).append("\n\n");
      for (Page.Block block : section.blocks()) {
        text.append(block instanceof Page.Table table ? table(table) : items((Page.Items) block));
      }
    }
    return text.toString();
  }

  private static String table(Page.Table table) {
    return Markdown.tableHead(table.header().toArray())
        + table.rows().stream()
            .map(row -> Markdown.tableRow(row.toArray()))
            .collect(Collectors.joining());
  }

  private static String items(Page.Items items) {
    StringBuilder text = new StringBuilder();
    for (Page.Item item : items.items()) {
      text.append("- ").append(Markdown.escape(item.line())).append('\n');
      for (String detail : item.details()) {
        text.append("  - ").append(Markdown.escape(detail)).append('\n');
      }
    }
    return text.toString();
  }
}
