package dev.ixm.config.ini;

/** What a line ends with. */
public enum LineEnd {
  /** Nothing: the last line of a text without final newline. */
  NONE(""),
  /** Carriage return and line feed, as Windows writes. */
  CRLF("\r\n"),
  /** Line feed alone. */
  LF("\n"),
  /** Carriage return alone. */
  CR("\r");

  private final String text;

  LineEnd(String text) {
    this.text = text;
  }

  /** {@return the characters, empty for NONE} */
  public String text() {
    return text;
  }
}
