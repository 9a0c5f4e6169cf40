package dev.ixm.config.ini;

import com.google.common.base.CharMatcher;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.Optional;

/** Turns the caller's text into the bytes and units of a document. */
final class Name {

  private Name() {}

  /**
   * What {@link IniText#matches} compares with: trimmed of spaces, as Windows does with what it is
   * asked for. Empty if the document's characters cannot spell the name.
   */
  static Optional<String> fold(String name, IniText text) {
    return encode(trim(name), text.charset()).map(bytes -> foldUnits(bytes, text.width()));
  }

  /** What Windows makes of a name that it is asked for. */
  static String trim(String name) {
    return CharMatcher.is(' ').trimFrom(name);
  }

  /** What Windows makes of a key that it reads. */
  static String trimBlanks(String key) {
    return CharMatcher.forPredicate(IniText::isBlank).trimFrom(key);
  }

  private static String foldUnits(byte[] bytes, int width) {
    char[] units = new char[bytes.length / width];
    for (int i = 0; i < units.length; i++) {
      int low = bytes[i * width] & 0xFF;
      int unit = width == 1 ? low : low | (bytes[i * width + 1] & 0xFF) << 8;
      units[i] = (char) IniText.fold(unit);
    }
    return new String(units);
  }

  /** The bytes of a text, empty if the charset lacks one of its characters. */
  static Optional<byte[]> encode(String text, Charset charset) {
    try {
      ByteBuffer buffer =
          charset
              .newEncoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .encode(CharBuffer.wrap(text));
      byte[] bytes = new byte[buffer.remaining()];
      buffer.get(bytes);
      return Optional.of(bytes);
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }
}
