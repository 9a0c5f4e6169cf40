package dev.ixm.model.markdown;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes Markdown as CommonMark and GitHub read it. */
public final class Markdown {

  /** Line ends and other control characters, and those that turn the direction of writing. */
  private static final Pattern UNSEEN =
      Pattern.compile("[\\p{Cc}\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069]+");

  private static final Pattern MARKUP = Pattern.compile("[\\\\`*_{}\\[\\]|#~$]");
  private static final Pattern BLOCK_START =
      Pattern.compile("^(?=[-+=>])|(?<=^\\d{1,9})(?=[.)](?: |$))");

  private Markdown() {}

  /**
   * {@return a text that is shown as the given one, whatever it holds}
   *
   * <p>It stays on one line and may begin it, be a cell of a table, or stand in running text. What
   * Markdown or HTML would read as markup is escaped; line ends, control characters and those that
   * turn the direction of writing become blanks, and blanks around the text are dropped. Bare web
   * addresses stay as they are, so that some readers link them.
   *
   * @param text any text
   */
  public static String escape(String text) {
    String line = UNSEEN.matcher(text).replaceAll(" ").strip();
    String plain = MARKUP.matcher(line).replaceAll("\\\\$0").replace("&", "&amp;");
    return BLOCK_START.matcher(plain.replace("<", "&lt;")).replaceAll("\\\\");
  }

  /**
   * {@return the head of a table, two lines}
   *
   * @param titles the titles of its columns, which are escaped
   */
  public static String tableHead(Object... titles) {
    return tableRow(titles) + "|" + "---|".repeat(titles.length) + "\n";
  }

  /**
   * {@return a row of a table, one line}
   *
   * @param cells its cells, whose texts are escaped
   */
  public static String tableRow(Object... cells) {
    return Arrays.stream(cells)
        .map(cell -> escape(cell.toString()))
        .collect(Collectors.joining(" | ", "| ", " |\n"));
  }
}
