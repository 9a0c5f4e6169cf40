package dev.ixm.model.attribute;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.ixm.model.json.IxmJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** All pointers of a document, with the units that its schema allows there. */
final class SchemaPointers {

  private static final ImmutableSet<Unit> COUNTS =
      ImmutableSet.of(Unit.COUNT, Unit.PERCENT, Unit.SECONDS, Unit.HOURS, Unit.DAYS);

  private static final ImmutableMap<String, Unit> TYPES =
      ImmutableMap.<String, Unit>builder()
          .put("DataSize", Unit.SIZE)
          .put("DataRate", Unit.RATE)
          .put("Frequency", Unit.FREQUENCY)
          .put("Duration", Unit.DURATION)
          .put("LocalDate", Unit.DATE)
          .put("IpAddress", Unit.ADDRESS)
          .put("ZoneId", Unit.TIME_ZONE)
          .put("Locale", Unit.LANGUAGE)
          .buildOrThrow();

  private static final Map<Class<?>, Map<String, Set<Unit>>> KNOWN = new ConcurrentHashMap<>();

  private final JsonNode schema;
  private final Map<String, Set<Unit>> units = new LinkedHashMap<>();

  private SchemaPointers(JsonNode schema) {
    this.schema = schema;
  }

  static Map<String, Set<Unit>> of(Class<?> type) {
    return KNOWN.computeIfAbsent(type, SchemaPointers::read);
  }

  private static Map<String, Set<Unit>> read(Class<?> type) {
    try {
      SchemaPointers pointers =
          new SchemaPointers(new ObjectMapper().readTree(IxmJson.schema(type)));
      pointers.visitParts("", pointers.schema);
      return pointers.units;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void visitParts(String place, JsonNode object) {
    object.get("properties").properties().stream()
        .filter(property -> !property.getKey().equals("ixmFormat"))
        .forEach(property -> visit(place + "/" + property.getKey(), property.getValue(), ""));
  }

  /** In a list, places go on behind an asterisk. */
  private void visit(String pointer, JsonNode value, String element) {
    String type = value.path("$ref").asText().replaceFirst(".*/", "");
    JsonNode node = type.isEmpty() ? value : schema.get("$defs").get(type);
    if (node.has("items")) {
      visit(pointer, node.get("items"), "/*");
    } else if (node.has("properties")) {
      units.put(pointer, Set.of(Unit.PARTS));
      visitParts(pointer + element, node);
    } else {
      units.put(pointer, units(type, node));
    }
  }

  private static Set<Unit> units(String type, JsonNode node) {
    if (TYPES.containsKey(type)) {
      return Set.of(TYPES.get(type));
    }
    if (node.has("enum")) {
      return Set.of(Unit.CHOICE);
    }
    return switch (node.path("type").asText()) {
      case "boolean" -> Set.of(Unit.TRUTH);
      case "integer", "object" -> COUNTS;
      default -> Set.of(Unit.TEXT);
    };
  }
}
