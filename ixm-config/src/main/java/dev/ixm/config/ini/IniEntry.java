package dev.ixm.config.ini;

/**
 * A key and its value.
 *
 * <p>Grammar: blanks, key, blanks, {@code =}, blanks, value, blanks. The first equals sign divides;
 * there are no escapes, no continuation lines, no comments after a value and no substitution.
 * Blanks are space, tab and vertical tab.
 */
public final class IniEntry {

  private final IniText text;
  private final int line;
  private final int keyStart;
  private final int keyEnd;
  private final int valueStart;
  private final int valueEnd;

  /** The line must have an equals sign. */
  IniEntry(IniText text, int line) {
    this.text = text;
    this.line = line;
    int start = text.start(line);
    int end = text.end(line);
    int equalsSign = text.indexOf('=', start, end);
    keyStart = text.skipBlanks(start, equalsSign);
    keyEnd = text.skipBlanksBack(keyStart, equalsSign);
    valueStart = text.skipBlanks(equalsSign + text.width(), end);
    valueEnd = text.skipBlanksBack(valueStart, end);
  }

  /** {@return the number of its line, from 1} */
  public int line() {
    return line + 1;
  }

  /** {@return the key as it is spelled, without blanks around it; empty in {@code =v}} */
  public String key() {
    return text.decode(keyStart, keyEnd);
  }

  /** {@return the value as it stands, without blanks around it, quotes included} */
  public String rawValue() {
    return text.decode(valueStart, valueEnd);
  }

  /**
   * {@return the value that Windows gives to a program}
   *
   * <p>Where the raw value begins and ends with the same quote, {@code "} or {@code '}, that pair
   * is taken away, once. The length limits of Windows are not imitated.
   */
  public String value() {
    String raw = rawValue();
    return isQuoted(raw) ? raw.substring(1, raw.length() - 1) : raw;
  }

  /**
   * {@return the number that Windows gives to a program that asks for one}
   *
   * <p>It is made of the decimal digits that the effective value begins with, perhaps after a sign;
   * without any it is 0. It wraps at 2<sup>32</sup>, so that {@code 4294967296} is 0, and {@code
   * -1} is -1, which programs that take it as unsigned see as 4294967295. Of {@code 0x10}, an empty
   * value and blanks in quotes only Wine's answers are on record, 16, the default and the number
   * after the blanks; here each is 0.
   */
  public int intValue() {
    String value = value();
    boolean signed = value.startsWith("-") || value.startsWith("+");
    int number = 0;
    for (int i = signed ? 1 : 0; i < value.length() && isDigit(value.charAt(i)); i++) {
      number = number * 10 + value.charAt(i) - '0';
    }
    return value.startsWith("-") ? -number : number;
  }

  private static boolean isDigit(char character) {
    return character >= '0' && character <= '9';
  }

  static boolean isQuoted(String raw) {
    int last = raw.length() - 1;
    return last > 0
        && raw.charAt(0) == raw.charAt(last)
        && (raw.charAt(0) == '"' || raw.charAt(0) == '\'');
  }

  boolean hasKey(String folded) {
    return text.matches(keyStart, keyEnd, folded);
  }

  /** {@return a text that is the same for keys that Windows does not tell apart} */
  public String identity() {
    return text.folded(keyStart, keyEnd);
  }

  /** The equals sign and the blanks round it. */
  String separator() {
    return text.decode(keyEnd, valueStart);
  }

  int valueStart() {
    return valueStart;
  }

  int valueEnd() {
    return valueEnd;
  }

  /** {@return the line's number and the key; not the value, which may be a secret} */
  @Override
  public String toString() {
    return "line %s: %s".formatted(line(), key());
  }
}
