package dev.ixm.architecture;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A user whose compiler is as strict as ours, with nothing on the class path but what he gets. */
class UsersCompilerTest {

  /** Marks this SDK's own packages; it needs the generator, which users do not have. */
  private static final String STYLE = "dev.ixm.model.check.IxmStyle";

  @TempDir private Path folder;

  @Test
  void compilesEveryExportedTypeWithoutAWarning() throws IOException {
    List<String> types = exportedTypes();
    assertThat(types).contains("dev.ixm.model.site.Deployment", "dev.ixm.model.rule.RuleInfo");
    Path source = folder.resolve("User.java");
    Files.writeString(
        source,
        types.stream()
            .map(type -> "    " + type + ".class")
            .collect(joining(",\n", "class User {\n  Class<?>[] types = {\n", "\n  };\n}\n")));
    assertThat(UsersCompiler.compile(source)).isEmpty();
  }

  private static List<String> exportedTypes() {
    return PublishedModules.exportedTypes()
        .map(Class::getName)
        .filter(type -> !type.equals(STYLE))
        .toList();
  }
}
