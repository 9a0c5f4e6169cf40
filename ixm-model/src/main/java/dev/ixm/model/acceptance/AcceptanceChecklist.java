package dev.ixm.model.acceptance;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static dev.ixm.model.InvalidAttributeException.check;

import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import dev.ixm.model.Release;
import dev.ixm.model.release.FactKind;
import java.util.Optional;
import org.immutables.value.Value;

/** The test calls to make after a release was installed, all of them. */
@Value.Immutable
@JsonSerialize(as = ImmutableAcceptanceChecklist.class)
public abstract class AcceptanceChecklist {

  /** Asks the facts of a release for this table. */
  public static final FactKind<AcceptanceChecklist> KIND =
      FactKind.of("acceptance tests", AcceptanceChecklist.class)
          .table(Release.R10_8, () -> ChecklistData.RELEASE_10_8);

  AcceptanceChecklist() {}

  /** {@return a builder with nothing set} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * {@return the 19 test calls of release 10.8}
   *
   * <p>Tests 16 to 19 stand in the guide's table of transfers, but are outbound calls. The remark
   * on test 18 was taken over from test 17; a busy destination is meant. Tests 13 and 15 have no
   * stated outcome: when the transfer ends is up to the application.
   */
  public static AcceptanceChecklist release10_8() {
    return ChecklistData.RELEASE_10_8;
  }

  /**
   * {@return the test calls of a release, empty if the guide lists none for it}
   *
   * @param release any release
   */
  public static Optional<AcceptanceChecklist> find(Release release) {
    return Optional.of(ChecklistData.RELEASE_10_8)
        .filter(checklist -> checklist.release().equals(release));
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
