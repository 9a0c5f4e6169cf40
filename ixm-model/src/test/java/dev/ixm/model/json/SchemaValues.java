package dev.ixm.model.json;

import static java.util.Comparator.comparing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.google.common.collect.ImmutableList;
import dev.ixm.model.quantity.DataRate;
import dev.ixm.model.quantity.DataSize;
import dev.ixm.model.quantity.Frequency;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.arbitraries.StringArbitrary;

/**
 * Generates what a schema describes, with any field set or left out, whether it makes sense or not:
 * texts as they are written, elements once, enum constants in their order. A number that depends on
 * others has an example in the schema and is as in the example.
 */
final class SchemaValues {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final double OFTEN = 0.7;
  private static final int MOST_ELEMENTS = 3;

  private final JsonNode root;

  private SchemaValues(JsonNode root) {
    this.root = root;
  }

  static Arbitrary<JsonNode> of(JsonNode schema) {
    return new SchemaValues(schema).any(schema);
  }

  private Arbitrary<JsonNode> any(JsonNode schema) {
    JsonNode definition = definition(schema);
    if (definition.has("enum")) {
      return Arbitraries.of(constants(schema));
    }
    if (definition.has("properties")) {
      return object(definition);
    }
    return switch (schema.path("type").asText()) {
      case "integer" -> number(schema);
      case "boolean" -> Arbitraries.of(BooleanNode.TRUE, BooleanNode.FALSE);
      case "array" -> array(schema);
      case "object" -> map(schema);
      default -> text(schema);
    };
  }

  private JsonNode definition(JsonNode schema) {
    return schema.has("$ref") ? root.at(schema.get("$ref").textValue().substring(1)) : schema;
  }

  private List<JsonNode> constants(JsonNode schema) {
    return ImmutableList.copyOf(definition(schema).path("enum"));
  }

  private static Arbitrary<JsonNode> number(JsonNode schema) {
    return schema.has("examples")
        ? Arbitraries.of(ImmutableList.copyOf(schema.get("examples")))
        : Arbitraries.integers()
            .between(schema.get("minimum").intValue(), schema.get("maximum").intValue())
            .map(IntNode::valueOf);
  }

  private Arbitrary<JsonNode> array(JsonNode schema) {
    List<JsonNode> order = constants(schema.get("items"));
    return any(schema.get("items"))
        .list()
        .ofMinSize(schema.path("minItems").asInt())
        .ofMaxSize(MOST_ELEMENTS)
        .uniqueElements()
        .map(
            elements ->
                NODES
                    .arrayNode()
                    .addAll(elements.stream().sorted(comparing(order::indexOf)).toList()));
  }

  private Arbitrary<JsonNode> map(JsonNode schema) {
    return Arbitraries.maps(
            any(schema.get("propertyNames")).map(JsonNode::textValue),
            any(schema.get("additionalProperties")))
        .ofMaxSize(MOST_ELEMENTS)
        .map(entries -> NODES.objectNode().setAll(entries));
  }

  private Arbitrary<JsonNode> object(JsonNode schema) {
    List<String> names = ImmutableList.copyOf(schema.get("properties").fieldNames());
    List<JsonNode> required = ImmutableList.copyOf(schema.path("required"));
    List<Arbitrary<Optional<JsonNode>>> values =
        names.stream()
            .map(
                name ->
                    any(schema.get("properties").get(name))
                        .optional(required.contains(TextNode.valueOf(name)) ? 1 : OFTEN))
            .toList();
    return Combinators.combine(values).as(found -> object(names, found));
  }

  private static ObjectNode object(List<String> names, List<Optional<JsonNode>> values) {
    ObjectNode object = NODES.objectNode();
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i);
      values.get(i).ifPresent(value -> object.set(name, value));
    }
    return object;
  }

  private static Arbitrary<JsonNode> text(JsonNode schema) {
    return texts(schema.path("$ref").asText().replaceFirst(".*/", ""))
        .map(Object::toString)
        .filter(Pattern.compile(schema.path("pattern").asText()).asPredicate())
        .map(TextNode::valueOf);
  }

  private static Arbitrary<?> texts(String definition) {
    return switch (definition) {
      case "DataSize" -> Arbitraries.longs().greaterOrEqual(0).map(DataSize::ofBytes);
      case "DataRate" -> Arbitraries.longs().greaterOrEqual(0).map(DataRate::ofBitsPerSecond);
      case "Duration" -> Arbitraries.longs().greaterOrEqual(0).map(Duration::ofNanos);
      case "Frequency" -> Arbitraries.integers().between(1, 9_999).map(Frequency::ofMegahertz);
      case "IpAddress" -> Arbitraries.of("192.0.2.1", "2001:db8::1", "::", "255.255.255.255");
      case "LocalDate" -> Arbitraries.longs().between(0, 2_900_000).map(LocalDate::ofEpochDay);
      case "Locale" -> Arbitraries.of("en", "fr-CA", "zh-Hant-TW", "und", "he");
      case "NotBlank" -> anyCharacters().filter(text -> !text.isBlank());
      case "Release" -> Arbitraries.of("10.8", "11.0", "9.0", "999.999");
      case "ZoneId" -> Arbitraries.of("America/Toronto", "UTC", "Z", "+05:30", "UTC+01:00");
      case "" -> Arbitraries.oneOf(anyCharacters(), plain().ofMaxLength(2), plain().ofLength(15));
      default -> throw new IllegalArgumentException(definition);
    };
  }

  private static StringArbitrary plain() {
    return Arbitraries.strings().alpha().numeric().withChars('-', '_');
  }

  private static StringArbitrary anyCharacters() {
    return Arbitraries.strings()
        .withCharRange('\0', '\uD7FF')
        .withChars('"', '\\', '\n', '\u2028', '\uFEFF')
        .ofMaxLength(10);
  }
}
