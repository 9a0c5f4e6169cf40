package dev.ixm.config.password;

import org.immutables.value.Value;

/** What is known of the account that a password is for. */
@Value.Immutable(singleton = true)
public abstract class PasswordContext {

  PasswordContext() {}

  /** {@return the context of an account that nothing is known of} */
  public static PasswordContext none() {
    return ImmutablePasswordContext.of();
  }
}
