package dev.ixm.schema;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.Sets;
import com.google.common.collect.Streams;
import dev.ixm.testkit.value.JsonForms;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The schemas of all types that have a form. Those of sites, which are written by hand, are held
 * against the reader on many more values among the tests of ixm-model.
 */
class AllSchemasTest {

  private static final String COMMAND =
      "mvn -B -pl ixm-testkit -am test -Dtest=AllSchemasTest"
          + " -Dsurefire.failIfNoSpecifiedTests=false -Dixm.schemas.write=true";

  private static final Path FOLDER = Path.of("src/main/resources/META-INF/ixm/schemas");

  static Stream<Class<?>> types() {
    return JsonForms.ALL.stream().filter(type -> !JsonForms.TEXTS.contains(type));
  }

  /** With {@code -Dixm.schemas.write=true} it writes them, see CONTRIBUTING. */
  @ParameterizedTest
  @MethodSource("types")
  void areWhatTheTypesAre(Class<?> type) throws IOException {
    Path file = Javadoc.module(type).resolve(FOLDER).resolve(type.getName() + ".json");
    String schema = SchemaGenerator.schema(type);
    assertThat(schema).as("blanks of wrapped lines").doesNotContainPattern("\\S  ");
    if (Boolean.getBoolean("ixm.schemas.write")) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, schema);
    }
    assertThat(Files.readString(file))
        .as("%s is out of date; it is written by: %s", file, COMMAND)
        .isEqualTo(schema);
  }

  @Test
  void areOfNothingElse() throws IOException {
    Set<String> expected = types().map(type -> type.getName() + ".json").collect(toSet());
    List<String> found = new ArrayList<>();
    for (Path module : types().map(Javadoc::module).collect(toSet())) {
      try (Stream<Path> files = Files.list(module.resolve(FOLDER))) {
        files.forEach(file -> found.add(file.getFileName().toString()));
      }
    }
    assertThat(found).containsExactlyInAnyOrderElementsOf(expected);
  }

  static Stream<Class<?>> archived() {
    return types().filter(type -> !type.isRecord());
  }

  /** Fields of other names and values of other kinds, in the documents that are kept. */
  @ParameterizedTest
  @MethodSource("archived")
  void agreeWithTheReaderOnTheShapeOfDocuments(Class<?> type) throws IOException {
    assertThat(SchemaShapes.of(type).disagreements()).isEmpty();
  }

  @Test
  void useEveryLineOfTheTables() {
    Set<String> keys =
        types().map(SchemaShapes::of).flatMap(it -> keys(it.schema())).collect(toSet());
    assertThat(Sets.difference(SchemaTable.CONSTRAINTS.keySet(), keys)).isEmpty();
    assertThat(Sets.difference(SchemaTable.BEYOND.keySet(), keys)).isEmpty();
  }

  /** The types of a schema and their attributes, as the tables name them. */
  private static Stream<String> keys(JsonNode schema) {
    return Streams.concat(
        Stream.of("document"),
        typeKeys(schema.get("title").asText(), schema),
        schema.get("$defs").propertyStream().flatMap(e -> typeKeys(e.getKey(), e.getValue())));
  }

  private static Stream<String> typeKeys(String type, JsonNode schema) {
    return Stream.concat(
        Stream.of(type),
        schema.path("properties").propertyStream().map(e -> type + "." + e.getKey()));
  }
}
