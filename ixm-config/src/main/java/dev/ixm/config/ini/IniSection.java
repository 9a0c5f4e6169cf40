package dev.ixm.config.ini;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * A header and the lines below it, up to the next header.
 *
 * <p>Grammar of a header: blanks, {@code [}, blanks, name, blanks, {@code ]}, anything. The name
 * stops at the first closing bracket, or at the line's end where there is none.
 */
public final class IniSection {

  private final IniText text;
  private final int number;

  IniSection(IniText text, int number) {
    this.text = text;
    this.number = number;
  }

  /** {@return the number of the header's line, from 1} */
  public int line() {
    return headerLine() + 1;
  }

  /** {@return the name as it is spelled, without blanks around it; empty in {@code []}} */
  public String name() {
    return text.decode(nameStart(), nameEnd());
  }

  /** {@return whether the header has its closing bracket} */
  public boolean isClosed() {
    return bracket() < text.end(headerLine());
  }

  /** {@return what follows the closing bracket, without blanks around it; Windows ignores it} */
  public String tail() {
    int end = text.end(headerLine());
    int start = tailStart();
    return text.decode(start, text.skipBlanksBack(start, end));
  }

  int tailStart() {
    return text.skipBlanks(bracketEnd(), text.end(headerLine()));
  }

  /** Behind the closing bracket, or the end of the line if there is none. */
  int bracketEnd() {
    return Math.min(bracket() + text.width(), text.end(headerLine()));
  }

  /** {@return the keys and values, in the order of their lines, duplicates included} */
  public ImmutableList<IniEntry> entries() {
    ImmutableList.Builder<IniEntry> entries = ImmutableList.builder();
    for (int line = headerLine() + 1; line < endLine(); line++) {
      if (new IniLine(text, line).kind() == IniLine.Kind.ENTRY) {
        entries.add(new IniEntry(text, line));
      }
    }
    return entries.build();
  }

  /**
   * {@return the first entry with a key}
   *
   * @param key in any mix of capital and small ASCII letters; spaces around it do not count
   */
  public Optional<IniEntry> find(String key) {
    return Name.fold(key, text).flatMap(this::findFolded);
  }

  private Optional<IniEntry> findFolded(String folded) {
    for (int line = headerLine() + 1; line < endLine(); line++) {
      if (new IniLine(text, line).kind() == IniLine.Kind.ENTRY) {
        IniEntry entry = new IniEntry(text, line);
        if (entry.hasKey(folded)) {
          return Optional.of(entry);
        }
      }
    }
    return Optional.empty();
  }

  boolean isNamed(String folded) {
    return text.matches(nameStart(), nameEnd(), folded);
  }

  /** {@return a text that is the same for names that Windows does not tell apart} */
  public String identity() {
    return text.folded(nameStart(), nameEnd());
  }

  int nameStart() {
    return text.skipBlanks(openingBracket() + text.width(), bracket());
  }

  int nameEnd() {
    return text.skipBlanksBack(nameStart(), bracket());
  }

  /** The header's line, counted from 0. */
  int headerLine() {
    return text.lines().header(number);
  }

  /** The line after the section, counted from 0. */
  int endLine() {
    LineIndex lines = text.lines();
    return number + 1 < lines.headerCount() ? lines.header(number + 1) : lines.lineCount();
  }

  private int openingBracket() {
    return text.indexOf('[', text.start(headerLine()), text.end(headerLine()));
  }

  private int bracket() {
    return text.indexOf(']', openingBracket(), text.end(headerLine()));
  }

  /** {@return the name in brackets} */
  @Override
  public String toString() {
    return "[" + name() + "]";
  }
}
