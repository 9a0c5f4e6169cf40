package dev.ixm.model.revision;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static dev.ixm.model.check.Checks.check;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.collect.ImmutableList;
import dev.ixm.model.Release;
import dev.ixm.model.release.FactKind;
import dev.ixm.model.release.FactRow;
import dev.ixm.model.release.FactTable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** The issues of the guide for a release. */
@Value.Immutable
@JsonDeserialize(as = ImmutableRevisionHistory.class)
public abstract class RevisionHistory implements FactTable {

  /**
   * Asks the facts of a release for this table.
   *
   * <p>The 38 issues for release 10.8 stand in appendix A. Where the guide contradicts itself, what
   * a later issue brought wins over what an earlier one left.
   */
  public static final FactKind<RevisionHistory> KIND =
      FactKind.of("revisions of the guide", RevisionHistory.class)
          .table(Release.R10_8, () -> RevisionTable.RELEASE_10_8);

  RevisionHistory() {}

  /** {@return a builder with nothing set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the release} */
  public abstract Release release();

  /** {@return the issues from first to last, each dated after the one before, never empty} */
  public abstract ImmutableList<Revision> revisions();

  /** {@return the last issue} */
  public final Revision latest() {
    return revisions().get(revisions().size() - 1);
  }

  /**
   * {@return the issue of a number, empty if there is none}
   *
   * @param issue the number with its letter if it has one, such as {@code 22a}
   */
  public final Optional<Revision> findRevision(String issue) {
    return revisions().stream().filter(revision -> revision.issue().equals(issue)).findFirst();
  }

  /**
   * {@return the issue that was the latest on a day, empty before the first}
   *
   * @param day any day
   */
  public final Optional<Revision> latestOn(LocalDate day) {
    return revisions().stream()
        .filter(revision -> !revision.date().isAfter(day))
        .reduce((earlier, later) -> later);
  }

  @Override
  public final ImmutableList<FactRow> rows() {
    return revisions().stream()
        .map(
            revision ->
                FactRow.of(
                    "issue " + revision.issue(),
                    "%s: %s".formatted(revision.date(), String.join("; ", revision.changes())),
                    revision.source()))
        .collect(toImmutableList());
  }

  @Value.Check
  void validate() {
    check(!revisions().isEmpty(), "revisions", "must name at least one issue");
    for (int i = 1; i < revisions().size(); i++) {
      Revision revision = revisions().get(i);
      check(
          revision.date().isAfter(revisions().get(i - 1).date()),
          "revisions",
          "must be dated after the one before: %s",
          revision.issue());
    }
  }

  /** Builds a {@link RevisionHistory}. */
  public static final class Builder extends ImmutableRevisionHistory.Builder {
    Builder() {}
  }
}
