package dev.ixm.docs;

import static dev.ixm.model.text.Markdown.tableHead;
import static dev.ixm.model.text.Markdown.tableRow;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/** How many of the guide's statements a test names, and which none does. */
final class CoveragePage {

  private static final String INTRODUCTION =
      """
      # Coverage of the guide

      %s
      How many of the statements that are [to be checked by tests](guide/README.md#tests-name-what-they-check) a
      test names, by the module that is expected to hold them and by chapter; below, those that no test names.
      """;

  private final List<Statement> statements;
  private final Set<String> tested;

  private CoveragePage(List<Statement> statements, Set<String> tested) {
    this.statements = statements.stream().filter(Statement::isTraced).toList();
    this.tested = tested;
  }

  /** {@return the page of all statements that are to be traced} */
  static String of(List<Statement> statements, Set<String> tested) {
    return new CoveragePage(statements, tested).write();
  }

  private String write() {
    StringBuilder page = new StringBuilder(INTRODUCTION.formatted(GeneratedPage.NOTE));
    page.append(table("module", Statement::module));
    page.append(table("chapter", Statement::chapter));
    page.append("\n## Without a test\n");
    statements.stream()
        .filter(statement -> !tested.contains(statement.id()))
        .collect(groupingBy(Statement::module, TreeMap::new, toList()))
        .forEach((module, open) -> page.append(open(module, open)));
    return page.toString();
  }

  private <K extends Comparable<K>> String table(String title, Function<Statement, K> key) {
    StringBuilder table = new StringBuilder("\n## By " + title + "\n\n");
    table.append(tableHead(title, "statements", "tested", "share"));
    statements.stream()
        .collect(groupingBy(key, TreeMap::new, toList()))
        .forEach((group, members) -> table.append(row(group, members)));
    return table.append(row("all", statements)).toString();
  }

  private String row(Object title, List<Statement> members) {
    long hit = members.stream().filter(statement -> tested.contains(statement.id())).count();
    return tableRow(
        title,
        members.size(),
        hit,
        String.format(Locale.ROOT, "%.1f %%", 100.0 * hit / Math.max(1, members.size())));
  }

  private static String open(String module, List<Statement> open) {
    StringBuilder section = new StringBuilder("\n### %s: %d\n\n".formatted(module, open.size()));
    section.append(tableHead("id", "kind", "level", "statement"));
    for (Statement it : open) {
      section.append(tableRow(it.id(), it.kind(), it.level(), it.text()));
    }
    return section.toString();
  }
}
