package dev.ixm.runbook.remedy;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.ixm.model.rule.Finding;
import dev.ixm.model.rule.Report;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Tries edits of what belongs to a site: one is made only if the finding goes and nothing new
 * comes.
 *
 * @param <T> what is edited
 */
abstract class Attempts<T> {

  private final Remedy.Kind kind;
  private T now;
  private Optional<Report> left;
  private ImmutableMap<String, Finding> open;

  Attempts(Remedy.Kind kind, T first, Optional<Report> report) {
    this.kind = kind;
    this.now = first;
    this.left = report;
    this.open = byKey(report);
  }

  /** What rules find, empty if there is nothing that they judge. */
  abstract Optional<Report> check(T edited);

  /** What might end a finding, the nearest first. */
  abstract Stream<Edit> edits(Finding finding);

  /** After an edit, empty if it cannot be made. */
  abstract Optional<T> edited(Finding finding, Edit edit);

  final T now() {
    return now;
  }

  final Optional<Report> left() {
    return left;
  }

  /** Whether this is found here after the edits so far. */
  final boolean isOpen(Finding finding) {
    return open.containsKey(finding.key());
  }

  /** What ends a finding, if it is found here after the edits so far and another edit ends it. */
  final Optional<Remedy> mend(Finding finding) {
    return Optional.ofNullable(open.get(finding.key()))
        .flatMap(now -> edits(now).flatMap(edit -> accept(now, edit).stream()).findFirst());
  }

  private Optional<Remedy> accept(Finding finding, Edit edit) {
    Optional<T> edited = edited(finding, edit);
    if (edited.isEmpty()) {
      return Optional.empty();
    }
    Optional<Report> report = check(edited.get());
    ImmutableMap<String, Finding> after = byKey(report);
    if (after.containsKey(finding.key()) || !open.keySet().containsAll(after.keySet())) {
      return Optional.empty();
    }
    ImmutableList<Finding> ends = ended(left.orElseThrow(), after.keySet());
    now = edited.get();
    left = report;
    open = after;
    return Optional.of(new Remedy(kind, ends, Optional.of(edit)));
  }

  /** The breaches that are no longer found, the worst first, each once. */
  static ImmutableList<Finding> ended(Report before, ImmutableSet<String> after) {
    return before.findings().stream()
        .filter(it -> it.kind() == Finding.Kind.BREACH && !after.contains(it.key()))
        .collect(toImmutableMap(Finding::key, it -> it, (one, same) -> one))
        .values()
        .stream()
        .sorted(Comparator.comparing(Finding::severity))
        .collect(toImmutableList());
  }

  private static ImmutableMap<String, Finding> byKey(Optional<Report> report) {
    return report.stream()
        .flatMap(it -> it.findings().stream())
        .collect(toImmutableMap(Finding::key, it -> it, (one, same) -> one));
  }

  /** The findings of the same key, such as of an entry that stands three times. */
  static ImmutableList<Finding> alike(Report report, Finding finding) {
    return report.findings().stream()
        .filter(it -> it.key().equals(finding.key()))
        .collect(toImmutableList());
  }

  static ImmutableSet<String> keys(Report report) {
    return report.findings().stream().map(Finding::key).collect(toImmutableSet());
  }
}
