package dev.ixm.config.sso;

import static dev.ixm.model.check.Checks.check;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.net.URI;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What is entered for a provider that is reached by OAuth2. The secret is not kept, only whether it
 * was entered. Source: guide chapter 26, Legacy SSO.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableOAuth2Client.class)
public abstract class OAuth2Client {

  OAuth2Client() {}

  /** {@return a builder with nothing set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the field Client Id, blank if it was left empty; empty if not known} */
  public abstract Optional<String> clientId();

  /** {@return whether the field Client Secret is filled in; empty if not known} */
  public abstract Optional<Boolean> clientSecretEntered();

  /**
   * {@return the field Redirect URL, which the provider issues: an absolute http or https URL, or
   * blank if it was left empty; empty if not known}
   */
  public abstract Optional<String> redirectUrl();

  @Value.Check
  void validate() {
    redirectUrl()
        .filter(url -> !url.isBlank())
        .ifPresent(
            url -> check(isWebAddress(url), "redirectUrl", "must be an http(s) URL: '%s'", url));
  }

  private static boolean isWebAddress(String text) {
    try {
      URI url = URI.create(text);
      return url.getHost() != null
          && ("https".equalsIgnoreCase(url.getScheme())
              || "http".equalsIgnoreCase(url.getScheme()));
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  /** Builds an {@link OAuth2Client}. */
  public static final class Builder extends ImmutableOAuth2Client.Builder {
    Builder() {}
  }
}
