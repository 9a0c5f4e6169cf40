package dev.ixm.config.ini;

/** One line of a document, as Windows takes it. */
public final class IniLine {

  /** What a line is. */
  public enum Kind {
    /** Nothing but blanks. */
    BLANK,
    /** Its first character after blanks is a semicolon. */
    COMMENT,
    /** Its first character after blanks is an opening bracket: a section begins. */
    HEADER,
    /** It has an equals sign: a key and a value. */
    ENTRY,
    /** None of these; Windows lists it, but cannot look it up. */
    JUNK
  }

  private final IniText text;
  private final int line;

  IniLine(IniText text, int line) {
    this.text = text;
    this.line = line;
  }

  /** {@return the line's number, from 1} */
  public int number() {
    return line + 1;
  }

  /** {@return what the line is} */
  public Kind kind() {
    int end = text.end(line);
    int first = text.skipBlanks(text.start(line), end);
    if (first == end) {
      return Kind.BLANK;
    }
    return switch (text.unit(first)) {
      case ';' -> Kind.COMMENT;
      case '[' -> Kind.HEADER;
      default -> text.indexOf('=', first, end) < end ? Kind.ENTRY : Kind.JUNK;
    };
  }

  /** {@return the line without its end, blanks included, decoded} */
  public String text() {
    return text.decode(text.start(line), text.end(line));
  }

  /** {@return what the line ends with} */
  public LineEnd end() {
    return text.lineEnd(line);
  }

  /** {@return the line's number and kind; not its text, which may hold a secret} */
  @Override
  public String toString() {
    return "line %s: %s".formatted(number(), kind());
  }
}
