package dev.ixm.config.certificate;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.CharMatcher;
import java.nio.CharBuffer;
import java.util.Arrays;

/**
 * A line for the command prompt of Windows, {@code cmd.exe}, which a program written in C splits
 * into the same arguments again.
 *
 * <p>An argument with a character that one of the two might take for something else stands in
 * quotation marks, within which the prompt leaves {@code & | < > ( ) ^} alone, and so it does
 * {@code !} unless delayed expansion is switched on. Backslashes before the closing mark are
 * doubled, as the C runtime halves them there. Refused is what no quoting protects: {@code %},
 * which the prompt expands within quotes too and differently in a batch file; {@code "}, which
 * switches the prompt's quoting off; control characters; and all that is not ASCII, which becomes
 * something else, even a quotation mark, on another code page.
 *
 * <p>The line may hold passwords: it is built in an array of its own, which is wiped.
 */
final class CommandLine {

  /** The longest line that the command prompt takes, in characters. */
  static final int MAX_LENGTH = 8_191;

  private static final CharMatcher PASSED =
      CharMatcher.inRange(' ', '~').and(CharMatcher.noneOf("\"%"));
  private static final CharMatcher PLAIN =
      CharMatcher.inRange('A', 'Z')
          .or(CharMatcher.inRange('a', 'z'))
          .or(CharMatcher.inRange('0', '9'))
          .or(CharMatcher.anyOf("-.,:_\\"));

  private final CharBuffer line = CharBuffer.allocate(MAX_LENGTH);

  /**
   * Whether {@code cmd.exe} and the C runtime hand an argument on as it is, and the program will
   * not take it for an option or for a file of options.
   */
  static boolean isPassedUnchanged(CharSequence argument) {
    return PASSED.matchesAllOf(argument)
        && (argument.length() == 0 || "-@".indexOf(argument.charAt(0)) < 0);
  }

  /**
   * Adds an argument.
   *
   * @param argument {@link #isPassedUnchanged passed unchanged}, or an option
   * @throws IllegalArgumentException if the line would be longer than the prompt takes
   */
  CommandLine add(CharSequence argument) {
    if (line.position() > 0) {
      put(' ');
    }
    if (argument.length() > 0 && PLAIN.matchesAllOf(argument)) {
      argument.chars().forEach(character -> put((char) character));
    } else {
      quote(argument);
    }
    return this;
  }

  private void quote(CharSequence argument) {
    put('"');
    argument.chars().forEach(character -> put((char) character));
    for (int i = argument.length() - 1; i >= 0 && argument.charAt(i) == '\\'; i--) {
      put('\\');
    }
    put('"');
  }

  private void put(char character) {
    checkArgument(line.hasRemaining(), "the line has more than %s characters", MAX_LENGTH);
    line.put(character);
  }

  /** {@return the line; it is the caller's, who may wipe it} */
  char[] take() {
    return Arrays.copyOf(line.array(), line.position());
  }

  /** Overwrites what was built. */
  void wipe() {
    Arrays.fill(line.array(), '\0');
  }
}
