package dev.ixm.model.firewall;

import static java.util.stream.Collectors.joining;

import dev.ixm.model.text.Markdown;
import java.util.List;

/** Renders firewall entries as a table of Markdown, with the columns of {@link FirewallCsv}. */
public final class FirewallMarkdown {

  private FirewallMarkdown() {}

  /**
   * {@return the entries as one table}
   *
   * @param entries one row each, in this order
   */
  public static String render(List<FirewallEntry> entries) {
    return Markdown.tableHead(FirewallRow.COLUMNS.toArray())
        + entries.stream()
            .map(entry -> Markdown.tableRow(FirewallRow.of(entry).toArray()))
            .collect(joining());
  }
}
