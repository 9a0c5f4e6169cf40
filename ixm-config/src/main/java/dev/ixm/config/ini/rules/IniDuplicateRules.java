package dev.ixm.config.ini.rules;

import static dev.ixm.config.ini.rules.IniPlaces.at;
import static dev.ixm.config.ini.rules.IniPlaces.forEachSection;
import static dev.ixm.model.guide.Level.MUST;
import static dev.ixm.model.guide.Level.SHOULD;
import static dev.ixm.model.rule.RuleSketch.rule;

import com.google.common.collect.ImmutableList;
import dev.ixm.config.ini.IniDocument;
import dev.ixm.config.ini.IniEntry;
import dev.ixm.config.ini.IniSection;
import dev.ixm.model.guide.Source;
import dev.ixm.model.rule.FindingCollector;
import dev.ixm.model.rule.Rule;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * Names that stand more than once. Windows reads the first and overlooks the others.
 *
 * <p>Each finding stands at the later line and names the first in the fact {@code first}.
 */
public final class IniDuplicateRules {

  private static final String FIRST = "first";

  /** What the provider offers. */
  public static final ImmutableList<Rule<IniDocument>> ALL =
      ImmutableList.of(
          rule(
                  "ini.section.duplicate",
                  MUST,
                  Source.of(14, "Configuring TLS with Messaging for SIP", "G14-018"))
              .judging(IniDocument.class, IniDuplicateRules::sections),
          rule("ini.key.duplicate", SHOULD, IniPlaces.SOURCE)
              .beyondGuide()
              .judging(IniDocument.class, IniDuplicateRules::keys),
          rule("ini.name.case", SHOULD, IniPlaces.SOURCE)
              .beyondGuide()
              .judging(IniDocument.class, IniDuplicateRules::cases));

  private IniDuplicateRules() {}

  private static void sections(IniDocument document, FindingCollector here) {
    forEachLater(
        document.sections(),
        IniSection::identity,
        (first, later) -> at(here, later).with(FIRST, first.line()).breach());
  }

  private static void keys(IniDocument document, FindingCollector here) {
    forEachSection(
        document,
        here,
        (section, there) ->
            forEachLater(
                section.entries(),
                IniEntry::identity,
                (first, later) -> at(there, later).with(FIRST, first.line()).breach()));
  }

  private static void cases(IniDocument document, FindingCollector here) {
    forEachLater(
        document.sections(),
        section -> folded(section.name()),
        (first, later) -> {
          if (!first.identity().equals(later.identity())) {
            at(here, later).with(FIRST, first.line()).breach();
          }
        });
    forEachSection(document, here, IniDuplicateRules::keyCases);
  }

  private static void keyCases(IniSection section, FindingCollector here) {
    forEachLater(
        section.entries(),
        entry -> folded(entry.key()),
        (first, later) -> {
          if (!first.identity().equals(later.identity())) {
            at(here, later).with(FIRST, first.line()).breach();
          }
        });
  }

  private static String folded(String name) {
    return name.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
  }

  /** Hands over what stands again, behind the one that stood first. */
  private static <T> void forEachLater(
      List<T> all, Function<T, String> identity, BiConsumer<T, T> check) {
    Map<String, T> firsts = new HashMap<>();
    for (T later : all) {
      T first = firsts.putIfAbsent(identity.apply(later), later);
      if (first != null) {
        check.accept(first, later);
      }
    }
  }
}
