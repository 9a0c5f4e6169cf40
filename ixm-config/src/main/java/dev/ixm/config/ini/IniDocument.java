package dev.ixm.config.ini;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * An INI file as Windows reads it. Immutable.
 *
 * <p>Every sequence of bytes is a document, and {@link #toBytes} gives exactly those bytes back.
 * What is odd in them is found by the rules {@code ini.*}, never an exception.
 *
 * <p>Grammar: lines end at CR, LF or CR LF. A line whose first character after blanks is {@code ;}
 * is a comment, {@code [} a header (see {@link IniSection}); other lines are entries if they have
 * an equals sign (see {@link IniEntry}), else junk. Lines before the first header belong to no
 * section.
 *
 * <p>Lookups ignore the case of ASCII letters and know only the first section of a name, and in it
 * the first entry of a key. After a UTF-16LE mark the text is UTF-16LE; otherwise it is in the code
 * page that the caller names, whatever the bytes look like.
 */
public final class IniDocument {

  /** What a text without UTF-16LE mark is read in unless the caller names another: windows-1252. */
  public static final Charset DEFAULT_CHARSET = Charset.forName("windows-1252");

  /** The longest value that Windows reads, in characters. */
  public static final int MAX_VALUE = 65_535;

  private static final String ASCII =
      IntStream.range(0, 128)
          .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
          .toString();

  private final IniText text;
  private final Charset codePage;

  /** Takes the array over; the caller must not change it. */
  private IniDocument(byte[] bytes, Charset codePage) {
    this.codePage = codePage;
    text = new IniText(bytes, codePage);
  }

  /**
   * {@return the document with these bytes, read in windows-1252}
   *
   * @param bytes any bytes; copied
   */
  public static IniDocument parse(byte[] bytes) {
    return parse(bytes, DEFAULT_CHARSET);
  }

  /**
   * {@return the document with these bytes}
   *
   * @param bytes any bytes; copied
   * @param codePage how characters are stored if there is no UTF-16LE mark: one byte each, ASCII as
   *     in ASCII; or UTF-8
   * @throws IllegalArgumentException if the charset stores characters in another way
   */
  public static IniDocument parse(byte[] bytes, Charset codePage) {
    checkArgument(
        isSupported(codePage),
        "the charset must be UTF-8 or extend ASCII with one byte a character: %s",
        codePage);
    return new IniDocument(bytes.clone(), codePage);
  }

  private static boolean isSupported(Charset charset) {
    return charset.equals(DEFAULT_CHARSET)
        || charset.equals(StandardCharsets.UTF_8)
        || (charset.canEncode()
            && charset.newEncoder().maxBytesPerChar() == 1
            && Arrays.equals(ASCII.getBytes(charset), ASCII.getBytes(StandardCharsets.US_ASCII)));
  }

  /** {@return a copy of the bytes} */
  public byte[] toBytes() {
    return text.bytes().clone();
  }

  /** {@return the number of bytes} */
  public int size() {
    return text.bytes().length;
  }

  boolean hasBytesOf(IniDocument other) {
    return Arrays.equals(text.bytes(), other.text.bytes());
  }

  /** {@return the mark that the bytes begin with} */
  public ByteOrderMark byteOrderMark() {
    return text.mark();
  }

  /** {@return how characters are stored: UTF-16LE after its mark, else the caller's code page} */
  public Charset charset() {
    return text.charset();
  }

  /** {@return all lines; a text that ends with a line end has no empty line after it} */
  public ImmutableList<IniLine> lines() {
    return IntStream.range(0, text.lines().lineCount())
        .mapToObj(line -> new IniLine(text, line))
        .collect(ImmutableList.toImmutableList());
  }

  /** {@return all sections, in the order of their headers, duplicates included} */
  public ImmutableList<IniSection> sections() {
    return IntStream.range(0, text.lines().headerCount())
        .mapToObj(number -> new IniSection(text, number))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * {@return the first section with a name, the only one that Windows looks into}
   *
   * @param name in any mix of capital and small ASCII letters; spaces around it do not count
   */
  public Optional<IniSection> findSection(String name) {
    return Name.fold(name, text).flatMap(this::findFolded);
  }

  private Optional<IniSection> findFolded(String folded) {
    for (int number = 0; number < text.lines().headerCount(); number++) {
      IniSection section = new IniSection(text, number);
      if (section.isNamed(folded)) {
        return Optional.of(section);
      }
    }
    return Optional.empty();
  }

  /**
   * {@return the entry that Windows reads: the first with the key, in the first section with the
   * name}
   *
   * @param section the section's name; ASCII case and spaces around it do not count
   * @param key the key; ASCII case and spaces around it do not count
   */
  public Optional<IniEntry> find(String section, String key) {
    return findSection(section).flatMap(found -> found.find(key));
  }

  /**
   * {@return the value that Windows reads, without the quotes around it}
   *
   * @param section the section's name; ASCII case and spaces around it do not count
   * @param key the key; ASCII case and spaces around it do not count
   */
  public Optional<String> findValue(String section, String key) {
    return find(section, key).map(IniEntry::value);
  }

  /**
   * {@return the number that Windows reads, as {@link IniEntry#intValue} says; the given one if
   * there is no such entry}
   *
   * @param section the section's name; ASCII case and spaces around it do not count
   * @param key the key; ASCII case and spaces around it do not count
   * @param missing any number
   */
  public int intValue(String section, String key, int missing) {
    return find(section, key).map(IniEntry::intValue).orElse(missing);
  }

  /**
   * {@return the section whose header, in line 1, Windows overlooks because of the UTF-8 mark
   * before it; its line numbers are right, its entries are reachable only once the mark is gone}
   */
  public Optional<IniSection> findHiddenSection() {
    return byteOrderMark() == ByteOrderMark.UTF_8
        ? with(withoutMark()).sections().stream().filter(section -> section.line() == 1).findFirst()
        : Optional.empty();
  }

  /**
   * {@return the document with a value set, written bare}
   *
   * <p>As {@link #set(String, String, String, Quoting)} with {@link Quoting#NEVER}.
   *
   * @param section the section's name
   * @param key the key
   * @param value the value that Windows shall give to a program
   * @throws IniEditException if Windows would not read the value back
   */
  public IniDocument set(String section, String key, String value) {
    return set(section, key, value, Quoting.NEVER);
  }

  /**
   * {@return the document with a value set}
   *
   * <p>If that is the value already, this document. In an existing entry only the bytes of the
   * value change. A new key stands after the section's last entry and is spaced like it; a new
   * section at the end. New lines end as the line before them.
   *
   * @param section the section's name: not empty, without closing bracket; spaces around it do not
   *     count
   * @param key the key: not empty, without equals sign, not beginning with {@code ;} or {@code [};
   *     spaces around it do not count
   * @param value the value that Windows shall give to a program, at most {@link #MAX_VALUE}
   *     characters with quotes; no text may hold line breaks, NUL or Ctrl-Z
   * @param quoting what to do with a value that begins or ends with a blank or stands in quotes
   * @throws IniEditException if a name or the value is not as above or has characters that the
   *     charset lacks, if the section stands more than once or is hidden by a UTF-8 mark, if the
   *     key stands above without an equals sign, where it is not known what Windows reads, or if
   *     the document is UTF-16BE
   */
  public IniDocument set(String section, String key, String value, Quoting quoting) {
    return findValue(section, key).filter(value::equals).isPresent()
        ? this
        : with(editor().set(section, key, value, quoting));
  }

  /**
   * {@return the document without the line of an entry; this document if there is no such entry}
   *
   * <p>If the key stands more than once in the section, the next one is read from then on.
   *
   * @param section the section's name
   * @param key the key
   * @throws IniEditException if the key begins with {@code ;}, as entries in comments are not
   *     touched, or if the section stands more than once
   */
  public IniDocument remove(String section, String key) {
    IniEditException.check(!key.startsWith(";"), "key must not begin with ';': '%s'", key);
    return find(section, key).map(entry -> with(editor().removeKey(section, entry))).orElse(this);
  }

  /**
   * {@return the document with an empty section at its end; this document if it has the section}
   *
   * @param name the section's name, as for {@link #set(String, String, String, Quoting)}
   * @throws IniEditException for the same reasons as there
   */
  public IniDocument addSection(String name) {
    return findSection(name).isPresent() ? this : with(editor().addSection(name));
  }

  /**
   * {@return the document without a section; this document if it has no such section}
   *
   * @param name the section's name
   * @param comments what becomes of its comments and blank lines
   * @throws IniEditException if the section stands more than once
   */
  public IniDocument removeSection(String name, SectionComments comments) {
    return findSection(name).isPresent() ? with(editor().removeSection(name, comments)) : this;
  }

  /**
   * {@return the document with a section renamed; this document if it is spelled so already}
   *
   * @param name the section's name
   * @param newName its new name, as for {@link #set(String, String, String, Quoting)}
   * @throws IniEditException if there is no such section, if it stands more than once, if there is
   *     another with the new name, or if the new name could not be read back
   */
  public IniDocument renameSection(String name, String newName) {
    return findSection(name).filter(section -> section.name().equals(newName)).isPresent()
        ? this
        : with(editor().renameSection(name, newName));
  }

  /**
   * {@return the document without its UTF-8 mark; this document if it has none}
   *
   * @throws IniEditException if the bytes behind it would be taken for another mark
   */
  public IniDocument removeUtf8Mark() {
    if (byteOrderMark() != ByteOrderMark.UTF_8) {
      return this;
    }
    byte[] rest = withoutMark();
    IniEditException.check(
        ByteOrderMark.of(rest) == ByteOrderMark.NONE,
        "behind the UTF-8 byte order mark stands another mark");
    return with(rest);
  }

  /**
   * {@return the document with some lines repaired; see {@link IniRepair.How}}
   *
   * @param repair which lines; those that it does not fit stay as they are
   * @throws IniEditException if the document is UTF-16BE, or as {@link #removeUtf8Mark}
   */
  public IniDocument repair(IniRepair repair) {
    return repair.how() == IniRepair.How.REMOVE_MARK
        ? removeUtf8Mark()
        : with(new LineRepairs(this, text).bytes(repair));
  }

  private byte[] withoutMark() {
    return Arrays.copyOfRange(text.bytes(), byteOrderMark().length(), size());
  }

  private IniEditor editor() {
    return new IniEditor(this, text);
  }

  private IniDocument with(byte[] bytes) {
    return new IniDocument(bytes, codePage);
  }

  /** {@return whether the other is a document of the same bytes in the same code page} */
  @Override
  public boolean equals(Object other) {
    return other instanceof IniDocument document
        && codePage.equals(document.codePage)
        && hasBytesOf(document);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(text.bytes());
  }

  /** {@return the size; not the text, which may hold secrets} */
  @Override
  public String toString() {
    return "INI document of %s bytes, %s lines, %s sections"
        .formatted(size(), text.lines().lineCount(), text.lines().headerCount());
  }
}
