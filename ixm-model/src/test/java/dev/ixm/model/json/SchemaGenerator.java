package dev.ixm.model.json;

import static java.util.Comparator.comparing;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableMap;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;

/**
 * Writes the JSON Schema of a value type: its attributes from the type, its checks from a table.
 */
final class SchemaGenerator {

  private static final String REFERENCE = "#/$defs/";
  private static final Set<Class<?>> WHOLE_NUMBERS =
      Set.of(int.class, Integer.class, OptionalInt.class);

  private final Map<String, JsonNode> definitions = new TreeMap<>();

  private SchemaGenerator() {}

  /** The text of the schema of a type. */
  static String schema(Class<?> type) {
    SchemaGenerator generator = new SchemaGenerator();
    ObjectNode schema =
        object()
            .put("$schema", "https://json-schema.org/draft/2020-12/schema")
            .put("title", type.getSimpleName())
            .put("$comment", SchemaTable.BEYOND.get("document").comment());
    schema.setAll(generator.value(type));
    ObjectNode properties = object().set(Format.FIELD, format());
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

  private ObjectNode of(Type type) {
    if (type instanceof ParameterizedType generic) {
      return of((Class<?>) generic.getRawType(), generic.getActualTypeArguments());
    }
    Class<?> plain = (Class<?>) type;
    if (WHOLE_NUMBERS.contains(plain)) {
      return object()
          .put("type", "integer")
          .put("minimum", Integer.MIN_VALUE)
          .put("maximum", Integer.MAX_VALUE);
    }
    if (plain == boolean.class || plain == Boolean.class) {
      return object().put("type", "boolean");
    }
    return plain == String.class ? object().put("type", "string") : reference(plain);
  }

  private ObjectNode of(Class<?> generic, Type[] arguments) {
    if (generic == Optional.class) {
      return of(arguments[0]);
    }
    if (ImmutableCollection.class.isAssignableFrom(generic)) {
      return object().put("type", "array").set("items", of(arguments[0]));
    }
    if (generic == ImmutableMap.class) {
      ObjectNode map = object().put("type", "object").set("propertyNames", of(arguments[0]));
      return map.set("additionalProperties", of(arguments[1]));
    }
    throw unknown(generic);
  }

  private ObjectNode reference(Class<?> type) {
    String name = type.getSimpleName();
    if (definitions.putIfAbsent(name, object()) == null) {
      definitions.put(name, define(type));
    }
    return object().put("$ref", REFERENCE + name);
  }

  private ObjectNode define(Class<?> type) {
    if (type.isEnum()) {
      ObjectNode schema = object().put("description", new Javadoc(type).type());
      Arrays.stream(type.getEnumConstants())
          .forEach(constant -> schema.withArray("enum").add(((Enum<?>) constant).name()));
      return schema;
    }
    return type.isAnnotationPresent(JsonDeserialize.class) ? value(type) : text(type);
  }

  private ObjectNode text(Class<?> type) {
    if (!SchemaTable.CONSTRAINTS.containsKey(type.getSimpleName())) {
      throw unknown(type);
    }
    return constrained(type.getSimpleName(), object().put("type", "string"));
  }

  private static IllegalArgumentException unknown(Class<?> type) {
    return new IllegalArgumentException(
        "no JSON Schema is known of %s, see %s".formatted(type, SchemaTable.HINT));
  }

  private ObjectNode value(Class<?> type) {
    Javadoc javadoc = new Javadoc(type);
    ObjectNode schema = object().put("description", javadoc.type()).put("type", "object");
    ObjectNode properties = schema.putObject("properties");
    for (Method accessor : accessors(type, javadoc)) {
      String name = accessor.getName();
      ObjectNode property = object().put("description", javadoc.attribute(name));
      property.setAll(of(accessor.getGenericReturnType()));
      constrained(type.getSimpleName() + "." + name, property);
      properties.set(name, property);
      if (accessor.getAnnotation(JsonProperty.class).required() || property.has("minItems")) {
        schema.withArray("required").add(name);
      }
    }
    return constrained(type.getSimpleName(), schema.put("additionalProperties", false));
  }

  /** The accessors of the attributes in the order of the source. */
  private static List<Method> accessors(Class<?> type, Javadoc javadoc) {
    Class<?> generated = type.getAnnotation(JsonDeserialize.class).as();
    return Arrays.stream(generated.getDeclaredMethods())
        .filter(method -> method.isAnnotationPresent(JsonProperty.class))
        .sorted(comparing(method -> javadoc.position(method.getName())))
        .toList();
  }

  /** Adds what the tables say of a type or attribute. */
  private ObjectNode constrained(String key, ObjectNode schema) {
    if (SchemaTable.CONSTRAINTS.containsKey(key)) {
      merge(schema, SchemaTable.CONSTRAINTS.get(key));
    }
    if (SchemaTable.BEYOND.containsKey(key)) {
      schema.put("$comment", SchemaTable.BEYOND.get(key).comment());
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
