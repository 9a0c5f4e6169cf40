package dev.ixm.site.calendar;

import com.google.common.base.Utf8;

/** Content lines of RFC 5545, folded so that none has more than 75 octets. */
final class CalendarText {

  private static final int OCTETS = 75;
  private static final String FOLD = "\r\n ";

  private final StringBuilder text = new StringBuilder();

  /** Adds a line, without its end; no character is torn by a fold. */
  CalendarText line(String line) {
    int octets = 0;
    for (int i = 0; i < line.length(); i += Character.charCount(line.codePointAt(i))) {
      int end = i + Character.charCount(line.codePointAt(i));
      int length = Utf8.encodedLength(line.substring(i, end));
      if (octets + length > OCTETS) {
        text.append(FOLD);
        octets = 1;
      }
      text.append(line, i, end);
      octets += length;
    }
    text.append("\r\n");
    return this;
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
