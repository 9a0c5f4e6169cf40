package dev.ixm.config.ini;

import static dev.ixm.config.ini.IniEditException.check;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayOutputStream;
import java.util.Optional;
import java.util.function.IntPredicate;

/** Finds the bytes that an edit has to change, and changes them in a copy. */
final class IniEditor {

  private final IniDocument document;
  private final IniText text;

  IniEditor(IniDocument document, IniText text) {
    this.document = document;
    this.text = text;
  }

  byte[] set(String askedSection, String askedKey, String value, Quoting quoting) {
    String sectionName = Name.trim(askedSection);
    String key = Name.trim(askedKey);
    NewText.checkSection(sectionName);
    NewText.checkKey(key);
    String raw = NewText.rawValue(key, value, quoting);
    Optional<IniSection> section = findEditable(sectionName);
    if (section.isEmpty()) {
      return insertAfter(text.lines().lineCount() - 1, header(sectionName), key + "=" + raw);
    }
    checkReadBack(section.get(), key);
    Optional<IniEntry> entry = section.get().find(key);
    return entry.isPresent()
        ? splice(entry.get().valueStart(), entry.get().valueEnd(), raw)
        : addKey(section.get(), key, raw);
  }

  /** Below such a line Wine finds nothing; what Windows does is not on record. */
  private void checkReadBack(IniSection section, String key) {
    Optional<String> folded = Name.fold(key, text);
    int last = section.find(key).map(entry -> entry.line() - 1).orElse(section.endLine());
    for (int line = section.headerLine() + 1; line < last; line++) {
      IniLine candidate = new IniLine(text, line);
      check(
          candidate.kind() != IniLine.Kind.JUNK
              || !Name.fold(Name.trimBlanks(candidate.text()), text).equals(folded),
          "line %s is the key '%s' without an equals sign; whether Windows reads an entry below it"
              + " is not known",
          line + 1,
          key);
    }
  }

  private byte[] addKey(IniSection section, String key, String raw) {
    ImmutableList<IniEntry> entries = section.entries();
    if (entries.isEmpty()) {
      return insertAfter(lastNonBlankLine(section), key + "=" + raw);
    }
    IniEntry last = entries.get(entries.size() - 1);
    return insertAfter(last.line() - 1, key + last.separator() + raw);
  }

  private int lastNonBlankLine(IniSection section) {
    int line = section.endLine() - 1;
    while (new IniLine(text, line).kind() == IniLine.Kind.BLANK) {
      line--;
    }
    return line;
  }

  byte[] addSection(String asked) {
    String name = Name.trim(asked);
    NewText.checkSection(name);
    findEditable(name);
    return insertAfter(text.lines().lineCount() - 1, header(name));
  }

  byte[] removeKey(String sectionName, IniEntry entry) {
    findEditable(sectionName);
    int line = entry.line() - 1;
    return withoutLines(candidate -> candidate == line);
  }

  byte[] removeSection(String name, SectionComments comments) {
    IniSection section = findEditable(name).orElseThrow();
    int first = section.headerLine();
    int end = comments == SectionComments.REMOVE ? endOfOwnLines(section) : section.endLine();
    return withoutLines(
        line ->
            line >= first
                && line < end
                && (comments == SectionComments.REMOVE || !isCommentOrBlank(line)));
  }

  /** The end of the section without the comments that touch the next header. */
  private int endOfOwnLines(IniSection section) {
    int end = section.endLine();
    if (end == text.lines().lineCount()) {
      return end;
    }
    while (new IniLine(text, end - 1).kind() == IniLine.Kind.COMMENT) {
      end--;
    }
    return end;
  }

  private boolean isCommentOrBlank(int line) {
    IniLine.Kind kind = new IniLine(text, line).kind();
    return kind == IniLine.Kind.COMMENT || kind == IniLine.Kind.BLANK;
  }

  byte[] renameSection(String name, String asked) {
    String newName = Name.trim(asked);
    NewText.checkSection(newName);
    IniSection section =
        findEditable(name)
            .orElseThrow(() -> IniEditException.of("there is no section [%s] to rename", name));
    Optional<IniSection> other = findEditable(newName);
    check(
        other.isEmpty() || other.get().line() == section.line(),
        "section [%s] stands in the document already",
        newName);
    return splice(section.nameStart(), section.nameEnd(), newName);
  }

  /** The only section of the name, if there is one. */
  private Optional<IniSection> findEditable(String name) {
    text.checkReadable();
    Optional<IniSection> section = document.findSection(name);
    section.ifPresent(this::checkUnique);
    check(
        section.isPresent() || !isHidden(name),
        "section [%s] in line 1 is hidden by the UTF-8 byte order mark before it",
        name);
    return section;
  }

  private void checkUnique(IniSection section) {
    document.sections().stream()
        .filter(other -> other.identity().equals(section.identity()))
        .filter(other -> other.line() != section.line())
        .findFirst()
        .ifPresent(
            other -> {
              throw IniEditException.of(
                  "section [%s] stands twice, in lines %s and %s; Windows reads the first only",
                  section.name(), section.line(), other.line());
            });
  }

  private boolean isHidden(String name) {
    return document
        .findHiddenSection()
        .flatMap(hidden -> Name.fold(name, text).filter(hidden.identity()::equals))
        .isPresent();
  }

  private static String header(String name) {
    return "[" + name + "]";
  }

  private byte[] insertAfter(int line, String... newLines) {
    String end = nearestLineEnd(line);
    StringBuilder inserted = new StringBuilder();
    if (line >= 0 && text.lineEnd(line) == LineEnd.NONE) {
      inserted.append(end);
    }
    for (String newLine : newLines) {
      inserted.append(newLine).append(end);
    }
    int offset = text.start(line + 1);
    return splice(offset, offset, inserted.toString());
  }

  /** The end of this line, or of the one before it if this is the unfinished last one. */
  private String nearestLineEnd(int line) {
    for (int candidate = line; candidate >= 0; candidate--) {
      if (text.lineEnd(candidate) != LineEnd.NONE) {
        return text.lineEnd(candidate).text();
      }
    }
    return LineEnd.CRLF.text();
  }

  private byte[] splice(int from, int to, String replacement) {
    byte[] inserted =
        Name.encode(replacement, text.charset())
            .orElseThrow(
                () ->
                    IniEditException.of(
                        "the new text has characters that %s lacks", text.charset().name()));
    byte[] bytes = text.bytes();
    ByteArrayOutputStream result = new ByteArrayOutputStream(bytes.length + inserted.length);
    result.write(bytes, 0, from);
    result.writeBytes(inserted);
    result.write(bytes, to, bytes.length - to);
    return result.toByteArray();
  }

  private byte[] withoutLines(IntPredicate removed) {
    byte[] bytes = text.bytes();
    ByteArrayOutputStream result = new ByteArrayOutputStream(bytes.length);
    result.write(bytes, 0, text.start(0));
    for (int line = 0; line < text.lines().lineCount(); line++) {
      if (!removed.test(line)) {
        result.write(bytes, text.start(line), text.start(line + 1) - text.start(line));
      }
    }
    result.write(bytes, text.limit(), bytes.length - text.limit());
    return result.toByteArray();
  }
}
