package dev.ixm.model.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What the types do not show by themselves: their checks, as far as a schema can say them. */
final class SchemaTable {

  static final String HINT =
      "schema-constraints.txt and beyond-schema.txt among the resources of the tests";

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final int LAST_BMP = 0xFFFF;
  private static final String HEX = "[0-9A-Fa-f]{1,4}";

  /** The schemas of texts, and what is added to that of a type or attribute. */
  static final ImmutableMap<String, ObjectNode> CONSTRAINTS = constraints();

  /** What is asked for beyond the schema. */
  static final ImmutableMap<String, Beyond> BEYOND = beyond();

  /**
   * One line of the table of what no schema can say.
   *
   * @param comment what is asked for
   * @param problem what the reader says of a value that is not so
   * @param breach such a value: the type of the document, where, and what
   */
  record Beyond(String comment, Pattern problem, List<String> breach) {}

  private SchemaTable() {}

  static boolean isBeyond(String problem) {
    return BEYOND.values().stream().anyMatch(line -> line.problem().matcher(problem).matches());
  }

  private static ImmutableMap<String, ObjectNode> constraints() {
    ImmutableMap.Builder<String, ObjectNode> table = ImmutableMap.builder();
    for (String line : lines("schema-constraints.txt")) {
      List<String> parts = Splitter.on(' ').limit(2).splitToList(line);
      table.put(parts.get(0), object(parts.get(1)));
    }
    table.put(
        "NotBlank", text("A text that is not blank.", "Ottawa", ImmutableList.of(notBlank())));
    table.put("IpAddress", text("An IPv4 or IPv6 address.", "192.0.2.1", addresses()));
    return table.buildOrThrow();
  }

  private static ImmutableMap<String, Beyond> beyond() {
    ImmutableMap.Builder<String, Beyond> table = ImmutableMap.builder();
    for (String line : lines("beyond-schema.txt")) {
      List<String> parts = Splitter.on(" | ").limit(4).splitToList(line);
      List<String> breach = Splitter.on(' ').limit(3).splitToList(parts.get(3));
      table.put(parts.get(0), new Beyond(parts.get(1), Pattern.compile(parts.get(2)), breach));
    }
    return table.buildOrThrow();
  }

  static List<String> lines(String resource) {
    try {
      return Resources.readLines(Resources.getResource(SchemaTable.class, resource), UTF_8).stream()
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ObjectNode object(String json) {
    try {
      return MAPPER.readValue(json, ObjectNode.class);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(json, e);
    }
  }

  private static ObjectNode text(String description, String example, List<String> patterns) {
    ObjectNode schema = MAPPER.createObjectNode().put("description", description);
    schema.withArray("examples").add(example);
    patterns.forEach(pattern -> schema.withArray("anyOf").addObject().put("pattern", pattern));
    return schema;
  }

  /** A character that is not white space to Java, which takes others for white space than ECMA. */
  private static String notBlank() {
    return IntStream.rangeClosed(0, LAST_BMP)
        .filter(Character::isWhitespace)
        .mapToObj("\\u%04x"::formatted)
        .collect(joining("", "[^", "]"));
  }

  /** IPv4address and IPv6address of RFC 3986. */
  private static List<String> addresses() {
    String octet = "(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])";
    String four = "(%s[.]){3}%s".formatted(octet, octet);
    Stream<String> whole = Stream.of(four, groups(8, four), "::" + groups(7, four));
    Stream<String> shortened =
        IntStream.rangeClosed(0, 6)
            .mapToObj(n -> "((%s:){0,%s}%s)?::%s".formatted(HEX, n, HEX, groups(6 - n, four)));
    return Stream.concat(whole, shortened).map("^(%s)$"::formatted).toList();
  }

  /** So many groups of digits, the last two perhaps as an IPv4 address. */
  private static String groups(int number, String four) {
    return switch (number) {
      case 0 -> "";
      case 1 -> HEX;
      default -> "(%s:){%s}(%s:%s|%s)".formatted(HEX, number - 2, HEX, HEX, four);
    };
  }
}
