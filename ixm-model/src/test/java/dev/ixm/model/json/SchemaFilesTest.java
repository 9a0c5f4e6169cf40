package dev.ixm.model.json;

import static dev.ixm.model.json.OddValues.isWorthwhile;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.Server;
import dev.ixm.model.site.SiteRequirements;
import dev.ixm.model.site.SiteView;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SchemaFilesTest {

  private static final Path FOLDER = Path.of("src/main/resources/META-INF/ixm/schemas");
  private static final ImmutableSet<Class<?>> DOCUMENTS =
      ImmutableSet.of(Deployment.class, SiteRequirements.class);

  private static final ImmutableSet<String> PARTS = parts();

  private static final List<Consumer<JsonPlace>> CHANGES =
      List.of(JsonPlace::remove, JsonPlace::repeat);

  /** Those that are written by hand, and the types of what is in them, which are tried alone. */
  static Set<Class<?>> types() throws IOException {
    Set<Class<?>> types = new LinkedHashSet<>(DOCUMENTS);
    try (Stream<Path> files = Files.list(FOLDER)) {
      files
          .map(file -> file.getFileName().toString().replaceFirst("\\.json$", ""))
          .filter(name -> PARTS.contains(name.substring(name.lastIndexOf('.') + 1)))
          .map(SchemaFilesTest::type)
          .forEach(types::add);
    }
    return types;
  }

  private static ImmutableSet<String> parts() {
    return DOCUMENTS.stream()
        .flatMap(type -> new SchemaAgreement(type).schema().get("$defs").properties().stream())
        .filter(definition -> definition.getValue().has("properties"))
        .map(Map.Entry::getKey)
        .collect(ImmutableSet.toImmutableSet());
  }

  private static Class<?> type(String name) {
    try {
      return Class.forName(name);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void areTriedOfAllParts() throws IOException {
    assertThat(types().stream().map(Class::getSimpleName)).containsAll(PARTS);
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
    for (JsonPlace place : JsonPlace.own(example, agreement.schema())) {
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
    int places = JsonPlace.own(example, agreement.schema()).size();
    for (int i = 0; i < places; i++) {
      for (Consumer<JsonPlace> change : CHANGES) {
        JsonNode changed = example.deepCopy();
        change.accept(JsonPlace.own(changed, agreement.schema()).get(i));
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
            DOCUMENTS.stream()
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
  void areThereForWhatHasAForm() {
    assertThat(IxmJson.schema(Server.class)).contains("\"title\" : \"Server\"");
    for (Class<?> none : List.of(SiteView.class, String.class)) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> IxmJson.schema(none))
          .withMessage("no JSON Schema: " + none.getName());
    }
  }
}
