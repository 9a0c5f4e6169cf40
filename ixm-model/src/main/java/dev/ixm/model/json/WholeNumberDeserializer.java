package dev.ixm.model.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.util.OptionalInt;

/** Reads whole numbers alone, while Jackson takes a blank text for a number that is left out. */
final class WholeNumberDeserializer extends StdScalarDeserializer<OptionalInt> {

  private static final long serialVersionUID = 1L;

  WholeNumberDeserializer() {
    super(OptionalInt.class);
  }

  @Override
  public OptionalInt deserialize(JsonParser json, DeserializationContext context)
      throws IOException {
    if (!json.hasToken(JsonToken.VALUE_NUMBER_INT)) {
      throw JsonProblem.refusal(json, "expected a whole number");
    }
    return OptionalInt.of(json.getIntValue());
  }
}
