package dev.ixm.schema;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What the types do not show by themselves: their checks, as far as a schema can say them. */
final class SchemaTable {

  private static final Path FOLDER = Path.of("../ixm-model/src/test/resources/dev/ixm/model/json");

  /** What is added to the schema of a type or attribute. */
  static final ImmutableMap<String, ObjectNode> CONSTRAINTS = constraints();

  /** What no schema can say of a type or attribute. */
  static final ImmutableMap<String, String> BEYOND = beyond();

  private SchemaTable() {}

  private static ImmutableMap<String, ObjectNode> constraints() {
    JsonMapper mapper = new JsonMapper();
    ImmutableMap.Builder<String, ObjectNode> table = ImmutableMap.builder();
    for (String line : lines("schema-constraints.txt")) {
      List<String> parts = Splitter.on(' ').limit(2).splitToList(line);
      try {
        table.put(parts.get(0), mapper.readValue(parts.get(1), ObjectNode.class));
      } catch (JsonProcessingException e) {
        throw new IllegalArgumentException(line, e);
      }
    }
    return table.buildOrThrow();
  }

  private static ImmutableMap<String, String> beyond() {
    ImmutableMap.Builder<String, String> table = ImmutableMap.builder();
    for (String line : lines("beyond-schema.txt")) {
      List<String> parts = Splitter.on(" | ").limit(4).splitToList(line);
      table.put(parts.get(0), parts.get(1));
    }
    return table.buildOrThrow();
  }

  private static List<String> lines(String file) {
    try {
      return Files.readAllLines(FOLDER.resolve(file)).stream()
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
