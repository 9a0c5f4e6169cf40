package dev.ixm.config.ini;

import com.google.errorprone.annotations.FormatMethod;
import com.google.errorprone.annotations.FormatString;

/**
 * Says that an edit was refused, because Windows would not read back what was asked for, or because
 * the document is one in which edits are not safe. The document is unchanged.
 *
 * <p>The message names sections and keys, never values, which may be secrets.
 */
public final class IniEditException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private IniEditException(String message) {
    super(message);
  }

  @FormatMethod
  static IniEditException of(@FormatString String format, Object... arguments) {
    return new IniEditException(format.formatted(arguments));
  }

  @FormatMethod
  static void check(boolean holds, @FormatString String format, Object... arguments) {
    if (!holds) {
      throw of(format, arguments);
    }
  }
}
