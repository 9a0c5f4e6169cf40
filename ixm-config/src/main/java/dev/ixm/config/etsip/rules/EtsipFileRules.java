package dev.ixm.config.etsip.rules;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.ixm.config.etsip.EtsipCatalog;
import dev.ixm.config.etsip.EtsipFile;
import dev.ixm.config.etsip.EtsipSection;
import dev.ixm.config.ini.IniSection;
import dev.ixm.config.ini.rules.IniFindings;
import dev.ixm.model.guide.Basis;
import dev.ixm.model.guide.Level;
import dev.ixm.model.release.ReleaseFacts;
import dev.ixm.model.rule.Finding;
import dev.ixm.model.rule.Rule;
import dev.ixm.model.rule.RuleInfo;
import java.util.stream.Stream;

/** Whether the settings are known and well-formed. */
public final class EtsipFileRules {

  private static final RuleInfo UNKNOWN =
      RuleInfo.of(
          "etsip.setting.unknown",
          Level.MAY,
          "every section and key is one that the guide describes",
          IniFindings.SOURCE,
          Basis.BEYOND_GUIDE);

  /** What the provider offers. */
  public static final ImmutableList<Rule<EtsipFile>> ALL =
      ImmutableList.of(
          Rule.of(EtsipFile.VALUE_FORM, EtsipFile.class, EtsipFile::problems),
          Rule.of(UNKNOWN, EtsipFile.class, EtsipFileRules::unknown));

  private EtsipFileRules() {}

  private static ImmutableList<Finding> unknown(EtsipFile file) {
    return file.document().sections().stream()
        .flatMap(
            section ->
                EtsipSection.ofHeader(section.name()).isPresent()
                    ? unknownKeys(section)
                    : Stream.of(IniFindings.at(UNKNOWN, section).build()))
        .collect(toImmutableList());
  }

  private static Stream<Finding> unknownKeys(IniSection section) {
    return section.entries().stream()
        .filter(entry -> ReleaseFacts.of(ReleaseFacts.DESCRIBED).get(EtsipCatalog.KIND).find(section.name(), entry.key()).isEmpty())
        .map(entry -> new IniFindings.Place(section, entry).breach(UNKNOWN).build());
  }
}
