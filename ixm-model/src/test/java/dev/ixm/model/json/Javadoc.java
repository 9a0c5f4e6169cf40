package dev.ixm.model.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What the source of a type says of it and of its attributes, as plain text. */
final class Javadoc {

  private static final Path SOURCES = Path.of("src", "main", "java");
  private static final String COMMENT = "/\\*\\*((?:(?!\\*/).)*)\\*/";
  private static final String ANNOTATIONS = "\\s*(?:@[^\\n]*\\n\\s*)*";

  private final String source;

  Javadoc(Class<?> type) {
    try {
      source = Files.readString(SOURCES.resolve(type.getName().replace('.', '/') + ".java"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The first sentence about the type. */
  String type() {
    return comment("public (?:abstract class|enum) ");
  }

  /** What an attribute is. */
  String attribute(String name) {
    return comment("public (?:abstract )?[\\w<>,. ]+ " + name + "\\(\\)");
  }

  /** Where the declaration of an attribute stands in the source. */
  int position(String attribute) {
    return source.indexOf(" " + attribute + "()");
  }

  private String comment(String declaration) {
    return Pattern.compile(COMMENT + ANNOTATIONS + declaration, Pattern.DOTALL)
        .matcher(source)
        .results()
        .findFirst()
        .map(Javadoc::plain)
        .orElseThrow(() -> new IllegalArgumentException("no comment before: " + declaration));
  }

  private static String plain(MatchResult comment) {
    String text = comment.group(1).replaceAll("\\s*\\n\\s*\\*? ?", " ").strip();
    String words =
        text.replaceAll("\\{@code ([^}]*)}", "$1")
            .replaceAll("\\{@link (?:[\\w.]*\\.)?#?([^}]*)}", "$1")
            .replaceAll("<p>.*|</?\\w+>", "")
            .replaceFirst("^\\{@return (.*?)}", "$1.")
            .strip();
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }
}
