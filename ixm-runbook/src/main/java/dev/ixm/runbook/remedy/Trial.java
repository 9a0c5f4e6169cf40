package dev.ixm.runbook.remedy;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.Multimaps;
import com.google.common.collect.SetMultimap;
import dev.ixm.model.rule.Finding;
import dev.ixm.model.site.Deployment;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Tries changes on a deployment, and what has to be changed beside it along with each.
 *
 * <p>The findings of one rule are first tried together, so that a site of many servers is judged
 * once and not once a server; where that breaks something, by halves. What nothing ends is tried
 * again once another change was made: it may have broken what is mended by then.
 */
final class Trial {

  /**
   * What can be set without deciding anew what the site is for: not its needs, its topology, its
   * release, nor what a server is.
   */
  private static final Pattern CHANGEABLE =
      Pattern.compile(
          "/servers/[0-9]++/(?!roles|name|number|spare).+|/(network|license|mirroring|pbx|clients)/.+");

  private final ImmutableSet<String> known;
  private final ImmutableSet<String> found;
  private final List<Remedy> list = new ArrayList<>();
  private final Set<String> seen = new HashSet<>();
  private final SetMultimap<Finding, Finding> obstacles = LinkedHashMultimap.create();
  private Whole whole;
  private ImmutableSet<String> open;
  private Description description;

  Trial(Whole whole) {
    this.whole = whole;
    this.open = whole.keys();
    this.known = open;
    this.found = Attempts.keys(whole.ofSite());
    this.description = Description.of(whole.site());
  }

  /** Whether the deployment had this finding at first. */
  boolean concerns(Finding finding) {
    return found.contains(finding.key());
  }

  /** Whether this was found beside the deployment at first, and no longer is. */
  boolean isOver(Finding finding) {
    return known.contains(finding.key())
        && !whole.files().isOpen(finding)
        && !whole.others().isOpen(finding);
  }

  /** All as it is after the remedies so far. */
  Whole whole() {
    return whole;
  }

  /** What keeps changes from being remedies, of a kind. */
  ImmutableListMultimap<Finding, Finding> obstacles(Finding.Kind kind) {
    return ImmutableListMultimap.copyOf(Multimaps.filterValues(obstacles, it -> it.kind() == kind));
  }

  ImmutableList<Finding> obstacles(Finding finding) {
    return ImmutableList.copyOf(obstacles.get(finding));
  }

  ImmutableList<Remedy> mend(ImmutableList<Finding> findings) {
    Whole first = whole;
    Multimaps.index(findings, finding -> finding.rule().id())
        .asMap()
        .forEach((rule, some) -> mendAll(ImmutableList.copyOf(some)));
    Whole before = first;
    while (whole != before) {
      before = whole;
      decisions().forEach(decision -> again(decision.first()).ifPresent(list::add));
    }
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
    Whole tried = whole.with(after);
    ImmutableSet<String> now = tried.keys();
    ImmutableListMultimap<String, Finding> ended = Multimaps.index(ended(now), Finding::path);
    if (!open.containsAll(now) || !ended.keySet().equals(edits.keySet())) {
      return false;
    }
    edits.forEach((place, edit) -> list.add(remedy(edit, ended.get(place), ImmutableList.of())));
    become(tried, now);
    return true;
  }

  private void mend(Finding finding) {
    if (!open.contains(finding.key()) || !seen.add(finding.key())) {
      return;
    }
    list.add(
        attempt(finding, finding)
            .orElseGet(
                () ->
                    new Remedy(Remedy.Kind.DECISION, ImmutableList.of(finding), Optional.empty())));
  }

  private ImmutableList<Remedy> decisions() {
    return list.stream().filter(Remedy::isDecision).collect(toImmutableList());
  }

  /** Another value may be asked for by now. */
  private Optional<Remedy> again(Finding finding) {
    return Attempts.alike(whole.ofSite(), finding).stream()
        .findFirst()
        .flatMap(now -> attempt(finding, now));
  }

  private Optional<Remedy> attempt(Finding finding, Finding now) {
    obstacles.removeAll(finding);
    return edits(now).stream()
        .map(edit -> description.after(edit).flatMap(after -> accept(finding, edit, after)))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** What ends a finding beside the deployment, if an edit there does; it is made. */
  Optional<Remedy> mendBeside(Finding finding) {
    Optional<Remedy> remedy = whole.mend(finding);
    if (remedy.isPresent()) {
      open = whole.keys();
    }
    return remedy;
  }

  /** What might end a finding, the nearest value first. */
  private ImmutableList<Edit> edits(Finding finding) {
    return finding.expected().stream()
        .filter(bound -> CHANGEABLE.matcher(finding.path()).matches())
        .flatMap(
            bound ->
                Candidates.of(
                    bound,
                    description.at(finding.path()),
                    () -> Attempts.alike(whole.ofSite(), finding))
                    .stream())
        .map(value -> new Edit(finding.path(), value))
        .collect(toImmutableList());
  }

  /** The remedy, if the finding goes and nothing new comes that cannot be mended beside it. */
  private Optional<Remedy> accept(Finding finding, Edit edit, Deployment after) {
    Whole tried = whole.with(after);
    if (Attempts.keys(tried.ofSite()).contains(finding.key())) {
      return Optional.empty();
    }
    ImmutableList<Remedy> along =
        news(tried).flatMap(it -> tried.mend(it).stream()).collect(toImmutableList());
    ImmutableList<Finding> broken = news(tried).collect(toImmutableList());
    if (!broken.isEmpty()) {
      obstacles.putAll(finding, broken);
      return Optional.empty();
    }
    ImmutableSet<String> now = tried.keys();
    ImmutableList<Finding> ended = ended(now);
    become(tried, now);
    return Optional.of(remedy(edit, ended, along));
  }

  private Stream<Finding> news(Whole tried) {
    return tried.left().findings().stream().filter(it -> !open.contains(it.key()));
  }

  private ImmutableList<Finding> ended(ImmutableSet<String> now) {
    return Attempts.ended(whole.left(), now);
  }

  /** What was left to a person before may be ended by the way. */
  private void become(Whole after, ImmutableSet<String> now) {
    list.removeIf(it -> it.isDecision() && !now.contains(it.first().key()));
    obstacles.keySet().removeIf(it -> !now.contains(it.key()));
    whole = after;
    open = now;
    description = Description.of(after.site());
  }

  private static Remedy remedy(
      Edit edit, ImmutableList<Finding> ended, ImmutableList<Remedy> along) {
    boolean onServer = edit.pointer().startsWith("/servers/");
    return new Remedy(
        onServer ? Remedy.Kind.OPERATION : Remedy.Kind.DESCRIPTION,
        ended,
        Optional.of(edit),
        along);
  }
}
