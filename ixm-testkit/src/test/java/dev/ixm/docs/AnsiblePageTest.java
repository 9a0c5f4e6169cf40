package dev.ixm.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ixm.architecture.UsersCompiler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Java of the page on Ansible is one program, imports first. */
class AnsiblePageTest {

  private static final Path PAGE = Path.of("../docs/ansible.md");
  private static final Pattern JAVA = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);

  @TempDir private Path folder;

  @Test
  void codeOfThePageCompiles() throws IOException {
    List<String> blocks =
        JAVA.matcher(Files.readString(PAGE)).results().map(block -> block.group(1)).toList();
    assertThat(blocks).hasSizeGreaterThan(3);
    String program =
        "%sclass Site {\nstatic void run() throws Exception {\n%s}}\n"
            .formatted(blocks.get(0), String.join("", blocks.subList(1, blocks.size())));
    Path source = Files.writeString(folder.resolve("Site.java"), program);
    assertThat(UsersCompiler.compile(source)).isEmpty();
  }
}
