package dev.ixm.config.ini.rules;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static dev.ixm.config.ini.rules.IniFindings.info;
import static dev.ixm.model.guide.Level.MAY;
import static dev.ixm.model.guide.Level.SHOULD;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import dev.ixm.config.ini.ByteOrderMark;
import dev.ixm.config.ini.IniDocument;
import dev.ixm.config.ini.IniLine;
import dev.ixm.config.ini.LineEnd;
import dev.ixm.model.rule.Finding;
import dev.ixm.model.rule.Rule;
import dev.ixm.model.rule.RuleInfo;
import java.util.function.Function;
import java.util.function.Predicate;

/** How the characters and lines of an INI document are stored. */
public final class IniTextRules {

  private static final RuleInfo UTF_8_MARK =
      info("ini.encoding.utf-8-mark", SHOULD, "no UTF-8 byte order mark hides the first section");
  private static final RuleInfo UTF_16BE =
      info("ini.encoding.utf-16be", SHOULD, "the text is not UTF-16BE, which Windows cannot read");
  private static final RuleInfo ODD_LENGTH =
      info("ini.encoding.odd-length", SHOULD, "UTF-16 text has an even number of bytes");
  private static final RuleInfo UNDECODABLE =
      info("ini.encoding.undecodable", MAY, "all bytes are characters of the code page");
  private static final RuleInfo LONE_CR =
      info("ini.line.lone-cr", SHOULD, "no line ends with a carriage return alone");
  private static final RuleInfo MIXED_ENDS =
      info("ini.line.mixed-ends", SHOULD, "all lines end alike");
  private static final RuleInfo CONTROL =
      info("ini.line.control", SHOULD, "no line holds NUL or Ctrl-Z");

  /** What the provider offers. */
  public static final ImmutableList<Rule<IniDocument>> ALL =
      ImmutableList.of(
          rule(UTF_8_MARK, IniTextRules::utf8Mark),
          rule(UTF_16BE, IniTextRules::utf16be),
          rule(ODD_LENGTH, IniTextRules::oddLength),
          rule(UNDECODABLE, each(UNDECODABLE, CharMatcher.is('\uFFFD'))),
          rule(LONE_CR, first(LONE_CR, line -> line.end() == LineEnd.CR)),
          rule(MIXED_ENDS, IniTextRules::mixedEnds),
          rule(CONTROL, each(CONTROL, CharMatcher.anyOf("\0\u001A"))));

  private IniTextRules() {}

  private static Rule<IniDocument> rule(
      RuleInfo info, Function<IniDocument, ImmutableList<Finding>> evaluation) {
    return Rule.of(info, IniDocument.class, evaluation);
  }

  private static ImmutableList<Finding> utf8Mark(IniDocument document) {
    return document
        .findHiddenSection()
        .map(section -> ImmutableList.of(IniFindings.at(UTF_8_MARK, section).build()))
        .orElse(ImmutableList.of());
  }

  private static ImmutableList<Finding> utf16be(IniDocument document) {
    return document.byteOrderMark() == ByteOrderMark.UTF_16BE
        ? ImmutableList.of(Finding.breach(UTF_16BE, "").build())
        : ImmutableList.of();
  }

  private static ImmutableList<Finding> oddLength(IniDocument document) {
    return document.byteOrderMark() == ByteOrderMark.UTF_16LE && document.size() % 2 == 1
        ? ImmutableList.of(
            Finding.breach(ODD_LENGTH, "").fact(Finding.ACTUAL, document.size()).build())
        : ImmutableList.of();
  }

  private static ImmutableList<Finding> mixedEnds(IniDocument document) {
    ImmutableList<IniLine> lines = document.lines();
    return first(MIXED_ENDS, line -> line.end() != LineEnd.NONE && line.end() != lines.get(0).end())
        .apply(document);
  }

  /** One finding for the first line, as the others are most likely odd for the same reason. */
  private static Function<IniDocument, ImmutableList<Finding>> first(
      RuleInfo rule, Predicate<IniLine> isOdd) {
    return document -> {
      ImmutableList<IniLine> odd =
          document.lines().stream().filter(isOdd).collect(toImmutableList());
      return odd.isEmpty()
          ? ImmutableList.of()
          : ImmutableList.of(
              Finding.breach(rule, "").line(odd.get(0).number()).fact("lines", odd.size()).build());
    };
  }

  private static Function<IniDocument, ImmutableList<Finding>> each(
      RuleInfo rule, CharMatcher odd) {
    return document ->
        document.lines().stream()
            .filter(line -> odd.matchesAnyOf(line.text()))
            .map(line -> Finding.breach(rule, "").line(line.number()).build())
            .collect(toImmutableList());
  }
}
