package dev.ixm.model.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.datatype.guava.GuavaModule;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.google.common.io.CharStreams;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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

  private static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder().disable(JsonFactory.Feature.CHARSET_DETECTION).build())
          .addModules(new GuavaModule(), new Jdk8Module(), new TextScalars())
          .addModule(new SimpleModule("order").setSerializerModifier(new DeclaredOrder()))
          .enable(
              DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
              DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
              DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS,
              DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
          .disable(
              MapperFeature.ALLOW_COERCION_OF_SCALARS,
              MapperFeature.AUTO_DETECT_GETTERS,
              MapperFeature.AUTO_DETECT_IS_GETTERS)
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
          .defaultSetterInfo(JsonSetter.Value.forValueNulls(Nulls.FAIL, Nulls.FAIL))
          .defaultPropertyInclusion(
              JsonInclude.Value.construct(
                  JsonInclude.Include.NON_EMPTY, JsonInclude.Include.ALWAYS))
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
   */
  public static <T> T read(byte[] text, String source, Class<T> type) {
    return read(new JsonText(text, source, MAPPER), type);
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
   */
  public static <T> T read(String text, String source, Class<T> type) {
    return read(JsonText.of(text, source, MAPPER), type);
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
   * @throws IOException if it cannot be read
   */
  public static <T> T read(Path file, Class<T> type) throws IOException {
    return read(Files.readAllBytes(file), file.toString(), type);
  }

  private static <T> T read(JsonText text, Class<T> type) {
    ObjectReader reader = MAPPER.readerFor(type);
    T value = text.<@Nullable T>read(reader::readValue);
    if (value == null) {
      throw text.refusal("expected an object");
    }
    return value;
  }

  /** {@return where the values of a text stand} */
  static JsonPlaces places(byte[] text, String source) {
    return new JsonText(text, source, MAPPER).places();
  }

  /**
   * {@return the JSON Schema (2020-12) of a type}
   *
   * <p>The schema accepts what {@link #read} accepts, except for what no schema can say. That is in
   * its {@code $comment}s:
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
   * @param type {@link dev.ixm.model.site.Deployment} or {@link
   *     dev.ixm.model.site.SiteRequirements}
   * @throws IllegalArgumentException if there is no schema of the type
   */
  public static String schema(Class<?> type) {
    return SchemaFiles.text(type);
  }

  /**
   * {@return the value as indented JSON, ending in a line feed}
   *
   * @param value a value type of this SDK
   * @throws IllegalArgumentException if the value has no JSON form
   */
  public static String write(Object value) {
    try {
      return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(value) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("no JSON form: " + value.getClass().getName(), e);
    }
  }
}
