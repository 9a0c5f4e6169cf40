package dev.ixm.config.sso;

import static dev.ixm.model.check.Checks.checkText;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.immutables.value.Value;

/** Somebody else's accounts that users can log in with. Source: guide chapter 26. */
@Value.Immutable
@JsonDeserialize(as = ImmutableSignOnProvider.class)
public abstract class SignOnProvider {

  /** The providers that the guide names; its list is not complete. */
  public static final ImmutableSet<String> NAMED =
      ImmutableSet.of("Salesforce", "Google", "Office 365", "Windows");

  SignOnProvider() {}

  /** {@return a builder with nothing set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the name in the menu Providers, such as one of {@link #NAMED}; never blank} */
  public abstract String name();

  /** {@return whether it is enabled; one that is not is not offered at login} */
  public abstract boolean enabled();

  /** {@return what is entered for OAuth2; empty if the provider is reached in another way} */
  public abstract Optional<OAuth2Client> oauth2();

  @Value.Check
  void validate() {
    checkText("name", name());
  }

  /** Builds a {@link SignOnProvider}. */
  public static final class Builder extends ImmutableSignOnProvider.Builder {
    Builder() {}
  }
}
