package dev.ixm.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ixm.model.value.InvalidAttributeException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Looks at how value types refuse what can never be. */
public final class Refusals {

  private Refusals() {}

  /** The exception names the attribute, by itself and at the head of its message. */
  public static void assertRefused(ThrowingCallable building, String attribute, String problem) {
    assertRefused(building, attribute, attribute, problem);
  }

  /** The exception names the place in the attribute, and the attribute at the head. */
  public static void assertRefused(
      ThrowingCallable building, String attribute, String place, String problem) {
    assertThatThrownBy(building)
        .isInstanceOfSatisfying(
            InvalidAttributeException.class, e -> assertThat(e.attribute()).isEqualTo(place))
        .hasMessage(attribute + " " + problem);
  }
}
