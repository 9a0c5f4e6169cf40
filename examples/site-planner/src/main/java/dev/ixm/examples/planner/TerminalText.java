package dev.ixm.examples.planner;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Splitter;
import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import dev.ixm.model.output.Output;
import java.util.stream.Stream;

/** Shows a page in a terminal: aligned columns, lines of a hundred characters at most. */
final class TerminalText {

  private static final int WIDTH = 100;
  private static final int INDENT = 6;

  private final StringBuilder text = new StringBuilder();

  private TerminalText() {}

  /** {@return the page as text} */
  static String of(Page page) {
    TerminalText writer = new TerminalText();
    String title = Output.TERMINAL.escape(page.title());
    writer.text.append(title).append('\n').append("=".repeat(title.length()));
    writer.text.append('\n');
    for (Page.Section section : page.sections()) {
      writer.section(section);
    }
    return writer.text.toString();
  }

  private void section(Page.Section section) {
    text.append('\n').append(section.title()).append('\n');
    text.append("-".repeat(section.title().length())).append('\n');
    for (Page.Block block : section.blocks()) {
      if (block instanceof Page.Table table) {
        table(table);
      } else if (block instanceof Page.Items items) {
        items.items().forEach(this::item);
      }
    }
  }

  private void table(Page.Table table) {
    int columns = table.header().size();
    int[] widths = new int[columns];
    for (ImmutableList<String> row : rows(table)) {
      for (int i = 0; i < columns; i++) {
        widths[i] = Math.max(widths[i], row.get(i).length());
      }
    }
    for (ImmutableList<String> row : rows(table)) {
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < columns; i++) {
        line.append("  ").append(Strings.padEnd(row.get(i), widths[i], ' '));
      }
      text.append(line.toString().stripTrailing()).append('\n');
    }
  }

  private static ImmutableList<ImmutableList<String>> rows(Page.Table table) {
    return Stream.concat(Stream.of(table.header()), table.rows().stream())
        .map(row -> row.stream().map(Output.TERMINAL::escape).collect(toImmutableList()))
        .collect(toImmutableList());
  }

  private void item(Page.Item item) {
    wrapped("  ", item.line());
    for (String detail : item.details()) {
      wrapped(" ".repeat(INDENT), detail);
    }
  }

  private void wrapped(String indent, String line) {
    StringBuilder current = new StringBuilder(indent);
    for (String word : Splitter.on(' ').split(Output.TERMINAL.escape(line))) {
      boolean first = current.length() == indent.length();
      if (!first && current.length() + 1 + word.length() > WIDTH) {
        text.append(current).append('\n');
        current = new StringBuilder(indent);
        first = true;
      }
      current.append(first ? "" : " ").append(word);
    }
    text.append(current).append('\n');
  }
}
