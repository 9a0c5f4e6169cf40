package dev.ixm.model.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.OutputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Optional;

/** The reader of a type beside a validator with the shipped schema of that type. */
final class SchemaAgreement {

  /** Numbers too large for a double stay what they are. */
  private static final ObjectMapper MAPPER =
      new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

  /** It reads the schema of schemas, once. */
  private static final SchemaRegistry SPECIFICATION =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

  private final Class<?> type;
  private final Schema schema;

  SchemaAgreement(Class<?> type) {
    this.type = type;
    this.schema = SPECIFICATION.getSchema(IxmJson.schema(type));
  }

  JsonNode schema() {
    return schema.getSchemaNode();
  }

  void assertBothAccept(String json) {
    assertThat(errors(json)).as("schema, see %s: %s", SchemaTable.HINT, json).isEmpty();
    assertThat(refusal(json)).as("reader, see %s: %s", SchemaTable.HINT, json).isEmpty();
  }

  /** What the reader says of a text that the schema accepts. */
  String problemBeyond(String json) {
    assertThat(errors(json)).as(json).isEmpty();
    return refusal(json).orElseThrow().problem();
  }

  /** How they differ: the reader refuses what the schema refuses, and else what none can say. */
  Optional<String> disagreement(String json) {
    Optional<JsonInputException> refusal = refusal(json);
    boolean agree =
        schema.validate(tree(json), OutputFormat.BOOLEAN)
            ? refusal.map(JsonInputException::problem).map(SchemaTable::isBeyond).orElse(true)
            : refusal.isPresent();
    return agree
        ? Optional.empty()
        : Optional.of(
            "schema: %s, reader: %s"
                .formatted(errors(json), refusal.map(Exception::getMessage).orElse("accepted")));
  }

  private List<Error> errors(String json) {
    return schema.validate(tree(json));
  }

  private static JsonNode tree(String json) {
    try {
      return MAPPER.readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(json, e);
    }
  }

  boolean isAccepted(String json) {
    return refusal(json).isEmpty();
  }

  Object read(String json) {
    return IxmJson.read(json.getBytes(UTF_8), "json", type);
  }

  private Optional<JsonInputException> refusal(String json) {
    try {
      assertThat(read(json)).isNotNull();
      return Optional.empty();
    } catch (JsonInputException e) {
      return Optional.of(e);
    }
  }
}
