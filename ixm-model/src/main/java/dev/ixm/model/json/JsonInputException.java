package dev.ixm.model.json;

import com.google.common.base.CharMatcher;
import org.jspecify.annotations.Nullable;

/**
 * Says where a JSON text is not what was expected.
 *
 * <p>The message is one line: {@code source:line:column: pointer: problem}.
 */
public final class JsonInputException extends RuntimeException {

  private static final long serialVersionUID = 1L;

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
        CharMatcher.javaIsoControl()
            .replaceFrom(
                "%s:%s:%s: %s: %s".formatted(source, line, column, label(pointer), problem), '?'),
        cause);
    this.source = source;
    this.line = line;
    this.column = column;
    this.pointer = pointer;
    this.problem = problem;
  }

  private static String label(String pointer) {
    return pointer.isEmpty() ? "(document)" : pointer;
  }

  /** {@return the name that the caller gave to the text, such as a file's} */
  public String source() {
    return source;
  }

  /** {@return the line, from 1} */
  public int line() {
    return line;
  }

  /** {@return the column, from 1} */
  public int column() {
    return column;
  }

  /** {@return the JSON pointer of the value that is wrong; empty for the whole document} */
  public String pointer() {
    return pointer;
  }

  /** {@return what was expected and what was found} */
  public String problem() {
    return problem;
  }
}
