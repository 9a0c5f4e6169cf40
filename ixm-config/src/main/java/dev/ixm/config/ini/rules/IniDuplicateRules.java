package dev.ixm.config.ini.rules;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static dev.ixm.config.ini.rules.IniFindings.info;
import static dev.ixm.model.guide.Level.MUST;
import static dev.ixm.model.guide.Level.SHOULD;

import com.google.common.collect.ImmutableList;
import dev.ixm.config.ini.IniDocument;
import dev.ixm.config.ini.IniEntry;
import dev.ixm.config.ini.IniSection;
import dev.ixm.model.rule.Finding;
import dev.ixm.model.rule.Rule;
import dev.ixm.model.rule.RuleInfo;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/**
 * Names that stand more than once. Windows reads the first and overlooks the others.
 *
 * <p>Each finding stands at the later line and names the first in the fact {@code first}.
 */
public final class IniDuplicateRules {

  private static final RuleInfo SECTION =
      RuleInfo.of("ini.section.duplicate", MUST, "no section stands twice", IniFindings.SOURCE);
  private static final RuleInfo KEY =
      info("ini.key.duplicate", SHOULD, "no key stands twice in a section");
  private static final RuleInfo CASE =
      info("ini.name.case", SHOULD, "names differ in more than the case of non-ASCII letters");

  /** What the provider offers. */
  public static final ImmutableList<Rule<IniDocument>> ALL =
      ImmutableList.of(
          Rule.of(SECTION, IniDocument.class, IniDuplicateRules::sections),
          Rule.of(KEY, IniDocument.class, IniDuplicateRules::keys),
          Rule.of(CASE, IniDocument.class, IniDuplicateRules::cases));

  private IniDuplicateRules() {}

  private static ImmutableList<Finding> sections(IniDocument document) {
    return later(document.sections(), IniSection::identity, IniSection::line)
        .map(pair -> pair.at(IniFindings.at(SECTION, pair.later())))
        .collect(toImmutableList());
  }

  private static ImmutableList<Finding> keys(IniDocument document) {
    return document.sections().stream()
        .flatMap(
            section ->
                later(section.entries(), IniEntry::identity, IniEntry::line)
                    .map(pair -> pair.at(breach(KEY, section, pair.later()))))
        .collect(toImmutableList());
  }

  private static ImmutableList<Finding> cases(IniDocument document) {
    Stream<Finding> sections =
        later(document.sections(), section -> folded(section.name()), IniSection::line)
            .filter(pair -> !pair.first().identity().equals(pair.later().identity()))
            .map(pair -> pair.at(IniFindings.at(CASE, pair.later())));
    Stream<Finding> keys =
        document.sections().stream()
            .flatMap(
                section ->
                    later(section.entries(), entry -> folded(entry.key()), IniEntry::line)
                        .filter(pair -> !pair.first().identity().equals(pair.later().identity()))
                        .map(pair -> pair.at(breach(CASE, section, pair.later()))));
    return Stream.concat(sections, keys).collect(toImmutableList());
  }

  private static String folded(String name) {
    return name.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
  }

  private static Finding.Builder breach(RuleInfo rule, IniSection section, IniEntry entry) {
    return new IniFindings.Place(section, entry).breach(rule);
  }

  /** Something that stands again, and where it stood first. */
  private record Pair<T>(T first, int firstLine, T later) {

    Finding at(Finding.Builder breach) {
      return breach.fact("first", firstLine).build();
    }
  }

  private static <T> Stream<Pair<T>> later(
      List<T> all, Function<T, String> identity, ToIntFunction<T> line) {
    Map<String, T> firsts = new HashMap<>();
    return all.stream()
        .flatMap(
            item ->
                Optional.ofNullable(firsts.putIfAbsent(identity.apply(item), item))
                    .map(first -> new Pair<>(first, line.applyAsInt(first), item))
                    .stream());
  }
}
