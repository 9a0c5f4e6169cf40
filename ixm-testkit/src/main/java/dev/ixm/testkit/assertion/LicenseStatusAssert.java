package dev.ixm.testkit.assertion;

import dev.ixm.licensing.Condition;
import dev.ixm.licensing.LicenseLevel;
import dev.ixm.licensing.LicenseStatus;
import java.time.Instant;
import java.util.Optional;
import org.assertj.core.api.AbstractAssert;
import org.assertj.core.api.Assertions;

/** Assertions on what a license grants at an instant. */
public final class LicenseStatusAssert extends AbstractAssert<LicenseStatusAssert, LicenseStatus> {

  LicenseStatusAssert(LicenseStatus actual) {
    super(actual, LicenseStatusAssert.class);
  }

  /**
   * {@return this, if the license has a level}
   *
   * @param level the level
   * @throws AssertionError otherwise
   */
  public LicenseStatusAssert hasLevel(LicenseLevel level) {
    isNotNull();
    return same("the level", actual.level(), level);
  }

  /**
   * {@return this, if the license grants so many voice ports}
   *
   * @param ports how many
   * @throws AssertionError otherwise
   */
  public LicenseStatusAssert grantsVoicePorts(int ports) {
    isNotNull();
    return same("the voice ports", actual.capacity().voicePorts().value(), ports);
  }

  /**
   * {@return this, if the license grants so many mailboxes}
   *
   * @param mailboxes how many
   * @throws AssertionError otherwise
   */
  public LicenseStatusAssert grantsMailboxes(int mailboxes) {
    isNotNull();
    return same("the mailboxes", actual.capacity().mailboxes().value(), mailboxes);
  }

  /**
   * {@return this, if a condition of this kind decides the level}
   *
   * @param kind the kind
   * @throws AssertionError otherwise
   */
  public LicenseStatusAssert isDecidedBy(Condition.Kind kind) {
    isNotNull();
    return same("what decides", actual.deciding().map(Condition::kind), Optional.of(kind));
  }

  /**
   * {@return this, if the status changes next at an instant}
   *
   * @param instant when
   * @throws AssertionError otherwise
   */
  public LicenseStatusAssert changesAt(Instant instant) {
    isNotNull();
    return same("the next change", actual.nextChange(), Optional.of(instant));
  }

  /**
   * {@return this, if the status stays as it is}
   *
   * @throws AssertionError otherwise
   */
  public LicenseStatusAssert neverChanges() {
    isNotNull();
    return same("the next change", actual.nextChange(), Optional.empty());
  }

  private LicenseStatusAssert same(String what, Object found, Object expected) {
    Assertions.assertThat(found)
        .as("%s, where the conditions are %s", what, actual.conditions())
        .isEqualTo(expected);
    return this;
  }
}
