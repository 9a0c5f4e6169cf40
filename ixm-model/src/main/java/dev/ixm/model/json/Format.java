package dev.ixm.model.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import java.io.IOException;

/**
 * The format that documents are written in, and how those of earlier ones become documents of it.
 *
 * @param migrations the first from format 1 to 2, the next from 2 to 3, and so on
 */
record Format(ImmutableList<Migration> migrations) {

  /** The field that has a document's number. No type of a document has an attribute so called. */
  static final String FIELD = "ixmFormat";

  static final Format TODAY = new Format(ImmutableList.of());

  /** What changed from one format to the next. */
  interface Migration {

    /**
     * Changes a document.
     *
     * @param type what it is a document of
     * @param document in the earlier format, to be changed to the next
     */
    void apply(Class<?> type, ObjectNode document);
  }

  int number() {
    return migrations.size() + 1;
  }

  /** {@return whether an object is a document: the whole, or one of a list} */
  static boolean isDocument(JsonStreamContext object) {
    JsonStreamContext outside = object.getParent();
    return outside.inRoot() || (outside.inArray() && outside.getParent().inRoot());
  }

  /**
   * {@return the number of the document that begins; 1 if it has none, as it is written by hand}
   */
  int find(JsonParser json) throws IOException {
    if (json.nextToken() != JsonToken.START_OBJECT) {
      return number();
    }
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      boolean found = json.currentName().equals(FIELD);
      json.nextToken();
      if (found) {
        return checked(json);
      }
      json.skipChildren();
    }
    return 1;
  }

  private int checked(JsonParser json) throws IOException {
    if (!json.hasToken(JsonToken.VALUE_NUMBER_INT)) {
      throw JsonProblem.refusal(json, "expected a whole number");
    }
    if (json.getNumberType() != JsonParser.NumberType.INT
        || json.getIntValue() < 1
        || json.getIntValue() > number()) {
      throw JsonProblem.refusal(
          json,
          "%s must be 1 to %s, what this version of the SDK reads: %s"
              .formatted(FIELD, number(), JsonInputException.shown(json.getText())));
    }
    return json.getIntValue();
  }

  /** Brings a document up to date. */
  void migrate(Class<?> type, ObjectNode document, int from) {
    migrations.subList(from - 1, migrations.size()).forEach(step -> step.apply(type, document));
  }

  /** Passes over the number, which is no attribute. */
  static final class Passing extends DeserializationProblemHandler {

    @Override
    public boolean handleUnknownProperty(
        DeserializationContext context,
        JsonParser json,
        JsonDeserializer<?> deserializer,
        Object value,
        String name)
        throws IOException {
      boolean number = name.equals(FIELD) && isDocument(json.getParsingContext());
      if (number) {
        json.skipChildren();
      }
      return number;
    }
  }
}
