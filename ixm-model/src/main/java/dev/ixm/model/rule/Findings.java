package dev.ixm.model.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.ixm.model.release.ReleaseFacts;
import dev.ixm.model.site.Deployment;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * What is recorded in the name of a rule, and of one after the other in the course of a check: the
 * collectors of its servers serve them all. Not thread-safe.
 */
final class Findings {

  private final FindingCollector whole = new FindingCollector(this, null, null, null, null, null);
  private RuleInfo rule;
  private ReleaseFacts facts;
  private List<Finding> breaches = ImmutableList.of();
  private @Nullable Spot missing;
  private @Nullable Deployment site;
  private ImmutableList<FindingCollector> servers = ImmutableList.of();

  /** Where a value is missing, and where one was missed before. */
  private record Spot(Place place, @Nullable Spot before) {

    ImmutableSet<String> paths() {
      Deque<String> paths = new ArrayDeque<>();
      for (Spot spot = this; spot != null; spot = spot.before) {
        paths.addFirst(spot.place.path());
      }
      return ImmutableSet.copyOf(paths);
    }
  }

  Findings(RuleInfo rule, ReleaseFacts facts) {
    this.rule = rule;
    this.facts = facts;
  }

  /** {@return the collector that stands at the subject as a whole} */
  FindingCollector whole() {
    return whole;
  }

  /** Forgets what was recorded, and records in the name of another rule. */
  void restart(RuleInfo next, ReleaseFacts others) {
    rule = next;
    facts = others;
    breaches = ImmutableList.of();
    missing = null;
  }

  void judgedBy(ReleaseFacts others) {
    facts = others;
  }

  /** {@return a collector for each server of a site that is the subject, by its index} */
  @SuppressWarnings("ReferenceEquality") // another object may be an equal part of the subject
  ImmutableList<FindingCollector> servers(Deployment subject) {
    if (site != subject) {
      servers = whole.at("servers").servers(subject.servers());
      site = subject;
    }
    return servers;
  }

  void breach(Place place, Optional<Fact> actual, Optional<Bound> expected) {
    if (breaches.isEmpty()) {
      breaches = new ArrayList<>();
    }
    breaches.add(
        ImmutableFinding.of(
            rule,
            Finding.Kind.BREACH,
            Later.of(place::path),
            place.line(),
            actual,
            expected,
            place.about(),
            figures(),
            Finding.NOTHING,
            Optional.empty()));
  }

  void missing(Place place) {
    missing = new Spot(place, missing);
  }

  /**
   * {@return all breaches in the order in which they were recorded, then one finding for what is
   * missing}
   */
  ImmutableList<Finding> toList() {
    if (missing == null) {
      return ImmutableList.copyOf(breaches);
    }
    Finding notStated = notStated(missing);
    return breaches.isEmpty()
        ? ImmutableList.of(notStated)
        : ImmutableList.<Finding>builder().addAll(breaches).add(notStated).build();
  }

  private Finding notStated(Spot spots) {
    Later<ImmutableSet<String>> paths = Later.of(spots::paths);
    return ImmutableFinding.of(
        rule,
        Finding.Kind.NOT_STATED,
        Later.of(() -> paths.get().size() == 1 ? paths.get().asList().get(0) : ""),
        OptionalInt.empty(),
        Optional.empty(),
        Optional.empty(),
        ImmutableMap.of(),
        figures(),
        paths,
        Optional.empty());
  }

  private ImmutableMap<String, Fact> figures() {
    return rule.words().figures(facts);
  }
}
