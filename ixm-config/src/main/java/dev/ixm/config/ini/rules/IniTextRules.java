package dev.ixm.config.ini.rules;

import static dev.ixm.config.ini.rules.IniPlaces.SOURCE;
import static dev.ixm.model.guide.Level.MAY;
import static dev.ixm.model.guide.Level.SHOULD;
import static dev.ixm.model.rule.RuleSketch.rule;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import dev.ixm.config.ini.ByteOrderMark;
import dev.ixm.config.ini.IniDocument;
import dev.ixm.config.ini.IniLine;
import dev.ixm.config.ini.LineEnd;
import dev.ixm.model.rule.Bound;
import dev.ixm.model.rule.FindingCollector;
import dev.ixm.model.rule.Rule;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

/** How the characters and lines of an INI document are stored. */
public final class IniTextRules {

  private static final CharMatcher REPLACEMENT = CharMatcher.is('\uFFFD');
  private static final CharMatcher CONTROL = CharMatcher.anyOf("\0\u001A");

  /** What the provider offers. */
  public static final ImmutableList<Rule<IniDocument>> ALL =
      ImmutableList.of(
          rule("ini.encoding.utf-8-mark", SHOULD, SOURCE)
              .beyondGuide()
              .judging(
                  IniDocument.class,
                  (document, here) ->
                      document
                          .findHiddenSection()
                          .ifPresent(section -> IniPlaces.at(here, section).breach())),
          rule("ini.encoding.utf-16be", SHOULD, SOURCE)
              .beyondGuide()
              .judging(IniDocument.class, IniTextRules::utf16be),
          rule("ini.encoding.odd-length", SHOULD, SOURCE)
              .beyondGuide()
              .judging(IniDocument.class, IniTextRules::oddLength),
          rule("ini.encoding.undecodable", MAY, SOURCE)
              .beyondGuide()
              .judging(IniDocument.class, each(REPLACEMENT)),
          rule("ini.line.lone-cr", SHOULD, SOURCE)
              .beyondGuide()
              .judging(
                  IniDocument.class,
                  (document, here) -> first(document, line -> line.end() == LineEnd.CR, here)),
          rule("ini.line.mixed-ends", SHOULD, SOURCE)
              .beyondGuide()
              .judging(IniDocument.class, IniTextRules::mixedEnds),
          rule("ini.line.control", SHOULD, SOURCE)
              .beyondGuide()
              .judging(IniDocument.class, each(CONTROL)));

  private IniTextRules() {}

  private static void utf16be(IniDocument document, FindingCollector here) {
    if (document.byteOrderMark() == ByteOrderMark.UTF_16BE) {
      here.breach(ByteOrderMark.UTF_16BE, Bound.otherThan(ByteOrderMark.UTF_16BE));
    }
  }

  private static void oddLength(IniDocument document, FindingCollector here) {
    if (document.byteOrderMark() == ByteOrderMark.UTF_16LE && document.size() % 2 == 1) {
      here.breach(document.size(), Bound.multipleOf(2));
    }
  }

  private static void mixedEnds(IniDocument document, FindingCollector here) {
    ImmutableList<IniLine> lines = document.lines();
    first(document, line -> line.end() != LineEnd.NONE && line.end() != lines.get(0).end(), here);
  }

  /** One finding for the first line, as the others are most likely odd for the same reason. */
  private static void first(IniDocument document, Predicate<IniLine> isOdd, FindingCollector here) {
    ImmutableList<IniLine> odd =
        document.lines().stream().filter(isOdd).collect(ImmutableList.toImmutableList());
    if (!odd.isEmpty()) {
      here.atLine(odd.get(0).number()).with("lines", odd.size()).breach();
    }
  }

  private static BiConsumer<IniDocument, FindingCollector> each(CharMatcher odd) {
    return (document, here) ->
        document.lines().stream()
            .filter(line -> odd.matchesAnyOf(line.text()))
            .forEach(line -> here.atLine(line.number()).breach());
  }
}
