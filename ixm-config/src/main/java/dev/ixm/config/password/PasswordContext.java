package dev.ixm.config.password;

import dev.ixm.config.password.history.PasswordHistory;
import org.immutables.value.Value;

/**
 * What is known of the account that a password is for. Rules that compare the password with it find
 * nothing in what is left out.
 */
@Value.Immutable
public abstract class PasswordContext {

  PasswordContext() {}

  /** {@return a builder with nothing set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the context of a new account that nothing is known of} */
  public static PasswordContext none() {
    return Nothing.KNOWN;
  }

  /** {@return the passwords that the account had, none unless set} */
  @Value.Default
  public PasswordHistory history() {
    return PasswordHistory.empty();
  }

  /** {@return the person whose account it is, unknown unless set} */
  @Value.Default
  public PersonalProfile person() {
    return PersonalProfile.unknown();
  }

  /** Apart, since the value's own class cannot hold an instance of its subclass safely. */
  private static final class Nothing {
    static final PasswordContext KNOWN = builder().build();

    private Nothing() {}
  }

  /** Builds a {@link PasswordContext}. */
  public static final class Builder extends ImmutablePasswordContext.Builder {
    Builder() {}
  }
}
