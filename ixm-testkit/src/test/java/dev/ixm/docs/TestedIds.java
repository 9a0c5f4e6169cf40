package dev.ixm.docs;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import com.google.common.collect.ImmutableSortedSet;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The ids of statements in all modules: in tests, as tags and in tables that feed tests; and in
 * what rules, figures, rows of tables and steps cite.
 */
final class TestedIds {

  private static final Pattern ID = Pattern.compile("\\bG\\d\\d-\\d\\d\\d\\b");
  private static final Pattern COMMENT =
      Pattern.compile("/\\*.*?\\*/|^\\s*//.*?$", Pattern.DOTALL | Pattern.MULTILINE);

  private TestedIds() {}

  /** {@return the ids in all files below {@code src/test} of the modules, in order} */
  static ImmutableSortedSet<String> in(Path project) throws IOException {
    return in(project, "src/test");
  }

  /** {@return the ids in all files below {@code src/main} of the modules, in order} */
  static ImmutableSortedSet<String> cited(Path project) throws IOException {
    return in(project, "src/main");
  }

  private static ImmutableSortedSet<String> in(Path project, String part) throws IOException {
    Set<String> ids = new TreeSet<>();
    for (Path module : modules(project, part)) {
      try (Stream<Path> files = Files.walk(module.resolve(part))) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          ids.addAll(in(file.toString(), Files.readString(file, ISO_8859_1)));
        }
      }
    }
    return ImmutableSortedSet.copyOf(ids);
  }

  /** {@return the ids in one file; in the source of a program not those in comments} */
  static Set<String> in(String file, String text) {
    String code = file.endsWith(".java") ? COMMENT.matcher(text).replaceAll("") : text;
    Set<String> ids = new TreeSet<>();
    ID.matcher(code).results().map(MatchResult::group).forEach(ids::add);
    return ids;
  }

  private static List<Path> modules(Path project, String part) throws IOException {
    List<Path> modules = new ArrayList<>();
    for (Path folder : List.of(project, project.resolve("examples"))) {
      try (DirectoryStream<Path> children =
          Files.newDirectoryStream(folder, child -> Files.isDirectory(child.resolve(part)))) {
        children.forEach(modules::add);
      }
    }
    return modules;
  }
}
