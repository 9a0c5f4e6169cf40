package dev.ixm.config.password;

/**
 * The class of a character of a password. Every code point has exactly one.
 *
 * <p>Letters and digits are the ranges that the guide gives: A-Z, a-z and 0-9. What Unicode calls a
 * letter, a mark or a digit outside of them is {@link #OTHER}, because the guide does not say
 * whether the product takes an {@code É} for a capital: a password that is accepted here is
 * accepted under either reading. So {@code É}, {@code ß}, letters without case such as Hebrew or
 * Chinese ones, Arabic digits and combining marks (with variation selectors) count towards the
 * length, but neither as letter, digit nor symbol. Emoji are symbols; one that is joined from
 * several code points counts as several.
 *
 * <p>Source: guide chapter 5, About Passwords, and chapter 9, JITC Passwords.
 */
public enum CharacterClass {
  /** A to Z. */
  UPPERCASE("uppercase"),
  /** a to z. */
  LOWERCASE("lowercase"),
  /** 0 to 9. */
  DIGIT("digits"),
  /** Everything that is no letter, mark or digit: punctuation, symbols, spaces, controls, emoji. */
  SPECIAL("special"),
  /** Letters, combining marks and digits of other alphabets. */
  OTHER("other");

  private static final int MARKS =
      1 << Character.NON_SPACING_MARK
          | 1 << Character.COMBINING_SPACING_MARK
          | 1 << Character.ENCLOSING_MARK;

  private final String idWord;

  CharacterClass(String idWord) {
    this.idWord = idWord;
  }

  /**
   * {@return the class of a character}
   *
   * @param codePoint any code point; half of a surrogate pair is {@link #SPECIAL}
   */
  public static CharacterClass of(int codePoint) {
    if (codePoint >= 'a' && codePoint <= 'z') {
      return LOWERCASE;
    }
    if (codePoint >= 'A' && codePoint <= 'Z') {
      return UPPERCASE;
    }
    if (codePoint >= '0' && codePoint <= '9') {
      return DIGIT;
    }
    return codePoint >= 0x80 && isLetterMarkOrDigit(codePoint) ? OTHER : SPECIAL;
  }

  private static boolean isLetterMarkOrDigit(int codePoint) {
    return Character.isLetterOrDigit(codePoint) || (MARKS >> Character.getType(codePoint) & 1) != 0;
  }

  /** The word that stands for this class in the id of a rule. */
  String idWord() {
    return idWord;
  }
}
