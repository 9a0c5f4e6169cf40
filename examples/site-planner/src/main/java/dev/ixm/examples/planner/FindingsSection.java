package dev.ixm.examples.planner;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.ixm.model.Server;
import dev.ixm.model.rule.Finding;
import dev.ixm.model.rule.RuleInfo;
import dev.ixm.model.rule.Severity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What was found, the worst first, by rule. */
final class FindingsSection {

  private static final int FEW = 4;

  private final Study study;

  FindingsSection(Study study) {
    this.study = study;
  }

  /** {@return how many findings of a severity there are} */
  int count(Severity severity) {
    return located(severity).size();
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

  /** {@return the section} */
  Page.Section section() {
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
    details.add(rule.basis().cite(rule.source()));
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
}
