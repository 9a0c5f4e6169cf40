package dev.ixm.config.ini.rules;

import static dev.ixm.config.ini.rules.IniPlaces.SOURCE;
import static dev.ixm.config.ini.rules.IniPlaces.at;
import static dev.ixm.config.ini.rules.IniPlaces.forEachSection;
import static dev.ixm.model.guide.Level.MUST;
import static dev.ixm.model.guide.Level.SHOULD;
import static dev.ixm.model.rule.RuleSketch.rule;

import com.google.common.collect.ImmutableList;
import dev.ixm.config.ini.IniDocument;
import dev.ixm.config.ini.IniEntry;
import dev.ixm.config.ini.IniLine;
import dev.ixm.config.ini.IniSection;
import dev.ixm.model.rule.FindingCollector;
import dev.ixm.model.rule.Rule;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Lines that Windows reads otherwise than a person might. */
public final class IniLineRules {

  /** The longest value that fits the buffer of many programs, in characters. */
  private static final int USUAL_BUFFER = 2_047;

  private static final Pattern INLINE_COMMENT = Pattern.compile("[ \t\u000B];");

  /** What the provider offers. */
  public static final ImmutableList<Rule<IniDocument>> ALL =
      ImmutableList.of(
          rule("ini.entry.reachable", SHOULD, SOURCE)
              .beyondGuide()
              .judging(IniDocument.class, IniLineRules::unreachable),
          rule("ini.entry.separator", SHOULD, SOURCE)
              .beyondGuide()
              .judging(IniDocument.class, IniLineRules::junk),
          rule("ini.header.closed", SHOULD, SOURCE)
              .beyondGuide()
              .judging(IniDocument.class, headers(section -> !section.isClosed())),
          rule("ini.header.tail", SHOULD, SOURCE)
              .beyondGuide()
              .judging(IniDocument.class, headers(section -> !section.tail().isEmpty())),
          rule("ini.header.name", SHOULD, SOURCE)
              .beyondGuide()
              .judging(
                  IniDocument.class,
                  headers(section -> section.name().isEmpty() || section.name().indexOf('[') >= 0)),
          rule("ini.key.empty", SHOULD, SOURCE)
              .beyondGuide()
              .judging(IniDocument.class, entries(entry -> entry.key().isEmpty())),
          rule("ini.key.comment-look", SHOULD, SOURCE)
              .beyondGuide()
              .judging(
                  IniDocument.class,
                  entries(entry -> entry.key().startsWith("#") || entry.key().startsWith("//"))),
          rule("ini.value.comment-look", SHOULD, SOURCE)
              .beyondGuide()
              .judging(IniDocument.class, entries(IniLineRules::looksCommented)),
          rule("ini.value.length", MUST, SOURCE)
              .beyondGuide()
              .figure("limit", facts -> IniDocument.MAX_VALUE)
              .judging(
                  IniDocument.class,
                  lengths((length, here) -> here.atMost(length, IniDocument.MAX_VALUE))),
          rule("ini.value.buffer", SHOULD, SOURCE)
              .beyondGuide()
              .figure("limit", facts -> USUAL_BUFFER)
              .judging(IniDocument.class, lengths(IniLineRules::buffer)));

  private IniLineRules() {}

  private static boolean looksCommented(IniEntry entry) {
    return entry.value().equals(entry.rawValue()) && INLINE_COMMENT.matcher(entry.value()).find();
  }

  private static void unreachable(IniDocument document, FindingCollector here) {
    int firstHeader =
        document.sections().stream()
            .mapToInt(IniSection::line)
            .findFirst()
            .orElse(Integer.MAX_VALUE);
    document.lines().stream()
        .filter(line -> line.number() < firstHeader && line.kind() == IniLine.Kind.ENTRY)
        .forEach(line -> here.atLine(line.number()).breach());
  }

  private static void junk(IniDocument document, FindingCollector here) {
    document.lines().stream()
        .filter(line -> line.kind() == IniLine.Kind.JUNK)
        .forEach(line -> here.atLine(line.number()).breach());
  }

  private static BiConsumer<IniDocument, FindingCollector> headers(Predicate<IniSection> isOdd) {
    return (document, here) ->
        document.sections().stream().filter(isOdd).forEach(section -> at(here, section).breach());
  }

  private static BiConsumer<IniDocument, FindingCollector> entries(Predicate<IniEntry> isOdd) {
    return forEachEntry(
        (entry, here) -> {
          if (isOdd.test(entry)) {
            here.breach();
          }
        });
  }

  private static BiConsumer<IniDocument, FindingCollector> lengths(
      BiConsumer<Integer, FindingCollector> check) {
    return forEachEntry((entry, here) -> check.accept(entry.rawValue().length(), here));
  }

  /** What Windows does not read either, another rule finds. */
  private static void buffer(int length, FindingCollector here) {
    if (length <= IniDocument.MAX_VALUE) {
      here.atMost(length, USUAL_BUFFER);
    }
  }

  private static BiConsumer<IniDocument, FindingCollector> forEachEntry(
      BiConsumer<IniEntry, FindingCollector> check) {
    return (document, here) ->
        forEachSection(
            document,
            here,
            (section, there) ->
                section.entries().forEach(entry -> check.accept(entry, at(there, entry))));
  }
}
