package dev.ixm.config.cse;

import static dev.ixm.config.cse.EngineConfigException.Reason.ENCODING;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.primitives.Bytes;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The bytes of an XML document and what they say.
 *
 * <p>A byte order mark tells the encoding; without one the XML declaration does; without that too
 * it is UTF-8. Bytes that the encoding does not have are refused, so that no character stands for
 * two different sequences of bytes.
 */
final class XmlText {

  /** To the quote that closes the name, as parsers read it, whatever stands between. */
  private static final Pattern DECLARED =
      Pattern.compile("^<\\?xml\\s[^>]*?\\bencoding\\s*=\\s*([\"'])(.*?)\\1", Pattern.DOTALL);

  /** One character for each byte of a mark. */
  private static final ImmutableMap<String, Charset> MARKS =
      ImmutableMap.of(
          "\u00EF\u00BB\u00BF", UTF_8, "\u00FF\u00FE", UTF_16LE, "\u00FE\u00FF", UTF_16BE);

  /** What a declaration may say behind the mark of an encoding. */
  private static final ImmutableSetMultimap<Charset, String> MARKED_NAMES =
      ImmutableSetMultimap.of(
          UTF_8, "utf-8",
          UTF_16LE, "utf-16",
          UTF_16LE, "utf-16le",
          UTF_16BE, "utf-16",
          UTF_16BE, "utf-16be");

  private static final ImmutableMap<String, Charset> NAMES =
      ImmutableMap.of(
          "utf-8",
          UTF_8,
          "us-ascii",
          StandardCharsets.US_ASCII,
          "iso-8859-1",
          ISO_8859_1,
          "windows-1252",
          Charset.forName("windows-1252"));

  private final byte[] bytes;
  private final int markLength;
  private final Charset charset;
  private final String text;

  /** Takes the array over. */
  XmlText(byte[] bytes) {
    this.bytes = bytes;
    String plain = new String(bytes, ISO_8859_1);
    String mark = MARKS.keySet().stream().filter(plain::startsWith).findFirst().orElse("");
    this.markLength = mark.length();
    this.charset = mark.isEmpty() ? declared(plain) : MARKS.getOrDefault(mark, UTF_8);
    this.text = decode();
    checkAgreement();
  }

  /** Behind a mark a declaration says nothing new, but it may be wrong. */
  private void checkAgreement() {
    String name = declaredName(text).orElse("");
    if (markLength > 0 && !name.isEmpty() && !MARKED_NAMES.get(charset).contains(name)) {
      throw new EngineConfigException(
          ENCODING, "the encoding behind the mark must be one of " + MARKED_NAMES.get(charset));
    }
  }

  private static Optional<String> declaredName(String text) {
    Matcher declaration = DECLARED.matcher(text);
    return declaration.find()
        ? Optional.of(Ascii.toLowerCase(declaration.group(2)))
        : Optional.empty();
  }

  private static Charset declared(String text) {
    Charset charset = NAMES.get(declaredName(text).orElse("utf-8"));
    if (charset == null) {
      throw new EngineConfigException(
          ENCODING,
          "the encoding must be one of %s, or UTF-16 with its mark".formatted(NAMES.keySet()));
    }
    return charset;
  }

  private String decode() {
    ByteBuffer content = ByteBuffer.wrap(bytes, markLength, bytes.length - markLength);
    try {
      return charset.newDecoder().decode(content).toString();
    } catch (CharacterCodingException e) {
      throw new EngineConfigException(ENCODING, "the text has bytes that are not " + charset);
    }
  }

  /** The characters without the mark. */
  String text() {
    return text;
  }

  byte[] bytes() {
    return bytes;
  }

  /** The same bytes with one part replaced; the new text is in ASCII. */
  XmlText replace(int start, int end, String replacement) {
    return new XmlText(
        Bytes.concat(
            Arrays.copyOf(bytes, offset(start)),
            replacement.getBytes(charset),
            Arrays.copyOfRange(bytes, offset(end), bytes.length)));
  }

  private int offset(int index) {
    return markLength + text.substring(0, index).getBytes(charset).length;
  }
}
