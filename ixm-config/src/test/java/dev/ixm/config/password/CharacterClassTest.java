package dev.ixm.config.password;

import static dev.ixm.config.password.CharacterClass.DIGIT;
import static dev.ixm.config.password.CharacterClass.LOWERCASE;
import static dev.ixm.config.password.CharacterClass.OTHER;
import static dev.ixm.config.password.CharacterClass.SPECIAL;
import static dev.ixm.config.password.CharacterClass.UPPERCASE;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class CharacterClassTest {

  @Test
  @Tag("G05-062")
  void theFourClassesOfTheGuideAreTheRangesItNames() {
    assertAll(UPPERCASE, "ABCDEFGHIJKLMNOPQRSTUVWXYZ");
    assertAll(LOWERCASE, "abcdefghijklmnopqrstuvwxyz");
    assertAll(DIGIT, "0123456789");
    assertAll(SPECIAL, " !\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~");
  }

  @Test
  void controlsAndSymbolsOutsideOfAsciiAreSpecial() {
    assertAll(SPECIAL, "\0\t\n\u007f\u0080\u00a0§€«\u2028");
  }

  @Test
  void lettersAndDigitsOfOtherAlphabetsAreOther() {
    assertAll(OTHER, "ÉßÑéµªºǅ");
    assertAll(OTHER, "שלום中文ひعʰ");
    assertAll(OTHER, "٣४");
    assertAll(OTHER, "𝒜𐐀");
  }

  @Test
  void combiningMarksAreOther() {
    assertAll(OTHER, "\u0301\u0903\u20dd\ufe0f");
  }

  @Test
  void emojiAreSpecial() {
    assertAll(SPECIAL, "😀👩🏽\u200d☺");
  }

  @Test
  void halfOfASurrogatePairIsSpecial() {
    assertAll(SPECIAL, "\ud83d");
    assertAll(SPECIAL, "\ude00");
  }

  private static void assertAll(CharacterClass expected, String characters) {
    assertThat(characters.codePoints().mapToObj(CharacterClass::of)).containsOnly(expected);
  }
}
