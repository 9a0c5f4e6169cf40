package dev.ixm.model.rule;

import static dev.ixm.model.text.Markdown.escape;
import static dev.ixm.model.text.Markdown.tableHead;
import static dev.ixm.model.text.Markdown.tableRow;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.Multimaps;
import dev.ixm.model.guide.Severity;
import dev.ixm.model.rule.WaiverUse.State;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes reports as GitHub-flavoured Markdown: findings by severity and rule, then how many there
 * are at each server, then the waivers.
 *
 * <p>Names and facts are shown as they are and read as no markup. Lines end with a line feed.
 */
public final class ReportMarkdown {

  private static final ImmutableMap<Severity, String> TITLES =
      ImmutableMap.of(
          Severity.ERROR, "Errors", Severity.WARNING, "Warnings", Severity.INFO, "Remarks");

  private static final ImmutableMap<State, String> STATES =
      ImmutableMap.of(
          State.IN_FORCE, "in force",
          State.EXPIRED, "EXPIRED",
          State.UNKNOWN_RULE, "NO SUCH RULE");

  private final StringBuilder text = new StringBuilder();
  private final int depth;

  private ReportMarkdown(int depth) {
    this.depth = depth;
  }

  /**
   * {@return one report under a heading}
   *
   * @param name what was checked, such as the name of a site
   * @param report what was found
   */
  public static String render(String name, Report report) {
    return new ReportMarkdown(1).write("Findings in " + name, report);
  }

  /**
   * {@return a table of all reports, then each of them}
   *
   * @param reports what was found, by the name of what was checked, as {@link RuleSet#checkAll}
   *     gives it
   */
  public static String render(Map<String, Report> reports) {
    StringBuilder text = new StringBuilder("# Findings\n\n");
    text.append(tableHead("checked", "errors", "warnings", "remarks", "waivers not in force"));
    reports.forEach(
        (name, report) ->
            text.append(
                tableRow(
                    name,
                    count(report, Severity.ERROR),
                    count(report, Severity.WARNING),
                    count(report, Severity.INFO),
                    report.waivers().size() - report.waivers(State.IN_FORCE).size())));
    reports.forEach(
        (name, report) -> text.append('\n').append(new ReportMarkdown(2).write(name, report)));
    return text.toString();
  }

  private static int count(Report report, Severity severity) {
    return report.counts().getOrDefault(severity, 0);
  }

  private String write(String title, Report report) {
    text.append("#".repeat(depth)).append(' ').append(escape(title)).append("\n\n");
    report
        .counts()
        .forEach(
            (severity, count) ->
                text.append(TITLES.get(severity)).append(": ").append(count).append(". "));
    text.append("Rules checked: ").append(report.rules().size()).append(".\n");
    if (report.waivers(State.IN_FORCE).size() < report.waivers().size()) {
      text.append("\n**Some waivers have expired or name no rule; see the last table.**\n");
    }
    TITLES.forEach((severity, heading) -> findings(heading, report.findings(severity)));
    servers(report);
    waivers(report.waivers());
    return text.toString();
  }

  private void section(String heading) {
    text.append("\n#").append("#".repeat(depth)).append(' ').append(heading).append("\n\n");
  }

  private void findings(String heading, List<Finding> findings) {
    if (!findings.isEmpty()) {
      section(heading);
      Multimaps.index(findings, Finding::rule).asMap().forEach(this::rule);
    }
  }

  /** Findings that say the same stand together, with all places. */
  private void rule(RuleInfo rule, Collection<Finding> findings) {
    String what = rule.summary() + " (" + rule.basis().cite(rule.source()) + ")";
    text.append("- **").append(rule.id()).append("**: ").append(escape(what)).append('\n');
    explained(findings).forEach(line -> text.append("  - ").append(escape(line)).append('\n'));
    LinkedHashMultimap<String, String> places = LinkedHashMultimap.create();
    findings.forEach(
        finding ->
            places.put(FindingText.ENGLISH.what(finding), FindingText.ENGLISH.where(finding)));
    places
        .asMap()
        .forEach(
            (said, where) ->
                text.append("  - ")
                    .append(escape(said + ": " + Joiner.on(", ").join(where)))
                    .append('\n'));
  }

  /** Why the rule holds, then what all of its findings say of looking and changing, each once. */
  private static Stream<String> explained(Collection<Finding> findings) {
    return findings.stream().map(FindingText.ENGLISH::explained).flatMap(List::stream).distinct();
  }

  private void servers(Report report) {
    if (report.findings().isEmpty()) {
      return;
    }
    section("By server");
    text.append(tableHead("server", "errors", "warnings", "remarks", "rules"));
    Multimaps.asMap(report.byServer())
        .forEach((server, findings) -> text.append(server(server, findings)));
  }

  private static String server(String server, List<Finding> findings) {
    Map<Severity, Long> counts =
        findings.stream().collect(Collectors.groupingBy(Finding::severity, Collectors.counting()));
    return tableRow(
        server.equals(Report.SITE) ? "(the site)" : server,
        counts.getOrDefault(Severity.ERROR, 0L),
        counts.getOrDefault(Severity.WARNING, 0L),
        counts.getOrDefault(Severity.INFO, 0L),
        findings.stream()
            .map(finding -> finding.rule().id())
            .distinct()
            .collect(Collectors.joining(", ")));
  }

  private void waivers(List<WaiverUse> uses) {
    if (uses.isEmpty()) {
      return;
    }
    section("Waivers");
    text.append(
        tableHead(
            "rule", "counts as", "state", "findings", "approved by", "reason", "until", "servers"));
    for (WaiverUse use : uses) {
      Waiver waiver = use.waiver();
      text.append(
          tableRow(
              waiver.rule(),
              waiver.severity(),
              STATES.getOrDefault(use.state(), ""),
              use.findings(),
              waiver.approvedBy(),
              waiver.reason(),
              waiver.until().map(Object::toString).orElse(""),
              waiver.servers().isEmpty() ? "all" : Joiner.on(", ").join(waiver.servers())));
    }
  }
}
