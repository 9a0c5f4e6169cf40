package dev.ixm.config.certificate.file;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.util.Base64;
import java.util.Optional;

/**
 * A block of a PEM text, whole or damaged. It may hold a private key: it lives only while a text is
 * read, and shows nothing of it.
 *
 * <p>A block begins at a line {@code -----BEGIN label-----}. It is whole if headers ({@code name:
 * value}), Base64 in any number of lines, and a line {@code -----END label-----} with the same
 * label follow. Blanks at the end of a line do not count. A block stops, damaged, where another
 * begins, at an end that is not its own, and where the text ends.
 */
final class PemBlock {

  private static final int MOST_HEADERS = 9;

  /** The mark of UTF-8: decoded, and as one character for each byte. */
  private static final ImmutableList<String> MARKS =
      ImmutableList.of("\uFEFF", "\u00EF\u00BB\u00BF");

  private static final CharMatcher NAME =
      CharMatcher.inRange('A', 'Z').or(CharMatcher.inRange('a', 'z')).or(CharMatcher.is('-'));

  private final String label;
  private final ImmutableList<String> headers;
  private final String base64;
  private final boolean closed;

  PemBlock(String label, ImmutableList<String> lines, boolean closed) {
    int count = 0;
    while (count < Math.min(lines.size(), MOST_HEADERS) && isHeader(lines.get(count))) {
      count++;
    }
    this.label = label;
    this.headers = lines.subList(0, count);
    this.base64 = String.join("", lines.subList(count, lines.size()));
    this.closed = closed;
  }

  private static boolean isHeader(String line) {
    int colon = line.indexOf(':');
    return colon > 0 && NAME.matchesAllOf(line.substring(0, colon));
  }

  /** {@return the blocks of a text, whole and damaged, in its order, past a mark of UTF-8} */
  static ImmutableList<PemBlock> of(String text) {
    return new PemScan().read(text.substring(markLength(text)));
  }

  /** {@return whether a text begins with the mark of UTF-8} */
  static boolean isMarked(String text) {
    return markLength(text) > 0;
  }

  private static int markLength(String text) {
    return MARKS.stream().filter(text::startsWith).mapToInt(String::length).findFirst().orElse(0);
  }

  /** {@return what stands behind BEGIN} */
  String label() {
    return label;
  }

  /** {@return whether the label names something, alone or with words before it} */
  boolean isLabeled(String thing) {
    return label.equals(thing) || label.endsWith(" " + thing);
  }

  /** {@return whether its headers say that it is encrypted, as OpenSSL did before PKCS #8} */
  boolean isEncryptedByHeader() {
    return headers.stream()
        .anyMatch(line -> line.startsWith("Proc-Type:") && line.endsWith("ENCRYPTED"));
  }

  /** {@return what it holds; empty if it is damaged or holds nothing} */
  Optional<byte[]> content() {
    try {
      return closed
          ? Optional.of(Base64.getDecoder().decode(CharMatcher.whitespace().removeFrom(base64)))
              .filter(bytes -> bytes.length > 0)
          : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** {@return the label, nothing of the content} */
  @Override
  public String toString() {
    return label;
  }
}
