package dev.ixm.model.json;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.google.common.base.Strings;
import com.google.common.base.Throwables;
import dev.ixm.model.value.InvalidAttributeException;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where the values of a JSON text stand in it, so that what was found in a value can be shown in
 * the file that it was read from.
 */
public final class JsonPlaces {

  /**
   * A place in a text.
   *
   * @param line the line, from 1
   * @param column the column, from 1, in UTF-16 code units
   */
  public record Place(int line, int column) {}

  static final Place START = new Place(1, 1);

  /** A value and what it has, by name or index. A pointer for each would take its whole path. */
  private static final class Node {

    private final Map<String, Node> members = new HashMap<>();
    private Place place = START;
  }

  private final String source;
  private final Node root;

  private JsonPlaces(String source, Node root) {
    this.source = source;
    this.root = root;
  }

  /**
   * {@return the places of a text, which is read once}
   *
   * @param text a JSON text in UTF-8; a byte order mark counts for no column
   * @param source the name of the text, such as a file's
   * @throws JsonInputException if the text is not JSON
   */
  public static JsonPlaces of(byte[] text, String source) {
    return IxmJson.places(text, source);
  }

  /** Goes through the tokens of a text; what a parser throws is the caller's. */
  static JsonPlaces scan(JsonParser parser, String source) throws IOException {
    Node root = new Node();
    Deque<Node> open = new ArrayDeque<>();
    for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
      if (token.isStructEnd()) {
        open.pop();
      } else if (token != JsonToken.FIELD_NAME) {
        JsonStreamContext context = parser.getParsingContext();
        Node node =
            open.isEmpty()
                ? root
                : open.peek()
                    .members
                    .computeIfAbsent(
                        name(token.isStructStart() ? context.getParent() : context),
                        name -> new Node());
        node.place = place(parser.currentTokenLocation());
        if (token.isStructStart()) {
          open.push(node);
        }
      }
    }
    return new JsonPlaces(source, root);
  }

  private static String name(JsonStreamContext context) {
    return context.inArray()
        ? String.valueOf(context.getCurrentIndex())
        : String.valueOf(context.getCurrentName());
  }

  static Place place(@Nullable JsonLocation at) {
    return at == null
        ? START
        : new Place(Math.max(1, at.getLineNr()), Math.max(1, at.getColumnNr()));
  }

  /** {@return the name of the text, as it was given} */
  public String source() {
    return source;
  }

  /**
   * {@return the refusal of this text, with line, column and pointer, for what is wrong with the
   * value that was read from it}
   *
   * <pre>{@code
   * byte[] text = Files.readAllBytes(file);
   * RuleConfiguration used = IxmJson.read(text, "rules.json", RuleConfiguration.class);
   * try {
   *   return RuleSet.configured(used, loader);
   * } catch (IllegalArgumentException e) {
   *   throw JsonPlaces.of(text, "rules.json").refusal(e);
   * }
   * }</pre>
   *
   * @param problem what was thrown; it is about the whole text unless it, or what caused it, is an
   *     {@link InvalidAttributeException} of the value
   */
  public JsonInputException refusal(IllegalArgumentException problem) {
    String pointer =
        Throwables.getCausalChain(problem).stream()
            .filter(InvalidAttributeException.class::isInstance)
            .map(it -> JsonProblem.pointer((InvalidAttributeException) it).toString())
            .findFirst()
            .orElse("");
    Place place = find(pointer);
    return new JsonInputException(
        source,
        place.line(),
        place.column(),
        pointer,
        Strings.nullToEmpty(problem.getMessage()),
        problem);
  }

  /**
   * {@return where a value begins, or, if the text has no such value, the nearest one around it}
   *
   * @param pointer a JSON pointer, empty for the whole
   * @throws IllegalArgumentException if the pointer is neither empty nor begins with a slash
   */
  public Place find(String pointer) {
    checkArgument(
        pointer.isEmpty() || pointer.startsWith("/"), "pointer must begin with '/': '%s'", pointer);
    JsonPointer rest = JsonPointer.compile(pointer);
    Node nearest = root;
    while (!rest.matches()) {
      Node member = nearest.members.get(rest.getMatchingProperty());
      if (member == null) {
        break;
      }
      nearest = member;
      rest = rest.tail();
    }
    return nearest.place;
  }
}
