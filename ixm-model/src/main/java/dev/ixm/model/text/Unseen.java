package dev.ixm.model.text;

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
   * {@return the text with its lines and tabs, and blanks in place of all others}
   *
   * @param text any text
   */
  public static String toBlanks(String text) {
    return ALL_BUT_LINES.matcher(text).replaceAll(" ");
  }
}
