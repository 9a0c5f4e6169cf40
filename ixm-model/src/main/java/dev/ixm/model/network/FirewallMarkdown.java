package dev.ixm.model.network;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.escape.Escaper;
import com.google.common.escape.Escapers;
import java.util.List;

/**
 * Renders firewall entries as one table of Markdown (GitHub's), with the columns of {@link
 * FirewallCsv}.
 */
public final class FirewallMarkdown {

  private static final Escaper ESCAPER = escaper();

  private FirewallMarkdown() {}

  /**
   * {@return the entries as one table}
   *
   * @param entries one row each, in this order
   */
  public static String render(List<FirewallEntry> entries) {
    ImmutableList<String> columns = FirewallRow.COLUMNS;
    return line(columns)
        + "|---".repeat(columns.size())
        + "|\n"
        + entries.stream().map(FirewallRow::of).map(FirewallMarkdown::line).collect(joining());
  }

  private static String line(List<String> fields) {
    return fields.stream().map(ESCAPER::escape).collect(joining(" | ", "| ", " |\n"));
  }

  /** Nothing that a name may contain can end a cell, a row or begin markup. */
  private static Escaper escaper() {
    Escapers.Builder escapers = Escapers.builder();
    for (char special : "\\`*_[]<>|~&".toCharArray()) {
      escapers.addEscape(special, "\\" + special);
    }
    return escapers.addEscape('\n', " ").addEscape('\r', " ").build();
  }
}
