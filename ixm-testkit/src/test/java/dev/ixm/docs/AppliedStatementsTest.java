package dev.ixm.docs;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.ixm.config.password.PasswordPolicy;
import dev.ixm.model.Release;
import dev.ixm.model.release.FactTable;
import dev.ixm.model.release.ReleaseFacts;
import dev.ixm.model.rule.RuleSet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the guide demands or advises is applied where a user goes: a rule cites it, or a table of
 * facts; or tests name it that are about what a user meets without asking for a helper, as {@code
 * applied.txt} says. What is not is explained, statement by statement, in {@code unapplied.txt}.
 */
class AppliedStatementsTest {

  private static final Path ROOT = Path.of("..");
  private static final Path GUIDE = ROOT.resolve("docs/guide");
  private static final ImmutableSet<String> BINDING = ImmutableSet.of("MUST", "SHOULD");

  /**
   * What applies the statements of some tests.
   *
   * @param tests the beginning of their paths below {@code dev/ixm}
   * @param how a step, an answer, a type, a file, a figure or a rule
   * @param by the class of it, which others use; empty for steps, which are a user's entry
   */
  private record Way(String tests, String how, String by) {

    boolean isOf(String file) {
      return file.contains("/dev/ixm/" + tests);
    }

    @Override
    public String toString() {
      return tests;
    }
  }

  /** Statements that nothing applies. */
  private record Unapplied(ImmutableSet<String> statements, String why) {}

  /** What the main classes do, by their files. */
  private static ImmutableMap<Path, String> code;

  @BeforeAll
  static void readCode() throws IOException {
    code =
        sources("src/main/java").stream()
            .filter(file -> !file.toString().contains("ixm-testkit"))
            .collect(toImmutableMap(file -> file, AppliedStatementsTest::code));
  }

  private static Stream<String> lines(String list) throws IOException {
    return Files.readAllLines(GUIDE.resolve(list)).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"));
  }

  static ImmutableList<Way> ways() throws IOException {
    return lines("applied.txt")
        .map(line -> Splitter.on('|').trimResults().splitToList(line))
        .map(cells -> new Way(cells.get(0), cells.get(1), cells.get(2)))
        .collect(toImmutableList());
  }

  private static ImmutableList<Unapplied> unapplied() throws IOException {
    return lines("unapplied.txt")
        .map(line -> Splitter.on('|').trimResults().splitToList(line))
        .map(
            cells ->
                new Unapplied(
                    ImmutableSet.copyOf(Splitter.on(' ').split(cells.get(0))), cells.get(1)))
        .collect(toImmutableList());
  }

  private static Set<String> explained() throws IOException {
    Set<String> ids = new TreeSet<>();
    unapplied().forEach(line -> ids.addAll(line.statements()));
    return ids;
  }

  private static Set<String> binding() throws IOException {
    Set<String> ids = new TreeSet<>();
    Statement.readAll(GUIDE.resolve("register.tsv")).stream()
        .filter(row -> row.isTraced() && BINDING.contains(row.level()))
        .forEach(row -> ids.add(row.id()));
    return ids;
  }

  private static Set<String> citedByRulesAndFacts() {
    Set<String> ids = new TreeSet<>();
    RuleSet.discover(AppliedStatementsTest.class.getClassLoader())
        .rules()
        .forEach(rule -> ids.addAll(rule.info().source().statements()));
    Stream.of(PasswordPolicy.STANDARD, PasswordPolicy.INSTALLER_ADMIN, PasswordPolicy.JITC)
        .flatMap(policy -> policy.rules().stream())
        .forEach(rule -> ids.addAll(rule.info().source().statements()));
    for (Release release : List.of(Release.R10_8, Release.R11_0)) {
      FactTablesTest.kinds().stream()
          .flatMap(kind -> ((FactTable) ReleaseFacts.of(release).get(kind)).rows().stream())
          .forEach(row -> ids.addAll(row.source().statements()));
    }
    return ids;
  }

  private static Set<String> namedByTests(ImmutableList<Way> ways) throws IOException {
    Set<String> ids = new TreeSet<>();
    for (Path file : sources("src/test/java")) {
      String path = file.toString().replace('\\', '/');
      if (ways.stream().anyMatch(way -> way.isOf(path))) {
        ids.addAll(TestedIds.in(path, Files.readString(file)));
      }
    }
    return ids;
  }

  private static List<Path> sources(String folder) throws IOException {
    List<Path> sources = new ArrayList<>();
    for (Path parent : List.of(ROOT, ROOT.resolve("examples"))) {
      try (Stream<Path> modules = Files.list(parent)) {
        for (Path module : modules.filter(it -> Files.isDirectory(it.resolve(folder))).toList()) {
          try (Stream<Path> files = Files.walk(module.resolve(folder))) {
            files.filter(file -> file.toString().endsWith(".java")).forEach(sources::add);
          }
        }
      }
    }
    return sources;
  }

  @Test
  void everyMustAndShouldIsAppliedOrExplained() throws IOException {
    Set<String> open = binding();
    open.removeAll(citedByRulesAndFacts());
    open.removeAll(namedByTests(ways()));
    assertThat(open).as("see unapplied.txt").isEqualTo(explained());
  }

  @Test
  void everyExplanationSaysWhy() throws IOException {
    assertThat(unapplied()).noneMatch(line -> line.why().isBlank());
  }

  @ParameterizedTest
  @MethodSource("ways")
  void everyWayAppliesSomethingThatNothingElseDoes(Way way) throws IOException {
    Set<String> ids = namedByTests(ImmutableList.of(way));
    ids.retainAll(binding());
    ids.removeAll(citedByRulesAndFacts());
    assertThat(ids).isNotEmpty();
  }

  /** A class that only its own test calls applies nothing. */
  @ParameterizedTest
  @MethodSource("ways")
  void whatAppliesIsUsed(Way way) throws IOException {
    if (way.how().equals("step")) {
      return;
    }
    Pattern name = Pattern.compile("\\b" + way.by() + "\\b");
    List<String> users =
        code.entrySet().stream()
            .filter(file -> !file.getKey().endsWith(way.by() + ".java"))
            .filter(file -> file.getValue().contains(way.by()))
            .filter(file -> name.matcher(file.getValue()).find())
            .map(file -> file.getKey().getFileName().toString())
            .toList();
    assertThat(users).isNotEmpty();
  }

  private static String code(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8)
          .replaceAll("(?s)/\\*.*?\\*/|(?m)^import .*?$", "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
