package dev.ixm.config.ini;

import static dev.ixm.config.ini.Notation.bytes;
import static dev.ixm.config.ini.Notation.ini;
import static dev.ixm.config.ini.Quoting.WHEN_NEEDED;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.primitives.Bytes;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IniEditTest {

  /** Each row: text before, section, key, value, text after. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          [s]⏎Port = 5060 <09>⏎B=2⏎ | s | PORT | 5061 | [s]⏎Port = 5061 <09>⏎B=2⏎
          [s]⏎a=<81 E9 A0>⏎b=1⏎ | s | b | 2 | [s]⏎a=<81 E9 A0>⏎b=2⏎
          [s]⏎a= ⏎ | s | a | 1 | [s]⏎a= 1⏎
          [s]⏎a=1 ⏎ | s | a | `` | [s]⏎a= ⏎
          [s]⏎a="x"⏎ | s | a | y | [s]⏎a=y⏎
          [s]⏎a=1⏎A=2⏎ | s | A | 3 | [s]⏎a=3⏎A=2⏎
          [s]⏎a = 1⏎⏎; about t⏎[t]⏎x=1⏎ | s | b | 2 | [s]⏎a = 1⏎b = 2⏎⏎; about t⏎[t]⏎x=1⏎
          [s]⏎a<09>=  1⏎junk⏎; c⏎ | s | b | 2 | [s]⏎a<09>=  1⏎b<09>=  2⏎junk⏎; c⏎
          [s]⏎; c⏎⏎[t]⏎ | s | b | 2 | [s]⏎; c⏎b=2⏎⏎[t]⏎
          [s]⏎⏎[t]⏎ | s | b | 2 | [s]⏎b=2⏎⏎[t]⏎
          [s]⏎a=1 | s | b | 2 | [s]⏎a=1⏎b=2⏎
          [s]↓a=1 | s | b | 2 | [s]↓a=1↓b=2↓
          [s]<0D>a=1<0D>[t] | s | b | 2 | [s]<0D>a=1<0D>b=2<0D>[t]
          [s]⏎[t]↓x=1⏎ | t | y | 2 | [s]⏎[t]↓x=1⏎y=2⏎
          [s] | s | b | 2 | [s]⏎b=2⏎
          [s]⏎a=1 | t | x | 1 | [s]⏎a=1⏎[t]⏎x=1⏎
          [s]↓a=1 | t | x | 1 | [s]↓a=1↓[t]↓x=1↓
          [s]⏎a=1⏎⏎ | t | x | 1 | [s]⏎a=1⏎⏎[t]⏎x=1⏎
          `` | t | x | 1 | [t]⏎x=1⏎
          ; only | t | x | 1 | ; only⏎[t]⏎x=1⏎
          <EF BB BF>[s]⏎a=1⏎[t]⏎b=2⏎ | t | b | 3 | <EF BB BF>[s]⏎a=1⏎[t]⏎b=3⏎
          <EF BB BF>[s]⏎a=1⏎[t]⏎b=2⏎ | u | b | 3 | <EF BB BF>[s]⏎a=1⏎[t]⏎b=2⏎[u]⏎b=3⏎
          [s]⏎a=1⏎ | s | a | x; | [s]⏎a=x;⏎
          [s]⏎a=1⏎ | s | a | "x' | [s]⏎a="x'⏎
          """)
  @Tag("G09-306")
  @Tag("G14-017")
  void setsAValue(String before, String section, String key, String value, String after) {
    IniDocument edited = ini(before).set(section, key, value);
    assertThat(edited).isEqualTo(ini(after));
    assertThat(edited.findValue(section, key)).contains(value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [s]⏎a="  v  "⏎ | a
          [s]⏎a=""x""⏎ | a
          [s]⏎=v⏎ | ''
          [s]⏎#a=1⏎ | #a
          [s]⏎Name=1⏎name=2⏎[t]⏎[S]⏎b=3⏎ | name
          [s]⏎a=<81 00 1A>⏎ | a
          [s]⏎a=⏎ | a
          """)
  void changesNothingWhereTheValueIsThere(String notation, String key) {
    IniDocument document = ini(notation);
    String value = document.findValue("s", key).orElseThrow();
    assertThat(document.set("S", key, value)).isSameAs(document);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      ignoreLeadingAndTrailingWhitespace = false,
      textBlock =
          """
           x |" x "
           x|" x"
          x |"x "
          "x"|""x""
          'x'|"'x'"
          "x'|"x'
          x;|x;
          x|x
          """)
  void quotesWhatWindowsWouldChange(String value, String raw) {
    IniDocument edited = ini("[s]⏎a=1⏎").set("s", "a", value, WHEN_NEEDED);
    assertThat(edited.findValue("s", "a")).contains(value);
    assertThat(edited.find("s", "a").orElseThrow().rawValue()).isEqualTo(raw);
  }

  @ParameterizedTest
  @ValueSource(strings = {" x", "x\t", "\u000Bx", "\"x\"", "'x'", "''"})
  void refusesToWriteBareWhatWindowsWouldChange(String value) {
    assertRefused(
        "s",
        "a",
        value,
        "the value of 'a' must not begin or end with a blank or stand in quotes unless quoted");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1\r\n[evil]", "1\n", "\r", "a\0", "a\u001A"})
  void refusesControlCharactersInValues(String value) {
    assertRefused("s", "a", value, "the value of 'a' must not contain line breaks, NUL or Ctrl-Z");
  }

  @Test
  void refusesWhatIsTooLongForWindowsToRead() {
    IniDocument document = ini("[s]⏎a=1⏎");
    String longest = "x".repeat(65_535);
    assertThat(document.set("s", "a", longest).findValue("s", "a")).contains(longest);
    assertRefused(
        "s", "a", longest + "x", "the value of 'a' must have at most 65535 characters: 65536");
    assertThatThrownBy(() -> document.set("s", "a", " " + "x".repeat(65_533), WHEN_NEEDED))
        .hasMessage("the value of 'a' must have at most 65535 characters: 65536");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          s | `` | key must not be empty
          s | ;x | key must not begin with ';' or '[': ';x'
          s | [x | key must not begin with ';' or '[': '[x'
          s | a=b | key must not contain '=': 'a=b'
          s | =a | key must not contain '=': '=a'
          s | `\ta` | key must not begin or end with a blank: '\ta'
          s | `a\t` | key must not begin or end with a blank: 'a\t'
          s | `a\r` | key must not contain line breaks, NUL or Ctrl-Z
          `` | a | section must not be empty
          a]b | a | section must not contain ']': 'a]b'
          ]a | a | section must not contain ']': ']a'
          `s\t` | a | section must not begin or end with a blank: 's\t'
          `s\n` | a | section must not contain line breaks, NUL or Ctrl-Z
          Ж | a | the new text has characters that windows-1252 lacks
          s | Ж | the new text has characters that windows-1252 lacks
          d | a | section [d] stands twice, in lines 3 and 5; Windows reads the first only
          """)
  void refusesNamesThatCouldNotBeReadBack(String section, String key, String message) {
    assertRefused(unescaped(section), unescaped(key), "new", unescaped(message));
  }

  private static String unescaped(String text) {
    return text.replace("\\t", "\t").replace("\\r", "\r").replace("\\n", "\n");
  }

  @Test
  void refusesCharactersThatTheCharsetLacks() {
    assertRefused("s", "a", "Ж", "the new text has characters that windows-1252 lacks");
    assertRefused("s", "a", "\uD800", "the new text has characters that windows-1252 lacks");
  }

  private static void assertRefused(String section, String key, String value, String message) {
    IniDocument document = ini("[s]⏎a=1⏎[d]⏎a=1⏎[D]⏎a=2⏎");
    assertThatThrownBy(() -> document.set(section, key, value))
        .isInstanceOf(IniEditException.class)
        .hasMessage(message);
    assertThat(document).isEqualTo(ini("[s]⏎a=1⏎[d]⏎a=1⏎[D]⏎a=2⏎"));
  }

  @Test
  void refusesToAddASectionThatAMarkHides() {
    IniDocument document = ini("<EF BB BF>[s]⏎a=1⏎[t]⏎b=2⏎");
    String message = "section [S] in line 1 is hidden by the UTF-8 byte order mark before it";
    assertThatThrownBy(() -> document.set("S", "a", "2")).hasMessage(message);
    assertThatThrownBy(() -> document.addSection("S")).hasMessage(message);
    assertThatThrownBy(() -> document.renameSection("t", "S")).hasMessage(message);
    assertThat(document.removeUtf8Mark().set("S", "a", "2")).isEqualTo(ini("[s]⏎a=2⏎[t]⏎b=2⏎"));
  }

  @Test
  void refusesToUncoverAnotherMark() {
    assertThatThrownBy(() -> ini("<EF BB BF FF FE>").removeUtf8Mark())
        .isInstanceOf(IniEditException.class)
        .hasMessage("behind the UTF-8 byte order mark stands another mark");
    IniDocument plain = ini("[s]⏎");
    assertThat(plain.removeUtf8Mark()).isSameAs(plain);
  }

  @Test
  void refusesToEditWhatWindowsCannotRead() {
    assertThatThrownBy(() -> ini("<FE FF 00 5B>").set("s", "a", "1"))
        .isInstanceOf(IniEditException.class)
        .hasMessage("the document is UTF-16BE, which Windows does not read as an INI file");
  }

  @Test
  void editsUtf16AsUtf16() {
    assertThat(utf16("[s]\r\na = 1\r\n").set("s", "A", "Ж").set("s", "ж", "2"))
        .isEqualTo(utf16("[s]\r\na = Ж\r\nж = 2\r\n"));
    assertThat(utf16("[s]\na=1").set("t", "b", "2").remove("s", "a"))
        .isEqualTo(utf16("[s]\n[t]\nb=2\n"));
    assertThat(utf16("").set("s", "a", "1")).isEqualTo(utf16("[s]\r\na=1\r\n"));
    assertThatThrownBy(() -> utf16("").set("s", "a", "\uD800"))
        .hasMessage("the new text has characters that UTF-16LE lacks");
  }

  @Test
  void keepsHalfAUnitWhenLinesGo() {
    byte[] half = bytes("x");
    IniDocument document = IniDocument.parse(Bytes.concat(utf16("[s]\na=1").toBytes(), half));
    assertThat(document.remove("s", "a").toBytes())
        .isEqualTo(Bytes.concat(utf16("[s]\n").toBytes(), half));
  }

  private static IniDocument utf16(String text) {
    return IniDocument.parse(Bytes.concat(bytes("<FF FE>"), text.getBytes(UTF_16LE)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [s]⏎; about a⏎a=1⏎; about b⏎b=2⏎ | a | [s]⏎; about a⏎; about b⏎b=2⏎
          [s]⏎a=1⏎ | A | [s]⏎
          [s]⏎a=1 | a | [s]⏎
          [s]⏎a=1⏎A=2⏎ | a | [s]⏎A=2⏎
          [s]⏎=1⏎a=2⏎ | '' | [s]⏎a=2⏎
          """)
  void removesAKey(String before, String key, String after) {
    assertThat(ini(before).remove("s", key)).isEqualTo(ini(after));
  }

  @Test
  void removesOnlyWhatIsThere() {
    IniDocument document = ini("[s]⏎a=1⏎junk⏎");
    assertThat(document.remove("s", "junk")).isSameAs(document);
    assertThat(document.remove("t", "a")).isSameAs(document);
    assertThat(document.removeSection("t", SectionComments.REMOVE)).isSameAs(document);
  }

  @Test
  void refusesToRemoveFromCommentsAndDuplicates() {
    assertThatThrownBy(() -> ini("[s]⏎;a=1⏎").remove("s", ";a"))
        .isInstanceOf(IniEditException.class)
        .hasMessage("key must not begin with ';': ';a'");
    IniDocument twice = ini("[s]⏎a=1⏎[S]⏎");
    String message = "section [s] stands twice, in lines 1 and 3; Windows reads the first only";
    assertThatThrownBy(() -> twice.remove("S", "a")).hasMessage(message);
    assertThatThrownBy(() -> twice.removeSection("S", SectionComments.KEEP)).hasMessage(message);
    assertThatThrownBy(() -> twice.renameSection("S", "t")).hasMessage(message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          [s]⏎; in s⏎a=1⏎⏎; about t⏎[t]⏎x=1⏎ | REMOVE | ; about t⏎[t]⏎x=1⏎
          [s]⏎; in s⏎a=1⏎⏎; about t⏎[t]⏎x=1⏎ | KEEP | ; in s⏎⏎; about t⏎[t]⏎x=1⏎
          ; top⏎[s]⏎; about t⏎[t]⏎ | REMOVE | ; top⏎; about t⏎[t]⏎
          [r]⏎b=1⏎[s]⏎a=1⏎junk⏎; end | REMOVE | [r]⏎b=1⏎
          [r]⏎b=1⏎[s]⏎a=1⏎junk⏎; end | KEEP | [r]⏎b=1⏎; end
          [s] | REMOVE | ``
          """)
  void removesASection(String before, SectionComments comments, String after) {
    assertThat(ini(before).removeSection("S", comments)).isEqualTo(ini(after));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [s]⏎a=1 | t | [t]⏎a=1
          [ s ] note⏎ | t u | [ t u ] note⏎
          [s⏎a=1⏎ | t | [t⏎a=1⏎
          [s]⏎ | S | [S]⏎
          """)
  void renamesASection(String before, String newName, String after) {
    assertThat(ini(before).renameSection("s", newName)).isEqualTo(ini(after));
  }

  @Test
  void refusesRenamesThatWouldLoseASection() {
    IniDocument document = ini("[s]⏎a=1⏎[t]⏎");
    assertThat(document.renameSection("S", "s")).isSameAs(document);
    assertThatThrownBy(() -> document.renameSection("s", "T"))
        .isInstanceOf(IniEditException.class)
        .hasMessage("section [T] stands in the document already");
    assertThatThrownBy(() -> document.renameSection("u", "v"))
        .hasMessage("there is no section [u] to rename");
    assertThatThrownBy(() -> document.renameSection("s", "a]b"))
        .hasMessage("section must not contain ']': 'a]b'");
  }

  @Test
  void addsAnEmptySection() {
    IniDocument document = ini("[s]⏎a=1");
    assertThat(document.addSection("t")).isEqualTo(ini("[s]⏎a=1⏎[t]⏎"));
    assertThat(document.addSection("S")).isSameAs(document);
    assertThatThrownBy(() -> document.addSection("")).hasMessage("section must not be empty");
  }
}
