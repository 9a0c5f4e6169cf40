package dev.ixm.config.ini;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Bytes;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

class IniDocumentProperties {

  private static final int MAX_BYTES_OF_A_CHARACTER = 4;

  private static final List<Charset> CODE_PAGES =
      ImmutableList.of(IniDocument.DEFAULT_CHARSET, Charset.forName("windows-1251"), UTF_8);

  @Property
  void givesBackAllBytes(@ForAll byte[] bytes, @ForAll @From("codePages") Charset codePage) {
    assertThat(IniDocument.parse(bytes, codePage).toBytes()).isEqualTo(bytes);
  }

  @Property
  void itsLinesMakeUpTheText(@ForAll @From("texts") byte[] bytes) {
    IniDocument document = IniDocument.parse(bytes);
    String joined =
        document.lines().stream()
            .map(line -> line.text() + line.end().text())
            .collect(Collectors.joining());
    int begin = document.byteOrderMark() == ByteOrderMark.UTF_16LE ? 2 : 0;
    int half = begin == 0 ? 0 : bytes.length % 2;
    assertThat(joined)
        .isEqualTo(new String(bytes, begin, bytes.length - begin - half, document.charset()));
  }

  @Property
  void aLineEndStandsOnlyAtALinesEnd(@ForAll @From("texts") byte[] bytes) {
    List<IniLine> lines = IniDocument.parse(bytes).lines();
    for (int i = 0; i < lines.size(); i++) {
      assertThat(lines.get(i).text()).doesNotContain("\r", "\n");
      assertThat(lines.get(i).number()).isEqualTo(i + 1);
      if (i < lines.size() - 1) {
        assertThat(lines.get(i).end()).isNotEqualTo(LineEnd.NONE);
      }
    }
  }

  @Property
  void findsTheNextLineEnd(@ForAll @From("texts") byte[] bytes) {
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    for (int from = 0; from <= bytes.length; from++) {
      int expected = from;
      while (expected < bytes.length && "\r\n".indexOf(text.charAt(expected)) < 0) {
        expected++;
      }
      assertThat(LineEndSearch.find(bytes, from, bytes.length)).isEqualTo(expected);
    }
  }

  @Property
  void findsTheFirstEntryOfEachKeyOfAFirstSection(@ForAll @From("texts") byte[] bytes) {
    IniDocument document = IniDocument.parse(bytes);
    for (IniSection section : document.sections()) {
      Assume.that(!section.name().contains("\uFFFD"));
      int line = document.findSection(section.name()).orElseThrow().line();
      assertThat(line).isLessThanOrEqualTo(section.line());
      for (IniEntry entry : section.entries()) {
        if (!entry.key().contains("\uFFFD")) {
          IniEntry found = section.find(entry.key()).orElseThrow();
          assertThat(found.line()).isLessThanOrEqualTo(entry.line());
          assertThat(found.key()).isEqualToIgnoringCase(entry.key());
        }
      }
    }
  }

  @Property
  void readsBackWhatIsSet(
      @ForAll @From("texts") byte[] bytes,
      @ForAll @From("names") String section,
      @ForAll @From("names") String key,
      @ForAll @From("values") String value) {
    IniDocument before = IniDocument.parse(bytes);
    IniDocument after;
    try {
      after = before.set(section, key, value, Quoting.WHEN_NEEDED);
    } catch (IniEditException e) {
      assertThatCode(() -> before.set(section, key, value, Quoting.WHEN_NEEDED))
          .hasMessage(e.getMessage());
      return;
    }
    assertThat(after.findValue(section, key)).contains(value);
    assertThat(after.set(section, key, value, Quoting.WHEN_NEEDED)).isSameAs(after);
    assertThat(removed(before, after))
        .doesNotContain("\r", "\n")
        .hasSizeLessThanOrEqualTo(
            before
                .find(section, key)
                .map(entry -> MAX_BYTES_OF_A_CHARACTER * entry.rawValue().length())
                .orElse(0));
  }

  @Property
  void leavesAllOtherEntriesAsTheyWere(
      @ForAll @From("plainDocuments") IniDocument before,
      @ForAll @From("plainNames") String section,
      @ForAll @From("plainNames") String key,
      @ForAll @From("plainNames") String value) {
    Assume.that(!hasDuplicates(before));
    IniDocument after = before.set(section, key, value);
    assertThat(entriesExcept(after, section, key)).isEqualTo(entriesExcept(before, section, key));
    IniDocument removed = after.remove(section, key);
    assertThat(entriesExcept(removed, "", "")).isEqualTo(entriesExcept(before, section, key));
  }

  @Property
  void removesTheWholeSectionAndNoOther(
      @ForAll @From("plainDocuments") IniDocument before,
      @ForAll @From("plainNames") String section,
      @ForAll SectionComments comments) {
    Assume.that(!hasDuplicates(before));
    IniDocument after = before.removeSection(section, comments);
    assertThat(after.findSection(section)).isEmpty();
    assertThat(names(after))
        .isEqualTo(names(before).stream().filter(name -> !name.equalsIgnoreCase(section)).toList());
    if (comments == SectionComments.KEEP) {
      assertThat(comments(after)).isEqualTo(comments(before));
    }
  }

  @Property
  void renamingThereAndBackChangesNothing(
      @ForAll @From("plainDocuments") IniDocument document,
      @ForAll @From("plainNames") String section) {
    Assume.that(!hasDuplicates(document));
    IniDocument before = document.addSection(section);
    String spelled = before.findSection(section).orElseThrow().name();
    IniDocument renamed = before.renameSection(section, "other");
    assertThat(renamed.findSection(section)).isEmpty();
    assertThat(renamed.renameSection("OTHER", spelled)).isEqualTo(before);
  }

  /** The bytes of the one place that an edit took out, up to those that stand there again. */
  private static String removed(IniDocument before, IniDocument after) {
    byte[] old = before.toBytes();
    byte[] edited = after.toBytes();
    int same = Arrays.mismatch(old, edited);
    if (same < 0) {
      return "";
    }
    int tail = 0;
    int most = Math.min(old.length, edited.length) - same;
    while (tail < most && old[old.length - 1 - tail] == edited[edited.length - 1 - tail]) {
      tail++;
    }
    return new String(old, same, old.length - same - tail, StandardCharsets.ISO_8859_1);
  }

  private static List<String> entriesExcept(IniDocument document, String section, String key) {
    return document.sections().stream()
        .flatMap(
            found ->
                found.entries().stream()
                    .filter(
                        entry ->
                            !found.name().equalsIgnoreCase(section)
                                || !entry.key().equalsIgnoreCase(key))
                    .map(entry -> found.name() + "/" + entry.key() + "/" + entry.rawValue()))
        .toList();
  }

  private static boolean hasDuplicates(IniDocument document) {
    return !allDifferent(names(document))
        || document.sections().stream()
            .anyMatch(s -> !allDifferent(s.entries().stream().map(IniEntry::key).toList()));
  }

  private static boolean allDifferent(List<String> names) {
    return names.stream().map(String::toLowerCase).distinct().count() == names.size();
  }

  private static List<String> names(IniDocument document) {
    return document.sections().stream().map(IniSection::name).toList();
  }

  private static List<String> comments(IniDocument document) {
    return document.lines().stream()
        .filter(line -> line.kind() == IniLine.Kind.COMMENT)
        .map(IniLine::text)
        .toList();
  }

  @Provide
  Arbitrary<Charset> codePages() {
    return Arbitraries.of(CODE_PAGES);
  }

  /** Bytes that look like INI text often enough, with marks, foreign bytes and odd line ends. */
  @Provide
  Arbitrary<byte[]> texts() {
    Arbitrary<String> pieces =
        Arbitraries.frequencyOf(
            Tuple.of(3, Arbitraries.of("\r\n", "\n", "\r")),
            Tuple.of(5, Arbitraries.of("[", "]", "=", ";", " ", "\t", "\"", "'")),
            Tuple.of(5, Arbitraries.of("[s]\r\n", "a=1\n", "[T]", "b", "A", "s")),
            Tuple.of(1, Arbitraries.of("\0", "\u001A", "\u0081", "é", "#")));
    Arbitrary<byte[]> marks =
        Arbitraries.of("", "", "<EF BB BF>", "<FF FE>", "<FE FF>").map(Notation::bytes);
    Arbitrary<byte[]> bodies =
        pieces
            .list()
            .ofMaxSize(30)
            .map(list -> String.join("", list).getBytes(StandardCharsets.ISO_8859_1));
    Arbitrary<byte[]> wide =
        bodies.map(
            body ->
                Bytes.concat(
                    Notation.bytes("<FF FE>"),
                    new String(body, StandardCharsets.ISO_8859_1)
                        .getBytes(StandardCharsets.UTF_16LE)));
    return Arbitraries.oneOf(
        Combinators.combine(marks, bodies).as((mark, body) -> Bytes.concat(mark, body)), wide);
  }

  @Provide
  Arbitrary<String> names() {
    return Arbitraries.frequencyOf(
        Tuple.of(6, Arbitraries.of("s", "S", "t", "a", "b", "é")),
        Tuple.of(2, Arbitraries.strings().withChars("ab ];=[#\t\"\r\n\0éЖ").ofMaxLength(4)));
  }

  @Provide
  Arbitrary<String> values() {
    return Arbitraries.strings().withChars("a1 ;=[]#\t\"'\r\n\0éЖ").ofMaxLength(6);
  }

  @Provide
  Arbitrary<String> plainNames() {
    return Arbitraries.of("a", "b", "c", "d e", "F");
  }

  @Provide
  Arbitrary<IniDocument> plainDocuments() {
    return Arbitraries.of(
            "[a]", "[b ] x", " [C]", "[d e]", "a=1", " B = 2 ", "c =", "; c", "", "junk")
        .list()
        .ofMaxSize(12)
        .flatMap(
            lines ->
                Arbitraries.of("\r\n", "\n")
                    .map(end -> String.join(end, lines).getBytes(StandardCharsets.US_ASCII)))
        .map(IniDocument::parse);
  }
}
