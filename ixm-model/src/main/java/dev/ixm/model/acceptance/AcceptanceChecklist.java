package dev.ixm.model.acceptance;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static dev.ixm.model.check.Checks.check;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.collect.ImmutableList;
import dev.ixm.model.Release;
import dev.ixm.model.release.FactKind;
import dev.ixm.model.release.FactRow;
import dev.ixm.model.release.FactTable;
import java.util.Optional;
import org.immutables.value.Value;

/** The test calls to make after a release was installed, all of them. */
@Value.Immutable
@JsonDeserialize(as = ImmutableAcceptanceChecklist.class)
public abstract class AcceptanceChecklist implements FactTable {

  /**
   * Asks the facts of a release for this table.
   *
   * <p>Tests 16 to 19 stand in the guide's table of transfers, but are outbound calls. The remark
   * on test 18 was taken over from test 17; a busy destination is meant. Tests 13 and 15 have no
   * stated outcome: when the transfer ends is up to the application.
   */
  public static final FactKind<AcceptanceChecklist> KIND =
      FactKind.of("acceptance tests", AcceptanceChecklist.class)
          .table(Release.R10_8, () -> ChecklistData.RELEASE_10_8);

  AcceptanceChecklist() {}

  /** {@return a builder with nothing set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the release} */
  public abstract Release release();

  /** {@return the tests, numbered from 1 without a gap} */
  public abstract ImmutableList<AcceptanceTest> tests();

  /**
   * {@return the test of a number, empty if there is none}
   *
   * @param number any number
   */
  public final Optional<AcceptanceTest> findTest(int number) {
    return tests().stream().filter(test -> test.number() == number).findFirst();
  }

  /**
   * {@return the tests of one kind, in order}
   *
   * @param kind which kind
   */
  public final ImmutableList<AcceptanceTest> ofKind(CallKind kind) {
    return tests().stream().filter(test -> test.kind() == kind).collect(toImmutableList());
  }

  @Override
  public final ImmutableList<FactRow> rows() {
    return tests().stream()
        .map(
            test ->
                FactRow.of(
                    "test " + test.number(),
                    "%s to %s: %s".formatted(test.kind(), test.destination(), test.outcomes()),
                    test.source()))
        .collect(toImmutableList());
  }

  @Value.Check
  void validate() {
    for (int i = 0; i < tests().size(); i++) {
      int number = tests().get(i).number();
      check(number == i + 1, "tests", "must be numbered from 1 without a gap: %s", number);
    }
  }

  /** Builds an {@link AcceptanceChecklist}. */
  public static final class Builder extends ImmutableAcceptanceChecklist.Builder {
    Builder() {}
  }
}
