package dev.ixm.examples.planner;

import static com.google.common.base.Preconditions.checkNotNull;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import dev.ixm.model.guide.Figure;
import dev.ixm.model.guide.Severity;
import dev.ixm.model.hardware.Hardware;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.Server;
import dev.ixm.model.windows.OperatingSystem;
import dev.ixm.runbook.Runbook;
import dev.ixm.runbook.worksheet.Worksheet;
import dev.ixm.site.SiteStudy;
import dev.ixm.site.order.OrderItem;
import dev.ixm.sizing.SizingPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Puts a study into words. */
final class StudyPage {

  private final SiteStudy study;
  private final FindingsSection findings;
  private final QuestionsSection questions;

  private StudyPage(SiteStudy study, boolean isExplained) {
    this.study = study;
    this.findings = new FindingsSection(study, isExplained);
    this.questions = new QuestionsSection(study);
  }

  /**
   * {@return the study as a page}
   *
   * @param isExplained whether findings say why, where to look and what changes them
   * @param changes what changed since an earlier report, empty if there is none
   */
  static Page of(SiteStudy study, boolean isExplained, Optional<Since> changes) {
    StudyPage page = new StudyPage(study, isExplained);
    ImmutableList.Builder<Page.Section> sections = ImmutableList.builder();
    sections.add(page.site(), page.servers());
    study
        .plan()
        .map(SizingPlan::exceeded)
        .filter(exceeded -> !exceeded.isEmpty())
        .ifPresent(exceeded -> sections.add(figures("Beyond the product", exceeded)));
    study.plan().ifPresent(plan -> sections.add(page.calculation()));
    if (!study.order().isEmpty()) {
      sections.add(figures("To order", Lists.transform(study.order(), OrderItem::quantity)));
    }
    sections.add(page.findings.section());
    WaiversSection.of(study).ifPresent(sections::add);
    changes.map(Since::section).ifPresent(sections::add);
    page.questions.section().ifPresent(sections::add);
    if (study.deployment().license().isPresent()) {
      sections.add(LicenseSection.of(study));
    }
    page.unwritten().ifPresent(sections::add);
    sections.add(page.installOrder());
    return new Page(study.deployment().name(), sections.build());
  }

  /** {@return the study as a page of Markdown, with the worksheet of the installation} */
  static String markdown(SiteStudy study) {
    StudyPage page = new StudyPage(study, true);
    return MarkdownText.of(of(study, true, Optional.empty())) + "\n" + page.worksheet();
  }

  private String worksheet() {
    return Worksheet.builder()
        .runbook(installation())
        .site(study.deployment())
        .progress(study.progress())
        .build()
        .markdown();
  }

  private Page.Section site() {
    Deployment site = study.deployment();
    List<Page.Item> items = new ArrayList<>();
    items.add(
        Page.Item.of(
            "Release %s, edition %s, %s"
                .formatted(site.release(), site.edition(), site.topology())));
    study
        .plan()
        .ifPresent(plan -> items.add(Page.Item.of("Why: " + plan.topology().explanation())));
    items.add(
        Page.Item.of(
            "Findings: errors %s, warnings %s, remarks %s, rules not checked %s"
                .formatted(
                    findings.count(Severity.ERROR),
                    findings.count(Severity.WARNING),
                    findings.count(Severity.INFO),
                    questions.undecided())));
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
    List<Figure<?>> figures = new ArrayList<>(study.plan().orElseThrow().figures());
    study.licensedVoicePorts().ifPresent(figures::add);
    return figures("Calculation", figures);
  }

  private static Page.Section figures(String title, List<? extends Figure<?>> figures) {
    return Page.Section.of(
        title,
        Page.Items.of(
            figures.stream()
                .map(
                    figure ->
                        Page.Item.of(figure.name() + ": " + figure.value(), figure.explanation()))
                .toList()));
  }

  private Runbook installation() {
    return checkNotNull(study.runbooks().get("installation"));
  }

  /** For which voice servers there is no file, as nothing that belongs into it is known. */
  private Optional<Page.Section> unwritten() {
    ImmutableList<String> servers =
        study.settingsFiles().entrySet().stream()
            .filter(file -> file.getValue().size() == 0)
            .map(Map.Entry::getKey)
            .collect(toImmutableList());
    return servers.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Page.Section.of(
                "No ETSIPService.ini",
                Page.Items.of(
                    List.of(
                        Page.Item.of(
                            "%s: the addresses of the telephone system are not stated"
                                .formatted(Joiner.on(", ").join(servers)),
                            "state /pbx with its addresses")))));
  }

  private Page.Section installOrder() {
    List<Page.Item> items = new ArrayList<>();
    for (Server server : study.view().order()) {
      items.add(
          Page.Item.of(
              "%s. %s (%s)"
                  .formatted(
                      items.size() + 1, server.name(), Joiner.on(", ").join(server.roles()))));
    }
    return Page.Section.of("Install order", Page.Items.of(items));
  }
}
