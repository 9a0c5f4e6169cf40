package dev.ixm.runbook.remedy;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import dev.ixm.model.rule.Finding;
import dev.ixm.model.rule.Report;
import dev.ixm.model.rule.RuleSet;
import dev.ixm.model.site.Deployment;
import dev.ixm.runbook.Runbook;
import dev.ixm.runbook.state.Effect;
import dev.ixm.runbook.state.Key;
import dev.ixm.runbook.state.SiteState;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How the findings of a site are mended.
 *
 * <p>For each breach, the worst first, the value nearest to the stated one that its rule lets pass
 * is tried on the site as it is after the remedies so far: it is a remedy only if the finding goes
 * and nothing new is found. What no such change ends, or what contradicts an earlier remedy, is
 * left to a person. It is tried on our model of the site, not on servers.
 */
public final class Remedies {

  private static final String DESCRIPTION = "description";

  /**
   * What can be set without deciding anew what the site is for: not its needs, its topology, its
   * release, nor what a server is.
   */
  private static final Pattern CHANGEABLE =
      Pattern.compile(
          "/servers/[0-9]++/(?!roles|name|number|spare).+|/(network|license|mirroring|pbx|clients)/.+");

  private final RuleSet rules;
  private final List<Remedy> list = new ArrayList<>();
  private final Set<String> seen = new HashSet<>();
  private final Deployment before;
  private Deployment site;
  private Report left;
  private ImmutableSet<String> open;
  private Description description;

  private Remedies(Deployment site, RuleSet rules) {
    this.before = site;
    this.site = site;
    this.rules = rules;
    this.left = rules.check(site);
    this.open = keys(left);
    this.description = Description.of(site);
  }

  /**
   * {@return the remedies of what was found in a site}
   *
   * @param report what was found; breaches that are waived are left out, and so is what is not
   *     about the deployment
   * @param site the deployment
   * @param rules by which it is judged
   */
  public static Remedies of(Report report, Deployment site, RuleSet rules) {
    Remedies remedies = new Remedies(site, rules);
    report.findings().stream()
        .filter(finding -> finding.kind() == Finding.Kind.BREACH && finding.waiver().isEmpty())
        .sorted(Comparator.comparing(Finding::severity))
        .forEach(remedies::add);
    return remedies;
  }

  private void add(Finding finding) {
    if (!open.contains(finding.key()) || !seen.add(finding.key())) {
      return;
    }
    finding.expected().stream()
        .filter(bound -> CHANGEABLE.matcher(finding.path()).matches())
        .flatMap(bound -> Candidates.of(bound, description.at(finding.path())).stream())
        .map(value -> new Edit(finding.path(), value))
        .map(edit -> description.after(edit).flatMap(after -> accept(finding, edit, after)))
        .flatMap(Optional::stream)
        .findFirst()
        .ifPresentOrElse(
            list::add,
            () ->
                list.add(
                    new Remedy(Remedy.Kind.DECISION, ImmutableList.of(finding), Optional.empty())));
  }

  /** The remedy, if the finding goes and nothing new comes. */
  private Optional<Remedy> accept(Finding finding, Edit edit, Deployment after) {
    Report report = rules.check(after);
    ImmutableSet<String> now = keys(report);
    if (now.contains(finding.key()) || !open.containsAll(now)) {
      return Optional.empty();
    }
    ImmutableList<Finding> ended =
        left.findings().stream()
            .filter(it -> it.kind() == Finding.Kind.BREACH && !now.contains(it.key()))
            .filter(it -> it.key().equals(finding.key()) || seen.add(it.key()))
            .sorted(Comparator.comparing(Finding::severity))
            .collect(toImmutableList());
    site = after;
    left = report;
    open = now;
    description = Description.of(site);
    Remedy.Kind kind =
        edit.pointer().startsWith("/servers/") ? Remedy.Kind.OPERATION : Remedy.Kind.DESCRIPTION;
    return Optional.of(new Remedy(kind, ended, Optional.of(edit)));
  }

  private static ImmutableSet<String> keys(Report report) {
    return report.findings().stream().map(Finding::key).collect(toImmutableSet());
  }

  /** {@return the remedies, those of the worst findings first; none ends what another ends} */
  public ImmutableList<Remedy> list() {
    return ImmutableList.copyOf(list);
  }

  /** {@return the site when all remedies are done; decisions change nothing} */
  public Deployment deployment() {
    return site;
  }

  /** {@return what would be found then} */
  public Report after() {
    return left;
  }

  /**
   * {@return the steps that do it: decisions and changes of the site first, then server by server,
   * so that one voice server after the other is down; each server is backed up before, and
   * restarted once}
   */
  public Runbook runbook() {
    return new RemedySteps(before, list()).write();
  }

  /**
   * {@return the deployment that a state has after steps of remedies}
   *
   * @param state of a simulation of the {@link #runbook}
   */
  public static Deployment described(SiteState state) {
    Deployment site = state.deployment();
    for (Effect fact : state.facts()) {
      if (fact.key().aspect().equals(DESCRIPTION)) {
        String value = fact.value().equals(Key.NONE) ? "" : fact.value();
        site = Description.of(site).after(new Edit(fact.key().detail(), value)).orElse(site);
      }
    }
    return site;
  }

  /** The key of a value of the deployment that a step sets. */
  static Key described(String pointer) {
    return Key.of(DESCRIPTION, "", pointer);
  }

  /** {@return the remedies, a line each} */
  @Override
  public String toString() {
    return String.join("\n", Iterables.transform(list, Remedy::toString));
  }
}
