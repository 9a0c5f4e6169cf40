package dev.ixm.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.ixm.model.json.IxmJson;
import dev.ixm.model.json.JsonInputException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The reader of a type beside a validator with its schema, on a document that is kept, changed in
 * one place: without a field, with another one, with a value of another kind.
 */
final class SchemaShapes {

  /** It reads the schema of schemas, once. */
  private static final SchemaRegistry SPECIFICATION =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

  private static final JsonMapper MAPPER = new JsonMapper();
  private static final Path DOCUMENTS = Path.of("src/test/golden/json-" + IxmJson.FORMAT);
  private static final int DEEPEST = 3;

  private static final ImmutableList<JsonNode> OTHERS =
      ImmutableList.of(
          json("null"), json("{}"), json("[null]"), json("true"), json("0.5"), json("\"x\""));

  /** What a type says of a value that its schema describes: a range, a form, a relation. */
  private static final Pattern CHECK =
      Pattern.compile(
          ".* must .*|.* has no .*|.* lack .*|expected @name or a full path|not an IP address.*");

  private final Class<?> type;
  private final Schema schema;
  private final List<String> disagreements = new ArrayList<>();

  private SchemaShapes(Class<?> type) {
    this.type = type;
    this.schema = SPECIFICATION.getSchema(IxmJson.schema(type));
  }

  static SchemaShapes of(Class<?> type) {
    return new SchemaShapes(type);
  }

  JsonNode schema() {
    return schema.getSchemaNode();
  }

  /** Where schema and reader differ, but for what the type checks. */
  List<String> disagreements() throws IOException {
    JsonNode document =
        MAPPER.readTree(Files.readString(DOCUMENTS.resolve(type.getSimpleName() + ".json")));
    compare(document, "unchanged");
    visit(document, document, "");
    return disagreements;
  }

  /** Deeper down stand values of types whose documents are tried too. */
  private void visit(JsonNode document, JsonNode value, String path) {
    if (Pattern.compile("/").splitAsStream(path).count() > DEEPEST) {
      return;
    }
    if (value instanceof ObjectNode object) {
      object.put("unknown", 1);
      compare(document, path + "/unknown");
      object.remove("unknown");
      for (String name : ImmutableList.copyOf(object.fieldNames())) {
        if (!isDerived(name)) {
          ObjectNode before = object.deepCopy();
          object.remove(name);
          compare(document, path + "/" + name + " removed");
          object.removeAll().setAll(before);
          replace(document, object.get(name), path + "/" + name, it -> object.set(name, it));
        }
      }
    } else if (value instanceof ArrayNode array && !array.isEmpty()) {
      replace(document, array.get(0), path + "/0", it -> array.set(0, it));
    }
  }

  /** Written for other programs; the reader passes over whatever it is. */
  private boolean isDerived(String name) {
    return schema().findValues(name).stream().anyMatch(field -> field.has("readOnly"));
  }

  private interface Setter {
    void set(JsonNode value);
  }

  private void replace(JsonNode document, JsonNode value, String path, Setter setter) {
    for (JsonNode other : OTHERS) {
      setter.set(other);
      compare(document, path + " = " + other);
    }
    setter.set(value);
    visit(document, value, path);
  }

  private void compare(JsonNode document, String change) {
    String refusal = "";
    try {
      Object value = IxmJson.read(document.toString(), "json", type);
      refusal = value == null ? "null" : "";
    } catch (JsonInputException e) {
      refusal = e.problem();
    }
    boolean valid = schema.validate(document).isEmpty();
    if (valid ? !refusal.isEmpty() && !CHECK.matcher(refusal).matches() : refusal.isEmpty()) {
      disagreements.add(
          "%s: schema %s, reader %s".formatted(change, valid ? "accepts" : "refuses", refusal));
    }
  }

  private static JsonNode json(String text) {
    try {
      return MAPPER.readTree(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
