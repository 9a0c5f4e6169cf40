package dev.ixm.config.ini;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/** Edits lines of a document, each by itself, in a copy. */
final class LineRepairs {

  private final IniText text;
  private final ImmutableMap<Integer, IniSection> headers;

  LineRepairs(IniDocument document, IniText text) {
    this.text = text;
    this.headers = Maps.uniqueIndex(document.sections(), IniSection::headerLine);
  }

  byte[] bytes(IniRepair repair) {
    text.checkReadable();
    ImmutableSet<Integer> lines = ImmutableSet.copyOf(repair.lines());
    ByteArrayOutputStream result = new ByteArrayOutputStream(text.bytes().length);
    result.writeBytes(part(0, text.start(0)));
    for (int line = 0; line < text.lines().lineCount(); line++) {
      if (lines.contains(line + 1) && fits(repair.how(), line)) {
        write(repair.how(), line, result);
      } else {
        result.writeBytes(part(text.start(line), text.start(line + 1)));
      }
    }
    result.writeBytes(part(text.limit(), text.bytes().length));
    return result.toByteArray();
  }

  private boolean fits(IniRepair.How how, int line) {
    return switch (how) {
      case COMMENT_OUT, EVEN_LINE_ENDS -> true;
      case CLOSE_HEADER -> headers.containsKey(line) && !header(line).isClosed();
      case MOVE_TAIL -> headers.containsKey(line) && !header(line).tail().isEmpty();
      case REMOVE_MARK -> false;
    };
  }

  private IniSection header(int line) {
    return requireNonNull(headers.get(line));
  }

  private void write(IniRepair.How how, int line, ByteArrayOutputStream result) {
    switch (how) {
      case COMMENT_OUT -> {
        result.writeBytes(ascii(";"));
        result.writeBytes(part(text.start(line), text.start(line + 1)));
      }
      case EVEN_LINE_ENDS -> {
        result.writeBytes(part(text.start(line), text.end(line)));
        result.writeBytes(ascii(LineEnd.CRLF.text()));
      }
      case CLOSE_HEADER -> {
        int nameEnd = header(line).nameEnd();
        result.writeBytes(part(text.start(line), nameEnd));
        result.writeBytes(ascii("]"));
        result.writeBytes(part(nameEnd, text.start(line + 1)));
      }
      case MOVE_TAIL -> moveTail(header(line), result);
      case REMOVE_MARK -> throw new IllegalArgumentException("no repair of a line: " + how);
    }
  }

  private void moveTail(IniSection section, ByteArrayOutputStream result) {
    int line = section.headerLine();
    int end = text.end(line);
    int tail = section.tailStart();
    LineEnd own = text.lineEnd(line);
    result.writeBytes(part(text.start(line), section.bracketEnd()));
    result.writeBytes(ascii((own == LineEnd.NONE ? LineEnd.CRLF : own).text()));
    result.writeBytes(ascii(text.unit(tail) == ';' ? "" : ";"));
    result.writeBytes(part(tail, end));
    result.writeBytes(ascii(own.text()));
  }

  private byte[] part(int from, int to) {
    return Arrays.copyOfRange(text.bytes(), from, to);
  }

  private byte[] ascii(String characters) {
    return characters.getBytes(text.charset());
  }
}
