package dev.ixm.site.sarif;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UrisTest {

  @ParameterizedTest
  @CsvSource({
    "a b/c.json, a%20b/c.json",
    "C:\\sites\\é.json, C%3A/sites/%C3%A9.json",
    "50%#?.json, 50%25%23%3F.json"
  })
  void areRelativeReferencesWhateverTheName(String name, String uri) {
    assertThat(Uris.of(name)).isEqualTo(uri);
    assertThat(URI.create(Uris.of(name)).isAbsolute()).isFalse();
  }
}
