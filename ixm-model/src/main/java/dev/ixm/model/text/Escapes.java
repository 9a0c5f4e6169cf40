package dev.ixm.model.text;

import com.google.common.base.CharMatcher;
import com.google.common.escape.Escaper;
import com.google.common.escape.Escapers;
import com.google.common.html.HtmlEscapers;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** What stands for what in the languages that outputs are written in. */
public final class Escapes {

  /** For the text of an element of HTML, or an attribute in quotation marks. */
  public static final Escaper HTML = HtmlEscapers.htmlEscaper();

  /** With white space by number, or else an attribute would hold blanks. */
  public static final Escaper XML =
      Escapers.builder()
          .addEscape('&', "&amp;")
          .addEscape('<', "&lt;")
          .addEscape('>', "&gt;")
          .addEscape('"', "&quot;")
          .addEscape('\'', "&#39;")
          .addEscape('\t', "&#9;")
          .addEscape('\n', "&#10;")
          .addEscape('\r', "&#13;")
          .build();

  /** Two percent signs begin a comment or a directive, even in quotation marks. */
  public static final Escaper MERMAID =
      Escapers.builder()
          .addEscape('"', "#quot;")
          .addEscape('#', "#35;")
          .addEscape('%', "#37;")
          .addEscape('&', "#amp;")
          .addEscape('<', "#lt;")
          .addEscape('>', "#gt;")
          .addEscape('\\', "#92;")
          .addEscape('`', "#96;")
          .build();

  /** Graphviz knows the entities of HTML. */
  public static final Escaper DOT =
      Escapers.builder()
          .addEscape('"', "\\\"")
          .addEscape('\\', "\\\\")
          .addEscape('&', "&amp;")
          .build();

  private static final Escaper ICALENDAR =
      Escapers.builder()
          .addEscape('\\', "\\\\")
          .addEscape(';', "\\;")
          .addEscape(',', "\\,")
          .addEscape('\n', "\\n")
          .build();

  private static final CharMatcher QUOTED = CharMatcher.anyOf(",\"\r\n");
  private static final CharMatcher FORMULA = CharMatcher.anyOf("=+-@\t\r");

  private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]{1,30}(\\.[0-9]{1,30})?");
  private static final Pattern NO_XML =
      Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\p{Cs}\\uFFFE\\uFFFF]");

  private Escapes() {}

  /**
   * {@return a text of XML, or an attribute in quotation marks: U+FFFD for what XML 1.0 cannot
   * hold, references for what nobody sees}
   *
   * @param text any text
   */
  public static String xml(String text) {
    return Unseen.toXml(XML.escape(onlyXml(text)));
  }

  /**
   * {@return the text with U+FFFD for what XML 1.0 cannot hold}
   *
   * @param text any text
   */
  public static String onlyXml(String text) {
    return NO_XML.matcher(text).replaceAll("\uFFFD");
  }

  /**
   * {@return a value of the type TEXT}
   *
   * @param text any text
   */
  public static String iCalendar(String text) {
    return ICALENDAR.escape(text.replace("\r\n", "\n").replace('\r', '\n'));
  }

  /**
   * {@return a field, with its quotation marks if it needs them}
   *
   * @param text any text
   */
  public static String csv(String text) {
    boolean isFormula =
        !text.isEmpty() && FORMULA.matches(text.charAt(0)) && !NUMBER.matcher(text).matches();
    String field = isFormula ? "'" + text : text;
    return QUOTED.matchesAnyOf(field) ? '"' + field.replace("\"", "\"\"") + '"' : field;
  }

  /**
   * {@return a string of JSON, which is YAML too}
   *
   * @param text any text
   */
  public static String yaml(String text) {
    StringBuilder scalar = new StringBuilder("\"");
    text.codePoints().forEach(point -> appendYaml(point, scalar));
    return scalar.append('"').toString();
  }

  private static void appendYaml(int point, StringBuilder scalar) {
    switch (Character.getType(point)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.UNASSIGNED ->
          appendUnits(point, scalar);
      case Character.SURROGATE -> scalar.append('\uFFFD');
      default -> {
        if (point == '"' || point == '\\') {
          scalar.append('\\');
        }
        scalar.appendCodePoint(point);
      }
    }
  }

  private static void appendUnits(int point, StringBuilder scalar) {
    if (Character.isBmpCodePoint(point)) {
      scalar.append("\\u").append(HexFormat.of().toHexDigits((char) point));
    } else {
      scalar.appendCodePoint(point);
    }
  }
}
