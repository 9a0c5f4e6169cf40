package dev.ixm.config.ini;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** A program that patches gets the document after from that before. */
class UnifiedDiffProperties {

  private static final Pattern HUNK =
      Pattern.compile("@@ -(\\d+),(\\d+) \\+(\\d+),(\\d+) @@\n((?:[ +-].*\n)*)");

  @Property(tries = 1_000)
  void leadsFromOneToTheOther(
      @ForAll @Size(max = 60) List<@IntRange(max = 4) Integer> before,
      @ForAll @Size(max = 60) List<@IntRange(max = 4) Integer> after) {
    String diff = IniDiff.unified(document(before), document(after));
    assertThat(patched(before, diff)).isEqualTo(after);
    assertThat(diff.isEmpty()).isEqualTo(before.equals(after));
  }

  @Property(tries = 200)
  void showsOneChangeInOneHunk(
      @ForAll @Size(min = 1, max = 60) List<@IntRange(max = 4) Integer> before,
      @ForAll @IntRange(max = 59) int place) {
    List<Integer> after = new ArrayList<>(before);
    after.set(place % before.size(), 9);
    String diff = IniDiff.unified(document(before), document(after));
    assertThat(HUNK.matcher(diff).results()).hasSize(1);
    assertThat(diff.lines().filter(line -> line.startsWith("+a"))).containsExactly("+a9=1");
  }

  @Example
  void isWhatOneKnows() {
    assertThat(IniDiff.unified(ini("[s]\na=1\nb=2\nc=3"), ini("[s]\na=1\nb=5\nc=3")))
        .isEqualTo(
            """
            --- before
            +++ after
            @@ -1,4 +1,4 @@
             [s]
             a=1
            -b=2
            +b=5
             c=3
            \\ No newline at end of file
            """);
    assertThat(IniDiff.unified(ini(""), ini("a\n"))).contains("@@ -0,0 +1,1 @@\n+a\n");
    assertThat(IniDiff.unified(ini("a\r\n"), ini("a\n"))).contains("-a\n+a\n");
  }

  @Example
  void staysFastWhereAllDiffers() {
    String before = "a=1\n".repeat(50_000);
    String diff = IniDiff.unified(ini(before), ini(before.replace('1', '2')));
    assertThat(diff.lines().filter(line -> line.startsWith("-a"))).hasSize(50_000);
  }

  private static List<Integer> patched(List<Integer> before, String diff) {
    List<Integer> lines = new ArrayList<>(before);
    int shift = 0;
    for (MatchResult hunk : HUNK.matcher(diff).results().toList()) {
      int removed = Integer.parseInt(hunk.group(2));
      int start = Integer.parseInt(hunk.group(1)) - (removed == 0 ? 0 : 1) + shift;
      List<Integer> old = numbers(hunk.group(5), '+');
      List<Integer> now = numbers(hunk.group(5), '-');
      assertThat(lines.subList(start, start + removed)).isEqualTo(old);
      assertThat(now).hasSize(Integer.parseInt(hunk.group(4)));
      lines.subList(start, start + removed).clear();
      lines.addAll(start, now);
      shift += now.size() - removed;
    }
    return lines;
  }

  private static List<Integer> numbers(String hunk, char without) {
    return hunk.lines()
        .filter(line -> line.charAt(0) != without)
        .map(line -> line.charAt(2) - '0')
        .toList();
  }

  private static IniDocument document(List<Integer> lines) {
    StringBuilder text = new StringBuilder();
    lines.forEach(line -> text.append('a').append(line).append("=1\n"));
    return ini(text.toString());
  }

  private static IniDocument ini(String text) {
    return IniDocument.parse(text.getBytes(US_ASCII));
  }
}
