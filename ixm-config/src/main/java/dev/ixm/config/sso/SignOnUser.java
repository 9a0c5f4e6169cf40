package dev.ixm.config.sso;

import static dev.ixm.model.check.Checks.checkText;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.immutables.value.Value;

/** Who is to log in by single sign-on. */
@Value.Immutable
@JsonDeserialize(as = ImmutableSignOnUser.class)
public abstract class SignOnUser {

  SignOnUser() {}

  /** {@return a builder with nothing set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return whom is meant, never blank} */
  public abstract String name();

  /** {@return the login name for Windows as it is entered, well-formed or not; empty if none} */
  public abstract Optional<String> windowsLogin();

  /** {@return the names of the providers that the user has an account with; empty if not known} */
  public abstract Optional<ImmutableSet<String>> accounts();

  @Value.Check
  void validate() {
    checkText("name", name());
  }

  /** Builds a {@link SignOnUser}. */
  public static final class Builder extends ImmutableSignOnUser.Builder {
    Builder() {}
  }
}
