package dev.ixm.config.gdpr;

import static dev.ixm.model.check.Checks.checkRange;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * How far the removal of the data of a caller who has asked for it has come. It has no telephone
 * number in it, which would be such data. Source: guide chapter 10, Removing a Caller's Details
 * from the Database.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableErasure.class)
public abstract class Erasure {

  /** The folder of the tool; it is there if the installer was told to include GDPR. */
  public static final String FOLDER = "UC/GDPR/ForgetMe";

  /** The tool. */
  public static final String PROGRAM = "ForgetMe.exe";

  /** The button that removes what is known of the number that was entered: one number at a time. */
  public static final String BUTTON = "Forget Me";

  private static final int MAX_NUMBERS = 1_000;

  Erasure() {}

  /** {@return a builder with nothing set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return whether the tool is in its folder; empty if not known} */
  public abstract Optional<Boolean> toolInstalled();

  /** {@return how many telephone numbers the caller has, 1 to 1,000} */
  public abstract int numbers();

  /**
   * {@return for how many of them the tool has shown what it removed, 0 to {@link #numbers()};
   * empty if not known}
   */
  public abstract OptionalInt removed();

  @Value.Check
  void validate() {
    checkRange("numbers", numbers(), 1, MAX_NUMBERS);
    checkRange("removed", removed(), 0, numbers());
  }

  /** Builds an {@link Erasure}. */
  public static final class Builder extends ImmutableErasure.Builder {
    Builder() {}
  }
}
