package dev.ixm.config.certificate;

import java.util.ArrayList;
import java.util.List;

/**
 * What becomes of a line: first the command prompt of Windows reads it, then the C runtime of the
 * program splits it.
 */
final class CmdExe {

  private CmdExe() {}

  /** {@return the arguments, the program's name first} */
  static List<String> arguments(String line) {
    return split(prompt(line));
  }

  /**
   * The prompt: a caret outside quotation marks escapes the next character, a special character
   * there does something else than being handed on, and a percent sign may do so anywhere.
   */
  private static String prompt(String line) {
    if (line.length() > 8191) {
      throw new AssertionError("too long");
    }
    StringBuilder handedOn = new StringBuilder();
    boolean isQuoted = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '%' || c < ' ' || c > '~') {
        throw new AssertionError("what becomes of it depends: " + (int) c);
      }
      if (c == '"') {
        isQuoted = !isQuoted;
      } else if (!isQuoted && c == '^') {
        i++;
        c = line.charAt(i);
      } else if (!isQuoted && "&|<>()!".indexOf(c) >= 0) {
        throw new AssertionError("special outside quotation marks: " + c);
      }
      handedOn.append(c);
    }
    return handedOn.toString();
  }

  /** The rules that Microsoft documents under "Parsing C++ command-line arguments". */
  private static List<String> split(String line) {
    List<String> arguments = new ArrayList<>();
    int i = 0;
    while (i < line.length()) {
      while (i < line.length() && line.charAt(i) == ' ') {
        i++;
      }
      StringBuilder argument = new StringBuilder();
      boolean isQuoted = false;
      while (i < line.length() && (isQuoted || line.charAt(i) != ' ')) {
        int backslashes = 0;
        while (i < line.length() && line.charAt(i) == '\\') {
          backslashes++;
          i++;
        }
        if (i < line.length() && line.charAt(i) == '"') {
          argument.append("\\".repeat(backslashes / 2));
          if (backslashes % 2 == 1) {
            argument.append('"');
          } else {
            isQuoted = !isQuoted;
          }
          i++;
        } else {
          argument.append("\\".repeat(backslashes));
          if (i < line.length() && (isQuoted || line.charAt(i) != ' ')) {
            argument.append(line.charAt(i));
            i++;
          }
        }
      }
      arguments.add(argument.toString());
    }
    return arguments;
  }
}
