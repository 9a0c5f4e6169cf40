package dev.ixm.config.ini;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import dev.ixm.config.mending.Mending;
import dev.ixm.model.rule.Finding;
import dev.ixm.model.rule.RuleSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IniRepairTest {

  private static final RuleSet RULES = RuleSet.discover(IniRepairTest.class.getClassLoader());

  private static IniDocument document(String text) {
    return IniDocument.parse(text.getBytes(ISO_8859_1));
  }

  private static ImmutableList<Finding> findings(String rule, IniDocument document) {
    return RULES.check(document).findings().stream()
        .filter(finding -> finding.rule().id().equals(rule))
        .collect(ImmutableList.toImmutableList());
  }

  private static String repaired(String rule, String text) {
    IniDocument document = document(text);
    IniRepair repair = Mending.repair(document, findings(rule, document)).orElseThrow();
    IniDocument after = document.repair(repair);
    assertThat(findings(rule, after)).isEmpty();
    return new String(after.toBytes(), ISO_8859_1);
  }

  @ParameterizedTest
  @CsvSource({
    "ini.key.duplicate, '[A]!x=1!X=2!x=3!', '[A]!x=1!;X=2!;x=3!'",
    "ini.section.duplicate, '[A]!x=1![B]! [a]!; mine!y=2!', '[A]!x=1![B]!; [a]!; mine!;y=2!'",
    "ini.key.empty, '[A]!=1', '[A]!;=1'",
    "ini.key.comment-look, '[A]!#x=1!', '[A]!;#x=1!'",
    "ini.entry.reachable, 'x=1![A]!', ';x=1![A]!'",
    "ini.entry.separator, '[A]!x!', '[A]!;x!'",
    "ini.header.closed, '[A !x=1!', '[A] !x=1!'",
    "ini.header.tail, '[A] ; of ours!x=1!', '[A]!; of ours!x=1!'",
    "ini.header.tail, '[A] ours', '[A]!;ours'"
  })
  void keepsWhatWindowsReads(String rule, String before, String after) {
    String text = before.replace("!", "\r\n");
    assertThat(repaired(rule, text)).isEqualTo(after.replace("!", "\r\n"));
    assertThat(repaired(rule, text.replace("\r\n", "\n")).replace("\r\n", "\n"))
        .isEqualTo(after.replace("!", "\n"));
  }

  @Test
  void endsAllLinesAsWindowsDoes() {
    assertThat(repaired("ini.line.mixed-ends", "[A]\nx=1\r\ny=2\rz=3"))
        .isEqualTo("[A]\r\nx=1\r\ny=2\r\nz=3");
    assertThat(repaired("ini.line.lone-cr", "[A]\rx=1\r")).isEqualTo("[A]\r\nx=1\r\n");
  }

  @Test
  void removesTheMarkThatHidesTheFirstSection() {
    assertThat(repaired("ini.encoding.utf-8-mark", "\u00EF\u00BB\u00BF[A]\r\nx=1\r\n"))
        .isEqualTo("[A]\r\nx=1\r\n");
  }

  @Test
  void namesTheLineOfAHeaderAlone() {
    IniDocument document = document("[A] b\r\nx=1\r\n");
    assertThat(Mending.repair(document, findings("ini.header.tail", document)))
        .hasValue(new IniRepair(IniRepair.How.MOVE_TAIL, ImmutableList.of(1)));
  }

  @Test
  void editsWideCharacters() {
    IniDocument wide = IniDocument.parse("\uFEFF[A] b\r\nx=1\r\nx=2\r\n".getBytes(UTF_16LE));
    IniRepair tail = Mending.repair(wide, findings("ini.header.tail", wide)).orElseThrow();
    IniDocument moved = wide.repair(tail);
    IniRepair twice = Mending.repair(moved, findings("ini.key.duplicate", moved)).orElseThrow();
    assertThat(new String(moved.repair(twice).toBytes(), UTF_16LE))
        .isEqualTo("\uFEFF[A]\r\n;b\r\nx=1\r\n;x=2\r\n");
  }

  @Test
  void leavesToAPersonWhatOnlyAPersonCanTell() {
    IniDocument odd = document("[A]\r\nx=1 ; or 2\r\n");
    assertThat(findings("ini.value.comment-look", odd)).hasSize(1);
    assertThat(Mending.repair(odd, findings("ini.value.comment-look", odd))).isEmpty();
    assertThat(Mending.repair(odd, ImmutableList.of())).isEmpty();
  }

  @Test
  void saysWhatAPersonDoes() {
    assertThat(new IniRepair(IniRepair.How.COMMENT_OUT, ImmutableList.of(2, 4)).text())
        .isEqualTo("put a semicolon before lines 2, 4");
    assertThat(new IniRepair(IniRepair.How.CLOSE_HEADER, ImmutableList.of(1)).text())
        .isEqualTo("write the closing bracket of the header in line 1");
  }

  /** It is said of each finding, so that it must not grow with the file. */
  @Test
  void saysOfManyLinesNoMoreThanAFew() {
    ImmutableList<Integer> odd =
        IntStream.rangeClosed(1, 50)
            .map(i -> 2 * i - 1)
            .boxed()
            .collect(ImmutableList.toImmutableList());
    assertThat(new IniRepair(IniRepair.How.COMMENT_OUT, odd).text())
        .isEqualTo(
            "put a semicolon before lines 1, 3, 5, 7, 9, 11, 13, 15, 17, 19 and others, 50 in"
                + " all");
    assertThat(new IniRepair(IniRepair.How.COMMENT_OUT, ImmutableList.of(3, 4, 5, 9)).text())
        .isEqualTo("put a semicolon before lines 3 to 5, 9");
  }

  @Test
  void leavesLinesThatItDoesNotFit() {
    IniDocument document = document("[A]\r\nx=1\r\n");
    for (IniRepair.How how :
        ImmutableList.of(IniRepair.How.CLOSE_HEADER, IniRepair.How.MOVE_TAIL)) {
      assertThat(document.repair(new IniRepair(how, ImmutableList.of(1, 2, 9))))
          .isEqualTo(document);
    }
    IniDocument unread = IniDocument.parse(new byte[] {(byte) 0xFE, (byte) 0xFF, 0, '['});
    assertThat(Mending.repair(unread, findings("ini.entry.separator", unread))).isEmpty();
    assertThatThrownBy(
            () -> unread.repair(new IniRepair(IniRepair.How.COMMENT_OUT, ImmutableList.of(1))))
        .isInstanceOf(IniEditException.class);
  }
}
