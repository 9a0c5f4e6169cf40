package dev.ixm.model.json;

import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.google.common.collect.ImmutableMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Our words for what makes a text no JSON, or more than is read. */
final class JsonSyntax {

  private static final Pattern CHARACTER =
      Pattern.compile("Unexpected character \\((?:'[^']+' \\()?.*?code ([0-9]+)");
  private static final Pattern TOKEN =
      Pattern.compile("(?:Unrecognized|Non-standard) token '([^']*)'");
  private static final Pattern FIELD = Pattern.compile("(?s)Duplicate field '(.*)'.*");

  /** What Jackson's message has, and what we say; the first that fits. */
  private static final ImmutableMap<String, String> WORDS =
      ImmutableMap.<String, String>builder()
          .put("double-quote to start field name", "expected a field's name in quotation marks")
          .put("urrogate", Surrogates.PROBLEM)
          .put("comment", "comments are not allowed")
          .put("was expecting comma", "expected a comma or the end of the array or object")
          .put("was expecting a colon", "expected a colon after the field's name")
          .put("Illegal unquoted character", "a control character must be escaped")
          .put("expected a hex-digit", "\\u must be followed by four hexadecimal digits")
          .put("character escape", "unknown escape in a string")
          .put("umeric value", "not a number of JSON")
          .put("eading zero", "not a number of JSON")
          .put("ecimal point", "not a number of JSON")
          .put("Mismatched", "a closing bracket does not match")
          .put("close marker", "a closing bracket does not match")
          .buildOrThrow();

  /** What Jackson's message begins with, by its version, and our words. */
  private static final ImmutableMap<String, String> LIMIT_WORDS =
      ImmutableMap.of(
          "Number", "number of more than %s digits",
          "String", "string of more than %s characters",
          "Name", "field's name of more than %s characters",
          "Document nesting", "nested deeper than %s",
          "Depth", "nested deeper than %s");

  private static final Pattern LIMIT = Pattern.compile("maximum [a-z ]*\\(([0-9]+)");

  private JsonSyntax() {}

  static String text(StreamReadException e) {
    String message = e.getOriginalMessage();
    Matcher field = FIELD.matcher(message);
    if (field.matches()) {
      return "the field stands twice: '%s'".formatted(JsonInputException.shown(field.group(1)));
    }
    String words = e instanceof JsonEOFException ? "the text ends too early" : words(message);
    return "not JSON: " + found(message) + words;
  }

  private static String words(String message) {
    return WORDS.entrySet().stream()
        .filter(row -> message.contains(row.getKey()))
        .map(row -> row.getValue())
        .findFirst()
        .orElse("expected a value");
  }

  private static String found(String message) {
    Matcher character = CHARACTER.matcher(message);
    if (character.find()) {
      return "found '%s'; ".formatted(Character.toString(Integer.parseInt(character.group(1))));
    }
    Matcher token = TOKEN.matcher(message);
    return token.find() ? "found '%s'; ".formatted(JsonInputException.shown(token.group(1))) : "";
  }

  static String limit(String message) {
    Matcher limit = LIMIT.matcher(message);
    return LIMIT_WORDS.entrySet().stream()
        .filter(row -> limit.find(0) && message.startsWith(row.getKey()))
        .map(row -> row.getValue().formatted(limit.group(1)))
        .findFirst()
        .orElse("longer than is read");
  }
}
