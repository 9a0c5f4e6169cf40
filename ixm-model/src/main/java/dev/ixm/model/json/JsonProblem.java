package dev.ixm.model.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.exc.InvalidNullException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.google.common.base.Joiner;
import com.google.common.base.Splitter;
import com.google.common.base.Strings;
import com.google.common.base.Throwables;
import dev.ixm.model.value.InvalidAttributeException;
import java.util.Collection;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says in the user's terms what Jackson, or the check of a type, found. */
final class JsonProblem {

  static final String TRAILING = "expected nothing after the JSON value";

  private static final String VALUE = "not a value of this kind";

  private static final Pattern MISSING =
      Pattern.compile("Missing required creator property '(.*)' \\(");

  private final JsonProcessingException cause;
  private final Throwable root;
  private final @Nullable InvalidAttributeException attribute;
  private final JsonPointer pointer;

  JsonProblem(JsonProcessingException cause, JsonParser parser) {
    this.cause = cause;
    this.root = Throwables.getRootCause(cause);
    this.attribute =
        Throwables.getCausalChain(cause).stream()
            .filter(InvalidAttributeException.class::isInstance)
            .map(InvalidAttributeException.class::cast)
            .findFirst()
            .orElse(null);
    JsonParser used = cause.getProcessor() instanceof JsonParser its ? its : parser;
    JsonPointer place = used.getParsingContext().pathAsPointer();
    this.pointer = attribute == null ? place : place.append(pointer(attribute));
  }

  /** {@return where the attribute is in the value} */
  static JsonPointer pointer(InvalidAttributeException attribute) {
    return JsonPointer.compile("/" + attribute.attribute());
  }

  /** A refusal with our own words for the problem; it has no type to find others for. */
  static MismatchedInputException refusal(JsonParser json, @Nullable String problem) {
    return MismatchedInputException.from(json, (Class<?>) null, problem);
  }

  /** {@return whether the text is no JSON, so that its place is where the parser stumbles} */
  boolean isSyntax() {
    return root instanceof StreamReadException && !(root instanceof InputCoercionException);
  }

  boolean isTrailing() {
    return firstLine(cause.getOriginalMessage()).startsWith("Trailing token");
  }

  /** {@return the pointer of the value that is wrong} */
  JsonPointer pointer() {
    return pointer;
  }

  /** {@return what no reader and no check throws by intent, to be found in a stack trace} */
  @Nullable Throwable unexpected() {
    return root instanceof JsonProcessingException || root instanceof IllegalArgumentException
        ? null
        : root;
  }

  String text() {
    if (attribute != null) {
      return firstLine(attribute.getMessage());
    }
    if (root instanceof StreamConstraintsException) {
      return JsonSyntax.limit(firstLine(((JsonProcessingException) root).getOriginalMessage()));
    }
    if (isSyntax()) {
      return JsonSyntax.text((StreamReadException) root);
    }
    if (cause instanceof UnrecognizedPropertyException unknown) {
      return "unknown field '%s'; known here: %s"
          .formatted(
              JsonInputException.shown(unknown.getPropertyName()),
              sorted(unknown.getKnownPropertyIds()));
    }
    if (cause instanceof InvalidNullException) {
      return "must not be null; leave the field out";
    }
    return isTrailing() ? TRAILING : value();
  }

  private String value() {
    if (root instanceof IllegalStateException) {
      return firstLine(root.getMessage()).replaceFirst("Cannot build .*\\[(.*)]", "lacks $1");
    }
    if (root instanceof InputCoercionException number) {
      return "expected " + expected(number.getTargetType());
    }
    Matcher missing = MISSING.matcher(firstLine(cause.getOriginalMessage()));
    if (missing.lookingAt()) {
      return "lacks " + missing.group(1);
    }
    if (root instanceof MismatchedInputException mismatch) {
      return mismatch.getTargetType() == null
          ? firstLine(mismatch.getOriginalMessage())
          : "expected " + expected(mismatch.getTargetType());
    }
    return root instanceof IllegalArgumentException ? firstLine(root.getMessage()) : VALUE;
  }

  private static String expected(Class<?> type) {
    if (type.isEnum()) {
      return "one of " + Joiner.on(", ").join(type.getEnumConstants());
    }
    if (type == int.class || type == Integer.class || type == long.class || type == Long.class) {
      return "a whole number";
    }
    if (type == boolean.class || type == Boolean.class) {
      return "true or false";
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
