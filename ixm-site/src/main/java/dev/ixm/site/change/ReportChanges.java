package dev.ixm.site.change;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Multiset;
import dev.ixm.model.rule.Finding;
import dev.ixm.model.rule.Report;
import dev.ixm.model.text.Csv;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Compares two reports of one site, finding by finding. */
public final class ReportChanges {

  private static final ImmutableList<String> COLUMNS =
      ImmutableList.of(
          "change", "rule", "server", "where", "severity before", "severity after", "wrong");

  private final Report after;
  private final Set<String> unjudged = new HashSet<>();
  private final List<Change> changes = new ArrayList<>();

  private ReportChanges(Report after) {
    this.after = after;
    for (Finding finding : after.findings()) {
      if (finding.kind() != Finding.Kind.BREACH) {
        unjudged.add(scope(finding));
      }
    }
  }

  /**
   * {@return what changed, by kind; nothing for what is found again and counts the same}
   *
   * <p>Findings are the same if their {@link Finding#key} is. JSON of the list is what {@link
   * dev.ixm.model.json.IxmJson#write} makes of it.
   *
   * @param before what was found earlier
   * @param after what was found later
   */
  public static ImmutableList<Change> between(Report before, Report after) {
    ReportChanges comparison = new ReportChanges(after);
    Map<String, Finding> first = byKey(before);
    Map<String, Finding> second = byKey(after);
    first.forEach((key, finding) -> comparison.compare(finding, second.remove(key)));
    second.values().forEach(finding -> comparison.add(Change.Kind.NEW, Optional.empty(), finding));
    return ImmutableList.sortedCopyOf(Comparator.comparing(Change::kind), comparison.changes);
  }

  /** Several that have one key, such as two of one list, are told apart by their order. */
  private static Map<String, Finding> byKey(Report report) {
    Multiset<String> seen = HashMultiset.create();
    Map<String, Finding> findings = new LinkedHashMap<>();
    for (Finding finding : report.findings()) {
      findings.put(finding.key() + " " + seen.add(finding.key(), 1), finding);
    }
    return findings;
  }

  /** The rule, and the server that it could not judge, empty if the whole site. */
  private static String scope(Finding finding) {
    return finding.rule().id() + " " + finding.server().orElse("");
  }

  private void compare(Finding before, @Nullable Finding now) {
    if (now == null) {
      boolean judged = after.rules().contains(before.rule().id());
      boolean open = before.kind() == Finding.Kind.BREACH && isUnjudged(before);
      changes.add(
          new Change(
              judged && !open ? Change.Kind.GONE : Change.Kind.NO_LONGER_JUDGED,
              Optional.of(before),
              Optional.empty()));
    } else if (before.waiver().isEmpty() && now.waiver().isPresent()) {
      add(Change.Kind.WAIVED, Optional.of(before), now);
    } else if (now.severity() != before.severity()) {
      boolean worse = now.severity().compareTo(before.severity()) < 0;
      add(worse ? Change.Kind.WORSE : Change.Kind.BETTER, Optional.of(before), now);
    }
  }

  /** A fact may be missing of several servers at once; the finding then names none. */
  private boolean isUnjudged(Finding before) {
    return unjudged.contains(scope(before)) || unjudged.contains(before.rule().id() + " ");
  }

  private void add(Change.Kind kind, Optional<Finding> before, Finding now) {
    changes.add(new Change(kind, before, Optional.of(now)));
  }

  /**
   * {@return the changes as comma-separated values, with a header}
   *
   * @param changes what changed
   */
  public static String csv(List<Change> changes) {
    return Csv.table(COLUMNS, changes.stream().map(ReportChanges::row));
  }

  private static ImmutableList<Object> row(Change change) {
    Finding finding = change.finding();
    return ImmutableList.of(
        change.kind(),
        finding.rule().id(),
        finding.server().orElse(""),
        finding.where(),
        change.before().map(it -> it.severity().name()).orElse(""),
        change.after().map(it -> it.severity().name()).orElse(""),
        finding.what());
  }
}
