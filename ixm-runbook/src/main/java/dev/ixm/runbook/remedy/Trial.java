package dev.ixm.runbook.remedy;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.Multimaps;
import com.google.common.collect.SetMultimap;
import dev.ixm.model.rule.Finding;
import dev.ixm.model.rule.Report;
import dev.ixm.model.rule.RuleSet;
import dev.ixm.model.site.Deployment;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tries changes on a deployment.
 *
 * <p>The findings of one rule are first tried together, so that a site of many servers is judged
 * once and not once a server; where that breaks something, by halves.
 */
final class Trial {

  /**
   * What can be set without deciding anew what the site is for: not its needs, its topology, its
   * release, nor what a server is.
   */
  private static final Pattern CHANGEABLE =
      Pattern.compile(
          "/servers/[0-9]++/(?!roles|name|number|spare).+|/(network|license|mirroring|pbx|clients)/.+");

  private final RuleSet rules;
  private final ImmutableSet<String> found;
  private final List<Remedy> list = new ArrayList<>();
  private final Set<String> seen = new HashSet<>();
  private final SetMultimap<Finding, Finding> obstacles = LinkedHashMultimap.create();
  private Deployment site;
  private Report left;
  private ImmutableSet<String> open;
  private Description description;

  Trial(Deployment site, RuleSet rules) {
    this.site = site;
    this.rules = rules;
    this.left = rules.check(site);
    this.open = Attempts.keys(left);
    this.found = open;
    this.description = Description.of(site);
  }

  /** Whether the deployment has this finding. */
  boolean concerns(Finding finding) {
    return found.contains(finding.key());
  }

  Deployment site() {
    return site;
  }

  Report left() {
    return left;
  }

  /** What keeps changes from being remedies, of a kind. */
  ImmutableListMultimap<Finding, Finding> obstacles(Finding.Kind kind) {
    return ImmutableListMultimap.copyOf(Multimaps.filterValues(obstacles, it -> it.kind() == kind));
  }

  ImmutableList<Finding> obstacles(Finding finding) {
    return ImmutableList.copyOf(obstacles.get(finding));
  }

  ImmutableList<Remedy> mend(ImmutableList<Finding> findings) {
    Multimaps.index(findings, finding -> finding.rule().id())
        .asMap()
        .forEach((rule, some) -> mendAll(ImmutableList.copyOf(some)));
    return ImmutableList.copyOf(list);
  }

  private void mendAll(List<Finding> findings) {
    if (findings.size() == 1) {
      mend(findings.get(0));
    } else if (!findings.isEmpty() && !together(findings)) {
      int half = findings.size() / 2;
      mendAll(findings.subList(0, half));
      mendAll(findings.subList(half, findings.size()));
    }
  }

  /** Whether the first change of each, all at once, ends what stands at its place and no more. */
  private boolean together(List<Finding> findings) {
    Map<String, Edit> edits = new LinkedHashMap<>();
    for (Finding finding : findings) {
      Optional<Edit> edit = edits(finding).stream().findFirst();
      if (edit.isEmpty()
          || edit.get().value().isEmpty()
          || !open.contains(finding.key())
          || edits.put(finding.path(), edit.get()) != null) {
        return false;
      }
    }
    return description
        .after(edits.values().toArray(Edit[]::new))
        .filter(it -> all(edits, it))
        .isPresent();
  }

  private boolean all(Map<String, Edit> edits, Deployment after) {
    Report report = rules.check(after);
    ImmutableSet<String> now = Attempts.keys(report);
    ImmutableListMultimap<String, Finding> ended = Multimaps.index(ended(now), Finding::path);
    if (!open.containsAll(now) || !ended.keySet().equals(edits.keySet())) {
      return false;
    }
    edits.forEach((place, edit) -> list.add(remedy(edit, ended.get(place))));
    become(after, report, now);
    return true;
  }

  private void mend(Finding finding) {
    if (!open.contains(finding.key()) || !seen.add(finding.key())) {
      return;
    }
    list.add(
        edits(finding).stream()
            .map(edit -> description.after(edit).flatMap(after -> accept(finding, edit, after)))
            .flatMap(Optional::stream)
            .findFirst()
            .orElseGet(
                () ->
                    new Remedy(Remedy.Kind.DECISION, ImmutableList.of(finding), Optional.empty())));
  }

  /** What might end a finding, the nearest value first. */
  private ImmutableList<Edit> edits(Finding finding) {
    return finding.expected().stream()
        .filter(bound -> CHANGEABLE.matcher(finding.path()).matches())
        .flatMap(bound -> Candidates.of(bound, description.at(finding.path())).stream())
        .map(value -> new Edit(finding.path(), value))
        .collect(toImmutableList());
  }

  /** The remedy, if the finding goes and nothing new comes. */
  private Optional<Remedy> accept(Finding finding, Edit edit, Deployment after) {
    Report report = rules.check(after);
    ImmutableSet<String> now = Attempts.keys(report);
    if (now.contains(finding.key())) {
      return Optional.empty();
    }
    if (!open.containsAll(now)) {
      report.findings().stream()
          .filter(it -> !open.contains(it.key()))
          .forEach(it -> obstacles.put(finding, it));
      return Optional.empty();
    }
    ImmutableList<Finding> ended = ended(now);
    become(after, report, now);
    return Optional.of(remedy(edit, ended));
  }

  private ImmutableList<Finding> ended(ImmutableSet<String> now) {
    return Attempts.ended(left, now);
  }

  /** What was left to a person before may be ended by the way. */
  private void become(Deployment after, Report report, ImmutableSet<String> now) {
    list.removeIf(it -> it.kind() == Remedy.Kind.DECISION && !now.contains(it.first().key()));
    obstacles.keySet().removeIf(it -> !now.contains(it.key()));
    site = after;
    left = report;
    open = now;
    description = Description.of(site);
  }

  private static Remedy remedy(Edit edit, ImmutableList<Finding> ended) {
    boolean onServer = edit.pointer().startsWith("/servers/");
    return new Remedy(
        onServer ? Remedy.Kind.OPERATION : Remedy.Kind.DESCRIPTION, ended, Optional.of(edit));
  }
}
