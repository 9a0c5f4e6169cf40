package dev.ixm.runbook.worksheet;

import dev.ixm.model.guide.Source;
import dev.ixm.runbook.ProgressEntry;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a printed runbook says of itself, once, before its first step. */
final class Notice {

  /** Where the guide says so of all its procedures. */
  static final Source SOURCE = Source.of(1, "Server Installation Guide", "G01-902");

  static final String TEXT = "This is a pattern: review all of it for the site before you begin";

  /** How the worksheet is read. */
  static final String READING =
      "On a server the steps with a box for it follow each other; what else a step waits for stands"
          + " at After. Where no place in the guide stands, it is that of the step above.";

  /** How a block is worked through whose places wait for each other. */
  static final String IN_TURN =
      "One server after the other, in this order: all steps on one before the first on the next.";

  /** What stands above rows that all wait for the same, and not for each other. */
  static String after(Set<Integer> rows) {
    return "Each after " + Detail.numbers(rows) + ", in any order.";
  }

  /** That progress stands nowhere below; empty if all does. */
  static Optional<String> progress(Worksheet sheet) {
    List<String> outdated =
        sheet.progress().outdated(sheet.runbook()).stream().map(ProgressEntry::step).toList();
    long all = sheet.progress().entries().stream().map(ProgressEntry::step).distinct().count();
    long missing = outdated.stream().filter(it -> sheet.number(it) == 0).count();
    if (all > 0 && outdated.size() == all) {
      return Optional.of(
          "None of the steps that the progress is about (%s) reads so here: it is of another"
                  .formatted(all)
              + " runbook, or of an earlier plan.");
    }
    return missing == 0
        ? Optional.empty()
        : Optional.of(
            "Steps that the progress is about and that are not here: %s.".formatted(missing));
  }

  private Notice() {}
}
