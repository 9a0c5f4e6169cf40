package dev.ixm.model.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;

/** What the types do not show by themselves: their checks, as far as a schema can say them. */
final class SchemaTable {

  static final String HINT =
      "schema-constraints.txt and beyond-schema.txt among the resources of the tests";

  /** What is asked for beyond the schema. */
  static final ImmutableMap<String, Beyond> BEYOND = beyond();

  /**
   * One line of the table of what no schema can say.
   *
   * @param comment what is asked for
   * @param problem what the reader says of a value that is not so
   * @param breach such a value: the type of the document, where, and what
   */
  record Beyond(String comment, Pattern problem, List<String> breach) {}

  private SchemaTable() {}

  static boolean isBeyond(String problem) {
    return BEYOND.values().stream().anyMatch(line -> line.problem().matcher(problem).matches());
  }

  private static ImmutableMap<String, Beyond> beyond() {
    ImmutableMap.Builder<String, Beyond> table = ImmutableMap.builder();
    for (String line : lines("beyond-schema.txt")) {
      List<String> parts = Splitter.on(" | ").limit(4).splitToList(line);
      List<String> breach = Splitter.on(' ').limit(3).splitToList(parts.get(3));
      table.put(parts.get(0), new Beyond(parts.get(1), Pattern.compile(parts.get(2)), breach));
    }
    return table.buildOrThrow();
  }

  static List<String> lines(String resource) {
    try {
      return Resources.readLines(Resources.getResource(SchemaTable.class, resource), UTF_8).stream()
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
