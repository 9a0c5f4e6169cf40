package dev.ixm.docs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ixm.architecture.UsersCompiler;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page on translation lists all message files, and its program prints what it says. */
class TranslatingPageTest {

  private static final Path ROOT = Path.of("..");
  private static final Path MESSAGES = Path.of("META-INF/ixm/messages");
  private static final Pattern FILE =
      Pattern.compile(
          "`(\\w+\\.properties)`[^`]*(?:`[^`]+`)?:\n\n```properties\n(.*?)```", Pattern.DOTALL);
  private static final Pattern PROGRAM =
      Pattern.compile("```java\n(.*?)```.*?```text\n(.*?)```", Pattern.DOTALL);
  private static final Pattern ROW = Pattern.compile("\\| `(ixm-\\w+)` \\| (.*) \\|");

  @TempDir private Path folder;

  private static String page() throws IOException {
    return Files.readString(ROOT.resolve("docs/translating.md"));
  }

  @Test
  void programSaysFindingsInTheLanguageOfTheFiles() throws Exception {
    Files.createDirectories(folder.resolve(MESSAGES));
    for (MatchResult file : FILE.matcher(page()).results().toList()) {
      Files.writeString(folder.resolve(MESSAGES).resolve(file.group(1)), file.group(2));
    }
    MatchResult program = PROGRAM.matcher(page()).results().findFirst().orElseThrow();
    Path source = Files.writeString(folder.resolve("Translated.java"), program.group(1));
    assertThat(UsersCompiler.compile(source)).isEmpty();
    PrintStream console = System.out;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    try (URLClassLoader loader =
        new URLClassLoader(new URL[] {folder.toUri().toURL()}, getClass().getClassLoader())) {
      System.setOut(new PrintStream(printed, true, UTF_8));
      Class.forName("Translated", true, loader)
          .getMethod("main", String[].class)
          .invoke(null, (Object) new String[0]);
    } finally {
      System.setOut(console);
    }
    assertThat(printed.toString(UTF_8)).isEqualTo(program.group(2)).contains("Fehler", "höchstens");
  }

  @Test
  void listsTheTopicsOfEachModule() throws IOException {
    List<String> rows =
        ROW.matcher(page())
            .results()
            .map(row -> row.group(1) + ": " + row.group(2).replace("`", ""))
            .toList();
    assertThat(rows).hasSizeGreaterThan(4);
    for (String module : modules()) {
      Path messages = ROOT.resolve(module).resolve("src/main/resources").resolve(MESSAGES);
      if (Files.exists(messages)) {
        assertThat(rows).contains(module + ": " + String.join(", ", topics(messages)));
      }
    }
  }

  private static List<String> modules() throws IOException {
    try (Stream<Path> folders = Files.list(ROOT)) {
      return folders
          .map(folder -> folder.getFileName().toString())
          .filter(name -> name.startsWith("ixm-"))
          .toList();
    }
  }

  private static TreeSet<String> topics(Path messages) throws IOException {
    TreeSet<String> topics = new TreeSet<>();
    try (Stream<Path> files = Files.list(messages)) {
      files
          .map(file -> file.getFileName().toString().replaceFirst("(_\\w+)?\\.properties$", ""))
          .forEach(topics::add);
    }
    return topics;
  }
}
