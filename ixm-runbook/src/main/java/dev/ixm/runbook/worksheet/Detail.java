package dev.ixm.runbook.worksheet;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import dev.ixm.model.guide.Basis;
import dev.ixm.model.guide.Level;
import dev.ixm.runbook.ProgressEntry;
import dev.ixm.runbook.Step;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * A line below what is done.
 *
 * @param label what it tells, empty for a line of how it is done
 * @param text the line
 */
record Detail(String label, String text) {

  /** All of a row; the guide's place only where it is another than that of the row above. */
  static ImmutableList<Detail> of(Worksheet sheet, WorkBlock block, WorkRow row) {
    ImmutableList.Builder<Detail> details = ImmutableList.builder();
    row.how().forEach(line -> details.add(new Detail("", line)));
    add("Only if", row.text(step -> step.condition().orElse("")), details);
    add("Why", row.text(step -> step.why().orElse("")), details);
    add("Warning", row.text(step -> step.warning().orElse("")), details);
    add("Expect", row.text(step -> step.expected().orElse("")), details);
    String after = after(sheet, block, row);
    String guide = guide(block, row);
    if (after.isEmpty()) {
      add("Guide", guide, details);
    } else {
      add("After", guide.isEmpty() ? after : after + "; guide: " + guide, details);
    }
    row.steps().forEach(step -> record(sheet, step).ifPresent(details::add));
    return details.build();
  }

  static String numbers(Set<Integer> rows) {
    return rows.stream().map(String::valueOf).collect(joining(", "));
  }

  private static void add(String label, String text, ImmutableList.Builder<Detail> details) {
    if (!text.isEmpty()) {
      details.add(new Detail(label, text));
    }
  }

  /** What it waits for, unless the block says so of all its rows. */
  private static String after(Worksheet sheet, WorkBlock block, WorkRow row) {
    return sheet.allWaitFor(block).isEmpty() ? numbers(sheet.waitsFor(block, row)) : "";
  }

  /** Its place in the guide, if it is another than that of the row above. */
  private static String guide(WorkBlock block, WorkRow row) {
    String guide = row.text(Detail::guide);
    int above = row.number() - block.rows().get(0).number() - 1;
    boolean same = above >= 0 && block.rows().get(above).text(Detail::guide).equals(guide);
    return same ? "" : guide;
  }

  private static String guide(Step step) {
    return step.source() + basis(step.basis());
  }

  private static String basis(Basis basis) {
    return switch (basis) {
      case STATED -> "";
      case INFERRED -> " (inferred)";
      case BEYOND_GUIDE -> " (beyond the guide)";
    };
  }

  /** What was recorded of a step, also if it reads otherwise now. */
  private static Optional<Detail> record(Worksheet sheet, Step step) {
    Function<ProgressEntry, String> changed =
        entry -> sheet.progress().find(step).isPresent() ? "" : "; the step has changed since";
    return sheet
        .progress()
        .find(step.id())
        .map(
            entry ->
                new Detail(
                    "Record",
                    "%s: %s, %s, %s%s%s"
                        .formatted(
                            step.party().name(),
                            entry.outcome(),
                            entry.who(),
                            entry.when(),
                            entry.remark().map(it -> ", " + it).orElse(""),
                            changed.apply(entry))));
  }

  /** What is done, and how binding that is. */
  static String what(Step step) {
    return step.what() + binding(step.level());
  }

  private static String binding(Level level) {
    return switch (level) {
      case MUST -> "";
      case SHOULD -> " (recommended)";
      case MAY -> " (optional)";
    };
  }

  /** The box of a step: empty, ticked, or crossed where it failed. */
  static String box(Worksheet sheet, Step step) {
    return sheet
        .progress()
        .find(step)
        .map(
            entry ->
                switch (entry.outcome()) {
                  case DONE -> "\u2611";
                  case FAILED -> "\u2612";
                  case SKIPPED -> "\u2610 (skipped)";
                })
        .orElse("\u2610");
  }
}
