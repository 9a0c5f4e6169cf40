package dev.ixm.runbook.worksheet;

import com.google.common.base.Splitter;
import dev.ixm.model.output.Output;
import dev.ixm.model.site.Server;
import dev.ixm.runbook.Party;
import dev.ixm.runbook.ProgressEntry;
import dev.ixm.runbook.Step;
import java.util.List;
import java.util.Optional;

/** Writes a worksheet as one HTML page, which is XML too and needs no script. */
final class HtmlSheet {

  private static final String STYLE =
      """
      body{font:10pt/1.35 sans-serif;margin:1.5em;color-scheme:light}
      table{border-collapse:collapse;width:100%;margin:.6em 0}
      th,td{border:1px solid #777;padding:.25em .4em;vertical-align:top;text-align:left}
      .box{font-size:14pt;line-height:1}.field{min-width:6em;height:1.6em}
      ol,ul{margin:.2em 0;padding-left:1.6em}.warning{font-weight:bold}
      tr{break-inside:avoid}h2{break-after:avoid}
      @media print{body{margin:0}}
      """;

  private final Worksheet sheet;
  private final SitePlaces places;
  private final StringBuilder text = new StringBuilder();

  HtmlSheet(Worksheet sheet) {
    this.sheet = sheet;
    this.places = new SitePlaces(sheet);
  }

  String write() {
    String title = Output.HTML.escape(sheet.runbook().title());
    text.append("<!DOCTYPE html>\n<html lang=\"en\" xmlns=\"http://www.w3.org/1999/xhtml\">");
    text.append("<head><meta charset=\"utf-8\"/><title>").append(title).append("</title>\n<style>");
    text.append(STYLE).append("</style></head>\n<body>\n");
    element("h1", sheet.runbook().title());
    element("p", "%s (guide: %s). %s".formatted(Notice.TEXT, Notice.SOURCE, Notice.READING));
    Notice.progress(sheet).ifPresent(it -> element("p", it));
    servers();
    list("Open", places.open());
    list("To heed", places.heed().stream().map(Object::toString).toList());
    sheet.blocks().forEach(this::block);
    return text.append("</body></html>\n").toString();
  }

  private void servers() {
    if (places.servers().isEmpty()) {
      return;
    }
    element("h2", "Servers, release " + places.release());
    head("Server", "Role", "Address", SitePlaces.DRIVE);
    for (Server server : places.servers()) {
      Party place = Party.of(server);
      row(server.name(), places.roles(place), places.addresses(place), places.drive(server));
    }
    text.append("</table>\n");
  }

  private void list(String title, List<String> lines) {
    if (!lines.isEmpty()) {
      element("h2", title);
      text.append("<ul>\n");
      lines.forEach(line -> element("li", line));
      text.append("</ul>\n");
    }
  }

  private void block(WorkBlock block) {
    element("h2", places.title(block));
    if (block.isInTurn()) {
      element("p", Notice.IN_TURN);
    }
    if (!sheet.allWaitFor(block).isEmpty()) {
      element("p", Notice.after(sheet.allWaitFor(block)));
    }
    head("No.", "Step", "Place", "Done", "Who", "When", "Result", "Remark");
    block.rows().forEach(row -> row(block, row));
    text.append("</table>\n");
  }

  private void row(WorkBlock block, WorkRow row) {
    String span = " rowspan=\"%s\">".formatted(row.steps().size());
    text.append("<tr><th scope=\"row\"").append(span).append(row.number()).append("</th><td");
    text.append(span).append("<b>");
    text.append(code(row.text(Detail::what)));
    text.append("</b>\n");
    details(Detail.of(sheet, block, row));
    text.append("</td>");
    String separator = "";
    for (Step step : row.steps()) {
      text.append(separator);
      fields(step);
      separator = "</tr>\n<tr>";
    }
    text.append("</tr>\n");
  }

  private void details(List<Detail> details) {
    List<Detail> how = details.stream().filter(it -> it.label().isEmpty()).toList();
    if (!how.isEmpty()) {
      text.append("<ol>\n");
      how.forEach(it -> element("li", it.text()));
      text.append("</ol>\n");
    }
    for (Detail detail : details) {
      if (!detail.label().isEmpty()) {
        String kind = detail.label().equals("Warning") ? " class=\"warning\"" : "";
        text.append("<div").append(kind).append('>').append(detail.label()).append(": ");
        text.append(code(detail.text())).append("</div>\n");
      }
    }
  }

  private void fields(Step step) {
    Optional<ProgressEntry> entry = sheet.progress().find(step);
    element("td", places.title(step.party()));
    text.append("<td class=\"box\">").append(Detail.box(sheet, step)).append("</td>");
    field(entry.map(ProgressEntry::who));
    field(entry.map(it -> it.when().toString()));
    field(entry.map(it -> it.outcome().name()));
    field(entry.flatMap(ProgressEntry::remark));
  }

  private void field(Optional<String> value) {
    text.append("<td class=\"field\">").append(Output.HTML.escape(value.orElse("")));
    text.append("</td>");
  }

  private void head(String... titles) {
    text.append("<table><tr>");
    for (String title : titles) {
      text.append("<th scope=\"col\">").append(title).append("</th>");
    }
    text.append("</tr>\n");
  }

  private void row(String... cells) {
    text.append("<tr>");
    for (String cell : cells) {
      element("td", cell);
    }
    text.append("</tr>\n");
  }

  private void element(String name, String content) {
    text.append('<').append(name).append('>').append(code(content));
    text.append("</").append(name).append(">\n");
  }

  /** What stands between back quotes becomes code, if each has a partner. */
  private static String code(String line) {
    List<String> parts = Splitter.on('`').splitToList(line);
    if (parts.size() % 2 == 0) {
      return Output.HTML.escape(line);
    }
    StringBuilder html = new StringBuilder();
    for (int i = 0; i < parts.size(); i++) {
      String part = Output.HTML.escape(parts.get(i));
      html.append(i % 2 == 0 ? part : "<code>" + part + "</code>");
    }
    return html.toString();
  }
}
