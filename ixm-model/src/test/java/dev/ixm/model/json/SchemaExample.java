package dev.ixm.model.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Map;

/** A value that has every field of a schema, made from nothing but the schema. */
final class SchemaExample {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final JsonNode root;

  SchemaExample(JsonNode root) {
    this.root = root;
  }

  JsonNode value() {
    return value(root);
  }

  private JsonNode value(JsonNode schema) {
    if (schema.has("examples")) {
      return schema.at("/examples/0");
    }
    if (schema.has("enum")) {
      return schema.at("/enum/0");
    }
    if (schema.has("$ref")) {
      return value(root.at(schema.get("$ref").textValue().substring(1)));
    }
    return switch (schema.path("type").asText()) {
      case "integer" -> schema.get("minimum");
      case "boolean" -> BooleanNode.FALSE;
      case "array" -> NODES.arrayNode().add(value(schema.get("items")));
      case "object" -> object(schema);
      default -> TextNode.valueOf("text");
    };
  }

  private ObjectNode object(JsonNode schema) {
    ObjectNode object = NODES.objectNode();
    for (Map.Entry<String, JsonNode> property : schema.path("properties").properties()) {
      object.set(property.getKey(), value(property.getValue()));
    }
    if (schema.has("propertyNames")) {
      String name = value(schema.get("propertyNames")).asText();
      object.set(name, value(schema.get("additionalProperties")));
    }
    return object;
  }
}
