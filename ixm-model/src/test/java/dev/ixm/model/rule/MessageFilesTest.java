package dev.ixm.model.rule;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessageFilesTest {

  private static final String KEY = "network.cards.maximum";

  @TempDir private Path folder;

  private void write(String file, String text, Charset charset) throws IOException {
    Path messages = Files.createDirectories(folder.resolve("META-INF/ixm/messages"));
    Files.write(messages.resolve(file), text.getBytes(charset));
  }

  private Optional<String> find(String key) throws IOException {
    try (URLClassLoader loader =
        new URLClassLoader(
            new URL[] {folder.toUri().toURL()}, MessageFilesTest.class.getClassLoader())) {
      return Messages.of(Locale.GERMAN, loader).find(key);
    }
  }

  private void assertRefused(String file, String problem) {
    assertThatThrownBy(() -> find(KEY))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("messages/" + file)
        .hasMessageContaining(problem);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\uFEFF"})
  void readsUtf8WithAndWithoutAByteOrderMark(String mark) throws IOException {
    write("network_de.properties", mark + KEY + " = gr\u00F6\u00DFer als \\u0041 und \\\\u", UTF_8);
    assertThat(find(KEY)).hasValue("gr\u00F6\u00DFer als A und \\u");
  }

  @Test
  void refusesOtherEncodings() throws IOException {
    for (Charset other : new Charset[] {ISO_8859_1, UTF_16, UTF_16LE}) {
      write("network_de.properties", KEY + " = gr\u00F6\u00DFer", other);
      assertRefused("network_de.properties", "is not UTF-8");
    }
  }

  @Test
  void refusesAValueThatIsBlank() throws IOException {
    write("network_de.properties", KEY + " =\n", UTF_8);
    assertRefused("network_de.properties", KEY + " is empty");
  }

  @Test
  void refusesABadEscapeWithItsLine() throws IOException {
    write("network_de.properties", "# \\u1\n\n" + KEY + " = a \\\\\\u12\n", UTF_8);
    assertRefused("network_de.properties", "has a bad escape in line 3: " + KEY + " = a");
  }

  @Test
  void refusesAPlaceholderThatEnglishLacks() throws IOException {
    write("house.properties", "house.one = at most {limit} of {all}\n", UTF_8);
    write("house_de.properties", "house.one = h\u00F6chstens {limit}\nhouse.two = {any}\n", UTF_8);
    assertThat(find("house.one")).hasValue("h\u00F6chstens {limit}");
    assertThat(find("house.two")).hasValue("{any}");
    write("house_de.properties", "house.one = h\u00F6chstens {limt}\n", UTF_8);
    assertThatThrownBy(() -> find("house.one"))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("house_de.properties: house.one has {limt}, which the English one")
        .hasMessageContaining("limit")
        .hasMessageContaining("all");
  }
}
