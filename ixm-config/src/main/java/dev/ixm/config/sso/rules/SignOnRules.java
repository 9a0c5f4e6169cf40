package dev.ixm.config.sso.rules;

import static dev.ixm.config.sso.SignOnMethod.HYBRID;
import static dev.ixm.model.guide.Level.MUST;
import static dev.ixm.model.guide.Level.SHOULD;
import static dev.ixm.model.rule.RuleSketch.rule;

import com.google.common.collect.ImmutableList;
import dev.ixm.config.sso.CloudMatch;
import dev.ixm.config.sso.SignOnCertificate;
import dev.ixm.config.sso.SignOnMethod;
import dev.ixm.config.sso.SignOnSettings;
import dev.ixm.model.guide.Source;
import dev.ixm.model.rule.Bound;
import dev.ixm.model.rule.FindingCollector;
import dev.ixm.model.rule.Rule;
import java.util.function.BiConsumer;

/** What either method of single sign-on needs. */
public final class SignOnRules {

  private static final String HYBRID_SSO = HYBRID.title();

  /** What the provider offers. */
  public static final ImmutableList<Rule<SignOnSettings>> ALL =
      ImmutableList.of(
          rule(
                  "sso.provider.enabled",
                  MUST,
                  Source.of(26, SignOnMethod.LEGACY.title(), "G26-013", "G26-023"))
              .judging(SignOnSettings.class, SignOnRules::providers),
          rule("sso.hybrid.internet", MUST, Source.of(26, HYBRID_SSO, "G26-009", "G09-137"))
              .judging(
                  SignOnSettings.class,
                  ifHybrid(
                      (settings, here) -> here.at("internet").equal(settings.internet(), true))),
          rule("sso.hybrid.preferred", SHOULD, Source.of(26, HYBRID_SSO, "G26-005"))
              .judging(SignOnSettings.class, SignOnRules::preferred),
          rule("sso.hybrid.domain", MUST, Source.of(26, HYBRID_SSO, "G26-024"))
              .judging(
                  SignOnSettings.class,
                  ifHybrid(
                      (settings, here) ->
                          here.at("domain")
                              .require(
                                  settings.domain(),
                                  domain -> !domain.isBlank(),
                                  Bound.present()))),
          rule("sso.hybrid.certificate", MUST, Source.of(26, HYBRID_SSO, "G26-025"))
              .judging(
                  SignOnSettings.class,
                  ifHybrid(
                      (settings, here) ->
                          here.at("certificate")
                              .require(
                                  settings.certificate(),
                                  certificate -> certificate != SignOnCertificate.NONE,
                                  Bound.otherThan(SignOnCertificate.NONE)))),
          rule("sso.hybrid.cloud", MUST, Source.of(26, HYBRID_SSO, "G26-032"))
              .judging(
                  SignOnSettings.class,
                  ifHybrid(
                      (settings, here) ->
                          here.at("cloud").equal(settings.cloud(), CloudMatch.SAME))));

  private SignOnRules() {}

  private static BiConsumer<SignOnSettings, FindingCollector> ifHybrid(
      BiConsumer<SignOnSettings, FindingCollector> check) {
    return (settings, here) -> {
      if (settings.method() == HYBRID) {
        check.accept(settings, here);
      }
    };
  }

  private static void providers(SignOnSettings settings, FindingCollector here) {
    if (settings.providers().isEmpty()) {
      here.at("providers").notStated();
    } else {
      here.at("providers").present(settings.offered());
    }
  }

  private static void preferred(SignOnSettings settings, FindingCollector here) {
    if (settings.method() == HYBRID) {
      return;
    }
    settings
        .internet()
        .ifPresentOrElse(
            internet -> {
              if (internet) {
                here.at("method").equal(settings.method(), HYBRID);
              }
            },
            () -> here.at("internet").notStated());
  }
}
