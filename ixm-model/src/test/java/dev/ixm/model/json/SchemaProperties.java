package dev.ixm.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.ixm.model.site.Deployment;
import java.util.List;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;

/** The shipped schemas accept what the reader accepts, and nothing else. */
class SchemaProperties {

  /** A change of the value at one place. */
  private interface Change extends Consumer<JsonPlace> {}

  @Property(tries = 600)
  void agreeOnWhatTheyDescribe(@ForAll("described") SchemaDocument document) {
    assertAgreement(document.type(), document.value());
  }

  /** One at random; {@link SchemaFilesTest} puts every odd value in every place. */
  @Property(tries = 1_000)
  void agreeOnChanges(
      @ForAll("accepted") SchemaDocument document,
      @ForAll @IntRange(min = 0) int place,
      @ForAll("changes") Change change) {
    JsonNode json = document.value().deepCopy();
    List<JsonPlace> places = JsonPlace.in(json);
    change.accept(places.get(place % places.size()));
    assertAgreement(document.type(), json);
  }

  private static void assertAgreement(SchemaAgreement type, JsonNode json) {
    assertThat(type.disagreement(json.toString()))
        .as("%s, see %s", json, SchemaTable.HINT)
        .isEmpty();
  }

  @Provide
  Arbitrary<Change> changes() {
    Arbitrary<Change> odd =
        Arbitraries.of(OddValues.of(new SchemaAgreement(Deployment.class).schema()))
            .map(value -> place -> place.put(value));
    return Arbitraries.frequencyOf(
        Tuple.of(4, odd),
        Tuple.of(4, edits()),
        Tuple.of(1, Arbitraries.of(JsonPlace::remove, JsonPlace::repeat)));
  }

  /** A text with other characters in one place; what is no text becomes one. */
  private static Arbitrary<Change> edits() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 20),
            Arbitraries.integers().between(0, 2),
            Arbitraries.strings()
                .withChars("0123456789 .:-+_/TPDHMSZAafxGiBbk%\u0661\uff11\u00a0\n")
                .ofMaxLength(2))
        .as((at, lost, found) -> place -> edit(place, at, lost, found));
  }

  private static void edit(JsonPlace place, int at, int lost, String found) {
    String text = place.value().asText();
    int start = Math.min(at, text.length());
    int end = Math.min(start + lost, text.length());
    place.put(TextNode.valueOf(text.substring(0, start) + found + text.substring(end)));
  }

  @Provide
  Arbitrary<SchemaDocument> described() {
    return SchemaDocument.any();
  }

  @Provide
  Arbitrary<SchemaDocument> accepted() {
    return SchemaDocument.accepted();
  }
}
