package dev.ixm.model.attribute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableSet;
import dev.ixm.model.json.IxmJson;
import dev.ixm.model.rule.Messages;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.SiteRequirements;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Of every attribute of a site all is known, and nothing else is in the table. */
class AttributesTest {

  private static final ImmutableSet<Class<?>> DOCUMENTS =
      ImmutableSet.of(Deployment.class, SiteRequirements.class);

  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  void hasEveryAttributeOfASiteInItsUnitAndNoOther() {
    Map<String, Set<Unit>> units = new HashMap<>();
    DOCUMENTS.forEach(type -> units.putAll(SchemaPointers.of(type)));
    Map<String, Unit> table = new HashMap<>();
    for (Attribute attribute : Attributes.ALL) {
      attribute.pointers().forEach(pointer -> table.put(pointer, attribute.unit()));
    }
    assertThat(table.keySet()).isEqualTo(units.keySet());
    assertThat(table)
        .allSatisfy((pointer, unit) -> assertThat(unit).as(pointer).isIn(units.get(pointer)));
  }

  @ParameterizedTest
  @FieldSource("dev.ixm.model.attribute.Attributes#ALL")
  void hasWordsForEachAttribute(Attribute attribute) {
    assertThat(Messages.ENGLISH.find("attribute." + attribute.name())).isPresent();
    assertThat(Messages.ENGLISH.unit(attribute)).isNotBlank().doesNotStartWith("attribute.");
    assertThat(Messages.ENGLISH.look(attribute)).contains(" ").doesNotContain("attribute.");
    assertThat(Messages.ENGLISH.change(attribute)).contains(" ").doesNotContain("attribute.");
  }

  @Test
  void namesAreDifferentAndSoAreLabels() {
    Set<String> seen = new HashSet<>();
    assertThat(Attributes.ALL)
        .allMatch(attribute -> seen.add(attribute.name()))
        .allMatch(attribute -> seen.add(Messages.ENGLISH.label(attribute)));
  }

  /** All examples together make a site; each stands in it as it is. */
  @ParameterizedTest
  @FieldSource("dev.ixm.model.attribute.Attributes#ALL")
  void examplesCanBeStated(Attribute attribute) {
    for (String pointer : attribute.pointers()) {
      DOCUMENTS.forEach(
          type -> {
            if (SchemaPointers.of(type).containsKey(pointer)) {
              ObjectNode site = site(type);
              put(site, pointer, attribute.example());
              assertThatCode(() -> read(site, type)).as(pointer).doesNotThrowAnyException();
            }
          });
    }
  }

  private static Object read(JsonNode site, Class<?> type) {
    return IxmJson.read(site.toString().getBytes(StandardCharsets.UTF_8), "example", type);
  }

  private static ObjectNode site(Class<?> type) {
    ObjectNode site = JSON.createObjectNode();
    Map<String, Set<Unit>> units = SchemaPointers.of(type);
    for (Attribute attribute : Attributes.ALL) {
      for (String pointer : attribute.pointers()) {
        if (units.containsKey(pointer) && attribute.unit() != Unit.PARTS) {
          put(site, pointer, attribute.example());
        }
      }
    }
    return site;
  }

  private static void put(ObjectNode site, String pattern, String example) {
    JsonPointer pointer = JsonPointer.compile(pattern.replace('*', '0'));
    int end = pattern.lastIndexOf('/');
    JsonPointer parent = JsonPointer.compile(pattern.substring(0, end).replace('*', '0'));
    try {
      site.withObject(parent).set(pattern.substring(end + 1), JSON.readTree(example));
    } catch (JsonProcessingException e) {
      throw new AssertionError(pointer + ": " + example, e);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "/servers/12/faxPorts, servers.faxPorts",
    "/servers/0, servers",
    "/fileFormats/3, fileFormats",
    "/servers/1/hardware/drives/0/array, hardware.drives.array",
    "/license/options/G729, license.options",
    "/requirements/traffic/emailMessages, traffic.emailMessages",
    "/hosts/windows/antivirus/0/program, windows.antivirus.program"
  })
  void findsTheAttributeThatAPointerLeadsTo(String pointer, String name) {
    assertThat(Attributes.find(pointer).orElseThrow().name()).isEqualTo(name);
    assertThat(Attributes.find(pointer).orElseThrow().pointers())
        .contains(Attributes.pattern(pointer));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "/", "/guests/0/disk", "/servers/IXM-CONS", "/servers/0/bindings", "/pbx/x"})
  void findsNothingElsewhere(String pointer) {
    assertThat(Attributes.find(pointer)).isEmpty();
  }

  @Test
  void aPatternOfAnotherSubjectHasAsterisksForIndexes() {
    assertThat(Attributes.pattern("/guests/10/disks/2")).isEqualTo("/guests/*/disks/*");
    assertThat(Attributes.pattern("/x1/2a")).isEqualTo("/x1/2a");
  }

  @Test
  void everyPersonThatIsAskedHasAName() {
    Set<String> parts =
        Attributes.ALL.stream()
            .filter(attribute -> attribute.look().kind() == Look.Kind.PERSON)
            .map(attribute -> attribute.look().place())
            .collect(Collectors.toSet());
    assertThat(parts).allMatch(part -> Messages.ENGLISH.find("attribute.ask." + part).isPresent());
  }
}
