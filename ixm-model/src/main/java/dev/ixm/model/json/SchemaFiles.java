package dev.ixm.model.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import com.google.common.base.CaseFormat;
import com.google.common.collect.ImmutableSet;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.SiteRequirements;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The JSON Schemas that stand beside this class. */
final class SchemaFiles {

  /** The types that have a schema of their own. */
  static final ImmutableSet<Class<?>> TYPES =
      ImmutableSet.of(Deployment.class, SiteRequirements.class);

  private SchemaFiles() {}

  /** The name of the file, such as {@code site-requirements.schema.json}. */
  static String name(Class<?> type) {
    return CaseFormat.UPPER_CAMEL.to(CaseFormat.LOWER_HYPHEN, type.getSimpleName())
        + ".schema.json";
  }

  static String text(Class<?> type) {
    if (!TYPES.contains(type)) {
      throw new IllegalArgumentException(
          "no JSON Schema: %s; there are those of Deployment and SiteRequirements"
              .formatted(type.getName()));
    }
    try (InputStream file = requireNonNull(SchemaFiles.class.getResourceAsStream(name(type)))) {
      return new String(file.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
