package dev.ixm.config.sso.rules;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static dev.ixm.model.guide.Level.MUST;
import static dev.ixm.model.guide.Level.SHOULD;
import static dev.ixm.model.rule.RuleSketch.rule;

import com.google.common.collect.ImmutableList;
import dev.ixm.config.sso.LoginName;
import dev.ixm.config.sso.OAuth2Client;
import dev.ixm.config.sso.SignOnMethod;
import dev.ixm.config.sso.SignOnProvider;
import dev.ixm.config.sso.SignOnSettings;
import dev.ixm.model.guide.Source;
import dev.ixm.model.rule.Bound;
import dev.ixm.model.rule.FindingCollector;
import dev.ixm.model.rule.Rule;
import dev.ixm.model.sample.GuideSamples;
import java.util.function.BiConsumer;

/** Single sign-on: what is entered for providers, and by users. */
public final class SignOnUserRules {

  private static final String LEGACY = SignOnMethod.LEGACY.title();

  /** What the provider offers. */
  public static final ImmutableList<Rule<SignOnSettings>> ALL =
      ImmutableList.of(
          rule("sso.oauth2.fields", MUST, Source.of(26, LEGACY, "G26-015"))
              .judging(SignOnSettings.class, SignOnUserRules::oauth2),
          rule("sso.user.account", MUST, Source.of(5, "Procedure", "G05-118", "G09-138", "G15-038"))
              .judging(SignOnSettings.class, SignOnUserRules::accounts),
          rule("sso.login.domain", MUST, Source.of(26, LEGACY, "G26-019"))
              .judging(SignOnSettings.class, forEachLogin(SignOnUserRules::domain)),
          rule("sso.login.principal", MUST, Source.of(26, LEGACY, "G26-020"))
              .judging(SignOnSettings.class, SignOnUserRules::principal),
          rule("sso.login.sample", SHOULD, Source.of(26, LEGACY, "G01-901"))
              .judging(
                  SignOnSettings.class,
                  (settings, context, here) ->
                      forEachLogin(
                              (login, there) ->
                                  isNoSample(login, context.facts().get(GuideSamples.KIND), there))
                          .accept(settings, here)));

  private SignOnUserRules() {}

  private static void oauth2(SignOnSettings settings, FindingCollector here) {
    here.at("providers")
        .forEach(
            settings.providers(),
            (provider, there) -> {
              if (provider.enabled()) {
                provider.oauth2().ifPresent(client -> fields(client, there.at("oauth2")));
              }
            });
  }

  private static void fields(OAuth2Client client, FindingCollector here) {
    here.at("clientId").require(client.clientId(), id -> !id.isBlank(), Bound.present());
    here.at("clientSecretEntered").equal(client.clientSecretEntered(), true);
    here.at("redirectUrl").require(client.redirectUrl(), url -> !url.isBlank(), Bound.present());
  }

  /** Asks nothing where no provider is enabled, which another rule finds. */
  private static void accounts(SignOnSettings settings, FindingCollector here) {
    if (settings.offered().isEmpty()) {
      return;
    }
    Bound expected =
        Bound.oneOf(
            settings.offered().stream().map(SignOnProvider::name).collect(toImmutableList()));
    here.at("users")
        .forEach(
            settings.users(),
            (user, there) ->
                there
                    .at("accounts")
                    .require(
                        user.accounts(),
                        accounts -> accounts.stream().anyMatch(settings::offers),
                        expected));
  }

  private static BiConsumer<SignOnSettings, FindingCollector> forEachLogin(
      BiConsumer<String, FindingCollector> check) {
    return (settings, here) ->
        here.at("users")
            .forEach(
                settings.users(),
                (user, there) ->
                    user.windowsLogin()
                        .ifPresent(login -> check.accept(login, there.at("windowsLogin"))));
  }

  private static void isNoSample(String login, GuideSamples samples, FindingCollector here) {
    if (GuideSamples.isOneOf(samples.logins(), login)) {
      here.breach(login, Bound.otherThan(login));
    }
  }

  private static void domain(String login, FindingCollector here) {
    if (LoginName.find(login).isEmpty()) {
      here.breach(login, Bound.ofForm("domain\\user", "user@domain"));
    }
  }

  /** Nothing is asked of names that the rule above finds, or that nobody has. */
  private static void principal(SignOnSettings settings, FindingCollector here) {
    forEachLogin(
            (login, there) -> {
              if (LoginName.find(login).filter(SignOnUserRules::hasBackslash).isEmpty()) {
                return;
              }
              if (settings.resolveUserPrincipalName().isEmpty()) {
                here.at("resolveUserPrincipalName").notStated();
              } else if (settings.resolveUserPrincipalName().get()) {
                there.breach(login, Bound.ofForm("user@domain"));
              }
            })
        .accept(settings, here);
  }

  private static boolean hasBackslash(LoginName login) {
    return login.form() == LoginName.Form.BACKSLASH;
  }
}
