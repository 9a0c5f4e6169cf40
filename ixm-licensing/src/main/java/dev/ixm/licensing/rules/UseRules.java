package dev.ixm.licensing.rules;

import static dev.ixm.licensing.rules.Licensed.licensed;
import static dev.ixm.model.guide.Level.MUST;
import static dev.ixm.model.guide.Level.SHOULD;
import static dev.ixm.model.rule.RuleSketch.rule;

import com.google.common.collect.ImmutableList;
import dev.ixm.licensing.LegacyLicensing;
import dev.ixm.licensing.LicensePolicy;
import dev.ixm.licensing.LicensePolicy.LegacyServer;
import dev.ixm.model.Role;
import dev.ixm.model.guide.Source;
import dev.ixm.model.language.SpeechEngine;
import dev.ixm.model.license.License;
import dev.ixm.model.license.LicenseFeature;
import dev.ixm.model.license.LicenseType;
import dev.ixm.model.rule.Bound;
import dev.ixm.model.rule.FindingCollector;
import dev.ixm.model.rule.Rule;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.SiteView;

/** The rules that a site uses only what is licensed, and has its license manager apart. */
final class UseRules {

  static final ImmutableList<Rule<Deployment>> ALL =
      ImmutableList.of(
          licensed(
              rule(
                  "license.high-availability",
                  MUST,
                  Source.of(8, "Requirements", "G08-009", "G16-050")),
              (site, license, here) -> {
                if (site.isHighAvailability()) {
                  feature(license, LicenseFeature.HIGH_AVAILABILITY, here);
                }
              }),
          licensed(
              rule("license.high-security", MUST, Source.of(9, "Requirements", "G09-007")),
              (site, license, here) -> {
                if (site.isJitc()) {
                  feature(license, LicenseFeature.HIGH_SECURITY, here);
                }
              }),
          licensed(
              rule("license.speech", MUST, Source.of(2, "Soft License", "G02-510")),
              (site, license, here) -> {
                for (SpeechEngine engine : site.speechEngines()) {
                  feature(license, feature(engine), here.with("engine", engine));
                }
              }),
          licensed(
              rule(
                  "license.languages",
                  MUST,
                  Source.of(2, "Language Support", "G02-026", "G02-029")),
              UseRules::languages),
          licensed(
              rule(
                  "license.options", MUST, Source.of(2, "System Configuration Options", "G02-172")),
              UseRules::options),
          licensed(
              rule("license.legacy", SHOULD, LegacyLicensing.SOURCE).beyondGuide(),
              (site, license, here) -> {
                if (LegacyLicensing.isNeededBy(license)
                    && site.facts().get(LicensePolicy.KIND).legacyServer() == LegacyServer.ENDED) {
                  here.at("license")
                      .at("type")
                      .with("end", LegacyLicensing.END)
                      .breach(license.type(), Bound.otherThan(LicenseType.MESSAGING));
                }
              }),
          rule("license.server.separate", MUST, Source.of(12, "Introduction", "G12-003"))
              .forEachServer(
                  server -> server.roles().contains(Role.LICENSE_SERVER),
                  (site, server, here) -> {
                    if (server.isVoiceServer()) {
                      here.at("roles")
                          .breach(
                              server.roles(),
                              Bound.otherThan(Role.SINGLE, Role.PRIMARY, Role.SECONDARY));
                    }
                  }));

  private UseRules() {}

  private static void feature(License license, LicenseFeature feature, FindingCollector here) {
    if (!license.features().contains(feature)) {
      here.at("license")
          .at("features")
          .breach(license.features(), Bound.including(ImmutableList.of(feature)));
    }
  }

  private static LicenseFeature feature(SpeechEngine engine) {
    return switch (engine) {
      case TEXT_TO_SPEECH -> LicenseFeature.TTS;
      case SPEECH_RECOGNITION -> LicenseFeature.ASR;
    };
  }

  private static void languages(SiteView site, License license, FindingCollector findings) {
    FindingCollector here = findings.at("languages");
    if (site.stated().languages().isEmpty()) {
      here.notStated();
    } else {
      here.atMost(site.stated().languages().size(), license.languages());
    }
  }

  private static void options(SiteView site, License license, FindingCollector findings) {
    FindingCollector here = findings.at("options");
    site.stated()
        .options()
        .forEach(
            (option, used) ->
                here.at(option.name()).atMost(used, license.options().getOrDefault(option, 0)));
  }
}
