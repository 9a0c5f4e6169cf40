package dev.ixm.docs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.ixm.architecture.UsersCompiler;
import dev.ixm.model.json.IxmJson;
import dev.ixm.model.rule.Rule;
import dev.ixm.model.rule.RuleProvider;
import dev.ixm.model.rule.RuleSet;
import dev.ixm.model.rule.Waivers;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Java and the findings that the README shows. */
class ReadmeTest {

  private static final Path ROOT = Path.of("..");
  private static final Pattern JAVA = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);
  private static final Pattern JSON = Pattern.compile("```json\n(.*?)```", Pattern.DOTALL);
  private static final Pattern TEXT = Pattern.compile("```text\n(.*?)```", Pattern.DOTALL);

  @TempDir private Path folder;

  @Test
  void quickstartPrintsTheCalculationAndTheOrderOfTheServers() throws Exception {
    Class<?> program = compile("Quickstart", blocks(JAVA).get(0));
    PrintStream console = System.out;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    System.setOut(new PrintStream(printed, true, UTF_8));
    try {
      program.getMethod("main", String[].class).invoke(null, (Object) new String[0]);
    } finally {
      System.setOut(console);
    }
    assertThat(printed.toString(UTF_8)).isEqualTo(blocks(TEXT).get(1));
    assertThat(blocks(TEXT).get(1)).contains("voice servers = 3: ", "\nIXM-SEC03\n");
  }

  /** Where the table of artifacts sends a reader. */
  @Test
  void artifactsHaveTheTypesToBeginWith() throws Exception {
    ImmutableList<MatchResult> rows =
        Pattern.compile("\\| `(dev\\.ixm\\.[\\w.]+)` \\| `([\\w-]+)` \\|")
            .matcher(Files.readString(ROOT.resolve("README.md")))
            .results()
            .collect(ImmutableList.toImmutableList());
    assertThat(rows).hasSizeGreaterThan(10);
    for (MatchResult row : rows) {
      URL home = Class.forName(row.group(1)).getProtectionDomain().getCodeSource().getLocation();
      assertThat(home.getPath()).contains("/" + row.group(2) + "/");
    }
  }

  @Test
  void ruleCompilesAndOffersItself() throws Exception {
    Class<?> provider = compile("HouseRules", blocks(JAVA).get(1));
    RuleProvider rules = (RuleProvider) provider.getConstructor().newInstance();
    assertThat(rules.rules()).extracting(Rule::toString).containsExactly("house.voice.physical");
  }

  @Test
  void waiverIsReadAndNamesARule() throws IOException {
    byte[] file = blocks(JSON).get(0).getBytes(UTF_8);
    Waivers waivers = IxmJson.read(file, "waivers.json", Waivers.class);
    assertThat(RuleSet.discover(getClass().getClassLoader()).rules())
        .extracting(rule -> rule.info().id())
        .contains(waivers.waivers().get(0).rule());
  }

  @Test
  void findingsAreThoseOfTheBrokenSite() throws IOException {
    Path golden = ROOT.resolve("examples/site-planner/src/test/golden/broken.txt");
    assertThat(Files.readString(golden)).contains("--------\n" + blocks(TEXT).get(0));
    assertThat(blocks(TEXT).get(0).lines().filter(line -> line.startsWith("  error ")))
        .hasSizeGreaterThanOrEqualTo(8);
  }

  private static ImmutableList<String> blocks(Pattern pattern) throws IOException {
    Matcher matcher = pattern.matcher(Files.readString(ROOT.resolve("README.md")));
    return matcher
        .results()
        .map(result -> result.group(1))
        .collect(ImmutableList.toImmutableList());
  }

  private Class<?> compile(String name, String text) throws Exception {
    Path source = Files.writeString(folder.resolve(name + ".java"), text);
    assertThat(UsersCompiler.compile(source)).isEmpty();
    return Class.forName(
        name,
        true,
        new URLClassLoader(new URL[] {folder.toUri().toURL()}, ReadmeTest.class.getClassLoader()));
  }
}
