package dev.ixm.model.language.rules;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static dev.ixm.model.guide.Level.MAY;
import static dev.ixm.model.guide.Level.MUST;
import static dev.ixm.model.rule.RuleSketch.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.ixm.model.guide.Source;
import dev.ixm.model.language.LanguageCatalog;
import dev.ixm.model.language.SpeechEngine;
import dev.ixm.model.language.SpokenLanguage;
import dev.ixm.model.release.ReleaseFacts;
import dev.ixm.model.rule.FindingCollector;
import dev.ixm.model.rule.Rule;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.SiteView;

/** The languages that callers are spoken to in. */
public final class SiteLanguageRules {

  /** What the provider offers. */
  public static final ImmutableList<Rule<Deployment>> ALL =
      ImmutableList.of(
          rule("language.known", MUST, Source.of(2, "Language Support", "G02-025", "G20-002"))
              .forSite(SiteLanguageRules::known),
          rule(
                  "language.speech",
                  MAY,
                  Source.of(
                      20,
                      "Available Languages",
                      "G20-003",
                      "G20-004",
                      "G20-005",
                      "G20-006",
                      "G20-007",
                      "G20-008",
                      "G20-009",
                      "G20-012"))
              .inferred()
              .forSite(SiteLanguageRules::spoken));

  private SiteLanguageRules() {}

  private static void known(SiteView site, FindingCollector here) {
    here.at("languages")
        .forEach(
            site.stated().languages().asList(), (name, at) -> at.oneOf(name, names(site.facts())));
  }

  /** The guide's list of speech engines may be cut off at its end: a remark. */
  private static void spoken(SiteView site, FindingCollector here) {
    if (site.stated().languages().isEmpty()) {
      return;
    }
    ImmutableList<String> known = names(site.facts());
    ImmutableSet<SpeechEngine> engines = site.speechEngines();
    ImmutableList<String> permitted =
        site.facts().get(LanguageCatalog.KIND).languages().stream()
            .filter(language -> language.engines().containsAll(engines))
            .map(SpokenLanguage::name)
            .collect(toImmutableList());
    here.at("languages")
        .forEach(
            site.stated().languages().asList(),
            (name, at) -> {
              if (known.contains(name)) {
                at.oneOf(name, permitted);
              }
            });
  }

  /** With those that come as additional packs. */
  private static ImmutableList<String> names(ReleaseFacts facts) {
    return facts.get(LanguageCatalog.KIND).languages().stream()
        .map(SpokenLanguage::name)
        .collect(toImmutableList());
  }
}
