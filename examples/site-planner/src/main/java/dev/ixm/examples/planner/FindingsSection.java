package dev.ixm.examples.planner;

import com.google.common.base.Joiner;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.ixm.model.guide.Severity;
import dev.ixm.model.rule.Finding;
import dev.ixm.model.rule.RuleInfo;
import dev.ixm.model.site.Server;
import dev.ixm.site.SitePart;
import dev.ixm.site.SiteStudy;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What was found, the worst first, by rule. */
final class FindingsSection {

  private static final int FEW = 4;
  private static final Pattern OF_SERVER = Pattern.compile("/servers/([0-9]+)/(.+)");

  private final SiteStudy study;

  FindingsSection(SiteStudy study) {
    this.study = study;
  }

  /** {@return how many findings of a severity there are, without those of facts not stated} */
  int count(Severity severity) {
    return (int) located(severity).stream().filter(located -> !located.isMissing()).count();
  }

  /** {@return how many findings there are of rules that lack a fact} */
  int missing() {
    return (int) located(Severity.INFO).stream().filter(Located::isMissing).count();
  }

  /** A finding, and where it was made: on a server, or else in the site. */
  private record Located(String place, Finding finding) {

    boolean isMissing() {
      return finding.kind() == Finding.Kind.NOT_STATED;
    }
  }

  private List<Located> located(Severity severity) {
    List<Located> located = new ArrayList<>();
    for (SitePart part : study.parts()) {
      for (Finding finding : part.report().findings(severity)) {
        String place =
            part.server().map(server -> server + line(finding)).orElseGet(() -> place(finding));
        located.add(new Located(place, finding));
      }
    }
    return located;
  }

  private String place(Finding finding) {
    return finding.facts().containsKey(Finding.MISSING)
        ? missing(finding.facts().get(Finding.MISSING))
        : finding.facts().getOrDefault(Finding.SERVER, finding.path());
  }

  /** Each missing fact once, and of which servers it is missing. */
  private String missing(String pointers) {
    Map<String, Set<String>> servers = new LinkedHashMap<>();
    for (String pointer : Splitter.on(' ').split(pointers)) {
      Matcher ofServer = OF_SERVER.matcher(pointer);
      if (ofServer.matches()) {
        int index = Integer.parseInt(ofServer.group(1));
        servers
            .computeIfAbsent(ofServer.group(2), fact -> new LinkedHashSet<>())
            .add(study.deployment().servers().get(index).name());
      } else {
        servers.put(pointer, ImmutableSet.of());
      }
    }
    return servers.entrySet().stream()
        .map(
            fact ->
                fact.getValue().isEmpty()
                    ? fact.getKey()
                    : fact.getKey() + " of " + places(fact.getValue()))
        .collect(Collectors.joining("; "));
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
          .filter(located -> !located.isMissing())
          .collect(
              Collectors.groupingBy(
                  located -> located.finding().rule(), LinkedHashMap::new, Collectors.toList()))
          .forEach((rule, findings) -> items.add(item(severity, rule, findings)));
    }
    items.addAll(notChecked());
    if (items.isEmpty()) {
      items.add(Page.Item.of("None: every rule could be judged, and is kept."));
    }
    return Page.Section.of("Findings", Page.Items.of(items));
  }

  /** What is not stated, each fact once, with the rules that could not judge without it. */
  private List<Page.Item> notChecked() {
    return located(Severity.INFO).stream()
        .filter(Located::isMissing)
        .collect(
            Collectors.groupingBy(
                Located::place,
                LinkedHashMap::new,
                Collectors.mapping(
                    located -> located.finding().rule().id(), Collectors.joining(", "))))
        .entrySet()
        .stream()
        .map(
            fact -> Page.Item.of("not stated: " + fact.getKey(), "not checked: " + fact.getValue()))
        .toList();
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
        .forEach((facts, places) -> details.add(facts + ": " + places(places)));
    details.add(rule.basis().cite(rule.source()));
    return new Page.Item(
        "%s %s: %s".formatted(severity.name().toLowerCase(Locale.ROOT), rule.id(), rule.summary()),
        details.build());
  }

  private String places(Set<String> places) {
    if (places.size() >= FEW && places.equals(names(server -> true))) {
      return "all %s servers".formatted(places.size());
    }
    return places.size() >= FEW && places.equals(names(Server::isVoiceServer))
        ? "all %s voice servers".formatted(places.size())
        : Joiner.on(", ").join(places);
  }

  private ImmutableSet<String> names(Predicate<Server> which) {
    return study.deployment().servers().stream()
        .filter(which)
        .map(Server::name)
        .collect(ImmutableSet.toImmutableSet());
  }
}
