package dev.ixm.model.json;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;

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

  private static final Place START = new Place(1, 1);

  private final String source;
  private final ImmutableMap<String, Place> places;

  JsonPlaces(String source, ImmutableMap<String, Place> places) {
    this.source = source;
    this.places = places;
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
  static ImmutableMap<String, Place> scan(JsonParser parser) throws IOException {
    ImmutableMap.Builder<String, Place> places = ImmutableMap.builder();
    for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
      if (!token.isStructEnd() && token != JsonToken.FIELD_NAME) {
        JsonLocation at = parser.currentTokenLocation();
        places.put(
            parser.getParsingContext().pathAsPointer().toString(),
            new Place(at.getLineNr(), at.getColumnNr()));
      }
    }
    return places.buildKeepingLast();
  }

  /** {@return the name of the text, as it was given} */
  public String source() {
    return source;
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
    for (String outer = pointer; !outer.isEmpty(); outer = parent(outer)) {
      Place place = places.get(outer);
      if (place != null) {
        return place;
      }
    }
    return places.getOrDefault("", START);
  }

  private static String parent(String pointer) {
    return pointer.substring(0, pointer.lastIndexOf('/'));
  }
}
