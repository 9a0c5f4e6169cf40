package dev.ixm.config.ini;

import static dev.ixm.config.ini.IniEditException.check;

import com.google.common.base.CharMatcher;

/** What may be written: text that Windows reads back as it was asked for. */
final class NewText {

  private static final CharMatcher FORBIDDEN = CharMatcher.anyOf("\r\n\0\u001A");

  private NewText() {}

  static void checkSection(String name) {
    checkName("section", name);
    check(name.indexOf(']') < 0, "section must not contain ']': '%s'", name);
  }

  static void checkKey(String key) {
    checkName("key", key);
    check(key.indexOf('=') < 0, "key must not contain '=': '%s'", key);
    check(
        key.charAt(0) != ';' && key.charAt(0) != '[',
        "key must not begin with ';' or '[': '%s'",
        key);
  }

  private static void checkName(String what, String name) {
    check(!name.isEmpty(), "%s must not be empty", what);
    check(FORBIDDEN.matchesNoneOf(name), "%s must not contain line breaks, NUL or Ctrl-Z", what);
    check(!hasEdgeBlank(name), "%s must not begin or end with a blank: '%s'", what, name);
  }

  /** The value as it is to be written, in quotes if need be. */
  static String rawValue(String key, String value, Quoting quoting) {
    check(
        FORBIDDEN.matchesNoneOf(value),
        "the value of '%s' must not contain line breaks, NUL or Ctrl-Z",
        key);
    boolean changed = hasEdgeBlank(value) || IniEntry.isQuoted(value);
    check(
        !changed || quoting == Quoting.WHEN_NEEDED,
        "the value of '%s' must not begin or end with a blank or stand in quotes unless quoted",
        key);
    String raw = changed ? '"' + value + '"' : value;
    check(
        raw.length() <= IniDocument.MAX_VALUE,
        "the value of '%s' must have at most %s characters: %s",
        key,
        IniDocument.MAX_VALUE,
        raw.length());
    return raw;
  }

  private static boolean hasEdgeBlank(String text) {
    return !text.isEmpty()
        && (IniText.isBlank(text.charAt(0)) || IniText.isBlank(text.charAt(text.length() - 1)));
  }
}
