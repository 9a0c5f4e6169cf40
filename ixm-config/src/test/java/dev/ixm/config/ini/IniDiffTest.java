package dev.ixm.config.ini;

import static dev.ixm.config.ini.Notation.bytes;
import static dev.ixm.config.ini.Notation.ini;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.primitives.Bytes;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class IniDiffTest {

  @Test
  void tellsWhatIsNewOtherAndGone() {
    IniDocument before = ini("[s]⏎Same=1⏎Other=secret⏎Gone=3⏎[t]⏎x=1⏎");
    IniDocument after = ini("; c⏎[S]⏎same = \"1\"⏎New=4⏎OTHER=5⏎");
    assertThat(IniDiff.between(before, after))
        .containsExactly(
            IniChange.builder().section("S").key("New").after("4").lineAfter(4).build(),
            IniChange.builder()
                .section("S")
                .key("OTHER")
                .before("secret")
                .lineBefore(3)
                .after("5")
                .lineAfter(5)
                .build(),
            IniChange.builder().section("s").key("Gone").before("3").lineBefore(4).build(),
            IniChange.builder().section("t").key("x").before("1").lineBefore(6).build());
    assertThat(IniDiff.between(before, after))
        .hasToString("[[S] New added, [S] OTHER changed, [s] Gone removed, [t] x removed]");
  }

  @Test
  void overlooksWhatWindowsDoesNotRead() {
    IniDocument before = ini("a=1⏎[s]⏎a=1⏎A=2⏎; c⏎junk⏎[S]⏎b=1⏎");
    IniDocument after =
        IniDocument.parse(Bytes.concat(bytes("<FF FE>"), "[t]\n[s]\na='1'".getBytes(UTF_16LE)));
    assertThat(IniDiff.between(before, after)).isEmpty();
    assertThat(IniDiff.between(after, before)).isEmpty();
  }

  @Test
  void showsAnEditAsItsChange() {
    IniDocument before = ini("[s]⏎a=1⏎");
    IniChange change = IniDiff.between(before, before.set("s", "a", "2")).get(0);
    assertThat(change.before()).contains("1");
    assertThat(change.after()).contains("2");
    assertThat(change.lineBefore()).isEqualTo(OptionalInt.of(2));
    IniChange removed = IniDiff.between(before, before.remove("s", "a")).get(0);
    assertThat(removed.after()).isEqualTo(Optional.empty());
    assertThat(removed.lineAfter()).isEqualTo(OptionalInt.empty());
  }
}
