package dev.ixm.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import dev.ixm.model.guide.Source;
import dev.ixm.model.rule.Rule;
import dev.ixm.model.rule.RuleInfo;
import dev.ixm.model.rule.RuleSet;
import dev.ixm.runbook.Runbook;
import dev.ixm.runbook.Step;
import dev.ixm.runbook.install.Installation;
import dev.ixm.testkit.fixture.SampleSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is cited exists: headings of the guide, statements of the register. */
class SourcesTest {

  private static final Path ROOT = Path.of("..");
  private static final Path GUIDE = ROOT.resolve("docs/guide");
  private static final Pattern CITED =
      Pattern.compile("(?:Source\\.of|\\.guide)\\(\\s*(\\d+),\\s*\"([^\"]*)\"");

  private static Set<String> headings() throws IOException {
    return ImmutableSet.copyOf(Files.readAllLines(GUIDE.resolve("headings.tsv")));
  }

  private static String place(Source source) {
    return source.chapter() + "\t" + source.heading();
  }

  private static Stream<RuleInfo> rules() {
    return RuleSet.discover(SourcesTest.class.getClassLoader()).rules().stream().map(Rule::info);
  }

  @Test
  void rulesCiteHeadingsOfTheGuide() throws IOException {
    Set<String> known = headings();
    assertThat(
            rules()
                .map(RuleInfo::source)
                .filter(source -> source.work().isEmpty() && !known.contains(place(source))))
        .isEmpty();
  }

  @Test
  void rulesLeadToStatementsOfTheRegister() throws IOException {
    Set<String> known = new TreeSet<>();
    Statement.readAll(GUIDE.resolve("register.tsv")).forEach(row -> known.add(row.id()));
    assertThat(rules().flatMap(rule -> rule.source().statements().stream())).isNotEmpty();
    assertThat(
            rules()
                .flatMap(
                    rule ->
                        rule.source().statements().stream()
                            .filter(id -> !known.contains(id))
                            .map(id -> rule.id() + ": " + id)))
        .isEmpty();
  }

  @Test
  void theMainCodeCitesHeadingsOfTheGuide() throws IOException {
    Set<String> known = headings();
    Set<String> wrong = new TreeSet<>();
    for (Path file : mainSources()) {
      Matcher cited = CITED.matcher(Files.readString(file));
      while (cited.find()) {
        if (!known.contains(cited.group(1) + "\t" + cited.group(2))) {
          wrong.add(file.getFileName() + ": " + cited.group(1) + ", " + cited.group(2));
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  private static List<Path> mainSources() throws IOException {
    try (Stream<Path> modules = Files.list(ROOT)) {
      List<Path> folders =
          modules
              .map(module -> module.resolve("src/main/java"))
              .filter(Files::isDirectory)
              .toList();
      assertThat(folders).isNotEmpty();
      Stream.Builder<Path> files = Stream.builder();
      for (Path folder : folders) {
        try (Stream<Path> tree = Files.walk(folder)) {
          tree.filter(file -> file.toString().endsWith(".java")).forEach(files::add);
        }
      }
      return files.build().toList();
    }
  }

  @ParameterizedTest
  @EnumSource(SampleSite.class)
  void stepsCiteHeadingsOfTheGuide(SampleSite site) throws IOException {
    Set<String> known = headings();
    Runbook runbook = Installation.of(site.deployment());
    assertThat(runbook.steps().stream().map(Step::source).filter(it -> !known.contains(place(it))))
        .isEmpty();
  }
}
