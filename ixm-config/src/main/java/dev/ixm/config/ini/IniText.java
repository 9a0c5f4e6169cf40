package dev.ixm.config.ini;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * Bytes seen as code units of one width, and where their lines begin. Offsets are always of bytes.
 *
 * <p>A unit is a byte, or two bytes (low one first) after a UTF-16LE mark. Units below 128 are
 * ASCII in both; all that has a meaning in an INI file is ASCII, so nothing is decoded before it is
 * asked for.
 */
final class IniText {

  private final byte[] bytes;
  private final ByteOrderMark mark;
  private final Charset charset;
  private final int width;
  private final int begin;
  private final int limit;
  private final LineIndex lines;

  /** Takes the array over; the caller must not change it. */
  IniText(byte[] bytes, Charset codePage) {
    this.bytes = bytes;
    mark = ByteOrderMark.of(bytes);
    boolean wide = mark == ByteOrderMark.UTF_16LE;
    charset = wide ? StandardCharsets.UTF_16LE : codePage;
    width = wide ? 2 : 1;
    begin = wide ? mark.length() : 0;
    limit = bytes.length - bytes.length % width;
    lines = LineIndex.of(bytes, width, begin, limit);
  }

  byte[] bytes() {
    return bytes;
  }

  ByteOrderMark mark() {
    return mark;
  }

  Charset charset() {
    return charset;
  }

  int width() {
    return width;
  }

  /** Where the last whole unit ends: one less than the length if half a unit is left over. */
  int limit() {
    return limit;
  }

  LineIndex lines() {
    return lines;
  }

  int unit(int offset) {
    int low = bytes[offset] & 0xFF;
    return width == 1 ? low : low | (bytes[offset + 1] & 0xFF) << 8;
  }

  /** Where the text of a line begins and the end of the line before it stands. */
  int start(int line) {
    return lines.start(line);
  }

  /** Where the text of a line stops, before its line end. */
  int end(int line) {
    return lines.start(line + 1) - lineEnd(line).text().length() * width;
  }

  LineEnd lineEnd(int line) {
    int start = lines.start(line);
    int last = lines.start(line + 1) - width;
    if (unit(last) == '\r') {
      return LineEnd.CR;
    }
    if (unit(last) != '\n') {
      return LineEnd.NONE;
    }
    return last > start && unit(last - width) == '\r' ? LineEnd.CRLF : LineEnd.LF;
  }

  void checkReadable() {
    IniEditException.check(
        mark != ByteOrderMark.UTF_16BE,
        "the document is UTF-16BE, which Windows does not read as an INI file");
  }

  int skipBlanks(int from, int to) {
    int at = from;
    while (at < to && isBlank(unit(at))) {
      at += width;
    }
    return at;
  }

  int skipBlanksBack(int from, int to) {
    int at = to;
    while (at > from && isBlank(unit(at - width))) {
      at -= width;
    }
    return at;
  }

  /** Where a character first stands, or {@code to}. */
  int indexOf(char wanted, int from, int to) {
    int at = from;
    if (width == 1) {
      while (at < to && bytes[at] != wanted) {
        at++;
      }
      return at;
    }
    while (at < to && unit(at) != wanted) {
      at += width;
    }
    return at;
  }

  /** As any charset would, but without a decoder of its own where all is ASCII. */
  String decode(int from, int to) {
    Charset plain = width == 1 && isAscii(from, to) ? StandardCharsets.ISO_8859_1 : charset;
    return new String(bytes, from, to - from, plain);
  }

  private boolean isAscii(int from, int to) {
    for (int at = from; at < to; at++) {
      if (bytes[at] < 0) {
        return false;
      }
    }
    return true;
  }

  /** One char for each unit, capital ASCII letters made small: equal for what Windows joins. */
  String folded(int from, int to) {
    char[] units = new char[(to - from) / width];
    for (int i = 0; i < units.length; i++) {
      units[i] = (char) fold(unit(from + i * width));
    }
    return new String(units);
  }

  boolean matches(int from, int to, String folded) {
    if ((to - from) / width != folded.length()) {
      return false;
    }
    for (int i = 0; i < folded.length(); i++) {
      if (fold(unit(from + i * width)) != folded.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  static int fold(int unit) {
    return unit >= 'A' && unit <= 'Z' ? unit + ('a' - 'A') : unit;
  }

  /** The blanks that Windows trims; line ends never stand within a line. */
  static boolean isBlank(int unit) {
    return unit == ' ' || unit == '\t' || unit == 0x0B;
  }
}
