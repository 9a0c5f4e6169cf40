package dev.ixm.model.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import com.google.common.base.Utf8;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A JSON text in UTF-8. It is read as bytes, and as characters only to say where it is wrong, once
 * from its begin.
 */
final class JsonText {

  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  /** Something that is done with a parser. */
  interface Reading<T> {
    T read(JsonParser parser) throws IOException;
  }

  private final byte[] bytes;
  private final String source;
  private final ObjectMapper mapper;

  JsonText(byte[] text, String source, ObjectMapper mapper) {
    this.bytes = withoutByteOrderMark(text);
    this.source = source;
    this.mapper = mapper;
    if (!Utf8.isWellFormed(bytes)) {
      String before = wellFormedPart(bytes);
      throw refusal(before, before.length(), "not UTF-8");
    }
    if (Surrogates.mayBeEscaped(bytes)) {
      checkSurrogates();
    }
  }

  /** A text of characters; halves of them have no UTF-8. */
  static JsonText of(String text, String source, ObjectMapper mapper) {
    int half = Surrogates.findHalf(text);
    if (half >= 0) {
      String before = text.substring(0, half);
      JsonText readable = new JsonText(before.getBytes(UTF_8), source, mapper);
      throw readable.refusal(before, half, Surrogates.PROBLEM);
    }
    return new JsonText(text.getBytes(UTF_8), source, mapper);
  }

  private static byte[] withoutByteOrderMark(byte[] text) {
    int length = BYTE_ORDER_MARK.length;
    boolean marked =
        text.length >= length && Arrays.equals(text, 0, length, BYTE_ORDER_MARK, 0, length);
    return marked ? Arrays.copyOfRange(text, length, text.length) : text;
  }

  private static String wellFormedPart(byte[] bytes) {
    CharBuffer characters = CharBuffer.allocate(bytes.length);
    UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes), characters, true);
    return characters.flip().toString();
  }

  /** What has no characters cannot be read further; the value that it stands in is known. */
  private JsonInputException refusal(String before, int end, String problem) {
    JsonPointer pointer = JsonPointer.empty();
    try (JsonParser parser = mapper.createParser(before)) {
      pointer = pathToEnd(parser);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return exception(Lines.place(before, end), pointer, problem, null);
  }

  private static JsonPointer pathToEnd(JsonParser parser) throws IOException {
    try {
      while (parser.nextToken() != null) {
        parser.getTextLength();
      }
    } catch (JsonProcessingException e) {
      // Here it ends.
    }
    return parser.getParsingContext().pathAsPointer();
  }

  private void checkSurrogates() {
    try (JsonParser parser = characters()) {
      while (parser.nextToken() != null) {
        if (Surrogates.findHalf(parser.getText()) >= 0) {
          JsonLocation at = parser.currentTokenLocation();
          JsonPointer pointer = parser.getParsingContext().pathAsPointer();
          throw exception(JsonPlaces.place(at), pointer, Surrogates.PROBLEM, null);
        }
      }
    } catch (JsonProcessingException e) {
      // That it is no JSON is found when it is read.
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** {@return what is read from the bytes} */
  <T> T read(Reading<T> reading) {
    try (JsonParser parser = mapper.createParser(bytes)) {
      return read(JsonPointer.empty(), parser, reading);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** {@return what is read from what became of the value at a place} */
  <T> T read(JsonPointer place, JsonNode changed, Reading<T> reading) {
    try (JsonParser parser = mapper.treeAsTokens(changed)) {
      return read(place, parser, reading);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private <T> T read(JsonPointer place, JsonParser parser, Reading<T> reading) throws IOException {
    try {
      return reading.read(parser);
    } catch (InvalidDefinitionException e) {
      throw new IllegalArgumentException(FormsOnly.problem(e.getType().getRawClass()), e);
    } catch (JsonProcessingException e) {
      throw refusal(place, e, parser);
    }
  }

  private JsonInputException refusal(
      JsonPointer place, JsonProcessingException e, JsonParser parser) throws IOException {
    if (isBlank()) {
      return refusal("the text is empty");
    }
    JsonProblem problem = new JsonProblem(e, parser);
    if (problem.isSyntax()) {
      try (JsonParser again = characters()) {
        return syntax(again, problem);
      }
    }
    JsonPointer pointer = place.append(problem.pointer());
    try (JsonParser again = characters()) {
      JsonLocation at = problem.isTrailing() ? second(again) : find(pointer, again);
      return exception(JsonPlaces.place(at), pointer, problem.text(), problem.unexpected());
    }
  }

  /** Where the parser of characters stumbles over what that of bytes stumbled over. */
  private JsonInputException syntax(JsonParser again, JsonProblem first) throws IOException {
    boolean begun = false;
    try {
      while (again.nextToken() != null) {
        begun = true;
        again.getTextLength();
      }
    } catch (JsonProcessingException e) {
      JsonProblem problem = new JsonProblem(e, again);
      JsonLocation at = e.getLocation() == null ? again.currentLocation() : e.getLocation();
      boolean behind = begun && again.getParsingContext().inRoot();
      String words = behind ? JsonProblem.TRAILING : problem.text();
      return exception(JsonPlaces.place(at), problem.pointer(), words, null);
    }
    return exception(
        JsonPlaces.place(again.currentLocation()), first.pointer(), first.text(), null);
  }

  /** Where the value at a pointer begins; the nearest one around it if there is none. */
  private static @Nullable JsonLocation find(JsonPointer pointer, JsonParser parser)
      throws IOException {
    JsonLocation nearest = null;
    try {
      JsonPointer rest = pointer;
      parser.nextToken();
      nearest = parser.currentTokenLocation();
      while (!rest.matches() && enter(parser, rest)) {
        nearest = parser.currentTokenLocation();
        rest = rest.tail();
      }
    } catch (StreamConstraintsException e) {
      return parser.currentLocation();
    } catch (JsonProcessingException e) {
      // The text was read up to the problem before; what lies behind it does not matter here.
    }
    return nearest;
  }

  /** Goes to the value of a member, past all before it; says whether there is one. */
  private static boolean enter(JsonParser parser, JsonPointer member) throws IOException {
    boolean array = parser.isExpectedStartArrayToken();
    if (!array && !parser.isExpectedStartObjectToken()) {
      return false;
    }
    for (int i = 0; !parser.nextToken().isStructEnd(); i++) {
      boolean found =
          array
              ? member.getMatchingIndex() == i
              : parser.currentName().equals(member.getMatchingProperty());
      if (!array) {
        parser.nextToken();
      }
      if (found) {
        return true;
      }
      parser.skipChildren();
    }
    return false;
  }

  private static @Nullable JsonLocation second(JsonParser parser) throws IOException {
    parser.nextToken();
    parser.skipChildren();
    parser.nextToken();
    return parser.currentTokenLocation();
  }

  /** {@return where the values stand} A parser of bytes would count bytes. */
  JsonPlaces places() {
    try (JsonParser parser = characters()) {
      try {
        return JsonPlaces.scan(parser, source);
      } catch (JsonProcessingException e) {
        throw refusal(JsonPointer.empty(), e, parser);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private JsonParser characters() throws IOException {
    return mapper.createParser(new String(bytes, UTF_8));
  }

  private JsonInputException exception(
      JsonPlaces.Place place, JsonPointer pointer, String problem, @Nullable Throwable cause) {
    return new JsonInputException(
        source, place.line(), place.column(), pointer.toString(), problem, cause);
  }

  private boolean isBlank() {
    return new String(bytes, UTF_8).isBlank();
  }

  /** {@return a refusal of the whole text} */
  JsonInputException refusal(String problem) {
    return exception(JsonPlaces.START, JsonPointer.empty(), problem, null);
  }
}
