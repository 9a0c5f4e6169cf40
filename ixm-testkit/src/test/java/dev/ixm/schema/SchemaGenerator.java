package dev.ixm.schema;

import static java.util.Comparator.comparing;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.ixm.model.json.IxmJson;
import dev.ixm.model.json.IxmModule;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Writes the JSON Schema of a type: its fields as Jackson is told of them, their descriptions from
 * the Javadoc, their checks from a table.
 */
final class SchemaGenerator {

  private static final String REFERENCE = "#/$defs/";
  private static final JsonMapper MAPPER = JsonMapper.builder().addModule(new IxmModule()).build();

  private final Map<String, JsonNode> definitions = new TreeMap<>();

  private SchemaGenerator() {}

  /** The text of the schema of a type. */
  static String schema(Class<?> type) {
    SchemaGenerator generator = new SchemaGenerator();
    ObjectNode schema =
        object()
            .put("$schema", "https://json-schema.org/draft/2020-12/schema")
            .put("title", type.getSimpleName())
            .put("$comment", SchemaTable.BEYOND.get("document"));
    schema.setAll(generator.value(MAPPER.constructType(type)));
    ObjectNode properties = object().set("ixmFormat", format());
    schema.set("properties", properties.setAll((ObjectNode) schema.get("properties")));
    schema.putObject("$defs").setAll(generator.definitions);
    return IxmJson.write(schema);
  }

  private static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }

  private static ObjectNode format() {
    return object()
        .put("description", "The number of the format of this document; 1 if it has none.")
        .put("type", "integer")
        .put("minimum", 1)
        .put("maximum", IxmJson.FORMAT);
  }

  private ObjectNode of(JavaType type) {
    Class<?> raw = type.getRawClass();
    if (type.isReferenceType()) {
      return of(type.getReferencedType());
    }
    if (raw == int.class || raw == Integer.class || raw == OptionalInt.class) {
      return whole(Integer.MIN_VALUE, Integer.MAX_VALUE);
    }
    if (raw == long.class || raw == Long.class) {
      return whole(Long.MIN_VALUE, Long.MAX_VALUE);
    }
    if (raw == boolean.class || raw == Boolean.class) {
      return object().put("type", "boolean");
    }
    if (type.isMapLikeType()) {
      ObjectNode map = object().put("type", "object").set("propertyNames", of(type.getKeyType()));
      return map.set("additionalProperties", of(type.getContentType()));
    }
    if (type.isCollectionLikeType()) {
      return object().put("type", "array").set("items", of(type.getContentType()));
    }
    return raw == String.class ? object().put("type", "string") : reference(type);
  }

  private static ObjectNode whole(long least, long most) {
    return object().put("type", "integer").put("minimum", least).put("maximum", most);
  }

  private ObjectNode reference(JavaType type) {
    String name = name(type);
    if (definitions.putIfAbsent(name, object()) == null) {
      definitions.put(name, define(type));
    }
    return object().put("$ref", REFERENCE + name);
  }

  private static String name(JavaType type) {
    Class<?> raw = type.getRawClass();
    String own = raw.getName().substring(raw.getPackageName().length() + 1).replace('$', '.');
    return type.hasGenericTypes()
        ? own + "Of" + type.containedType(0).getRawClass().getSimpleName()
        : own;
  }

  private ObjectNode define(JavaType type) {
    Class<?> raw = type.getRawClass();
    if (raw.isEnum()) {
      ObjectNode schema = described(new Javadoc(raw).type());
      Arrays.stream(raw.getEnumConstants())
          .forEach(constant -> schema.withArray("enum").add(((Enum<?>) constant).name()));
      return schema;
    }
    if (raw.isAnnotationPresent(JsonSubTypes.class)) {
      ObjectNode schema = described(new Javadoc(raw).type());
      for (JsonSubTypes.Type each : raw.getAnnotation(JsonSubTypes.class).value()) {
        schema.withArray("anyOf").add(reference(MAPPER.constructType(each.value())));
      }
      return schema;
    }
    return isValue(raw) ? value(type) : text(type);
  }

  private static boolean isValue(Class<?> raw) {
    return raw.isRecord()
        || raw.isAnnotationPresent(JsonDeserialize.class)
        || raw.isAnnotationPresent(JsonSerialize.class);
  }

  private ObjectNode text(JavaType type) {
    if (!SchemaTable.CONSTRAINTS.containsKey(name(type))) {
      throw new IllegalArgumentException("no JSON Schema is known of " + type);
    }
    return constrained(name(type), object().put("type", "string"));
  }

  private static ObjectNode described(Optional<String> description) {
    ObjectNode schema = object();
    description.ifPresent(text -> schema.put("description", text));
    return schema;
  }

  private ObjectNode value(JavaType type) {
    Class<?> raw = type.getRawClass();
    Javadoc javadoc = new Javadoc(raw);
    ObjectNode schema = described(javadoc.type()).put("type", "object");
    ObjectNode properties = schema.putObject("properties");
    discriminator(raw)
        .ifPresent(
            name -> {
              properties.putObject("type").put("const", name);
              schema.withArray("required").add("type");
            });
    ImmutableSet<String> derived = derived(raw);
    for (BeanPropertyDefinition field : fields(type, javadoc)) {
      String name = field.getName();
      ObjectNode property = described(javadoc.attribute(name));
      property.setAll(of(field.getAccessor().getType()));
      constrained(raw.getSimpleName() + "." + name, property);
      if (derived.contains(name)) {
        property.put("readOnly", true);
      } else if (isRequired(raw, field) || property.has("minItems")) {
        schema.withArray("required").add(name);
      }
      properties.set(name, property);
    }
    return constrained(raw.getSimpleName(), schema.put("additionalProperties", false));
  }

  private static Optional<String> discriminator(Class<?> type) {
    return Arrays.stream(type.getInterfaces())
        .filter(face -> face.isAnnotationPresent(JsonSubTypes.class))
        .flatMap(face -> Arrays.stream(face.getAnnotation(JsonSubTypes.class).value()))
        .filter(each -> each.value() == type)
        .map(JsonSubTypes.Type::name)
        .findAny();
  }

  /** The fields as they are written, in the order in which they are. */
  private static List<BeanPropertyDefinition> fields(JavaType type, Javadoc javadoc) {
    JsonPropertyOrder order = type.getRawClass().getAnnotation(JsonPropertyOrder.class);
    Comparator<BeanPropertyDefinition> position =
        order == null
            ? comparing(field -> javadoc.position(field.getName()))
            : comparing(field -> Arrays.asList(order.value()).indexOf(field.getName()));
    return written(type).findProperties().stream()
        .filter(BeanPropertyDefinition::couldSerialize)
        .sorted(position)
        .toList();
  }

  private static BeanDescription written(JavaType type) {
    Class<?> raw = type.getRawClass();
    JsonDeserialize reading = raw.getAnnotation(JsonDeserialize.class);
    JsonSerialize writing = raw.getAnnotation(JsonSerialize.class);
    Class<?> as = reading != null ? reading.as() : writing != null ? writing.as() : raw;
    JavaType whole =
        type.hasGenericTypes()
            ? MAPPER.getTypeFactory().constructParametricType(as, type.getBindings())
            : MAPPER.constructType(as);
    return MAPPER.getSerializationConfig().introspect(whole);
  }

  /** A form of the same fields that is read in place of some types. */
  private static Optional<Class<?>> form(Class<?> type) {
    return Arrays.stream(type.getDeclaredMethods())
        .filter(method -> method.isAnnotationPresent(JsonCreator.class))
        .<Class<?>>map(method -> method.getParameterTypes()[0])
        .findAny();
  }

  private static boolean isRequired(Class<?> type, BeanPropertyDefinition field) {
    return form(type)
        .map(
            form ->
                written(MAPPER.constructType(form)).findProperties().stream()
                    .anyMatch(it -> it.getName().equals(field.getName()) && it.isRequired()))
        .orElseGet(field::isRequired);
  }

  /** The fields that are written for other programs and not read. */
  private static ImmutableSet<String> derived(Class<?> type) {
    return Stream.of(Optional.of(type), form(type))
        .flatMap(Optional::stream)
        .map(it -> it.getAnnotation(JsonIgnoreProperties.class))
        .filter(it -> it != null)
        .flatMap(it -> ImmutableList.copyOf(it.value()).stream())
        .collect(ImmutableSet.toImmutableSet());
  }

  /** Adds what the tables say of a type or attribute. */
  private ObjectNode constrained(String key, ObjectNode schema) {
    if (SchemaTable.CONSTRAINTS.containsKey(key)) {
      merge(schema, SchemaTable.CONSTRAINTS.get(key));
    }
    if (SchemaTable.BEYOND.containsKey(key)) {
      schema.put("$comment", SchemaTable.BEYOND.get(key));
    }
    return schema;
  }

  private void merge(ObjectNode schema, ObjectNode more) {
    for (Map.Entry<String, JsonNode> keyword : more.properties()) {
      if (keyword.getKey().equals("$ref")) {
        String name = keyword.getValue().textValue().substring(REFERENCE.length());
        definitions.put(name, SchemaTable.CONSTRAINTS.get(name));
      }
      if (schema.get(keyword.getKey()) instanceof ObjectNode inner) {
        merge(inner, (ObjectNode) keyword.getValue());
      } else {
        schema.set(keyword.getKey(), keyword.getValue());
      }
    }
  }
}
