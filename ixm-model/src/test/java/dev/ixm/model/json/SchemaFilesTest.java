package dev.ixm.model.json;

import static dev.ixm.model.json.OddValues.isWorthwhile;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.Iterables;
import com.google.common.collect.Streams;
import dev.ixm.model.site.Server;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SchemaFilesTest {

  private static final Path FOLDER = Path.of("src/main/resources/dev/ixm/model/json");
  private static final String COMMAND =
      "mvn -B -pl ixm-model test -Dtest=SchemaFilesTest -Dixm.schemas.write=true";

  private static final List<Consumer<JsonPlace>> CHANGES =
      List.of(JsonPlace::remove, JsonPlace::repeat);

  static Set<Class<?>> types() {
    return SchemaFiles.TYPES;
  }

  /** With {@code -Dixm.schemas.write=true} it writes them, see CONTRIBUTING. */
  @ParameterizedTest
  @MethodSource("types")
  void areWhatTheTypesAre(Class<?> type) throws IOException {
    Path file = FOLDER.resolve(SchemaFiles.name(type));
    String schema = SchemaGenerator.schema(type);
    if (Boolean.getBoolean("ixm.schemas.write")) {
      Files.writeString(file, schema);
    }
    assertThat(Files.readString(file))
        .as("%s is out of date; it is written by: %s", file, COMMAND)
        .isEqualTo(schema);
  }

  /** In an example with all fields of the schema, so that no attribute is left out. */
  @ParameterizedTest
  @MethodSource("types")
  void agreeWithTheReaderOnEveryOddValueInEveryPlace(Class<?> type) {
    SchemaAgreement agreement = new SchemaAgreement(type);
    List<JsonNode> oddValues = OddValues.of(agreement.schema());
    JsonNode example = new SchemaExample(agreement.schema()).value();
    agreement.assertBothAccept(example.toString());
    List<String> disagreements = new ArrayList<>();
    for (JsonPlace place : JsonPlace.in(example)) {
      JsonNode value = place.value();
      for (JsonNode odd : Iterables.filter(oddValues, it -> isWorthwhile(it, value))) {
        place.put(odd);
        agreement
            .disagreement(example.toString())
            .ifPresent(why -> disagreements.add("%s = %s: %s".formatted(place.name(), odd, why)));
      }
      place.put(value);
    }
    assertThat(disagreements).as(SchemaTable.HINT).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("types")
  void agreeWithTheReaderOnWhatMayBeLeftOutOrRepeated(Class<?> type) {
    SchemaAgreement agreement = new SchemaAgreement(type);
    JsonNode example = new SchemaExample(agreement.schema()).value();
    int places = JsonPlace.in(example).size();
    for (int i = 0; i < places; i++) {
      for (Consumer<JsonPlace> change : CHANGES) {
        JsonNode changed = example.deepCopy();
        change.accept(JsonPlace.in(changed).get(i));
        assertThat(agreement.disagreement(changed.toString())).as(changed.toString()).isEmpty();
      }
    }
  }

  static Set<String> beyond() {
    return SchemaTable.BEYOND.keySet();
  }

  @ParameterizedTest
  @MethodSource("beyond")
  void leaveToTheReaderWhatTheyCannotSay(String key) {
    SchemaTable.Beyond line = SchemaTable.BEYOND.get(key);
    String title = line.breach().get(0);
    SchemaAgreement agreement =
        new SchemaAgreement(
            types().stream()
                .filter(it -> it.getSimpleName().equals(title))
                .findAny()
                .orElseThrow());
    JsonNode example = new SchemaExample(agreement.schema()).value();
    JsonPointer pointer = JsonPointer.compile(line.breach().get(1));
    new JsonPlace(example.at(pointer.head()), pointer.last().getMatchingProperty())
        .put(OddValues.spelled(line.breach().get(2)));
    assertThat(agreement.problemBeyond(example.toString())).matches(line.problem());
  }

  @Test
  void useEveryLineOfTheTables() {
    Set<String> keys =
        types().stream().flatMap(type -> keys(new SchemaAgreement(type).schema())).collect(toSet());
    assertThat(keys)
        .containsAll(SchemaTable.CONSTRAINTS.keySet())
        .containsAll(SchemaTable.BEYOND.keySet());
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

  @Test
  void areThereForTwoTypes() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> IxmJson.schema(Server.class))
        .withMessage(
            "no JSON Schema: %s; there are those of Deployment and SiteRequirements",
            Server.class.getName());
  }

  @Test
  void haveNamesThatTellTheType() {
    assertThat(SchemaFiles.TYPES)
        .extracting(SchemaFiles::name)
        .containsExactly("deployment.schema.json", "site-requirements.schema.json");
  }
}
