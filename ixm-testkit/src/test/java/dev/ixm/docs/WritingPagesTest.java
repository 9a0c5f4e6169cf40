package dev.ixm.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page on procedures shows what stands in the example. */
class WritingPagesTest {

  private static final Path PAGE = Path.of("../docs/writing-a-procedure.md");
  private static final Path EXAMPLE =
      Path.of("../examples/downstream-tests/src/main/java/com/example/ixm/procedures");
  private static final Pattern JAVA = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);

  @Test
  void codeOfThePageIsTheExamples() throws IOException {
    List<String> blocks =
        JAVA.matcher(Files.readString(PAGE)).results().map(block -> block.group(1)).toList();
    assertThat(blocks).hasSizeGreaterThan(1);
    StringBuilder example = new StringBuilder();
    try (Stream<Path> files = Files.list(EXAMPLE)) {
      for (Path file : files.toList()) {
        example.append(Files.readString(file));
      }
    }
    assertThat(blocks).allMatch(block -> example.indexOf(block) >= 0);
  }
}
