package dev.ixm.testkit.breach;

import static com.google.common.base.Preconditions.checkArgument;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.io.BaseEncoding;
import com.google.common.primitives.Bytes;
import dev.ixm.config.ini.IniDocument;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Generators of INI documents: tidy ones, odd ones, and ones that break one built-in rule. */
public final class IniDocuments {

  private static final String TIDY = "[Section]\r\nKey=value\r\n";

  /** The longest values that programs and Windows read, plus one character. */
  private static final int TOO_LONG_FOR_PROGRAMS = 2_048;

  private static final int TOO_LONG_FOR_WINDOWS = 65_536;

  /** For each rule over documents a text, one byte a character, that has one finding of it. */
  private static final ImmutableMap<String, String> BREACHES =
      ImmutableMap.<String, String>builder()
          .put("ini.encoding.utf-8-mark", "\u00EF\u00BB\u00BF" + TIDY)
          .put("ini.encoding.utf-16be", "\u00FE\u00FF\0[\0A\0]")
          .put("ini.encoding.odd-length", "\u00FF\u00FE[\0A\0]\0\r\0\n\0 ")
          .put("ini.encoding.undecodable", TIDY + "a=\u0081\r\n")
          .put("ini.line.lone-cr", TIDY.replace("\r\n", "\r"))
          .put("ini.line.mixed-ends", TIDY + "a=b\n")
          .put("ini.line.control", TIDY + "a=\0\r\n")
          .put("ini.section.duplicate", TIDY + "[SECTION]\r\n")
          .put("ini.key.duplicate", TIDY + "KEY=other\r\n")
          .put("ini.name.case", TIDY + "\u00E9=1\r\n\u00C9=2\r\n")
          .put("ini.entry.reachable", "a=b\r\n" + TIDY)
          .put("ini.entry.separator", TIDY + "junk\r\n")
          .put("ini.header.closed", TIDY + "[Other\r\n")
          .put("ini.header.tail", TIDY + "[Other] more\r\n")
          .put("ini.header.name", TIDY + "[]\r\n")
          .put("ini.key.empty", TIDY + "=b\r\n")
          .put("ini.key.comment-look", TIDY + "# a=b\r\n")
          .put("ini.value.comment-look", TIDY + "a=b ; c\r\n")
          .put("ini.value.buffer", TIDY + "a=" + "b".repeat(TOO_LONG_FOR_PROGRAMS) + "\r\n")
          .put("ini.value.length", TIDY + "a=" + "b".repeat(TOO_LONG_FOR_WINDOWS) + "\r\n")
          .buildOrThrow();

  private IniDocuments() {}

  /** {@return documents that keep every built-in rule over documents, empty ones among them} */
  public static Arbitrary<IniDocument> tidy() {
    return tidySections()
        .list()
        .uniqueElements(TidySection::name)
        .ofMaxSize(4)
        .map(IniDocuments::text);
  }

  /**
   * {@return any documents: tidy ones, and such as bytes in any encoding with odd headers, keys,
   * line ends and characters make}
   */
  public static Arbitrary<IniDocument> any() {
    return Arbitraries.oneOf(tidy(), odd().map(IniDocument::parse));
  }

  /**
   * {@return documents that break one built-in rule and have exactly one finding of it}
   *
   * @param rule the rule's id, such as {@code ini.key.duplicate}
   * @throws IllegalArgumentException if there is no built-in rule over documents of this id
   */
  public static Arbitrary<IniDocument> breaking(String rule) {
    String text = BREACHES.get(rule);
    checkArgument(text != null, "no built-in rule over INI documents: '%s'", rule);
    return Arbitraries.just(text.getBytes(ISO_8859_1)).map(IniDocument::parse);
  }

  /** {@return the ids of the built-in rules over documents, each of which can be broken} */
  public static ImmutableSet<String> rules() {
    return BREACHES.keySet();
  }

  /** A section of a tidy document. */
  private record TidySection(String name, List<String> keys, List<String> values) {

    String text() {
      StringBuilder text = new StringBuilder("[").append(name).append("]\r\n");
      for (int i = 0; i < keys.size(); i++) {
        text.append(keys.get(i)).append('=').append(values.get(i)).append("\r\n");
      }
      return text.toString();
    }
  }

  private static IniDocument text(List<TidySection> sections) {
    StringBuilder text = new StringBuilder();
    sections.forEach(section -> text.append(section.text()));
    return IniDocument.parse(text.toString().getBytes(ISO_8859_1));
  }

  private static Arbitrary<TidySection> tidySections() {
    Arbitrary<String> words =
        Arbitraries.strings().withCharRange('a', 'z').numeric().ofMinLength(1).ofMaxLength(8);
    return Combinators.combine(
            words,
            words.list().uniqueElements().ofMaxSize(5),
            Arbitraries.strings()
                .alpha()
                .numeric()
                .withChars("@.,:")
                .ofMaxLength(12)
                .list()
                .ofSize(5))
        .as(TidySection::new);
  }

  private static Arbitrary<byte[]> odd() {
    Arbitrary<String> pieces =
        Arbitraries.frequencyOf(
            Tuple.of(3, Arbitraries.of("\r\n", "\n", "\r")),
            Tuple.of(5, Arbitraries.of("[", "]", "=", ";", " ", "\t", "\"", "'")),
            Tuple.of(5, Arbitraries.of("[PBX1]\r\n", "TCP Port=5060\n", "[T]", "key", "KEY", "t")),
            Tuple.of(1, Arbitraries.of("\0", "\u001A", "\u0081", "\u00E9", "#")));
    Arbitrary<byte[]> narrow =
        pieces.list().ofMaxSize(30).map(all -> String.join("", all).getBytes(ISO_8859_1));
    Arbitrary<byte[]> marks =
        Arbitraries.of("", "EFBBBF", "FFFE", "FEFF").map(BaseEncoding.base16()::decode);
    Arbitrary<byte[]> wide =
        narrow.map(text -> ("\uFEFF" + new String(text, ISO_8859_1)).getBytes(UTF_16LE));
    return Arbitraries.oneOf(
        Combinators.combine(marks, narrow).as((mark, text) -> Bytes.concat(mark, text)), wide);
  }
}
