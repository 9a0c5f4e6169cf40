package dev.ixm.model.json;

import static com.google.common.base.Preconditions.checkArgument;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The JSON Schemas of types, each in the jar that has the type. */
final class SchemaFiles {

  private static final String FOLDER = "META-INF/ixm/schemas/";

  private SchemaFiles() {}

  static String text(Class<?> type) {
    String name = FOLDER + type.getName() + ".json";
    ClassLoader loader = type.getClassLoader();
    try (InputStream file = loader == null ? null : loader.getResourceAsStream(name)) {
      checkArgument(file != null, "no JSON Schema: %s", type.getName());
      return new String(file.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
