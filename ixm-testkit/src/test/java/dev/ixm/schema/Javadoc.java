package dev.ixm.schema;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the source of a type says of it and of its attributes, as plain text. */
final class Javadoc {

  private static final String COMMENT = "/\\*\\*((?:(?!\\*/).)*)\\*/";
  private static final String ANNOTATIONS =
      "\\s*(?:@(?:[^\\n]*\\{\\n.*?\\n *\\}\\)|[^\\n]*)\\n\\s*)*";

  private final Class<?> type;
  private final String source;

  Javadoc(Class<?> type) {
    this.type = type;
    try {
      source = Files.readString(module(type).resolve("src/main/java").resolve(path(type)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The folder of the module that has a type. */
  static Path module(Class<?> type) {
    try (Stream<Path> modules = Files.list(Path.of(".."))) {
      return modules
          .filter(folder -> Files.exists(folder.resolve("src/main/java").resolve(path(type))))
          .findAny()
          .orElseThrow(() -> new IllegalArgumentException("no source of " + type));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String path(Class<?> type) {
    return type.getName().replaceFirst("\\$.*", "").replace('.', '/') + ".java";
  }

  /** The first sentence about the type. */
  Optional<String> type() {
    return comment(
            "(?:public )?(?:abstract class|enum|record|interface|sealed interface) "
                + type.getSimpleName()
                + "\\b")
        .map(Javadoc::plain);
  }

  /** What an attribute is. */
  Optional<String> attribute(String name) {
    return type.isRecord()
        ? comment("public record " + type.getSimpleName() + "\\b")
            .flatMap(text -> parameter(text, name))
        : comment("(?:public )?(?:abstract |final )?[\\w<>,. ]+ " + name + "\\(\\)")
            .map(Javadoc::plain);
  }

  private static Optional<String> parameter(String comment, String name) {
    return Pattern.compile("@param " + name + "\\s+((?:(?!\\n\\s*\\* @).)*)", Pattern.DOTALL)
        .matcher(comment)
        .results()
        .findFirst()
        .map(found -> plain(found.group(1)) + ".");
  }

  /** Where the declaration of an attribute stands in the source. */
  int position(String attribute) {
    int header = type.isRecord() ? source.indexOf(" record " + type.getSimpleName()) : 0;
    String mark = type.isRecord() ? "\\b" + attribute + "[,)]" : " " + attribute + "\\(\\)";
    return Pattern.compile(mark)
        .matcher(source)
        .results()
        .mapToInt(found -> found.start())
        .filter(at -> at > header)
        .findFirst()
        .orElse(-1);
  }

  private Optional<String> comment(String declaration) {
    return Pattern.compile(COMMENT + ANNOTATIONS + declaration, Pattern.DOTALL)
        .matcher(source)
        .results()
        .findFirst()
        .map(comment -> comment.group(1));
  }

  private static String plain(String comment) {
    String text = comment.replaceAll("\\s*(?:\\n[ \\t]*\\*?)+[ \\t]*", " ").strip();
    String words =
        text.replaceAll(" <pre>.*?</pre>", "")
            .replaceAll("\\{@code ([^}]*)}", "$1")
            .replaceAll("\\{@link(?:plain)? (?:[\\w.]*\\.)?#?([^}]*)}", "$1")
            .replaceAll("\\{@value (?:[\\w.]*\\.)?#?([^}]*)}", "$1")
            .replaceAll("<p>.*| @param .*|</?\\w+>", "")
            .replaceFirst("^\\{@return (.*?)}", "$1.")
            .strip();
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }
}
