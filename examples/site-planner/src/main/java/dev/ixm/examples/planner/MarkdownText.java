package dev.ixm.examples.planner;

import com.google.common.collect.ImmutableList;
import com.google.common.escape.Escaper;
import com.google.common.escape.Escapers;
import java.util.stream.Collectors;

/** Shows a page as Markdown. */
final class MarkdownText {

  private static final Escaper ESCAPER =
      Escapers.builder()
          .addEscape('|', "\\|")
          .addEscape('*', "\\*")
          .addEscape('_', "\\_")
          .addEscape('<', "\\<")
          .addEscape('[', "\\[")
          .addEscape('`', "\\`")
          .build();

  private MarkdownText() {}

  /** {@return the page as Markdown} */
  static String of(Page page) {
    StringBuilder text = new StringBuilder("# ").append(ESCAPER.escape(page.title())).append('\n');
    for (Page.Section section : page.sections()) {
      text.append("\n## ").append(ESCAPER.escape(section.title())).append("\n\n");
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
        + table.rows().stream().map(MarkdownText::row).collect(Collectors.joining());
  }

  private static String row(ImmutableList<String> cells) {
    return cells.stream().map(ESCAPER::escape).collect(Collectors.joining(" | ", "| ", " |\n"));
  }

  private static String items(Page.Items items) {
    StringBuilder text = new StringBuilder();
    for (Page.Item item : items.items()) {
      text.append("- ").append(ESCAPER.escape(item.line())).append('\n');
      for (String detail : item.details()) {
        text.append("  - ").append(ESCAPER.escape(detail)).append('\n');
      }
    }
    return text.toString();
  }
}
