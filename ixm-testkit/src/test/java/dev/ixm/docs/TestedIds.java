package dev.ixm.docs;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Maps;
import com.google.common.collect.SetMultimap;
import com.google.common.collect.TreeMultimap;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
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
    return ImmutableSortedSet.copyOf(places(project, part).keySet());
  }

  /**
   * {@return each id that is none of those known, with the files that name it}
   *
   * @param part a folder of each module, such as {@code src/main}
   */
  static Map<String, Collection<String>> unknown(Path project, String part, Set<String> known)
      throws IOException {
    return Maps.filterKeys(places(project, part).asMap(), id -> !known.contains(id));
  }

  private static SetMultimap<String, String> places(Path project, String part) throws IOException {
    SetMultimap<String, String> places = TreeMultimap.create();
    for (Path module : modules(project, part)) {
      try (Stream<Path> files = Files.walk(module.resolve(part))) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          in(file.toString(), Files.readString(file, ISO_8859_1))
              .forEach(id -> places.put(id, file.getFileName().toString()));
        }
      }
    }
    return places;
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
