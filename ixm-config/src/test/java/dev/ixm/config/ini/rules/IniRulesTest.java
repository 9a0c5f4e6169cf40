package dev.ixm.config.ini.rules;

import static dev.ixm.config.ini.Notation.ini;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.ixm.config.ini.IniDocument;
import dev.ixm.model.rule.Finding;
import dev.ixm.model.rule.Rule;
import dev.ixm.model.rule.RuleSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class IniRulesTest {

  private static final String CLEAN =
      "; about⏎[PBX1]⏎TCP Port = 5061⏎A=x;⏎B=\" ; \"⏎⏎[TLS Client]⏎A=1⏎CA Certificates=@a.pem;⏎";

  /** G14-018: a section stands once. Each row: rule, text that breaks it, severity and findings. */
  private static final String BREACHES =
      """
      ini.encoding.utf-8-mark | <EF BB BF>[s]⏎a=1⏎ | WARNING | 1 /s
      ini.encoding.utf-16be | <FE FF 00 5B> | WARNING | - - actual=UTF_16BE expected=other than UTF_16BE
      ini.encoding.odd-length | <FF FE 5B 00 73 00 5D> | WARNING | - - actual=7 expected=a multiple of 2
      ini.encoding.undecodable | [s]⏎a=<81>⏎b=<E9>⏎ | INFO | 2 -
      ini.line.lone-cr | [s]⏎a=1<0D>b=2<0D>c=3 | WARNING | 2 - lines=2
      ini.line.mixed-ends | [s]⏎a=1↓b=2⏎c=3↓d=4 | WARNING | 2 - lines=2
      ini.line.control | [s]⏎a=<00>⏎b=1⏎c=<1A>⏎ | WARNING | 2 -; 4 -
      ini.entry.reachable | ; c⏎a=1⏎b⏎[s]⏎c=2⏎ | WARNING | 2 -
      ini.entry.separator | x⏎[s]⏎y⏎a=1⏎ | WARNING | 1 -; 3 -
      ini.header.closed | [s⏎[t]⏎ | WARNING | 1 /s
      ini.header.tail | [s]⏎[t] x⏎[u]v=1⏎ | WARNING | 2 /t; 3 /u
      ini.header.name | []⏎[a[b]⏎[s]⏎ | WARNING | 1 /; 2 /a[b
      ini.key.empty | [s]⏎=v⏎a=⏎ | WARNING | 2 /s/
      ini.key.comment-look | [s]⏎#a=1⏎//b=2⏎/c=3⏎a#=4⏎ | WARNING | 2 /s/#a; 3 /s/~1~1b
      ini.value.comment-look | [s]⏎a=x;⏎b=x ; y⏎c="x ; y"⏎d=x<09>;⏎ | WARNING | 3 /s/b; 5 /s/d
      ini.section.duplicate | [s]⏎[t]⏎[ S ]⏎[s]⏎ | ERROR | 3 /S first=1; 4 /s first=1
      ini.key.duplicate | [s]⏎a=1⏎b=2⏎A = 3⏎[t]⏎a=1⏎a~=2⏎ | WARNING | 4 /s/A first=2
      ini.name.case | [<C9>]⏎[<E9>]⏎<C4>=1⏎<E4>=2⏎<E4>=3⏎ | WARNING | 2 /é first=1; 4 /é/ä first=3; 5 /é/ä first=3
      """;

  private static final RuleSet RULES = RuleSet.discover(IniRulesTest.class.getClassLoader());

  static Stream<Arguments> breaches() {
    return BREACHES.lines().map(line -> Arguments.of((Object[]) line.split(" \\| ")));
  }

  @ParameterizedTest
  @MethodSource("breaches")
  void findsEachBreach(String id, String text, String severity, String findings) {
    ImmutableList<Finding> found = evaluate(id, ini(text));
    assertThat(found).extracting(IniRulesTest::shown).containsExactly(findings.split("; "));
    assertThat(found).allMatch(finding -> finding.severity().name().equals(severity));
  }

  @ParameterizedTest
  @CsvSource({
    "ini.value.length, 65535, 0",
    "ini.value.length, 65536, 1",
    "ini.value.buffer, 2047, 0",
    "ini.value.buffer, 2048, 1",
    "ini.value.buffer, 65535, 1",
    "ini.value.buffer, 65536, 0"
  })
  void findsLongValues(String id, int length, int findings) {
    assertThat(evaluate(id, ini("[s]⏎a=" + "x".repeat(length)))).hasSize(findings);
  }

  @Test
  void findsNothingInACleanText() {
    assertThat(RULES.check(ini(CLEAN)).findings()).isEmpty();
    assertThat(RULES.check(ini("")).findings()).isEmpty();
    assertThat(RULES.check(ini("<EF BB BF>; c⏎[s]⏎")).findings())
        .extracting(finding -> finding.rule().id())
        .containsExactly("ini.entry.separator");
  }

  @Test
  void hasARowForEachRule() {
    Stream<String> named =
        Stream.concat(
            BREACHES.lines().map(line -> line.split(" \\| ")[0]),
            Stream.of("ini.value.length", "ini.value.buffer"));
    assertThat(RULES.rules().stream().filter(rule -> rule.subjectType() == IniDocument.class))
        .extracting(rule -> rule.info().id())
        .containsExactlyInAnyOrderElementsOf(named.toList());
  }

  @Test
  void neverShowsAValue() {
    IniDocument document = ini("x⏎[s]⏎a=secret ; x⏎A=secret<00>⏎=secret⏎#=secret⏎[s] y⏎");
    assertThat(RULES.check(document).findings()).hasSizeGreaterThan(5);
    assertThat(RULES.check(document).toString()).doesNotContain("secret");
  }

  private static String shown(Finding finding) {
    StringBuilder shown = new StringBuilder();
    shown.append(finding.line().isPresent() ? finding.line().getAsInt() : "-");
    shown.append(' ').append(finding.path().isEmpty() ? "-" : finding.path());
    finding.facts().forEach((name, value) -> shown.append(" %s=%s".formatted(name, value)));
    return shown.toString();
  }

  @SuppressWarnings("unchecked")
  private static ImmutableList<Finding> evaluate(String id, IniDocument document) {
    return RULES.rules().stream()
        .filter(rule -> rule.info().id().equals(id))
        .map(rule -> ((Rule<IniDocument>) rule).evaluate(document))
        .findFirst()
        .orElseThrow();
  }
}
