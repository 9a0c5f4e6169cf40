package dev.ixm.model.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.ixm.model.output.Output;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.w3c.dom.Element;

/** In each language, a text is read back from its place, and nothing of it leaves the place. */
class OutputProperties {

  private static final Pattern ESCAPED = Pattern.compile("\\\\(.)");
  private static final Pattern UNESCAPED = Pattern.compile("[,;\\\\]");

  @Property
  void oneLineLanguagesShowNothingUnseen(@ForAll("hostile") String text) {
    for (Output language : List.of(Output.MARKDOWN, Output.MERMAID, Output.DOT, Output.TERMINAL)) {
      assertThat(language.escape(text).codePoints()).noneMatch(OutputProperties::isUnseen);
    }
  }

  private static boolean isUnseen(int point) {
    return switch (Character.getType(point)) {
      case Character.CONTROL,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE ->
          true;
      default ->
          (point >= 0x202A && point <= 0x202E)
              || (point >= 0x2066 && point <= 0x2069)
              || List.of(0x061C, 0x200E, 0x200F, 0xFEFF).contains(point);
    };
  }

  @Property
  void terminalShowsAllButBlanks(@ForAll("hostile") String text) {
    String shown =
        text.codePoints()
            .mapToObj(OutputProperties::shown)
            .collect(Collectors.joining())
            .replaceAll("(?U)\\s", "");
    assertThat(Output.TERMINAL.escape(text).replaceAll("(?U)\\s", "")).isEqualTo(shown);
  }

  @Example
  void xmlRefersToWhatNobodySees() {
    assertThat(Output.XML.escape("a\u202E<\u2028\u009B\n\t\0"))
        .isEqualTo("a&#8238;&lt;&#8232;&#155;&#10;&#9;\uFFFD");
  }

  @Example
  void terminalShowsWhatNobodySees() {
    assertThat(Output.TERMINAL.escape("a\0b\r\n\tc\u202ed\u001b[31m "))
        .isEqualTo("a\\u0000b c\\u202ed\\u001b[31m");
  }

  private static String shown(int point) {
    boolean white = (Character.isWhitespace(point) && point < 0x1C) || point == 0x85;
    return switch (Character.getType(point)) {
      case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> "";
      default ->
          white
              ? ""
              : isUnseen(point) || point == 0xFFFE || point == 0xFFFF
                  ? "\\u%04x".formatted(point)
                  : Character.toString(point);
    };
  }

  @Property
  void xmlIsReadBack(@ForAll("hostile") String text) throws Exception {
    String escaped = Output.XML.escape(text);
    Element root = parsed("<r a=\"" + escaped + "\">" + escaped + "</r>");
    String expected = Escapes.onlyXml(text);
    assertThat(root.getAttribute("a")).isEqualTo(expected);
    assertThat(root.getTextContent()).isEqualTo(expected);
    assertThat(root.getElementsByTagName("*").getLength()).isZero();
  }

  @Property
  void htmlIsReadBack(@ForAll("hostile") String text) throws Exception {
    String escaped = Output.HTML.escape(text);
    Element root = parsed("<p title='" + escaped + "'>" + escaped + "</p>");
    String expected = Unseen.toBlanks(text).replace("\r\n", "\n").replace('\r', '\n');
    assertThat(root.getTextContent()).isEqualTo(expected);
    assertThat(root.getAttribute("title")).isEqualTo(expected.replaceAll("[\n\t]", " "));
    assertThat(root.getElementsByTagName("*").getLength()).isZero();
  }

  private static Element parsed(String document) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(document.getBytes(UTF_8)))
        .getDocumentElement();
  }

  @Property
  void yamlIsReadBack(@ForAll("hostile") String text) throws Exception {
    String scalar = Output.YAML.escape(text);
    String expected =
        text.codePoints()
            .map(point -> Character.getType(point) == Character.SURROGATE ? 0xFFFD : point)
            .mapToObj(Character::toString)
            .collect(Collectors.joining());
    assertThat(new ObjectMapper().readValue(scalar, String.class)).isEqualTo(expected);
    assertThat(scalar.lines().count()).isEqualTo(1);
  }

  @Property
  void iCalendarIsReadBack(@ForAll("hostile") String text) {
    String escaped = Output.ICALENDAR.escape(text);
    assertThat(escaped).doesNotContain("\n", "\r");
    assertThat(UNESCAPED.matcher(escaped.replaceAll("\\\\.", "")).find()).isFalse();
    String read =
        ESCAPED
            .matcher(escaped)
            .replaceAll(it -> Matcher.quoteReplacement(it.group(1).replace('n', '\n')));
    assertThat(read).isEqualTo(Unseen.toBlanks(text).replace("\r\n", "\n").replace('\r', '\n'));
  }

  @Property
  void csvIsReadBack(@ForAll("hostile") String one, @ForAll("hostile") String other) {
    List<String> fields = fields(Output.CSV.escape(one) + "," + Output.CSV.escape(other));
    assertThat(fields).hasSize(2);
    assertThat(fields.get(0)).isIn(one, "'" + one);
    assertThat(fields.get(1)).isIn(other, "'" + other);
    assertThat(fields)
        .noneMatch(
            field ->
                Pattern.compile("^[=+@\t\r-]").matcher(field).find()
                    && !field.matches("[+-]?[0-9]+(\\.[0-9]+)?"));
  }

  /** Reads a line as RFC 4180 says. */
  private static List<String> fields(String line) {
    List<String> fields = new ArrayList<>();
    StringBuilder field = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (quoted && line.startsWith("\"\"", i)) {
        field.append('"');
        i++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (c == ',' && !quoted) {
        fields.add(field.toString());
        field.setLength(0);
      } else {
        assertThat(quoted || (c != '\r' && c != '\n')).isTrue();
        field.append(c);
      }
    }
    fields.add(field.toString());
    return fields;
  }

  @Property
  void mermaidIsReadBack(@ForAll("hostile") String text) {
    String escaped = Output.MERMAID.escape(text);
    assertThat(escaped).doesNotContainPattern("[\"<>&%`\\\\]");
    Map<String, String> entities = Map.of("quot", "\"", "amp", "&", "lt", "<", "gt", ">");
    String read =
        Pattern.compile("#(\\w+);")
            .matcher(escaped)
            .replaceAll(
                entity ->
                    Matcher.quoteReplacement(
                        entities.containsKey(entity.group(1))
                            ? entities.get(entity.group(1))
                            : Character.toString(Integer.parseInt(entity.group(1)))));
    assertThat(read).isEqualTo(Unseen.toOneLine(text));
  }

  /** In a string of DOT only a quotation mark is escaped; a label then knows backslashes. */
  @Property
  void dotIsReadBack(@ForAll("hostile") String text) {
    String escaped = Output.DOT.escape(text);
    assertThat(escaped).matches("(?s)(?:[^\"\\\\]|\\\\[\"\\\\])*+");
    String read = escaped.replaceAll("\\\\(.)", "$1").replace("&amp;", "&");
    assertThat(read).isEqualTo(Unseen.toOneLine(text));
  }

  @Provide
  Arbitrary<String> hostile() {
    Arbitrary<String> parts =
        Arbitraries.of(
            "<b>",
            "</p>",
            "]]>",
            "<!--",
            "-->",
            "&lt;",
            "&#0;",
            "\"",
            "'",
            "`",
            "\\",
            "\\\\",
            "\\\"",
            "\"]\n",
            "%%{init: {}}%%",
            "#quot;",
            "#",
            ";",
            ",",
            "=1+1",
            "@x",
            "+1",
            "-1.5",
            "-",
            "\t",
            "\r",
            "\n",
            "\r\n",
            "\u0000",
            "\u0007",
            "\u001B[2J",
            "\u001B]0;x\u0007",
            "\u009B2J",
            "\u007F",
            "\u0085",
            "\u2028",
            "\u202E",
            "\u2066",
            "\u200F",
            "\uFEFF",
            "\uFFFE",
            "\uD800",
            "\uDC00",
            "\uD83D\uDE00",
            "{{ x }}",
            "${x}",
            ": ",
            "- ",
            "|",
            "a",
            "\u00E9",
            " ");
    return Arbitraries.oneOf(parts, Arbitraries.strings().ofMaxLength(3))
        .list()
        .ofMaxSize(8)
        .map(list -> String.join("", list));
  }
}
