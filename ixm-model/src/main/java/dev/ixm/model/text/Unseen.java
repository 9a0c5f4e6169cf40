package dev.ixm.model.text;

import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Characters that show nothing of themselves, and move what is around them. */
public final class Unseen {

  private static final String ENDS = "\\p{Cc}\\p{Zl}\\p{Zp}";

  /** Those that turn the direction of writing, the byte order mark, and halves of characters. */
  private static final String FORMATS =
      "\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069\\uFEFF\\uFFFE\\uFFFF\\p{Cs}";

  private static final Pattern ALL = Pattern.compile("[" + ENDS + FORMATS + "]+");
  private static final Pattern ALL_BUT_LINES =
      Pattern.compile("[" + ENDS + FORMATS + "&&[^\\n\\r\\t]]");

  private static final Pattern EACH = Pattern.compile("[" + ENDS + FORMATS + "]");

  /** Those that people type to go to another line or column. */
  private static final Pattern SPACES = Pattern.compile("[\\t\\n\\x0B\\f\\r\\x85\\p{Zl}\\p{Zp}]+");

  private Unseen() {}

  /**
   * {@return the text on one line: blanks in their place, none around it}
   *
   * @param text any text
   */
  public static String toOneLine(String text) {
    return ALL.matcher(text).replaceAll(" ").strip();
  }

  /**
   * {@return the text with escapes in their place, as in Java: a backslash, u and four digits}
   *
   * @param text any text
   */
  public static String toEscapes(String text) {
    return EACH.matcher(text).replaceAll(found -> Matcher.quoteReplacement(escape(found.group())));
  }

  /**
   * {@return the text with its lines and tabs, and escapes as in Java in place of all others; JSON
   * remains the same JSON}
   *
   * @param text any text
   */
  public static String toEscapesButLines(String text) {
    return ALL_BUT_LINES
        .matcher(text)
        .replaceAll(found -> Matcher.quoteReplacement(escape(found.group())));
  }

  /**
   * {@return the text with its lines and tabs, and references of XML by number in place of all
   * others}
   *
   * @param text any text that XML can hold
   */
  static String toXml(String text) {
    return ALL_BUT_LINES
        .matcher(text)
        .replaceAll(found -> "&#%d;".formatted((int) found.group().charAt(0)));
  }

  private static String escape(String unseen) {
    return "\\u" + HexFormat.of().toHexDigits(unseen.charAt(0));
  }

  /**
   * {@return the text on one line, no blanks around it: blanks for tabs and ends of lines, escapes
   * in place of all others}
   *
   * @param text any text
   */
  public static String toShownLine(String text) {
    return toEscapes(SPACES.matcher(text).replaceAll(" ")).strip();
  }

  /**
   * {@return the text with its lines and tabs, and blanks in place of all others}
   *
   * @param text any text
   */
  public static String toBlanks(String text) {
    return ALL_BUT_LINES.matcher(text).replaceAll(" ");
  }
}
