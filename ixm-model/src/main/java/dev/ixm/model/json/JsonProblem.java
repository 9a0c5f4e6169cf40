package dev.ixm.model.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.InvalidNullException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.google.common.base.Joiner;
import com.google.common.base.Splitter;
import com.google.common.base.Strings;
import com.google.common.base.Throwables;
import dev.ixm.model.InvalidAttributeException;
import java.io.IOException;
import java.util.Collection;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Turns Jackson's exceptions into ours: where the value stands, and what was expected there. */
final class JsonProblem {

  private final JsonProcessingException cause;
  private final @Nullable InvalidAttributeException attribute;

  JsonProblem(JsonProcessingException cause) {
    this.cause = cause;
    this.attribute =
        Throwables.getCausalChain(cause).stream()
            .filter(InvalidAttributeException.class::isInstance)
            .map(InvalidAttributeException.class::cast)
            .findFirst()
            .orElse(null);
  }

  /** A refusal with our own words for the problem; it has no type to find others for. */
  static MismatchedInputException refusal(JsonParser json, @Nullable String problem) {
    return MismatchedInputException.from(json, (Class<?>) null, problem);
  }

  JsonInputException locate(byte[] text, String source, ObjectMapper mapper) {
    JsonPointer pointer = pointer();
    @Nullable JsonLocation location =
        Throwables.getRootCause(cause) instanceof StreamReadException syntax
            ? syntax.getLocation()
            : valueAt(pointer, text, mapper);
    return new JsonInputException(
        source,
        location == null ? 1 : Math.max(1, location.getLineNr()),
        location == null ? 1 : Math.max(1, location.getColumnNr()),
        pointer.toString(),
        problem(),
        cause);
  }

  private JsonPointer pointer() {
    JsonPointer pointer =
        cause.getProcessor() instanceof JsonParser parser
            ? parser.getParsingContext().pathAsPointer()
            : JsonPointer.empty();
    return attribute == null ? pointer : pointer.appendProperty(attribute.attribute());
  }

  /** Where the value at the pointer begins; the nearest one around it if there is none. */
  private static @Nullable JsonLocation valueAt(
      JsonPointer pointer, byte[] text, ObjectMapper mapper) {
    JsonLocation nearest = null;
    try (JsonParser parser = mapper.createParser(text)) {
      while (parser.nextToken() != null) {
        JsonPointer here = parser.getParsingContext().pathAsPointer();
        boolean start =
            !parser.currentToken().isStructEnd() && !parser.hasToken(JsonToken.FIELD_NAME);
        if (start && contains(here, pointer)) {
          nearest = parser.currentTokenLocation();
        }
      }
    } catch (IOException e) {
      // The text was read up to the problem before; what lies behind it does not matter here.
    }
    return nearest;
  }

  private static boolean contains(JsonPointer outer, JsonPointer inner) {
    String path = outer.toString();
    return inner.toString().equals(path) || inner.toString().startsWith(path + "/");
  }

  private String problem() {
    if (attribute != null) {
      return firstLine(attribute.getMessage());
    }
    if (cause instanceof UnrecognizedPropertyException unknown) {
      return "unknown field '%s'; known here: %s"
          .formatted(unknown.getPropertyName(), sorted(unknown.getKnownPropertyIds()));
    }
    if (cause instanceof InvalidNullException) {
      return "must not be null; leave the field out";
    }
    Throwable root = Throwables.getRootCause(cause);
    if (root instanceof IllegalStateException) {
      return firstLine(root.getMessage()).replaceFirst("Cannot build .*\\[(.*)]", "lacks $1");
    }
    if (cause instanceof MismatchedInputException mismatch && mismatch.getTargetType() != null) {
      return mismatch(mismatch);
    }
    return firstLine(cause.getOriginalMessage());
  }

  private static String mismatch(MismatchedInputException mismatch) {
    String message = firstLine(mismatch.getOriginalMessage());
    if (message.startsWith("Trailing token")) {
      return "expected nothing after the JSON value";
    }
    return "expected " + expected(mismatch.getTargetType());
  }

  private static String expected(Class<?> type) {
    if (type.isEnum()) {
      return "one of " + Joiner.on(", ").join(type.getEnumConstants());
    }
    if (type == int.class || type == Integer.class || type == long.class || type == Long.class) {
      return "a whole number";
    }
    if (type == String.class) {
      return "a string";
    }
    if (Collection.class.isAssignableFrom(type) || type.isArray()) {
      return "an array";
    }
    return "an object";
  }

  private static String sorted(@Nullable Collection<Object> names) {
    return names == null
        ? ""
        : names.stream().map(Object::toString).sorted().collect(Collectors.joining(", "));
  }

  private static String firstLine(@Nullable String message) {
    return Splitter.on('\n').splitToList(Strings.nullToEmpty(message)).get(0);
  }
}
