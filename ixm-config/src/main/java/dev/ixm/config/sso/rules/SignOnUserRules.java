package dev.ixm.config.sso.rules;

import static dev.ixm.config.sso.rules.SignOnRules.rule;
import static dev.ixm.model.guide.Level.MUST;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import dev.ixm.config.sso.LoginName;
import dev.ixm.config.sso.OAuth2Client;
import dev.ixm.config.sso.SignOnMethod;
import dev.ixm.config.sso.SignOnProvider;
import dev.ixm.config.sso.SignOnSettings;
import dev.ixm.config.sso.SignOnUser;
import dev.ixm.model.rule.FindingCollector;
import dev.ixm.model.rule.Rule;
import java.util.Optional;

/** Single sign-on: what is entered for providers, and by users. */
public final class SignOnUserRules {

  private static final String LEGACY = SignOnMethod.LEGACY.title();

  /** What the provider offers. */
  public static final ImmutableList<Rule<SignOnSettings>> ALL =
      ImmutableList.of(
          rule(
              "sso.oauth2.fields",
              MUST,
              "a provider that is reached by OAuth2 has client id, client secret and redirect URL",
              LEGACY,
              SignOnUserRules::oauth2),
          rule(
              "sso.user.account",
              MUST,
              "who logs in has an account with an enabled provider",
              LEGACY,
              SignOnUserRules::accounts),
          rule(
              "sso.login.domain",
              MUST,
              "a login name for Windows names user and domain or computer",
              LEGACY,
              SignOnUserRules::domain),
          rule(
              "sso.login.principal",
              MUST,
              "where principal names are resolved, a login name has the form user@domain",
              LEGACY,
              SignOnUserRules::principal));

  private SignOnUserRules() {}

  private static void oauth2(SignOnSettings settings, FindingCollector findings) {
    FindingCollector list = findings.at("providers");
    for (int i = 0; i < settings.providers().size(); i++) {
      SignOnProvider provider = settings.providers().get(i);
      if (provider.enabled() && provider.oauth2().isPresent()) {
        fields(provider.oauth2().get(), list.at(i).at("oauth2"));
      }
    }
  }

  private static void fields(OAuth2Client client, FindingCollector here) {
    here.at("clientId").require(client.clientId(), it -> !it.isBlank(), "not empty");
    here.at("clientSecretEntered").require(client.clientSecretEntered(), it -> it, true);
    here.at("redirectUrl").require(client.redirectUrl(), it -> !it.isBlank(), "not empty");
  }

  /** Asks nothing where no provider is enabled, which another rule finds. */
  private static void accounts(SignOnSettings settings, FindingCollector findings) {
    if (settings.offered().isEmpty()) {
      return;
    }
    String expected =
        Joiner.on(", ").join(Iterables.transform(settings.offered(), SignOnProvider::name));
    for (int i = 0; i < settings.users().size(); i++) {
      SignOnUser user = settings.users().get(i);
      findings
          .at("users")
          .at(i)
          .at("accounts")
          .require(
              user.accounts(), it -> it.stream().anyMatch(settings::offers), "one of " + expected);
    }
  }

  private static void domain(SignOnSettings settings, FindingCollector findings) {
    for (int i = 0; i < settings.users().size(); i++) {
      Optional<String> login = settings.users().get(i).windowsLogin();
      if (login.isPresent() && LoginName.find(login.get()).isEmpty()) {
        login(findings, i).breach(login.get(), "domain\\user or user@domain");
      }
    }
  }

  /** Nothing is asked of names that the rule above finds, or that nobody has. */
  private static void principal(SignOnSettings settings, FindingCollector findings) {
    for (int i = 0; i < settings.users().size(); i++) {
      Optional<LoginName> login = settings.users().get(i).windowsLogin().flatMap(LoginName::find);
      if (login.filter(it -> it.form() == LoginName.Form.BACKSLASH).isEmpty()) {
        continue;
      }
      if (settings.resolveUserPrincipalName().isEmpty()) {
        findings.at("resolveUserPrincipalName").notStated();
      } else if (settings.resolveUserPrincipalName().get()) {
        login(findings, i).breach(login.get(), "user@domain");
      }
    }
  }

  private static FindingCollector login(FindingCollector findings, int user) {
    return findings.at("users").at(user).at("windowsLogin");
  }
}
