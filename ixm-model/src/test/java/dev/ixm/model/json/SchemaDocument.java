package dev.ixm.model.json;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.SiteRequirements;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/**
 * A document that the schema of a type describes.
 *
 * @param type the type with its schema
 * @param value the document
 */
record SchemaDocument(SchemaAgreement type, JsonNode value) {

  /** Documents of all types that have a schema; the reader may refuse what no schema can say. */
  static Arbitrary<SchemaDocument> any() {
    return Arbitraries.oneOf(
        Stream.of(Deployment.class, SiteRequirements.class)
            .map(SchemaAgreement::new)
            .map(SchemaDocument::of)
            .toList());
  }

  private static Arbitrary<SchemaDocument> of(SchemaAgreement type) {
    return SchemaValues.of(type.schema()).map(value -> new SchemaDocument(type, value));
  }

  /** Those that the reader accepts. */
  static Arbitrary<SchemaDocument> accepted() {
    return any().filter(document -> document.type.isAccepted(document.text()));
  }

  String text() {
    return value.toString();
  }
}
