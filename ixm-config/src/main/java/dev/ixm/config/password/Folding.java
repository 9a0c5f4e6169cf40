package dev.ixm.config.password;

import static java.text.Normalizer.Form.NFC;
import static java.text.Normalizer.Form.NFKD;

import java.text.Normalizer;

/**
 * What characters have in common that a reader takes for the same: case, width, ligatures, accents,
 * the form that Unicode writes them in, and the alphabet of a digit. {@code ß} is two s.
 */
final class Folding {

  private static final int LAST_ASCII = 0x7F;

  private Folding() {}

  /** {@return a text of which every character is folded, in its shortest form} */
  static String of(String text) {
    StringBuilder folded = new StringBuilder();
    text.codePoints().forEach(each -> folded.append(of(each)));
    return Normalizer.normalize(folded, NFC);
  }

  /** {@return what stands for a character: none for an accent, several for a ligature} */
  static String of(int codePoint) {
    return isAscii(codePoint)
        ? Character.toString(ascii(codePoint))
        : Normalizer.normalize(Character.toString(codePoint), NFKD)
            .codePoints()
            .filter(each -> Character.getType(each) != Character.NON_SPACING_MARK)
            .collect(StringBuilder::new, Folding::append, StringBuilder::append)
            .toString();
  }

  static boolean isAscii(int codePoint) {
    return codePoint <= LAST_ASCII;
  }

  /** {@return what stands for a character of ASCII, which is one} */
  static int ascii(int codePoint) {
    return codePoint >= 'A' && codePoint <= 'Z' ? codePoint + ('a' - 'A') : codePoint;
  }

  private static void append(StringBuilder folded, int codePoint) {
    int lower = Character.toLowerCase(Character.toUpperCase(codePoint));
    if (lower == 'ß') {
      folded.append("ss");
    } else if (Character.getType(lower) == Character.DECIMAL_DIGIT_NUMBER) {
      folded.append(Character.digit(lower, 10));
    } else {
      folded.appendCodePoint(lower);
    }
  }
}
