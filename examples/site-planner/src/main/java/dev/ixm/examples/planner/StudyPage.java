package dev.ixm.examples.planner;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.ixm.licensing.TimelineEntry;
import dev.ixm.model.Deployment;
import dev.ixm.model.Server;
import dev.ixm.model.guide.Figure;
import dev.ixm.model.host.Hardware;
import dev.ixm.model.host.OperatingSystem;
import dev.ixm.model.rule.Finding;
import dev.ixm.model.rule.RuleInfo;
import dev.ixm.model.rule.Severity;
import dev.ixm.runbook.Party;
import dev.ixm.runbook.install.Installation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Puts a study into words. */
final class StudyPage {

  private static final int FEW = 4;

  private final Study study;

  private StudyPage(Study study) {
    this.study = study;
  }

  /** {@return the study as a page} */
  static Page of(Study study) {
    StudyPage page = new StudyPage(study);
    ImmutableList.Builder<Page.Section> sections = ImmutableList.builder();
    sections.add(page.site(), page.servers());
    study.sizing().ifPresent(plan -> sections.add(page.calculation()));
    sections.add(page.findings());
    if (!study.licenseDates().isEmpty()) {
      sections.add(page.licenseDates());
    }
    sections.add(page.installOrder());
    return new Page(study.deployment().name(), sections.build());
  }

  private Page.Section site() {
    Deployment site = study.deployment();
    List<Page.Item> items = new ArrayList<>();
    items.add(
        Page.Item.of(
            "Release %s, edition %s, %s"
                .formatted(site.release(), site.edition(), site.topology())));
    study
        .sizing()
        .ifPresent(plan -> items.add(Page.Item.of("Why: " + explanation(plan.topology()))));
    items.add(
        Page.Item.of(
            "Findings: errors %d, warnings %d, remarks %d"
                .formatted(
                    located(Severity.ERROR).size(),
                    located(Severity.WARNING).size(),
                    located(Severity.INFO).size())));
    return Page.Section.of("Site", Page.Items.of(items));
  }

  private Page.Section servers() {
    ImmutableList<ImmutableList<String>> rows =
        study.deployment().servers().stream().map(StudyPage::row).collect(toImmutableList());
    return Page.Section.of(
        "Servers",
        new Page.Table(
            ImmutableList.of(
                "Server", "Role", "No.", "Ports", "Windows", "CPU", "Memory", "Drives"),
            rows));
  }

  private static ImmutableList<String> row(Server server) {
    return ImmutableList.of(
        server.name(),
        Joiner.on(", ").join(server.roles()),
        server.number().isPresent() ? String.valueOf(server.number().getAsInt()) : "",
        server.voicePorts().isPresent() ? String.valueOf(server.voicePorts().getAsInt()) : "",
        server.operatingSystem().map(StudyPage::windows).orElse("?"),
        server.hardware().map(StudyPage::processors).orElse("?"),
        server.hardware().flatMap(Hardware::memory).map(Object::toString).orElse("?"),
        server.hardware().map(StudyPage::drives).orElse("?"));
  }

  private static String windows(OperatingSystem system) {
    return system.version().name().replace("WINDOWS_SERVER_", "").replace('_', ' ');
  }

  private static String processors(Hardware hardware) {
    return hardware.logicalProcessors().isPresent()
        ? String.valueOf(hardware.logicalProcessors().getAsInt())
        : "?";
  }

  private static String drives(Hardware hardware) {
    return hardware.drives().stream()
        .map(
            drive ->
                drive.size()
                    + drive.raid().map(raid -> " " + raid.name().replace('_', ' ')).orElse(""))
        .collect(Collectors.joining(" + "));
  }

  private Page.Section calculation() {
    List<Figure<?>> figures = new ArrayList<>(study.sizing().orElseThrow().figures());
    study.licensedVoicePorts().ifPresent(figures::add);
    return Page.Section.of(
        "Calculation",
        Page.Items.of(
            figures.stream()
                .map(
                    figure ->
                        Page.Item.of(figure.name() + ": " + figure.value(), explanation(figure)))
                .toList()));
  }

  /** The figure without its name and value. */
  private static String explanation(Figure<?> figure) {
    return figure.toString().substring((figure.name() + " = " + figure.value() + ": ").length());
  }

  /** A finding, and where it was made: on a server, or else in the site. */
  private record Located(String place, Finding finding) {}

  private List<Located> located(Severity severity) {
    List<Located> located = new ArrayList<>();
    for (Finding finding : study.report().findings(severity)) {
      String path = finding.facts().getOrDefault(Finding.MISSING, finding.path());
      located.add(new Located(finding.facts().getOrDefault(Finding.SERVER, path), finding));
    }
    study
        .settingsReports()
        .forEach(
            (server, report) ->
                report
                    .findings(severity)
                    .forEach(finding -> located.add(new Located(server + line(finding), finding))));
    return located;
  }

  private static String line(Finding finding) {
    return finding.path()
        + (finding.line().isPresent() ? " line " + finding.line().getAsInt() : "");
  }

  private Page.Section findings() {
    List<Page.Item> items = new ArrayList<>();
    for (Severity severity : Severity.values()) {
      located(severity).stream()
          .collect(
              Collectors.groupingBy(
                  located -> located.finding().rule(), LinkedHashMap::new, Collectors.toList()))
          .forEach((rule, findings) -> items.add(item(severity, rule, findings)));
    }
    if (items.isEmpty()) {
      items.add(Page.Item.of("None: every rule could be judged, and is kept."));
    }
    return Page.Section.of("Findings", Page.Items.of(items));
  }

  /** The findings of one rule: each pair of actual and required value, and where it is found. */
  private Page.Item item(Severity severity, RuleInfo rule, List<Located> findings) {
    ImmutableList.Builder<String> details = ImmutableList.builder();
    findings.stream()
        .collect(
            Collectors.groupingBy(
                located -> facts(located.finding()),
                LinkedHashMap::new,
                Collectors.mapping(Located::place, Collectors.toCollection(LinkedHashSet::new))))
        .forEach((facts, places) -> details.add(facts + ": " + places(places)));
    details.add(rule.source().toString());
    return new Page.Item(
        "%s %s: %s".formatted(severity.name().toLowerCase(Locale.ROOT), rule.id(), rule.summary()),
        details.build());
  }

  private String places(Set<String> places) {
    ImmutableSet<String> servers =
        study.deployment().servers().stream()
            .map(Server::name)
            .collect(ImmutableSet.toImmutableSet());
    return places.size() >= FEW && places.equals(servers)
        ? "all %d servers".formatted(places.size())
        : Joiner.on(", ").join(places);
  }

  private static String facts(Finding finding) {
    return switch (finding.kind()) {
      case BREACH ->
          finding.facts().containsKey(Finding.ACTUAL)
              ? "is %s, must be %s"
                  .formatted(
                      finding.facts().get(Finding.ACTUAL), finding.facts().get(Finding.EXPECTED))
              : "at";
      case NOT_STATED -> "not stated, so not checked";
      case FAILED -> "the rule failed: " + finding.facts().getOrDefault(Finding.ACTUAL, "?");
    };
  }

  private Page.Section licenseDates() {
    List<Page.Item> items = new ArrayList<>();
    List<TimelineEntry> run = new ArrayList<>();
    for (TimelineEntry entry : study.licenseDates()) {
      if (!run.isEmpty() && !continues(run, entry)) {
        items.add(item(run));
        run.clear();
      }
      run.add(entry);
    }
    items.add(item(run));
    return Page.Section.of("License", Page.Items.of(items));
  }

  /** Whether the entry says the same as the run's last one a day later. */
  private static boolean continues(List<TimelineEntry> run, TimelineEntry entry) {
    TimelineEntry last = run.get(run.size() - 1);
    return entry.kind() == last.kind()
        && entry.kind().isReminder()
        && entry.date().equals(last.date().plusDays(1));
  }

  private static Page.Item item(List<TimelineEntry> run) {
    TimelineEntry first = run.get(0);
    TimelineEntry last = run.get(run.size() - 1);
    return Page.Item.of(
        run.size() == 1
            ? first.toString()
            : "%s to %s daily: %s [%s]"
                .formatted(first.date(), last.date(), first.kind(), first.source()));
  }

  private Page.Section installOrder() {
    List<Page.Item> items = new ArrayList<>();
    for (Server server : Installation.order(study.deployment())) {
      int steps = study.installation().steps(Party.of(server)).size();
      items.add(
          Page.Item.of(
              "%d. %s (%s), %d steps"
                  .formatted(
                      items.size() + 1,
                      server.name(),
                      Joiner.on(", ").join(server.roles()),
                      steps)));
    }
    return Page.Section.of("Install order", Page.Items.of(items));
  }
}
