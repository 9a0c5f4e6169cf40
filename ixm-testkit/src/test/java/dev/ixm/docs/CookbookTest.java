package dev.ixm.docs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.ixm.architecture.UsersCompiler;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The recipes of the documentation do what they say. */
class CookbookTest {

  private static final Path PAGE = Path.of("../docs/cookbook.md");
  private static final int RECIPES = 16;

  /** A title, the code below it, and what it prints. */
  private static final Pattern RECIPE =
      Pattern.compile(
          "## (\\d+)\\. ([^\n]+)\n.*?```java\n(.*?)```\n\n```text\n(.*?)```", Pattern.DOTALL);

  private static final Pattern JAVA = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);

  @TempDir private Path folder;

  @TestFactory
  Stream<DynamicTest> everyRecipePrintsWhatItSays() throws IOException {
    String page = Files.readString(PAGE);
    ImmutableList<String> preamble =
        JAVA.matcher(page)
            .results()
            .limit(2)
            .map(block -> block.group(1))
            .collect(ImmutableList.toImmutableList());
    ImmutableList<MatchResult> recipes =
        RECIPE.matcher(page).results().collect(ImmutableList.toImmutableList());
    assertThat(recipes).hasSize(RECIPES);
    return recipes.stream()
        .map(
            recipe ->
                DynamicTest.dynamicTest(
                    recipe.group(2),
                    () ->
                        assertThat(run("Recipe" + recipe.group(1), preamble, recipe.group(3)))
                            .isEqualTo(recipe.group(4))));
  }

  private String run(String name, ImmutableList<String> preamble, String statements)
      throws Exception {
    String program =
        "%sclass %s {\n%spublic static void main(String[] arguments) throws Exception {\n%s}}\n"
            .formatted(preamble.get(0), name, preamble.get(1), statements);
    Path source = Files.writeString(folder.resolve(name + ".java"), program);
    assertThat(UsersCompiler.compile(source)).isEmpty();
    PrintStream console = System.out;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    try (URLClassLoader loader =
        new URLClassLoader(
            new URL[] {folder.toUri().toURL()}, CookbookTest.class.getClassLoader())) {
      System.setOut(new PrintStream(printed, true, UTF_8));
      var main = Class.forName(name, true, loader).getDeclaredMethod("main", String[].class);
      main.setAccessible(true);
      main.invoke(null, (Object) new String[0]);
    } finally {
      System.setOut(console);
    }
    return printed.toString(UTF_8).replace("\r\n", "\n");
  }
}
