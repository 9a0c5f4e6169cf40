package dev.ixm.runbook.worksheet;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import dev.ixm.model.guide.Level;
import dev.ixm.model.text.Csv;
import dev.ixm.runbook.Action;
import dev.ixm.runbook.Party;
import dev.ixm.runbook.ProgressEntry;
import dev.ixm.runbook.Step;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes a worksheet as comma-separated values, for spreadsheets and ticket systems. */
final class WorksheetCsv {

  private static final ImmutableList<String> HEADER =
      ImmutableList.of(
          "number",
          "id",
          "place",
          "kind",
          "role",
          "address",
          "action",
          "level",
          "what",
          "how",
          "condition",
          "why",
          "warning",
          "expected",
          "after",
          "guide",
          "basis",
          "result",
          "who",
          "when",
          "remark");

  private WorksheetCsv() {}

  static String of(Worksheet sheet) {
    SitePlaces places = new SitePlaces(sheet);
    return Csv.table(
        HEADER,
        Stream.concat(
            Stream.of(fields(sheet, places, review(sheet))),
            sheet.blocks().stream()
                .flatMap(block -> block.rows().stream())
                .flatMap(row -> row.steps().stream())
                .map(step -> fields(sheet, places, step))));
  }

  private static Step review(Worksheet sheet) {
    return Step.builder()
        .id("runbook.review")
        .party(Party.of(Party.Kind.SITE))
        .action(Action.VERIFY)
        .what(Notice.TEXT)
        .warning(Notice.progress(sheet))
        .level(Level.SHOULD)
        .source(Notice.SOURCE)
        .build();
  }

  private static ImmutableList<Object> fields(Worksheet sheet, SitePlaces places, Step step) {
    Optional<ProgressEntry> entry = sheet.progress().find(step);
    return ImmutableList.builder()
        .add(sheet.number(step.id()), step.id(), step.party().name(), step.party().kind())
        .add(places.roles(step.party()), places.addresses(step.party()))
        .add(step.action(), step.level(), step.what(), String.join("\n", WorkRow.lines(step)))
        .add(step.condition().orElse(""), step.why().orElse(""), step.warning().orElse(""))
        .add(step.expected().orElse(""), after(sheet, step), step.source(), step.basis())
        .add(entry.map(it -> it.outcome().name()).orElse(""))
        .add(entry.map(ProgressEntry::who).orElse(""))
        .add(entry.map(it -> it.when().toString()).orElse(""))
        .add(entry.flatMap(ProgressEntry::remark).orElse(""))
        .build();
  }

  private static String after(Worksheet sheet, Step step) {
    return step.waitsFor().stream()
        .map(sheet::number)
        .sorted()
        .distinct()
        .map(String::valueOf)
        .collect(joining(" "));
  }
}
