package dev.ixm.model.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.FromStringDeserializer;
import java.io.IOException;
import java.time.DateTimeException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads one value from a JSON string, and nothing from any other kind of value. */
final class TextDeserializer<T> extends FromStringDeserializer<T> {

  private static final long serialVersionUID = 1L;

  private final transient Function<String, @Nullable T> parser;
  private final String expected;

  /**
   * @param parser gives nothing, or throws a DateTimeException, for a text of another form
   * @param expected the form in words
   */
  TextDeserializer(Class<T> type, Function<String, @Nullable T> parser, String expected) {
    super(type);
    this.parser = parser;
    this.expected = expected;
  }

  @Override
  public T deserialize(JsonParser json, DeserializationContext context) throws IOException {
    if (!json.hasToken(JsonToken.VALUE_STRING)) {
      throw JsonProblem.refusal(json, "expected " + expected);
    }
    return _deserialize(json.getText(), context);
  }

  @Override
  protected T _deserialize(String value, DeserializationContext context) throws IOException {
    try {
      T parsed = parser.apply(value);
      if (parsed != null) {
        return parsed;
      }
    } catch (IllegalArgumentException e) {
      throw JsonProblem.refusal(context.getParser(), e.getMessage());
    } catch (DateTimeException e) {
      // Not of the form, as without a value.
    }
    String problem = "expected %s: '%s'".formatted(expected, value);
    throw JsonProblem.refusal(context.getParser(), problem);
  }
}
