package dev.ixm.config.ini;

import static dev.ixm.config.ini.Notation.bytes;
import static dev.ixm.config.ini.Notation.ini;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.primitives.Bytes;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IniDocumentTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "⏎",
        "[s]",
        "[s]⏎a=1",
        "[SIP settings]⏎Local address = 1.2.3.4⏎Port=5060⏎",
        "; top⏎⏎[s]⏎; c1⏎a=1⏎⏎# c2⏎b=2⏎⏎;  tail<09>⏎",
        "[s]⏎a=1↓b=2<0D 0D 0A>c=3<0D>",
        "<EF BB BF>[s]⏎a=1⏎[t]⏎b=2⏎",
        "[s]⏎a=<81 E9 A0>⏎b=1⏎",
        "[s]⏎junk⏎a=1⏎=v⏎x⏎",
        "[ s ] note⏎a=1⏎[s]x]⏎[s⏎[s]a=1⏎[]⏎",
        "[s]⏎a=<00>⏎b=<1A>⏎",
        "<FF FE>",
        "<FF FE 5B 00 73 00 5D 00 0A>",
        "<FE FF 00 5B>",
      })
  void givesBackTheBytesItWasReadFrom(String notation) {
    byte[] original = bytes(notation);
    IniDocument document = IniDocument.parse(original);
    assertThat(document.toBytes()).isEqualTo(original);
    assertThat(document.size()).isEqualTo(original.length);
  }

  @Test
  void keepsItsBytesToItself() {
    byte[] original = bytes("[s]⏎a=1⏎");
    IniDocument document = IniDocument.parse(original);
    original[0] = 'x';
    document.toBytes()[0] = 'x';
    assertThat(document.toBytes()).isEqualTo(bytes("[s]⏎a=1⏎"));
  }

  /** Each row: text, section, key, value that Windows reads; no value where there is none. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      ignoreLeadingAndTrailingWhitespace = true,
      textBlock =
          """
          [s]⏎a=1↓b=2<0D 0D 0A>c=3<0D>                    | s | a | 1
          [s]⏎a=1↓b=2<0D 0D 0A>c=3<0D>                    | s | b | 2
          [s]⏎a=1↓b=2<0D 0D 0A>c=3<0D>                    | s | c | 3
          <EF BB BF>[s]⏎a=1⏎[t]⏎b=2⏎                      | s | a |
          <EF BB BF>[s]⏎a=1⏎[t]⏎b=2⏎                      | t | b | 2
          [s]⏎junk⏎a=1⏎=v⏎x⏎                              | s | junk |
          [s]⏎junk⏎a=1⏎=v⏎x⏎                              | s | a | 1
          [s]⏎junk⏎a=1⏎=v⏎x⏎                              | s | `` | v
          [s]⏎  =v⏎                                       | s | `` | v
          [s]⏎k=⏎                                         | s | k | ``
          [s]⏎Certificate=@CertificateName.pem;⏎Two=a ; b | s | Certificate | @CertificateName.pem;
          [s]⏎Certificate=@CertificateName.pem;⏎Two=a ; b | s | Two | a ; b
          [s]⏎#a=1⏎                                       | s | a |
          [s]⏎#a=1⏎                                       | s | #a | 1
          [s]⏎;a=1⏎                                       | s | a |
          [s]⏎;a=1⏎                                       | s | ;a |
          [s]⏎ ;a=1⏎                                      | s | ;a |
          [s]⏎Path=C:\\new\\temp\\⏎Next=1⏎                | s | Path | C:\\new\\temp\\
          [s]⏎Path=C:\\new\\temp\\⏎Next=1⏎                | s | Next | 1
          [s]⏎sip:100=a=b⏎k=[x]⏎                          | s | sip:100 | a=b
          [s]⏎sip:100=a=b⏎k=[x]⏎                          | s | k | [x]
          [s]⏎Addr=1:5061,2:5061⏎P=${Addr}%PATH%⏎         | s | Addr | 1:5061,2:5061
          [s]⏎Addr=1:5061,2:5061⏎P=${Addr}%PATH%⏎         | s | P | ${Addr}%PATH%
          [s]⏎b='x'⏎c="x'⏎d=""x""⏎e="⏎f=""⏎               | s | b | x
          [s]⏎b='x'⏎c="x'⏎d=""x""⏎e="⏎f=""⏎               | s | c | "x'
          [s]⏎b='x'⏎c="x'⏎d=""x""⏎e="⏎f=""⏎               | s | d | "x"
          [s]⏎b='x'⏎c="x'⏎d=""x""⏎e="⏎f=""⏎               | s | e | "
          [s]⏎b='x'⏎c="x'⏎d=""x""⏎e="⏎f=""⏎               | s | f | ``
          [s]⏎b="a" ; b⏎                                  | s | b | "a" ; b
          [s]⏎b=xax⏎                                      | s | b | xax
          [TLS Server.v2]⏎My  Key.x=1⏎                    | TLS Server.v2 | My  Key.x | 1
          [ s ] note⏎a=1⏎                                 | s | a | 1
          [s]x]⏎a=1⏎                                      | s | a | 1
          [s⏎a=1⏎                                         | s | a | 1
          [s]a=1⏎                                         | s | a |
          [[s]⏎a=1⏎                                       | [s | a | 1
          []⏎a=1⏎                                         | `` | a | 1
          [s]⏎Name=1⏎name=2⏎[t]⏎[S]⏎b=3⏎                  | s | NAME | 1
          [s]⏎Name=1⏎name=2⏎[t]⏎[S]⏎b=3⏎                  | s | b |
          [s]⏎  a = 1⏎    more⏎ b=2⏎                      | s | a | 1
          [s]⏎  a = 1⏎    more⏎ b=2⏎                      | s | b | 2
          [s]⏎  a = 1⏎    more⏎ b=2⏎                      | s | more |
          [<09 0B>s<0B 09>]⏎<0B>a<09>=<0B>1 2<09>⏎        | s | a | 1 2
          [s<A0>]⏎a=1⏎                                    | s | a |
          a=1⏎[s]⏎b=1                                     | `` | a |
          [s]⏎a=1⏎                                        | ` s ` | ` a ` | 1
          [s]⏎a=1⏎                                        | `\ts` | a |
          [\u212A]⏎a=1⏎                                   | k | a |
          [s]⏎<C9>=1⏎                                     | s | <C9> | 1
          [s]⏎<C9>=1⏎                                     | s | <E9> |
          <FE FF 00 5B 00 73 00 5D>⏎a=1⏎                  | s | a |
          """)
  void readsWhatWindowsReads(String notation, String section, String key, String value) {
    byte[] text = notation.startsWith("[\u212A") ? notation.getBytes(UTF_8) : bytes(notation);
    IniDocument document = IniDocument.parse(text, charsetOf(notation));
    String plainKey = new String(bytes(key), IniDocument.DEFAULT_CHARSET);
    assertThat(document.findValue(section.replace("\\t", "\t"), plainKey).orElse(null))
        .isEqualTo(value);
  }

  private static Charset charsetOf(String notation) {
    return notation.startsWith("[\u212A") ? UTF_8 : IniDocument.DEFAULT_CHARSET;
  }

  @Test
  void keepsBlanksInsideQuotes() {
    IniEntry entry = ini("[s]⏎a=\"  v  \"⏎").find("s", "a").orElseThrow();
    assertThat(entry.value()).isEqualTo("  v  ");
    assertThat(entry.rawValue()).isEqualTo("\"  v  \"");
  }

  @Test
  @Tag("G14-015")
  void listsLinesSectionsAndEntriesWithTheirNumbers() {
    IniDocument document = ini("x=0⏎[s] t ⏎ ; c⏎ ⏎junk⏎a = 1↓[t<0D>b=2");
    assertThat(document.lines())
        .extracting(IniLine::number, IniLine::kind, IniLine::text, IniLine::end)
        .containsExactly(
            line(1, IniLine.Kind.ENTRY, "x=0", LineEnd.CRLF),
            line(2, IniLine.Kind.HEADER, "[s] t ", LineEnd.CRLF),
            line(3, IniLine.Kind.COMMENT, " ; c", LineEnd.CRLF),
            line(4, IniLine.Kind.BLANK, " ", LineEnd.CRLF),
            line(5, IniLine.Kind.JUNK, "junk", LineEnd.CRLF),
            line(6, IniLine.Kind.ENTRY, "a = 1", LineEnd.LF),
            line(7, IniLine.Kind.HEADER, "[t", LineEnd.CR),
            line(8, IniLine.Kind.ENTRY, "b=2", LineEnd.NONE));
    assertThat(document.sections())
        .extracting(IniSection::name, IniSection::line, IniSection::isClosed, IniSection::tail)
        .containsExactly(tuple("s", 2, true, "t"), tuple("t", 7, false, ""));
    assertThat(document.sections().get(0).entries())
        .extracting(IniEntry::key, IniEntry::rawValue, IniEntry::line)
        .containsExactly(tuple("a", "1", 6));
  }

  private static Tuple line(int number, IniLine.Kind kind, String text, LineEnd end) {
    return tuple(number, kind, text, end);
  }

  @Test
  void readsUtf16BehindItsMark() {
    IniDocument document =
        IniDocument.parse(
            Bytes.concat(bytes("<FF FE>"), " [Ж]\r\nŁ = \"х\"\rb=2\n".getBytes(UTF_16LE)));
    assertThat(document.byteOrderMark()).isEqualTo(ByteOrderMark.UTF_16LE);
    assertThat(document.charset()).isEqualTo(UTF_16LE);
    assertThat(document.findValue("Ж", "Ł")).contains("х");
    assertThat(document.findValue("Ж", "B")).contains("2");
    assertThat(document.findValue("ж", "b")).isEmpty();
    assertThat(document.lines())
        .extracting(IniLine::end)
        .containsExactly(LineEnd.CRLF, LineEnd.CR, LineEnd.LF);
  }

  @Test
  void leavesHalfAUnitAlone() {
    IniDocument document =
        IniDocument.parse(
            Bytes.concat(bytes("<FF FE>"), "[s]\na=1".getBytes(UTF_16LE), bytes("x")));
    assertThat(document.findValue("s", "a")).contains("1");
    assertThat(document.set("s", "a", "2").toBytes())
        .isEqualTo(Bytes.concat(bytes("<FF FE>"), "[s]\na=2".getBytes(UTF_16LE), bytes("x")));
  }

  @ParameterizedTest
  @CsvSource({
    "a=1, NONE, 0",
    "<EF BB BF>, UTF_8, 3",
    "<FF FE>, UTF_16LE, 2",
    "<FE FF>, UTF_16BE, 2",
    "<EF BB>, NONE, 0"
  })
  void knowsTheMarks(String notation, ByteOrderMark mark, int length) {
    assertThat(ini(notation).byteOrderMark()).isEqualTo(mark);
    assertThat(mark.length()).isEqualTo(length);
  }

  @Test
  void tellsTheSectionThatAMarkHides() {
    IniDocument document = ini("<EF BB BF> [s]⏎a=1⏎[t]⏎b=2⏎");
    IniSection hidden = document.findHiddenSection().orElseThrow();
    assertThat(hidden.name()).isEqualTo("s");
    assertThat(hidden.line()).isEqualTo(1);
    assertThat(document.findSection("s")).isEmpty();
    assertThat(document.removeUtf8Mark()).isEqualTo(ini(" [s]⏎a=1⏎[t]⏎b=2⏎"));
    assertThat(ini("<EF BB BF>;⏎[t]⏎").findHiddenSection()).isEmpty();
    assertThat(ini("[t]⏎").findHiddenSection()).isEmpty();
  }

  @Test
  void readsInTheCodePageOfTheCaller() {
    byte[] text = bytes("[s]⏎<C6>=<E6>⏎");
    assertThat(IniDocument.parse(text, Charset.forName("windows-1251")).findValue("s", "Ж"))
        .contains("ж");
    assertThat(IniDocument.parse("[s]\nЖ=1".getBytes(UTF_8), UTF_8).findValue("S", "Ж"))
        .contains("1");
    assertThat(IniDocument.parse(text).findValue("s", "Ж")).isEmpty();
  }

  @Test
  void tellsKeysApartThatItCannotDecode() {
    IniDocument document = ini("[s]⏎<81>=1⏎<8D>=2⏎");
    assertThat(document.sections().get(0).entries())
        .extracting(IniEntry::key)
        .containsExactly("\uFFFD", "\uFFFD");
    assertThat(document.findValue("s", "\uFFFD")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16", "UTF-16LE", "Shift_JIS", "IBM037", "ISO-2022-JP"})
  void refusesCharsetsThatDoNotExtendAscii(String charset) {
    assertThatThrownBy(() -> IniDocument.parse(new byte[0], Charset.forName(charset)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "the charset must be UTF-8 or extend ASCII with one byte a character: " + charset);
  }

  @Test
  void isEqualToADocumentOfTheSameBytesAndCodePage() {
    assertThat(ini("[s]⏎")).isEqualTo(ini("[s]⏎")).hasSameHashCodeAs(ini("[s]⏎"));
    assertThat(ini("[s]⏎")).isNotEqualTo(ini("[s]↓"));
    assertThat(ini("[s]⏎").hashCode()).isNotEqualTo(ini("[s]↓").hashCode());
    assertThat(ini("[s]⏎"))
        .isNotEqualTo(IniDocument.parse(bytes("[s]⏎"), StandardCharsets.ISO_8859_1));
  }

  @Test
  void doesNotShowValues() {
    IniDocument document = ini("[s]⏎Password=secret⏎");
    assertThat(document).hasToString("INI document of 22 bytes, 2 lines, 1 sections");
    assertThat(document.find("s", "password").orElseThrow()).hasToString("line 2: Password");
    assertThat(document.findSection("S").orElseThrow()).hasToString("[s]");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void readsManyLinesOfAnyLength(int width) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 20_000; i++) {
      text.append(i % 3 == 0 ? "[s" + i + "]\n" : "k=" + "x".repeat(i < 300 ? 500 : 1) + "\n");
      text.append(i > 10_000 ? "\n" : "");
    }
    byte[] mark = width == 1 ? bytes("") : bytes("<FF FE>");
    Charset charset = width == 1 ? StandardCharsets.US_ASCII : UTF_16LE;
    byte[] all = Bytes.concat(mark, text.toString().getBytes(charset));
    IniDocument document = IniDocument.parse(all);
    assertThat(document.toBytes()).isEqualTo(all);
    assertThat(document.lines()).hasSize(29_999);
    assertThat(document.sections()).hasSize(6_667);
    assertThat(document.findSection("s19998").orElseThrow().line()).isEqualTo(29_996);
    assertThat(document.sections().get(6_000).name()).isEqualTo("s18000");
    assertThat(document.findValue("s19998", "k")).contains("x");
  }

  @Test
  void foldsAsciiLettersOnly() {
    IniDocument document = ini("[s]⏎AZ=1⏎@=2⏎{=3⏎");
    assertThat(document.findValue("s", "az")).contains("1");
    assertThat(document.findValue("s", "`")).isEmpty();
    assertThat(document.set("s", "a[", "4").findValue("s", "A[")).contains("4");
    assertThat(document.set("s", "a[", "4").findValue("s", "A{")).isEmpty();
  }

  @Test
  void tellsWideCharactersApart() {
    String text =
        "[SIP settings]\nTLS IP=1\n\u010A\u010D\u015B\u013B\u013D = \u0120\n[sip SETTINGS]\n";
    IniDocument document =
        IniDocument.parse(Bytes.concat(bytes("<FF FE>"), text.getBytes(UTF_16LE)));
    assertThat(document.findValue("sip settings", "tls ip")).contains("1");
    assertThat(document.findValue("sip settings", "tls ix")).isEmpty();
    assertThat(document.findValue("sip settings", "\u010A\u010D\u015B\u013B\u013D"))
        .contains("\u0120");
    assertThat(document.findValue("sip settings", "\n\r[;=")).isEmpty();
    IniSection first = document.sections().get(0);
    assertThat(first.identity()).isEqualTo(document.sections().get(1).identity());
    assertThat(first.entries().get(0).identity()).isEqualTo("tls ip");
    assertThat(first.entries().get(1).identity()).isEqualTo("\u010A\u010D\u015B\u013B\u013D");
  }

  @Test
  void showsOfALineNoValue() {
    assertThat(ini("↓ a = b ⏎").lines()).hasToString("[line 1: BLANK, line 2: ENTRY]");
    assertThat(ini("↓").lines().get(0).end()).isEqualTo(LineEnd.LF);
  }

  @ParameterizedTest
  @CsvSource({
    "42, 42",
    "42A, 42",
    "007, 7",
    "text, 0",
    "'', 0",
    "-5, -5",
    "-1, -1",
    "+1, 1",
    "-, 0",
    "--1, 0",
    "4294967295, -1",
    "4294967296, 0",
    "4294967297, 1",
    "-4294967297, -1",
    "0x10, 0",
    "4 2, 4",
    "'\"12\"', 12",
    "2147483647, 2147483647",
    "2147483648, -2147483648",
    "99999999999999999999999, -159383553",
    "x1, 0",
    "9:, 9",
    "9/, 9"
  })
  void readsNumbersAsWindowsDoes(String value, int number) {
    IniDocument document = ini("[s]⏎a=" + value + "⏎");
    assertThat(document.intValue("S", "A", -1)).isEqualTo(number);
    assertThat(document.find("s", "a").orElseThrow().intValue()).isEqualTo(number);
    assertThat(document.intValue("s", "b", -1)).isEqualTo(-1);
    assertThat(document.intValue("t", "a", 7)).isEqualTo(7);
  }

  @Test
  void setsByTheNamesThatItFindsBy() {
    IniDocument document = ini("[s]⏎a=1⏎");
    assertThat(document.set(" S ", " a ", "2").findValue("s", "a")).contains("2");
    assertThat(document.set(" S ", " a ", "2").sections()).hasSize(1);
    assertThat(document.set("s", " b ", "2").find("s", "b").orElseThrow().key()).isEqualTo("b");
    assertThat(document.addSection(" t ").findSection("t").orElseThrow().name()).isEqualTo("t");
  }

  @Test
  void promisesNothingBelowAKeyWithoutAnEqualsSign() {
    IniDocument document = ini("[s]⏎ A ⏎a=1⏎b=1⏎c⏎");
    assertThatThrownBy(() -> document.set("s", "a", "2"))
        .isInstanceOf(IniEditException.class)
        .hasMessageStartingWith("line 2 is the key 'a' without an equals sign");
    assertThatThrownBy(() -> document.set("s", "c", "2")).isInstanceOf(IniEditException.class);
    assertThat(document.set("s", "b", "2").findValue("s", "b")).contains("2");
  }
}
