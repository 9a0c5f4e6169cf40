package dev.ixm.config.password.history;

import static dev.ixm.model.check.Checks.check;

import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** Someone changes the password of an account. */
@Value.Immutable
public abstract class PasswordChange {

  /** Who changes the password. */
  public enum Actor {
    /** The user whose password it is. */
    OWNER,
    /** An administrator. */
    ADMINISTRATOR,
    /** A user whose password it is not. */
    ANOTHER_USER
  }

  PasswordChange() {}

  /** {@return a builder with nothing set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return who changes it} */
  public abstract Actor actor();

  /** {@return when} */
  public abstract Instant at();

  /**
   * {@return when the owner changed it last, not after {@link #at}; empty if never}
   *
   * <p>Changes by an administrator do not count: a user may replace at once what an administrator
   * has set.
   */
  public abstract Optional<Instant> lastByOwner();

  @Value.Check
  void validate() {
    lastByOwner()
        .ifPresent(
            last ->
                check(
                    !last.isAfter(at()),
                    "lastByOwner",
                    "must not be after the change: %s > %s",
                    last,
                    at()));
  }

  /** Builds a {@link PasswordChange}. */
  public static final class Builder extends ImmutablePasswordChange.Builder {
    Builder() {}
  }
}
