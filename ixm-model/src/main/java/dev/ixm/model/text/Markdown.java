package dev.ixm.model.text;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes Markdown as CommonMark and GitHub read it. */
public final class Markdown {

  /** A line to write on, where people fill in by hand what nobody has stated. */
  public static final String BLANK = "................";

  /**
   * A shorter one for a value that may differ from server to server: where a line is for several
   * servers, each gets one.
   */
  public static final String OWN_BLANK = "........";

  private static final Pattern MARKUP = Pattern.compile("[\\\\`*_{}\\[\\]|#~$]");
  private static final Pattern CODE = Pattern.compile("(?<!`)`[^`]+`(?!`)");
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
    return atLineStart(inline(Unseen.toOneLine(text)));
  }

  /**
   * {@return a text that is shown as the given one but for what stands between two back quotes,
   * which is shown as code}
   *
   * <p>The rest is as with {@link #escape}. A back quote that has no partner, or another beside it,
   * is shown as it is.
   *
   * @param text any text
   */
  public static String escapeAroundCode(String text) {
    String line = Unseen.toOneLine(text);
    StringBuilder escaped = new StringBuilder();
    int end = 0;
    Matcher code = CODE.matcher(line);
    while (code.find()) {
      escaped.append(inline(line.substring(end, code.start()))).append(code.group());
      end = code.end();
    }
    return atLineStart(escaped.append(inline(line.substring(end))).toString());
  }

  private static String inline(String line) {
    return MARKUP.matcher(line).replaceAll("\\\\$0").replace("&", "&amp;").replace("<", "&lt;");
  }

  private static String atLineStart(String line) {
    return BLOCK_START.matcher(line).replaceAll("\\\\");
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
