package dev.ixm.config.sso;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static dev.ixm.model.check.Checks.checkNames;
import static dev.ixm.model.check.Checks.checkNamesInAnyCase;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What is set up for single sign-on on the single or the Consolidated server, to be checked by the
 * rules that {@link dev.ixm.model.rule.RuleSet#discover} finds. What is empty is not known. Source:
 * guide chapter 26.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableSignOnSettings.class)
public abstract class SignOnSettings {

  SignOnSettings() {}

  /** {@return a builder with nothing set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the method that is enabled} */
  public abstract SignOnMethod method();

  /** {@return the providers in the order of the menu, with different names whatever their case} */
  public abstract ImmutableList<SignOnProvider> providers();

  /** {@return whether the server reaches the Internet} */
  public abstract Optional<Boolean> internet();

  /** {@return whether the option Resolve user principal name is enabled; the default is unknown} */
  public abstract Optional<Boolean> resolveUserPrincipalName();

  /** {@return the domain that is entered for the server, blank if none is; for Hybrid SSO only} */
  public abstract Optional<String> domain();

  /** {@return where the certificate comes from; for Hybrid SSO only} */
  public abstract Optional<SignOnCertificate> certificate();

  /** {@return how the configuration texts on server and cloud compare; for Hybrid SSO only} */
  public abstract Optional<CloudMatch> cloud();

  /** {@return who is to log in, with different names} */
  public abstract ImmutableList<SignOnUser> users();

  /** {@return the providers that a user is offered at login, for either method} */
  public final ImmutableList<SignOnProvider> offered() {
    return providers().stream().filter(SignOnProvider::enabled).collect(toImmutableList());
  }

  /**
   * {@return whether users are offered a provider}
   *
   * @param provider its name, in any case
   */
  public final boolean offers(String provider) {
    return offered().stream().anyMatch(it -> Ascii.equalsIgnoreCase(it.name(), provider));
  }

  @Value.Check
  void validate() {
    checkNamesInAnyCase("providers", providers(), SignOnProvider::name);
    checkNames("users", users(), SignOnUser::name);
  }

  /** Builds {@link SignOnSettings}. */
  public static final class Builder extends ImmutableSignOnSettings.Builder {
    Builder() {}
  }
}
