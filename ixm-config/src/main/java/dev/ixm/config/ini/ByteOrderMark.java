package dev.ixm.config.ini;

/** The mark that a text may begin with to say how its characters are stored. */
public enum ByteOrderMark {
  /** No mark: one byte a character, in the code page that the caller names. */
  NONE(""),
  /** EF BB BF. Windows does not know it in INI files and reads it as part of the first line. */
  UTF_8("\u00EF\u00BB\u00BF"),
  /** FF FE: two bytes a character, the low one first. */
  UTF_16LE("\u00FF\u00FE"),
  /** FE FF: two bytes a character, the high one first. Windows cannot read such an INI file. */
  UTF_16BE("\u00FE\u00FF");

  /** One character for each byte. */
  private final String mark;

  ByteOrderMark(String mark) {
    this.mark = mark;
  }

  static ByteOrderMark of(byte[] bytes) {
    for (ByteOrderMark candidate : values()) {
      if (candidate != NONE && candidate.begins(bytes)) {
        return candidate;
      }
    }
    return NONE;
  }

  private boolean begins(byte[] bytes) {
    if (bytes.length < mark.length()) {
      return false;
    }
    for (int i = 0; i < mark.length(); i++) {
      if ((bytes[i] & 0xFF) != mark.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** {@return how many bytes the mark takes, 0 to 3} */
  public int length() {
    return mark.length();
  }
}
