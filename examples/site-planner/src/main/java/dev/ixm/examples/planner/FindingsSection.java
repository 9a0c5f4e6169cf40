package dev.ixm.examples.planner;

import com.google.common.collect.ImmutableList;
import dev.ixm.model.guide.Severity;
import dev.ixm.model.rule.Finding;
import dev.ixm.model.rule.RuleInfo;
import dev.ixm.site.SitePart;
import dev.ixm.site.SiteStudy;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was found, the worst first, by rule; not what could not be judged. */
final class FindingsSection {

  private final SiteStudy study;
  private final ServerNames servers;
  private final boolean isExplained;

  FindingsSection(SiteStudy study, boolean isExplained) {
    this.isExplained = isExplained;
    this.study = study;
    this.servers = new ServerNames(study.deployment());
  }

  /** {@return how many findings of a severity there are} */
  int count(Severity severity) {
    return located(severity).size();
  }

  /** A finding, and where it was made: on a server, or else in the site. */
  private record Located(String place, Finding finding) {}

  private List<Located> located(Severity severity) {
    List<Located> located = new ArrayList<>();
    for (SitePart part : study.parts()) {
      for (Finding finding : part.report().findings(severity)) {
        String place =
            part.server()
                .map(server -> server + line(finding))
                .orElseGet(() -> finding.server().orElse(finding.path()));
        located.add(new Located(place, finding));
      }
    }
    located.removeIf(it -> it.finding().kind() == Finding.Kind.NOT_STATED);
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
      items.add(Page.Item.of("None: every rule that could be judged is kept."));
    }
    return Page.Section.of("Findings", Page.Items.of(items));
  }

  /** The findings of one rule: each pair of actual and required value, and where it is found. */
  private Page.Item item(Severity severity, RuleInfo rule, List<Located> findings) {
    ImmutableList.Builder<String> details = ImmutableList.builder();
    findings.stream()
        .collect(
            Collectors.groupingBy(
                located -> located.finding().what(),
                LinkedHashMap::new,
                Collectors.mapping(Located::place, Collectors.toCollection(LinkedHashSet::new))))
        .forEach((facts, places) -> details.add(facts + ": " + servers.shown(places)));
    if (isExplained) {
      findings.get(0).finding().why().ifPresent(why -> details.add("why: " + why.text()));
      findings.stream()
          .map(Located::finding)
          .flatMap(it -> Stream.concat(it.looks().stream(), it.changes().stream()))
          .distinct()
          .forEach(details::add);
    }
    details.add(rule.basis().cite(rule.source()));
    return new Page.Item(
        "%s %s: %s".formatted(severity.name().toLowerCase(Locale.ROOT), rule.id(), rule.summary()),
        details.build());
  }
}
