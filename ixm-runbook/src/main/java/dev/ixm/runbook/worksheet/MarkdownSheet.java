package dev.ixm.runbook.worksheet;

import static dev.ixm.model.text.Markdown.BLANK;
import static dev.ixm.model.text.Markdown.escape;
import static dev.ixm.model.text.Markdown.escapeAroundCode;
import static java.util.stream.Collectors.joining;

import dev.ixm.model.site.Server;
import dev.ixm.model.text.Markdown;
import dev.ixm.runbook.Party;
import java.util.List;

/** Writes a worksheet as Markdown that reads well as a plain text too. */
final class MarkdownSheet {

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
    servers();
    list("Open", places.open().stream().map(it -> escape(it) + ": " + BLANK).toList());
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
    boolean isOne = row.steps().size() == 1;
    String number = row.number() + ". ";
    text.append(number);
    if (isOne) {
      text.append(Detail.box(sheet, row.first())).append(' ');
    }
    text.append(escapeAroundCode(row.text(step -> step.what() + Detail.binding(step.level()))));
    text.append('\n');
    String indent = " ".repeat(number.length());
    if (!isOne) {
      String boxes =
          row.steps().stream()
              .map(step -> Detail.box(sheet, step) + " " + escape(step.party().name()))
              .collect(joining(" "));
      text.append(indent).append("- ").append(boxes).append('\n');
    }
    int how = 0;
    for (Detail detail : Detail.of(sheet, block, row)) {
      String label = detail.label().isEmpty() ? ++how + ". " : "- " + detail.label() + ": ";
      text.append(indent).append(label).append(escapeAroundCode(detail.text())).append('\n');
    }
  }

  private void fields(WorkBlock block) {
    int first = block.rows().get(0).number();
    int last = first + block.rows().size() - 1;
    String steps = first == last ? String.valueOf(first) : first + " to " + last;
    text.append('\n')
        .append(Markdown.tableHead("Steps", "Place", "Who", "When", "Result", "Remark"));
    for (Party place : block.places()) {
      text.append(Markdown.tableRow(steps, places.title(place), "", "", "", ""));
    }
  }
}
