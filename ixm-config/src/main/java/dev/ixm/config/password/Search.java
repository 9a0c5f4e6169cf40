package dev.ixm.config.password;

import com.google.common.collect.ImmutableSet;

/**
 * Looks for a text in a password, folded as {@link Folding} says, without copying the password: of
 * what is beyond ASCII, one character at a time.
 *
 * <p>All beginnings of the text that end at the present character are followed at the same time, so
 * the work is at most the product of both lengths.
 */
final class Search {

  private final int[] text;
  private final boolean separators;
  private final boolean lookalikes;

  Search(String text, ImmutableSet<Disguise> disguises) {
    this.text = text.codePoints().flatMap(each -> Folding.of(each).codePoints()).toArray();
    this.separators = disguises.contains(Disguise.SEPARATORS);
    this.lookalikes = disguises.contains(Disguise.LOOKALIKES);
  }

  boolean isFoundIn(CharSequence password) {
    boolean[] reached = new boolean[text.length + 1];
    reached[0] = true;
    for (int i = 0; i < password.length() && !reached[text.length]; ) {
      int codePoint = Character.codePointAt(password, i);
      if (Folding.isAscii(codePoint)) {
        advance(reached, Folding.ascii(codePoint));
      } else {
        Folding.of(codePoint).codePoints().forEach(each -> advance(reached, each));
      }
      i += Character.charCount(codePoint);
    }
    return reached[text.length];
  }

  /** From the end, so that each beginning grows by one character only. What is found stays so. */
  private void advance(boolean[] reached, int codePoint) {
    if (reached[text.length]) {
      return;
    }
    boolean stays = separators && CharacterClass.of(codePoint) == CharacterClass.SPECIAL;
    for (int length = text.length; length > 0; length--) {
      reached[length] =
          (reached[length] && stays)
              || (reached[length - 1] && isSame(text[length - 1], codePoint));
    }
  }

  private boolean isSame(int wanted, int codePoint) {
    return wanted == codePoint || (lookalikes && lookalikes(wanted).indexOf(codePoint) >= 0);
  }

  private static String lookalikes(int letter) {
    return switch (letter) {
      case 'a' -> "4@";
      case 'b' -> "8";
      case 'e' -> "3";
      case 'g' -> "69";
      case 'i', 'l' -> "1!|";
      case 'o' -> "0";
      case 's' -> "5$";
      case 't' -> "7+";
      case 'z' -> "2";
      default -> "";
    };
  }
}
