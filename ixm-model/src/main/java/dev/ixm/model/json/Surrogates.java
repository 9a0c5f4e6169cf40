package dev.ixm.model.json;

/** Halves of characters beyond U+FFFF, which mean nothing by themselves. */
final class Surrogates {

  static final String PROBLEM = "half of a character (an unpaired surrogate)";

  private Surrogates() {}

  /** {@return where the first half stands that has no other, negative if there is none} */
  static int findHalf(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        if (Character.charCount(text.codePointAt(i)) == 1) {
          return i;
        }
        i++;
      }
    }
    return -1;
  }

  /** {@return whether a text has what looks like an escape of a half, such as {@code \}ud800} */
  static boolean mayBeEscaped(byte[] text) {
    for (int i = 0; i + 2 < text.length; i++) {
      if (text[i] == '\\' && text[i + 1] == 'u' && (text[i + 2] | 0x20) == 'd') {
        return true;
      }
    }
    return false;
  }
}
