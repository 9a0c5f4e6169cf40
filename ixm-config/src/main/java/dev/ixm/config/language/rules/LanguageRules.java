package dev.ixm.config.language.rules;

import static dev.ixm.model.guide.Level.MUST;
import static dev.ixm.model.guide.Level.SHOULD;
import static dev.ixm.model.rule.RuleSketch.rule;

import com.google.common.collect.ImmutableList;
import dev.ixm.config.language.InstalledLanguage;
import dev.ixm.config.language.LanguageSettings;
import dev.ixm.model.guide.Source;
import dev.ixm.model.rule.FindingCollector;
import dev.ixm.model.rule.Rule;
import java.util.function.BiConsumer;

/** How installed languages are used. */
public final class LanguageRules {

  /** What the provider offers. */
  public static final ImmutableList<Rule<LanguageSettings>> ALL =
      ImmutableList.of(
          rule("language.selected", MUST, Source.of(20, "Downloading the Files", "G20-019"))
              .judging(
                  LanguageSettings.class,
                  forEachLanguage(
                      (language, here) -> here.at("selected").equal(language.selected(), true))),
          rule("language.voice", SHOULD, Source.of(20, "Language Pack Installation", "G20-031"))
              .judging(
                  LanguageSettings.class,
                  forEachLanguage(
                      (language, here) ->
                          here.at("voice").equal(language.voice(), language.name()))));

  private LanguageRules() {}

  private static BiConsumer<LanguageSettings, FindingCollector> forEachLanguage(
      BiConsumer<InstalledLanguage, FindingCollector> check) {
    return (settings, here) -> here.at("languages").forEach(settings.languages(), check);
  }
}
