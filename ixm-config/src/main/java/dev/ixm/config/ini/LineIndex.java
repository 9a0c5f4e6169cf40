package dev.ixm.config.ini;

import java.util.Arrays;

/** Where the lines of a text begin, and which of them are headers. */
final class LineIndex {

  private static final int FIRST_CAPACITY = 64;

  private final byte[] bytes;
  private final int width;
  private final int begin;
  private final int limit;
  private int[] starts = new int[FIRST_CAPACITY];
  private int lineCount;
  private int[] headers = new int[FIRST_CAPACITY / 4];
  private int headerCount;

  private LineIndex(byte[] bytes, int width, int begin, int limit) {
    this.bytes = bytes;
    this.width = width;
    this.begin = begin;
    this.limit = limit;
  }

  static LineIndex of(byte[] bytes, int width, int begin, int limit) {
    LineIndex index = new LineIndex(bytes, width, begin, limit);
    if (width == 1) {
      index.scanBytes();
    } else {
      index.scanPairs();
    }
    index.add(limit);
    index.lineCount--;
    return index;
  }

  int lineCount() {
    return lineCount;
  }

  /** The offset of a line, counted from 0; of the line after the last: where the text ends. */
  int start(int line) {
    return starts[line];
  }

  int headerCount() {
    return headerCount;
  }

  /** The line, counted from 0, of a header, counted from 0. */
  int header(int number) {
    return headers[number];
  }

  private void scanBytes() {
    byte[] text = bytes;
    int at = begin;
    int end = limit;
    while (at < end) {
      int start = at;
      add(start);
      while (at < end && IniText.isBlank(text[at])) {
        at++;
      }
      if (at < end && text[at] == '[') {
        addHeader();
      }
      at = LineEndSearch.find(text, at, end);
      at += at + 1 < end && text[at] == '\r' && text[at + 1] == '\n' ? 2 : 1;
    }
  }

  private void scanPairs() {
    int at = begin;
    while (at < limit) {
      add(at);
      while (at < limit && IniText.isBlank(pair(at))) {
        at += width;
      }
      if (at < limit && pair(at) == '[') {
        addHeader();
      }
      while (at < limit && pair(at) != '\n' && pair(at) != '\r') {
        at += width;
      }
      boolean both = at + width < limit && pair(at) == '\r' && pair(at + width) == '\n';
      at += both ? 2 * width : width;
    }
  }

  private int pair(int offset) {
    return (bytes[offset] & 0xFF) | (bytes[offset + 1] & 0xFF) << 8;
  }

  private void add(int start) {
    if (lineCount == starts.length) {
      starts = Arrays.copyOf(starts, projectedCapacity(start));
    }
    starts[lineCount++] = start;
  }

  /** As many lines as there will be if the rest is as dense, and a sixteenth more. */
  private int projectedCapacity(int start) {
    long all = (long) lineCount * (limit - begin) / Math.max(1, start - begin);
    long spare = Math.max(all / 16, lineCount / 4);
    return (int) Math.min(all + spare, (long) limit - begin + 2);
  }

  private void addHeader() {
    if (headerCount == headers.length) {
      headers = Arrays.copyOf(headers, headerCount * 2);
    }
    headers[headerCount++] = lineCount - 1;
  }
}
