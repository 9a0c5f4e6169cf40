package dev.ixm.model.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.util.RawValue;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Values that are right in few places or none. */
final class OddValues {

  private static final int SHORT = 6;

  private OddValues() {}

  /**
   * Those of odd-values.txt, as they are spelled there, and the numbers about a schema's bounds.
   */
  static List<JsonNode> of(JsonNode schema) {
    return Stream.concat(SchemaTable.lines("odd-values.txt").stream(), bounds(schema))
        .map(OddValues::spelled)
        .toList();
  }

  /** A value that is written exactly so, even if it is {@code 1.0} or {@code 1e0}. */
  static JsonNode spelled(String json) {
    return (JsonNode) JsonNodeFactory.instance.rawValueNode(new RawValue(json));
  }

  private static Stream<String> bounds(JsonNode schema) {
    return Stream.of("minimum", "maximum")
        .flatMap(keyword -> schema.findValues(keyword).stream())
        .flatMapToLong(
            bound -> LongStream.rangeClosed(bound.longValue() - 1, bound.longValue() + 1))
        .distinct()
        .mapToObj(Long::toString);
  }

  /** Whether to try an odd value: texts of some form only for texts, large numbers for others. */
  static boolean isWorthwhile(JsonNode odd, JsonNode value) {
    String spelling = odd.toString();
    return spelling.length() <= SHORT || spelling.startsWith("\"") == value.isTextual();
  }
}
