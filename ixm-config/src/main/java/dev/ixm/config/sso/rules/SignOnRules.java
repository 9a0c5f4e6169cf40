package dev.ixm.config.sso.rules;

import static dev.ixm.config.sso.SignOnMethod.HYBRID;
import static dev.ixm.config.sso.SignOnMethod.LEGACY;
import static dev.ixm.model.guide.Level.MUST;
import static dev.ixm.model.guide.Level.SHOULD;

import com.google.common.collect.ImmutableList;
import dev.ixm.config.sso.CloudMatch;
import dev.ixm.config.sso.SignOnCertificate;
import dev.ixm.config.sso.SignOnMethod;
import dev.ixm.config.sso.SignOnSettings;
import dev.ixm.model.guide.Level;
import dev.ixm.model.guide.Source;
import dev.ixm.model.rule.FindingCollector;
import dev.ixm.model.rule.Rule;
import dev.ixm.model.rule.RuleInfo;
import java.util.function.BiConsumer;

/** What either method of single sign-on needs. */
public final class SignOnRules {

  private static final String INTRODUCTION = "Introduction";

  /** What the provider offers. */
  public static final ImmutableList<Rule<SignOnSettings>> ALL =
      ImmutableList.of(
          rule(
              "sso.provider.enabled",
              MUST,
              "at least one provider is enabled",
              LEGACY.title(),
              SignOnRules::providers),
          rule(
              "sso.hybrid.internet",
              MUST,
              "a site without the Internet uses Legacy SSO",
              INTRODUCTION,
              ifHybrid(
                  (settings, here) ->
                      here.at("internet").require(settings.internet(), it -> it, true))),
          rule(
              "sso.hybrid.preferred",
              SHOULD,
              "a site with the Internet uses Hybrid SSO",
              INTRODUCTION,
              SignOnRules::preferred),
          rule(
              "sso.hybrid.domain",
              MUST,
              "the domain of the server is entered",
              HYBRID.title(),
              ifHybrid(
                  (settings, here) ->
                      here.at("domain")
                          .require(settings.domain(), it -> !it.isBlank(), "a domain name"))),
          rule(
              "sso.hybrid.certificate",
              MUST,
              "a certificate is selected",
              HYBRID.title(),
              ifHybrid(
                  (settings, here) ->
                      here.at("certificate")
                          .require(
                              settings.certificate(),
                              it -> it != SignOnCertificate.NONE,
                              "a certificate"))),
          rule(
              "sso.hybrid.cloud",
              MUST,
              "server and cloud have the same configuration text",
              HYBRID.title(),
              ifHybrid(
                  (settings, here) ->
                      here.at("cloud")
                          .require(settings.cloud(), CloudMatch.SAME::equals, CloudMatch.SAME))));

  private SignOnRules() {}

  static Rule<SignOnSettings> rule(
      String id,
      Level level,
      String summary,
      String section,
      BiConsumer<SignOnSettings, FindingCollector> check) {
    return Rule.of(
        RuleInfo.of(id, level, summary, Source.of(26, section)), SignOnSettings.class, check);
  }

  private static BiConsumer<SignOnSettings, FindingCollector> ifHybrid(
      BiConsumer<SignOnSettings, FindingCollector> check) {
    return (settings, here) -> {
      if (settings.method() == HYBRID) {
        check.accept(settings, here);
      }
    };
  }

  private static void providers(SignOnSettings settings, FindingCollector findings) {
    FindingCollector here = findings.at("providers");
    if (settings.providers().isEmpty()) {
      here.notStated();
    } else if (settings.offered().isEmpty()) {
      here.breach("none enabled", "at least one enabled");
    }
  }

  private static void preferred(SignOnSettings settings, FindingCollector findings) {
    if (settings.method() == HYBRID) {
      return;
    }
    if (settings.internet().isEmpty()) {
      findings.at("internet").notStated();
    } else if (settings.internet().get()) {
      findings.at("method").breach(settings.method(), SignOnMethod.HYBRID);
    }
  }
}
