package dev.ixm.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ixm.model.Sdk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class SdkVersionTest {

  @Test
  void isThatOfTheBuild() throws IOException {
    String pom = Files.readString(Path.of("../pom.xml"));
    String own = pom.substring(0, pom.indexOf("<packaging>"));
    assertThat(own).contains("<version>" + Sdk.VERSION + "</version>");
  }
}
