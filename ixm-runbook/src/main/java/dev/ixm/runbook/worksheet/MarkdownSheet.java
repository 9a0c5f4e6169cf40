package dev.ixm.runbook.worksheet;

import static dev.ixm.model.text.Markdown.BLANK;
import static dev.ixm.model.text.Markdown.escape;
import static dev.ixm.model.text.Markdown.escapeAroundCode;
import static java.util.stream.Collectors.joining;

import dev.ixm.model.site.Server;
import dev.ixm.model.text.Markdown;
import dev.ixm.runbook.Party;
import java.util.List;
import java.util.stream.Stream;

/** Writes a worksheet as Markdown that reads well as a plain text too. */
final class MarkdownSheet {

  /** How many boxes stand before what is done; more have a line of their own. */
  private static final int MOST_BOXES = 4;

  private final Worksheet sheet;
  private final SitePlaces places;
  private final StringBuilder text = new StringBuilder();

  MarkdownSheet(Worksheet sheet) {
    this.sheet = sheet;
    this.places = new SitePlaces(sheet);
  }

  String write() {
    text.append("# ").append(escapeAroundCode(sheet.runbook().title())).append("\n\n");
    text.append(escapeAroundCode(Notice.TEXT)).append(" (guide: ");
    text.append(escapeAroundCode(Notice.SOURCE.toString())).append(").\n");
    text.append(Notice.READING).append('\n');
    Notice.progress(sheet).ifPresent(it -> text.append('\n').append(it).append('\n'));
    servers();
    list("Open", places.open().stream().map(Markdown::escapeAroundCode).toList());
    list("To heed", places.heed().stream().map(finding -> escape(finding.text())).toList());
    sheet.blocks().forEach(this::block);
    return text.toString();
  }

  private void servers() {
    if (!places.servers().isEmpty()) {
      text.append("\n## Servers, release ").append(escape(places.release())).append("\n\n");
      text.append(Markdown.tableHead("Server", "Role", "Address", SitePlaces.DRIVE));
    }
    for (Server server : places.servers()) {
      Party place = Party.of(server);
      text.append(
          Markdown.tableRow(
              server.name(),
              places.roles(place),
              orBlank(places.addresses(place)),
              server.isProductServer() ? orBlank(places.drive(server)) : ""));
    }
  }

  private static String orBlank(String text) {
    return text.isEmpty() ? BLANK : text;
  }

  private void list(String title, List<String> lines) {
    if (!lines.isEmpty()) {
      text.append("\n## ").append(title).append("\n\n");
    }
    lines.forEach(line -> text.append("- ").append(line).append('\n'));
  }

  private void block(WorkBlock block) {
    text.append("\n## ").append(escape(places.title(block))).append("\n\n");
    if (block.isInTurn()) {
      text.append(Notice.IN_TURN).append("\n\n");
    }
    if (!sheet.allWaitFor(block).isEmpty()) {
      text.append(Notice.after(sheet.allWaitFor(block))).append("\n\n");
    }
    block.rows().forEach(row -> row(block, row));
    fields(block);
  }

  private void row(WorkBlock block, WorkRow row) {
    String number = row.number() + ". ";
    String indent = " ".repeat(number.length());
    String what = escapeAroundCode(row.text(Detail::what));
    text.append(number);
    if (block.places().size() == 1) {
      text.append(Detail.box(sheet, row.first())).append(' ').append(what).append('\n');
    } else if (row.steps().size() <= MOST_BOXES && row.isAlike(Detail::what)) {
      text.append(boxes(row)).append(": ").append(what).append('\n');
    } else {
      text.append(what).append('\n').append(indent).append("- ").append(boxes(row)).append('\n');
    }
    int how = 0;
    for (Detail detail : Detail.of(sheet, block, row)) {
      String label = detail.label().isEmpty() ? ++how + ". " : "- " + detail.label() + ": ";
      text.append(indent).append(label).append(escapeAroundCode(detail.text())).append('\n');
    }
  }

  private String boxes(WorkRow row) {
    return row.steps().stream()
        .map(step -> Detail.box(sheet, step) + " " + escape(step.party().name()))
        .collect(joining(" "));
  }

  /** To be filled in, a line for each place. */
  private void fields(WorkBlock block) {
    int first = block.rows().get(0).number();
    int last = first + block.rows().size() - 1;
    String steps = first == last ? "Step " + first : "Steps %s to %s".formatted(first, last);
    for (Party place : block.places()) {
      text.append("- ").append(steps).append(", ").append(escape(places.title(place))).append(": ");
      text.append(
          Stream.of("who", "when", "result", "remark")
              .map(field -> field + " " + BLANK)
              .collect(joining(", ", "", "\n")));
    }
  }
}
