package dev.ixm.config.language.rules;

import static dev.ixm.model.guide.Level.MUST;
import static dev.ixm.model.guide.Level.SHOULD;

import com.google.common.collect.ImmutableList;
import dev.ixm.config.language.InstalledLanguage;
import dev.ixm.config.language.LanguageSettings;
import dev.ixm.model.guide.Source;
import dev.ixm.model.rule.FindingCollector;
import dev.ixm.model.rule.Rule;
import dev.ixm.model.rule.RuleInfo;
import java.util.function.BiConsumer;

/** How installed languages are used. */
public final class LanguageRules {

  /** What the provider offers. */
  public static final ImmutableList<Rule<LanguageSettings>> ALL =
      ImmutableList.of(
          forEachLanguage(
              RuleInfo.of(
                  "language.selected",
                  MUST,
                  "an installed language is selected in IXM Admin",
                  Source.of(20, "Downloading the Files")),
              (language, here) -> here.at("selected").require(language.selected(), it -> it, true)),
          forEachLanguage(
              RuleInfo.of(
                  "language.voice",
                  SHOULD,
                  "a language is used with voices of its own",
                  Source.of(20, "Language Pack Installation")),
              (language, here) ->
                  here.at("voice")
                      .require(language.voice(), language.name()::equals, language.name())));

  private LanguageRules() {}

  private static Rule<LanguageSettings> forEachLanguage(
      RuleInfo info, BiConsumer<InstalledLanguage, FindingCollector> check) {
    return Rule.of(
        info,
        LanguageSettings.class,
        (settings, findings) -> {
          for (int i = 0; i < settings.languages().size(); i++) {
            check.accept(settings.languages().get(i), findings.at("languages").at(i));
          }
        });
  }
}
