package dev.ixm.config.etsip.rules;

import static dev.ixm.model.guide.Level.MAY;
import static dev.ixm.model.guide.Level.MUST;
import static dev.ixm.model.rule.RuleSketch.rule;

import com.google.common.collect.ImmutableList;
import dev.ixm.config.etsip.EtsipCatalog;
import dev.ixm.config.etsip.EtsipFile;
import dev.ixm.config.etsip.EtsipProblem;
import dev.ixm.config.etsip.EtsipSection;
import dev.ixm.config.etsip.SettingType;
import dev.ixm.config.ini.IniSection;
import dev.ixm.config.ini.rules.IniPlaces;
import dev.ixm.model.guide.Source;
import dev.ixm.model.rule.FindingCollector;
import dev.ixm.model.rule.Rule;
import dev.ixm.model.rule.RuleContext;

/** Whether the settings are known and well-formed. */
public final class EtsipFileRules {

  private static final Source FORMS =
      Source.of(14, "Key", "G14-028", "G09-331", "G09-326", "G09-345", "G09-334", "G09-335");

  /** What the provider offers. */
  public static final ImmutableList<Rule<EtsipFile>> ALL =
      ImmutableList.of(
          rule("etsip.value.form", MUST, FORMS)
              .judging(
                  EtsipFile.class,
                  (file, here) -> file.problems().forEach(problem -> form(problem, here))),
          rule("etsip.setting.unknown", MAY, IniPlaces.SOURCE)
              .beyondGuide()
              .judging(EtsipFile.class, EtsipFileRules::unknown));

  private EtsipFileRules() {}

  /** Where a file name is expected, what stands there is not shown: it might be the key itself. */
  private static void form(EtsipProblem problem, FindingCollector here) {
    FindingCollector place =
        here.at(problem.section().name())
            .at(problem.setting().key())
            .atLine(problem.entry().line());
    SettingType type = problem.setting().type();
    if (type.isFile()) {
      place.missing(type.bound());
    } else {
      place.breach(EtsipPlace.fact(problem.entry().value()), type.bound());
    }
  }

  private static void unknown(EtsipFile file, RuleContext context, FindingCollector here) {
    EtsipCatalog known = context.facts().get(EtsipCatalog.KIND);
    for (IniSection section : file.document().sections()) {
      FindingCollector there = IniPlaces.at(here, section);
      if (EtsipSection.ofHeader(section.name()).isEmpty()) {
        there.breach();
      } else {
        unknownKeys(known, section, there);
      }
    }
  }

  private static void unknownKeys(EtsipCatalog known, IniSection section, FindingCollector here) {
    section.entries().stream()
        .filter(entry -> known.find(section.name(), entry.key()).isEmpty())
        .forEach(entry -> IniPlaces.at(here, entry).breach());
  }
}
