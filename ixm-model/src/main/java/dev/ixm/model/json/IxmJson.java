package dev.ixm.model.json;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.datatype.guava.GuavaModule;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import com.google.common.io.CharStreams;
import dev.ixm.model.text.Unseen;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * JSON texts of the value types.
 *
 * <p>Reading is strict. The text is one JSON value in UTF-8, with or without a byte order mark, and
 * nothing after it; every field is known and stands once; no field is null; numbers, strings and
 * enum names are not converted into each other; quantities, dates, durations (ISO 8601), time zones
 * and language tags are strings in one form each. {@link #schema} states the form. Writing keeps to
 * the order of declaration, leaves out what is empty, ends lines in a line feed, and what it writes
 * of a {@code Deployment} or {@code SiteRequirements} can be read again.
 */
public final class IxmJson {

  /** The number of the format that documents are written in; those of earlier ones are read. */
  public static final int FORMAT = Format.TODAY.number();

  private static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder().disable(JsonFactory.Feature.CHARSET_DETECTION).build())
          .addModules(new GuavaModule(), new Jdk8Module(), new IxmModule(type -> true))
          .addHandler(new Format.Passing())
          .enable(
              DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
              DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
              DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS,
              DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
          .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
          .defaultSetterInfo(JsonSetter.Value.forValueNulls(Nulls.FAIL, Nulls.FAIL))
          .withCoercionConfig(
              LogicalType.Textual,
              config ->
                  List.of(
                          CoercionInputShape.Integer,
                          CoercionInputShape.Float,
                          CoercionInputShape.Boolean)
                      .forEach(shape -> config.setCoercion(shape, CoercionAction.Fail)))
          .withCoercionConfig(
              LogicalType.Boolean,
              config ->
                  config
                      .setAcceptBlankAsEmpty(true)
                      .setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail))
          .defaultPrettyPrinter(
              new DefaultPrettyPrinter()
                  .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                  .withArrayIndenter(new DefaultIndenter("  ", "\n")))
          .build();

  private static final ObjectWriter WRITER = MAPPER.writerWithDefaultPrettyPrinter();

  /** Writes a part of a text, which is as far from the margin as what it is a part of. */
  private static final ObjectWriter PART = MAPPER.writer();

  private static final String NO_NULL = "no JSON form: null";

  private IxmJson() {}

  /**
   * Reads a value.
   *
   * @param text the JSON text in UTF-8; a byte order mark counts for no column
   * @param source the name of the text for error messages, such as a file's
   * @param type what to read
   * @param <T> what to read
   * @return the value
   * @throws JsonInputException if the text is not JSON or does not describe such a value
   * @throws IllegalArgumentException if the type has no JSON form, by its name
   */
  public static <T> T read(byte[] text, String source, Class<T> type) {
    return read(new JsonText(text, source, MAPPER), type, Format.TODAY);
  }

  /**
   * Reads a value.
   *
   * @param text the JSON text
   * @param source the name of the text for error messages, such as a file's
   * @param type what to read
   * @param <T> what to read
   * @return the value
   * @throws JsonInputException if the text is not JSON or does not describe such a value
   * @throws IllegalArgumentException if the type has no JSON form, by its name
   */
  public static <T> T read(String text, String source, Class<T> type) {
    return read(JsonText.of(text, source, MAPPER), type, Format.TODAY);
  }

  /**
   * Reads a value.
   *
   * @param text the JSON text, read to its end and not closed
   * @param source the name of the text for error messages, such as a file's
   * @param type what to read
   * @param <T> what to read
   * @return the value
   * @throws JsonInputException if the text is not JSON or does not describe such a value
   * @throws IllegalArgumentException if the type has no JSON form, by its name
   * @throws IOException if it cannot be read
   */
  public static <T> T read(Reader text, String source, Class<T> type) throws IOException {
    return read(CharStreams.toString(text), source, type);
  }

  /**
   * Reads a value from a file, by whose name messages call the text.
   *
   * @param file the JSON text in UTF-8; a byte order mark counts for no column
   * @param type what to read
   * @param <T> what to read
   * @return the value
   * @throws JsonInputException if the text is not JSON or does not describe such a value
   * @throws IllegalArgumentException if the type has no JSON form, by its name
   * @throws IOException if it cannot be read; the message names the file
   */
  public static <T> T read(Path file, Class<T> type) throws IOException {
    byte[] text;
    try {
      text = Files.readAllBytes(file);
    } catch (FileSystemException named) {
      throw named;
    } catch (IOException unnamed) {
      throw new IOException("%s: %s".formatted(file, unnamed.getMessage()), unnamed);
    }
    return read(text, file.toString(), type);
  }

  /**
   * Reads a list, as {@link #write} writes it: an array of values, each with its format number.
   *
   * @param text the JSON text
   * @param source the name of the text for error messages, such as a file's
   * @param type what the list is of
   * @param <T> what the list is of
   * @return the values, in order
   * @throws JsonInputException if the text is not JSON or does not describe such values
   * @throws IllegalArgumentException if the type has no JSON form, by its name
   */
  public static <T> ImmutableList<T> readList(String text, String source, Class<T> type) {
    JsonText json = JsonText.of(text, source, MAPPER);
    JsonNode list = json.read(MAPPER::<JsonNode>readTree);
    for (int i = 0; i < list.size(); i++) {
      if (list.get(i) instanceof ObjectNode document) {
        JsonPointer place = JsonPointer.empty().appendIndex(i);
        Format.TODAY.migrate(type, document, json.read(place, document, Format.TODAY::find));
      }
    }
    JavaType all = MAPPER.getTypeFactory().constructCollectionType(ImmutableList.class, type);
    return json.read(JsonPointer.empty(), list, MAPPER.readerFor(all)::readValue);
  }

  static <T> T read(JsonText text, Class<T> type, Format format) {
    int number = text.read(format::find);
    T value =
        number == format.number()
            ? text.<@Nullable T>read(MAPPER.readerFor(type)::readValue)
            : migrated(text, type, format, number);
    if (value == null) {
      throw text.refusal("expected an object");
    }
    return value;
  }

  private static <T> T migrated(JsonText text, Class<T> type, Format format, int number) {
    ObjectNode document = (ObjectNode) text.read(MAPPER::<JsonNode>readTree);
    format.migrate(type, document, number);
    return text.read(JsonPointer.empty(), document, MAPPER.readerFor(type)::readValue);
  }

  /** {@return where the values of a text stand} */
  static JsonPlaces places(byte[] text, String source) {
    return new JsonText(text, source, MAPPER).places();
  }

  /**
   * {@return the JSON Schema (2020-12) of a type}
   *
   * <p>Of documents that the SDK computes it has the fields and their kinds; ranges and relations
   * stand in the Javadoc of the type. Of {@code Deployment} and {@code SiteRequirements} it accepts
   * what {@link #read} accepts, except for what no schema can say. That is in its {@code
   * $comment}s:
   *
   * <ul>
   *   <li>whole numbers are written without a fraction and an exponent, {@code 3} and not {@code
   *       3.0};
   *   <li>sizes, rates and frequencies are whole numbers of bytes, bit/s and Hz, and below 2^63, as
   *       are the seconds of a duration;
   *   <li>a time zone is known to this Java;
   *   <li>relations between attributes, as their comments say: names of servers differ in whatever
   *       case, an email type stands once, users have seats, shares make 100 percent, the longest
   *       message is no shorter than the average one; and a disk has 1 GiB.
   * </ul>
   *
   * <p>A schema is about the value, not the text, so that it says nothing of repeated fields,
   * encoding, and what follows the value.
   *
   * @param type what has a form, such as {@link dev.ixm.model.site.Deployment}, but no single text
   * @throws IllegalArgumentException if there is no schema of the type
   */
  public static String schema(Class<?> type) {
    return SchemaFiles.text(type);
  }

  /**
   * {@return the value as indented JSON, ending in a line feed}
   *
   * <p>A value, and each value of a list, is a document and begins with its format number. A map is
   * none: it is written as it is. What nobody would see in a text, or what turns the direction of
   * writing, is an escape of JSON.
   *
   * @param value a value of a type that has a form, or a list or map of such values
   * @throws IllegalArgumentException if a type has no JSON form, or as a key of a map none that is
   *     a text, by its name, or a text has half of a character, or the value or one of a list is
   *     null or absent
   */
  public static String write(Object value) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = WRITER.createGenerator(text)) {
      write(value, isOfMaps(value) ? json : new NumberedGenerator(json));
    } catch (InvalidDefinitionException e) {
      throw new IllegalArgumentException(FormsOnly.problem(e.getType().getRawClass()), e);
    } catch (IOException e) {
      throw new IllegalArgumentException(FormsOnly.problem(value.getClass()), e);
    }
    checkArgument(Surrogates.findHalf(text.toString()) < 0, "no JSON form: %s", Surrogates.PROBLEM);
    String json = text.toString();
    checkArgument(!json.equals("null"), NO_NULL);
    return Unseen.toEscapesButLines(json) + '\n';
  }

  /** Lists and maps know nothing of the types of what they hold, which a form may need. */
  private static void write(Object value, JsonGenerator json) throws IOException {
    checkArgument(value != null, NO_NULL);
    if (value instanceof Map<?, ?> map) {
      json.writeStartObject();
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        json.writeFieldName(name(entry.getKey()));
        write(entry.getValue(), json);
      }
      json.writeEndObject();
    } else if (value instanceof Iterable<?> list && !(value instanceof JsonNode)) {
      json.writeStartArray();
      for (Object element : list) {
        write(element, json);
      }
      json.writeEndArray();
    } else {
      PART.writeValue(json, value);
    }
  }

  /** A key is a text, or of a type that is written as one. */
  private static String name(Object key) {
    if (key instanceof CharSequence || key instanceof Number) {
      return key.toString();
    }
    JsonNode text;
    try {
      text = MAPPER.valueToTree(key);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(FormsOnly.problem(key.getClass()), e);
    }
    checkArgument(
        text.isTextual(), "no JSON form as a key: %s", FormsOnly.publicName(key.getClass()));
    return text.textValue();
  }

  private static boolean isOfMaps(Object value) {
    return value instanceof Map
        || value instanceof JsonNode
        || (value instanceof Iterable<?> list && Iterables.any(list, Map.class::isInstance));
  }
}
