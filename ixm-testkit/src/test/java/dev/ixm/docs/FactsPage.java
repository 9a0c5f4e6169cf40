package dev.ixm.docs;

import static com.google.common.collect.ImmutableSortedMap.toImmutableSortedMap;
import static dev.ixm.model.text.Markdown.tableHead;
import static dev.ixm.model.text.Markdown.tableRow;
import static java.util.Comparator.naturalOrder;

import com.google.common.collect.ImmutableSortedMap;
import dev.ixm.model.Release;
import dev.ixm.model.guide.Basis;
import dev.ixm.model.release.FactKind;
import dev.ixm.model.release.FactRow;
import dev.ixm.model.release.FactTable;
import dev.ixm.model.release.ReleaseFacts;
import java.util.List;

/** The tables of facts, a row a line, as they stand in the code; a page for each kind. */
final class FactsPage {

  private FactsPage() {}

  /** {@return the pages, by the name of their file} */
  static ImmutableSortedMap<String, String> all() {
    return FactTablesTest.kinds().stream()
        .collect(
            toImmutableSortedMap(
                naturalOrder(), kind -> kind.name().replace(' ', '-'), FactsPage::page));
  }

  private static String page(FactKind<?> kind) {
    StringBuilder page =
        new StringBuilder("# Facts: %s\n\n%s".formatted(kind.name(), GeneratedPage.NOTE));
    for (Release release : List.of(Release.R10_8, Release.R11_0)) {
      ReleaseFacts facts = ReleaseFacts.of(release);
      if (facts.basis(kind) == Basis.STATED) {
        page.append("\n## Release %s\n\n".formatted(release));
        page.append(tableHead("fact", "value", "source", "statements"));
        ((FactTable) facts.get(kind)).rows().forEach(row -> page.append(row(row)));
      }
    }
    return page.toString();
  }

  private static String row(FactRow row) {
    return tableRow(
        row.name(), row.value(), row.source(), String.join(", ", row.source().statements()));
  }
}
