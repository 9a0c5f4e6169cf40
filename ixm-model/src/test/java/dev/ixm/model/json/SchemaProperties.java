package dev.ixm.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.SiteRequirements;
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

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final SchemaAgreement DEPLOYMENT = new SchemaAgreement(Deployment.class);
  private static final SchemaAgreement REQUIREMENTS = new SchemaAgreement(SiteRequirements.class);

  /** A change of the value at one place. */
  private interface Change extends Consumer<JsonPlace> {}

  @Property(tries = 300)
  void acceptsWhatIsWritten(
      @ForAll("deployments") Deployment site, @ForAll("requirements") SiteRequirements wish) {
    DEPLOYMENT.assertBothAccept(IxmJson.write(site));
    REQUIREMENTS.assertBothAccept(IxmJson.write(wish));
  }

  @Property(tries = 1_000)
  void agreesOnChangedDeployments(
      @ForAll("deployments") Deployment site,
      @ForAll @IntRange(min = 0) int place,
      @ForAll("changes") Change change)
      throws JsonProcessingException {
    assertAgreement(DEPLOYMENT, site, place, change);
  }

  @Property(tries = 1_000)
  void agreesOnChangedRequirements(
      @ForAll("requirements") SiteRequirements site,
      @ForAll @IntRange(min = 0) int place,
      @ForAll("changes") Change change)
      throws JsonProcessingException {
    assertAgreement(REQUIREMENTS, site, place, change);
  }

  private static void assertAgreement(
      SchemaAgreement agreement, Object site, int place, Change change)
      throws JsonProcessingException {
    JsonNode json = MAPPER.readTree(IxmJson.write(site));
    List<JsonPlace> places = JsonPlace.in(json);
    change.accept(places.get(place % places.size()));
    assertThat(agreement.disagreement(json.toString()))
        .as("%s, see %s", json, SchemaTable.HINT)
        .isEmpty();
  }

  @Provide
  Arbitrary<Change> changes() {
    Arbitrary<Change> odd =
        Arbitraries.of(OddValues.of(DEPLOYMENT.schema())).map(value -> place -> place.put(value));
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
  Arbitrary<Deployment> deployments() {
    return SiteArbitraries.deployments();
  }

  @Provide
  Arbitrary<SiteRequirements> requirements() {
    return SiteArbitraries.requirements();
  }
}
