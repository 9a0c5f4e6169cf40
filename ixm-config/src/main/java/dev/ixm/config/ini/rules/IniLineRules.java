package dev.ixm.config.ini.rules;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static dev.ixm.config.ini.rules.IniFindings.info;
import static dev.ixm.model.guide.Level.MUST;
import static dev.ixm.model.guide.Level.SHOULD;

import com.google.common.collect.ImmutableList;
import dev.ixm.config.ini.IniDocument;
import dev.ixm.config.ini.IniEntry;
import dev.ixm.config.ini.IniLine;
import dev.ixm.config.ini.IniSection;
import dev.ixm.model.rule.Finding;
import dev.ixm.model.rule.Rule;
import dev.ixm.model.rule.RuleInfo;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Lines that Windows reads otherwise than a person might. */
public final class IniLineRules {

  /** The longest value that Windows reads, in characters. */
  private static final int MAX_VALUE = 65_535;

  /** The longest value that fits the buffer of many programs, in characters. */
  private static final int USUAL_BUFFER = 2_047;

  private static final Pattern INLINE_COMMENT = Pattern.compile("[ \t\u000B];");

  private static final RuleInfo REACHABLE =
      info("ini.entry.reachable", SHOULD, "every entry stands below a section's header");
  private static final RuleInfo SEPARATOR =
      info("ini.entry.separator", SHOULD, "every line is blank, comment, header or key=value");

  /** What the provider offers. */
  public static final ImmutableList<Rule<IniDocument>> ALL =
      ImmutableList.of(
          Rule.of(REACHABLE, IniDocument.class, IniLineRules::unreachable),
          Rule.of(SEPARATOR, IniDocument.class, IniLineRules::junk),
          headers(
              info("ini.header.closed", SHOULD, "every header has its closing bracket"),
              section -> !section.isClosed()),
          headers(
              info("ini.header.tail", SHOULD, "nothing follows a header's closing bracket"),
              section -> !section.tail().isEmpty()),
          headers(
              info("ini.header.name", SHOULD, "every section has a name without brackets"),
              section -> section.name().isEmpty() || section.name().indexOf('[') >= 0),
          entries(info("ini.key.empty", SHOULD, "no key is empty"), entry -> entry.key().isEmpty()),
          entries(
              info("ini.key.comment-look", SHOULD, "no key looks like the start of a comment"),
              entry -> entry.key().startsWith("#") || entry.key().startsWith("//")),
          entries(
              info("ini.value.comment-look", SHOULD, "no value looks as if a comment followed"),
              IniLineRules::looksCommented),
          entries(
              info("ini.value.length", MUST, "no value is longer than Windows reads"),
              entry -> entry.rawValue().length() > MAX_VALUE),
          entries(
              info("ini.value.buffer", SHOULD, "no value is longer than programs usually expect"),
              entry ->
                  entry.rawValue().length() > USUAL_BUFFER
                      && entry.rawValue().length() <= MAX_VALUE));

  private IniLineRules() {}

  private static boolean looksCommented(IniEntry entry) {
    return entry.value().equals(entry.rawValue()) && INLINE_COMMENT.matcher(entry.value()).find();
  }

  private static ImmutableList<Finding> unreachable(IniDocument document) {
    int firstHeader =
        document.sections().stream()
            .mapToInt(IniSection::line)
            .findFirst()
            .orElse(Integer.MAX_VALUE);
    return document.lines().stream()
        .filter(line -> line.number() < firstHeader && line.kind() == IniLine.Kind.ENTRY)
        .map(line -> Finding.breach(REACHABLE, "").line(line.number()).build())
        .collect(toImmutableList());
  }

  private static ImmutableList<Finding> junk(IniDocument document) {
    return document.lines().stream()
        .filter(line -> line.kind() == IniLine.Kind.JUNK)
        .map(line -> Finding.breach(SEPARATOR, "").line(line.number()).build())
        .collect(toImmutableList());
  }

  private static Rule<IniDocument> headers(RuleInfo rule, Predicate<IniSection> isOdd) {
    return Rule.of(
        rule,
        IniDocument.class,
        document ->
            document.sections().stream()
                .filter(isOdd)
                .map(section -> IniFindings.at(rule, section).build())
                .collect(toImmutableList()));
  }

  private static Rule<IniDocument> entries(RuleInfo rule, Predicate<IniEntry> isOdd) {
    return Rule.of(
        rule,
        IniDocument.class,
        document ->
            IniFindings.entries(document)
                .filter(place -> isOdd.test(place.entry()))
                .map(place -> place.breach(rule).build())
                .collect(toImmutableList()));
  }
}
