package dev.ixm.runbook.remedy;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import dev.ixm.config.ini.IniRepair.How;
import dev.ixm.config.mending.Mending;
import dev.ixm.model.rule.Finding;
import dev.ixm.model.rule.Report;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Finds what ends findings: in the deployment first, then in what is known beside it. */
final class Mender {

  /**
   * Lines before entries, as no entry can be set where a section stands twice; what adds lines at
   * the end, from the last line to the first, so that numbers of lines are those of the file.
   */
  private static final Comparator<Finding> LINES_FIRST =
      Comparator.comparing((Finding finding) -> !finding.rule().topic().equals("ini"))
          .thenComparing(
              finding ->
                  Mending.how(finding).equals(Optional.of(How.MOVE_TAIL))
                      ? -finding.line().orElse(0)
                      : -Integer.MAX_VALUE);

  private final Trial trial;

  Mender(Trial trial) {
    this.trial = trial;
  }

  /** The remedies of breaches that are not waived, those of the worst first. */
  ImmutableList<Remedy> mend(Report report) {
    ImmutableList<Finding> todo =
        report.findings().stream()
            .filter(finding -> finding.kind() == Finding.Kind.BREACH)
            .filter(finding -> finding.waiver().isEmpty())
            .sorted(Comparator.comparing(Finding::severity))
            .collect(toImmutableList());
    ImmutableList<Remedy> ofSite =
        trial.mend(todo.stream().filter(trial::concerns).collect(toImmutableList()));
    ImmutableList<Remedy> elsewhere =
        todo.stream()
            .filter(finding -> !trial.concerns(finding))
            .distinct()
            .sorted(LINES_FIRST)
            .flatMap(finding -> other(finding).stream())
            .collect(toImmutableList());
    return ImmutableList.sortedCopyOf(
        Comparator.comparing(remedy -> remedy.first().severity()),
        merged(Iterables.concat(ofSite, elsewhere)));
  }

  /** One decision for what is to be decided alike, such as of several servers. */
  private ImmutableList<Remedy> merged(Iterable<Remedy> remedies) {
    Map<Object, Remedy> merged = new LinkedHashMap<>();
    for (Remedy remedy : remedies) {
      Finding finding = remedy.first();
      boolean decided = remedy.kind() == Remedy.Kind.DECISION;
      merged.merge(
          decided
              ? ImmutableList.of(
                  finding.rule().id(), Decision.between(finding, trial.obstacles(finding)))
              : remedy,
          remedy,
          Remedy::and);
    }
    return ImmutableList.copyOf(merged.values());
  }

  /** What ends a finding; nothing if another remedy did. */
  private Optional<Remedy> other(Finding finding) {
    if (trial.isOver(finding)) {
      return Optional.empty();
    }
    Remedy.Kind otherwise =
        finding.changes().isEmpty() ? Remedy.Kind.DECISION : Remedy.Kind.BY_HAND;
    return trial
        .whole()
        .mend(finding)
        .or(() -> Optional.of(new Remedy(otherwise, ImmutableList.of(finding), Optional.empty())));
  }
}
