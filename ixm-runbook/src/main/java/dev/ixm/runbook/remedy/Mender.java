package dev.ixm.runbook.remedy;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import dev.ixm.config.ini.IniRepair.How;
import dev.ixm.config.mending.Mending;
import dev.ixm.model.rule.Finding;
import dev.ixm.model.rule.Report;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds what ends findings: in the lines of files first, so that their numbers are those of the
 * file and entries can be set, then in the deployment, then in what else is known beside it.
 */
final class Mender {

  /** What adds lines comes at the end, from the last line to the first: numbers of lines hold. */
  private static final Comparator<Finding> FROM_THE_LAST =
      Comparator.comparing(
          finding ->
              Mending.how(finding).equals(Optional.of(How.MOVE_TAIL))
                  ? -finding.line().orElse(0)
                  : -Integer.MAX_VALUE);

  private final Trial trial;

  Mender(Trial trial) {
    this.trial = trial;
  }

  /** The remedies of breaches that are not waived, in the order in which they were tried. */
  ImmutableList<Remedy> mend(Report report) {
    ImmutableList<Finding> todo =
        report.findings().stream()
            .filter(finding -> finding.kind() == Finding.Kind.BREACH)
            .filter(finding -> finding.waiver().isEmpty())
            .sorted(Comparator.comparing(Finding::severity))
            .collect(toImmutableList());
    List<Finding> beside = todo.stream().filter(it -> !trial.concerns(it)).distinct().toList();
    List<Remedy> ofLines =
        beside(beside.stream().filter(Mender::isOfLines).sorted(FROM_THE_LAST).toList());
    List<Remedy> ofSite =
        trial.mend(todo.stream().filter(trial::concerns).collect(toImmutableList()));
    List<Remedy> ofOthers = beside(beside);
    List<Remedy> byHand =
        beside.stream().filter(it -> !trial.isOver(it)).map(Mender::byPerson).toList();
    return merged(Iterables.concat(byHand, ofLines, ofSite, ofOthers));
  }

  private static boolean isOfLines(Finding finding) {
    return finding.rule().topic().equals("ini");
  }

  /** The edits beside the deployment; one may make another possible. */
  private List<Remedy> beside(List<Finding> findings) {
    List<Remedy> made = new ArrayList<>();
    int before;
    do {
      before = made.size();
      findings.forEach(finding -> trial.mendBeside(finding).ifPresent(made::add));
    } while (made.size() > before);
    return made;
  }

  /**
   * One decision for what is to be decided alike, such as of several servers; and of what was set
   * twice, the last value at once.
   */
  private ImmutableList<Remedy> merged(Iterable<Remedy> remedies) {
    Map<Object, Remedy> merged = new LinkedHashMap<>();
    remedies.forEach(remedy -> merged.merge(matter(remedy), remedy, Remedy::and));
    return ImmutableList.copyOf(merged.values());
  }

  /** What is decided, or which value is set. */
  private Object matter(Remedy remedy) {
    Finding finding = remedy.first();
    return switch (remedy.kind()) {
      case DECISION ->
          ImmutableList.of(
              finding.rule().id(), Decision.between(finding, trial.obstacles(finding)));
      case OPERATION, DESCRIPTION -> remedy.edit().orElseThrow().pointer();
      case FILE ->
          remedy
              .edit()
              .filter(edit -> edit.repair().isEmpty())
              .<Object>map(edit -> ImmutableList.of(finding.server(), edit.pointer()))
              .orElse(remedy);
      case SETTING, BY_HAND -> remedy;
    };
  }

  private static Remedy byPerson(Finding finding) {
    return new Remedy(
        finding.changes().isEmpty() ? Remedy.Kind.DECISION : Remedy.Kind.BY_HAND,
        ImmutableList.of(finding),
        Optional.empty());
  }
}
