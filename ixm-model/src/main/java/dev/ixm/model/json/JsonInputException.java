package dev.ixm.model.json;

import dev.ixm.model.text.Unseen;
import org.jspecify.annotations.Nullable;

/**
 * Says where a JSON text is not what was expected.
 *
 * <p>The message is one line: {@code source:line:column: pointer: problem}. However long the text
 * is, pointer and problem are shortened in it; what would end a line or turn the direction of
 * writing, and what controls a terminal, is an escape.
 */
public final class JsonInputException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private static final int LONGEST = 1_500;
  private static final int LONGEST_PART = 200;
  private final String source;
  private final int line;
  private final int column;
  private final String pointer;
  private final String problem;

  JsonInputException(
      String source,
      int line,
      int column,
      String pointer,
      String problem,
      @Nullable Throwable cause) {
    super(
        "%s:%s:%s: %s: %s"
            .formatted(
                Unseen.toEscapes(source),
                line,
                column,
                label(pointer),
                shortened(Unseen.toEscapes(problem), LONGEST)),
        cause);
    this.source = source;
    this.line = line;
    this.column = column;
    this.pointer = pointer;
    this.problem = shortened(Unseen.toEscapes(problem), LONGEST);
  }

  private static String label(String pointer) {
    return pointer.isEmpty() ? "(document)" : shown(pointer);
  }

  /** {@return what the text has, short enough for a message} */
  static String shown(String part) {
    return Unseen.toEscapes(shortened(part, LONGEST_PART));
  }

  private static String shortened(String text, int longest) {
    if (text.length() <= longest) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest;
    return text.substring(0, end) + "…";
  }

  /** {@return the name that the caller gave to the text, such as a file's} */
  public String source() {
    return source;
  }

  /** {@return the line, from 1} */
  public int line() {
    return line;
  }

  /** {@return the column, from 1, in UTF-16 code units as editors count} */
  public int column() {
    return column;
  }

  /** {@return the JSON pointer of the value that is wrong; empty for the whole document} */
  public String pointer() {
    return pointer;
  }

  /** {@return what was expected and what was found, as in the message} */
  public String problem() {
    return problem;
  }
}
