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

/** How many of the guide's statements are tested and cited, and which no test names. */
final class CoveragePage {

  private static final String INTRODUCTION =
      """
      # Coverage of the guide

      %s
      How many of the statements that are [to be checked by tests](guide/README.md#tests-name-what-they-check) a
      test names, and how many a rule, a figure, a row of a table or a step cites, by the module that is expected
      to hold them and by chapter; below, those that no test names. From a rule its [page](rules.md) leads to its
      statements.
      """;

  private final List<Statement> statements;
  private final Set<String> tested;
  private final Set<String> cited;

  private CoveragePage(List<Statement> statements, Set<String> tested, Set<String> cited) {
    this.statements = statements.stream().filter(Statement::isTraced).toList();
    this.tested = tested;
    this.cited = cited;
  }

  /** {@return the page of all statements that are to be traced} */
  static String of(List<Statement> statements, Set<String> tested, Set<String> cited) {
    return new CoveragePage(statements, tested, cited).write();
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
    table.append(tableHead(title, "statements", "tested", "share", "cited", "share"));
    statements.stream()
        .collect(groupingBy(key, TreeMap::new, toList()))
        .forEach((group, members) -> table.append(row(group, members)));
    return table.append(row("all", statements)).toString();
  }

  private String row(Object title, List<Statement> members) {
    long hit = count(members, tested);
    long named = count(members, cited);
    return tableRow(title, members.size(), hit, share(hit, members), named, share(named, members));
  }

  private static long count(List<Statement> members, Set<String> ids) {
    return members.stream().filter(statement -> ids.contains(statement.id())).count();
  }

  private static String share(long count, List<Statement> members) {
    return String.format(Locale.ROOT, "%.1f %%", 100.0 * count / Math.max(1, members.size()));
  }

  private String isCited(Statement statement) {
    return cited.contains(statement.id()) ? "yes" : "no";
  }

  private String open(String module, List<Statement> open) {
    StringBuilder section = new StringBuilder("\n### %s: %d\n\n".formatted(module, open.size()));
    section.append(tableHead("id", "kind", "level", "cited", "statement"));
    for (Statement it : open) {
      section.append(tableRow(it.id(), it.kind(), it.level(), isCited(it), it.text()));
    }
    return section.toString();
  }
}
