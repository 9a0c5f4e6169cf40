package dev.ixm.licensing.rules;

import static dev.ixm.model.guide.Level.MUST;

import dev.ixm.model.guide.Source;
import dev.ixm.model.language.SpeechEngine;
import dev.ixm.model.license.License;
import dev.ixm.model.license.LicenseFeature;
import dev.ixm.model.rule.DeploymentRule;
import dev.ixm.model.rule.FindingCollector;
import dev.ixm.model.rule.Rule;
import dev.ixm.model.rule.RuleInfo;
import dev.ixm.model.site.Deployment;

/** The rules that a site uses no more languages, speech engines and options than are licensed. */
final class UseRules {

  private static final RuleInfo LANGUAGES =
      RuleInfo.of(
          "license.languages",
          MUST,
          "as many languages are licensed as callers are spoken to in",
          Source.of(2, "Language Support"));
  private static final RuleInfo SPEECH =
      RuleInfo.of(
          "license.speech",
          MUST,
          "each speech engine is a licensed feature",
          Source.of(2, "Soft License"));
  private static final RuleInfo OPTIONS =
      RuleInfo.of(
          "license.options",
          MUST,
          "as many of each option are licensed as are used",
          Source.of(2, "System Configuration Options"));

  private UseRules() {}

  static Rule<Deployment> languages() {
    return rule(LANGUAGES, UseRules::checkLanguages);
  }

  static Rule<Deployment> speech() {
    return rule(SPEECH, UseRules::checkSpeech);
  }

  static Rule<Deployment> options() {
    return rule(OPTIONS, UseRules::checkOptions);
  }

  /** Compares what a site uses with its license. */
  private interface Comparison {
    void check(Deployment deployment, License license, FindingCollector findings);
  }

  private static Rule<Deployment> rule(RuleInfo info, Comparison comparison) {
    return DeploymentRule.of(
        info,
        (deployment, findings) ->
            deployment
                .license()
                .ifPresent(license -> comparison.check(deployment, license, findings)));
  }

  private static void checkLanguages(
      Deployment deployment, License license, FindingCollector findings) {
    FindingCollector here = findings.at("languages");
    if (deployment.languages().isEmpty()) {
      here.notStated();
    } else {
      atMost(here, deployment.languages().size(), license.languages());
    }
  }

  private static void checkSpeech(
      Deployment deployment, License license, FindingCollector findings) {
    FindingCollector here = findings.at("speechEngines");
    for (SpeechEngine engine : deployment.speechEngines()) {
      LicenseFeature feature =
          switch (engine) {
            case TEXT_TO_SPEECH -> LicenseFeature.TTS;
            case SPEECH_RECOGNITION -> LicenseFeature.ASR;
          };
      if (!license.features().contains(feature)) {
        here.breach(engine, feature);
      }
    }
  }

  private static void checkOptions(
      Deployment deployment, License license, FindingCollector findings) {
    FindingCollector here = findings.at("options");
    deployment
        .options()
        .forEach(
            (option, used) ->
                atMost(here.at(option.name()), used, license.options().getOrDefault(option, 0)));
  }

  static void atMost(FindingCollector here, int used, int licensed) {
    if (used > licensed) {
      here.breach(used, "at most " + licensed);
    }
  }
}
