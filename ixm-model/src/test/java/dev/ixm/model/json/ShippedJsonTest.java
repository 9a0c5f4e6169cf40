package dev.ixm.model.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.SiteRequirements;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The JSON of the examples and of the documents. */
class ShippedJsonTest {

  private static final Path SITES = Path.of("../examples/site-planner/sites");
  private static final Path DOCUMENT = Path.of("../docs/json.md");
  private static final SchemaAgreement REQUIREMENTS = new SchemaAgreement(SiteRequirements.class);
  private static final SchemaAgreement DEPLOYMENT = new SchemaAgreement(Deployment.class);

  static List<Path> sites() throws IOException {
    try (Stream<Path> files = Files.list(SITES)) {
      return files.sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("sites")
  void isReadAndKeepsTheSchema(Path site) throws IOException {
    REQUIREMENTS.assertBothAccept(Files.readString(site));
  }

  @Test
  void isShownInTheDocument() throws IOException {
    List<String> shown = blocks("json");
    assertThat(shown).hasSize(2);
    REQUIREMENTS.assertBothAccept(shown.get(0));
    DEPLOYMENT.assertBothAccept(shown.get(1));
  }

  @Test
  void isRefusedAsTheDocumentSays() throws IOException {
    byte[] wrong = blocks("json").get(0).replace("600 GiB", "20 GB").getBytes(UTF_8);
    assertThatThrownBy(() -> IxmJson.read(wrong, "site.json", SiteRequirements.class))
        .hasMessage(blocks("text").get(0).strip());
  }

  private static List<String> blocks(String language) throws IOException {
    return Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
        .matcher(Files.readString(DOCUMENT))
        .results()
        .map(block -> block.group(1))
        .toList();
  }
}
