package com.example.ixm.rules;

import dev.ixm.config.password.PasswordContext;
import dev.ixm.config.password.PasswordRule;
import dev.ixm.model.guide.Basis;
import dev.ixm.model.guide.Level;
import dev.ixm.model.guide.Source;
import dev.ixm.model.rule.RuleInfo;

/**
 * No more than three neighboring keys in a row, such as {@code asd}. Counts the longest such walk,
 * to the right or to the left.
 */
public final class KeyboardWalkRule implements PasswordRule {

  private static final RuleInfo INFO =
      RuleInfo.of(
          "house.password.keyboard-walk",
          Level.MUST,
          "no more than 3 neighboring keys in a row",
          Source.of(5, "About Passwords"),
          Basis.BEYOND_GUIDE);

  private static final int LONGEST = 3;
  private static final String KEYS = "1234567890 qwertyuiop asdfghjkl zxcvbnm";

  /** Called by {@link java.util.ServiceLoader}. */
  public KeyboardWalkRule() {}

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public int maximum() {
    return LONGEST;
  }

  @Override
  public int count(CharSequence password, PasswordContext context) {
    return Math.max(longest(password, 1), longest(password, -1));
  }

  private static int longest(CharSequence password, int direction) {
    int longest = 0;
    int length = 0;
    int before = -1;
    for (int i = 0; i < password.length(); i++) {
      int key = key(password.charAt(i));
      length = key < 0 ? 0 : before >= 0 && key == before + direction ? length + 1 : 1;
      longest = Math.max(longest, length);
      before = key;
    }
    return longest;
  }

  /** Where the key is; the blanks between the rows are no keys. */
  private static int key(char character) {
    return character == ' ' ? -1 : KEYS.indexOf(Character.toLowerCase(character));
  }
}
