package dev.ixm.config.ini;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Optional;

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
      boolean isAll = !lines.contains(line + 1) || !repaired(repair.how(), line, result);
      if (isAll) {
        result.writeBytes(part(text.start(line), text.start(line + 1)));
      }
    }
    result.writeBytes(part(text.limit(), text.bytes().length));
    return result.toByteArray();
  }

  /** Writes a line as it shall be; says whether it did, as the repair fits the line. */
  private boolean repaired(IniRepair.How how, int line, ByteArrayOutputStream result) {
    return switch (how) {
      case COMMENT_OUT -> comment(line, result);
      case EVEN_LINE_ENDS -> end(line, result);
      case CLOSE_HEADER ->
          header(line).filter(it -> !it.isClosed()).map(it -> close(it, result)).isPresent();
      case MOVE_TAIL ->
          header(line)
              .filter(it -> !it.tail().isEmpty())
              .map(it -> moveTail(it, result))
              .isPresent();
      case REMOVE_MARK -> false;
    };
  }

  private Optional<IniSection> header(int line) {
    return Optional.ofNullable(headers.get(line));
  }

  private boolean comment(int line, ByteArrayOutputStream result) {
    result.writeBytes(ascii(";"));
    result.writeBytes(part(text.start(line), text.start(line + 1)));
    return true;
  }

  private boolean end(int line, ByteArrayOutputStream result) {
    result.writeBytes(part(text.start(line), text.end(line)));
    result.writeBytes(ascii(LineEnd.CRLF.text()));
    return true;
  }

  private boolean close(IniSection section, ByteArrayOutputStream result) {
    result.writeBytes(part(text.start(section.headerLine()), section.nameEnd()));
    result.writeBytes(ascii("]"));
    result.writeBytes(part(section.nameEnd(), text.start(section.headerLine() + 1)));
    return true;
  }

  private boolean moveTail(IniSection section, ByteArrayOutputStream result) {
    int line = section.headerLine();
    int end = text.end(line);
    int tail = section.tailStart();
    LineEnd own = text.lineEnd(line);
    result.writeBytes(part(text.start(line), section.bracketEnd()));
    result.writeBytes(ascii((own == LineEnd.NONE ? LineEnd.CRLF : own).text()));
    result.writeBytes(ascii(text.unit(tail) == ';' ? "" : ";"));
    result.writeBytes(part(tail, end));
    result.writeBytes(ascii(own.text()));
    return true;
  }

  private byte[] part(int from, int to) {
    return Arrays.copyOfRange(text.bytes(), from, to);
  }

  private byte[] ascii(String characters) {
    return characters.getBytes(text.charset());
  }
}
