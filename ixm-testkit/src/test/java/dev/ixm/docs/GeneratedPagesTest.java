package dev.ixm.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ixm.model.rule.RuleSet;
import dev.ixm.runbook.procedure.Procedures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages of the documentation that are made from the SDK are up to date. */
class GeneratedPagesTest {

  private static final Path ROOT = Path.of("..");
  private static final Path DOCS = ROOT.resolve("docs");
  private static final Path REGISTER = DOCS.resolve("guide/register.tsv");

  @TempDir private Path folder;

  /** Fails where the page is out of date, or writes it if asked to. */
  private static void check(GeneratedPage page) throws IOException {
    if (Boolean.getBoolean("ixm.docs.update")) {
      page.write();
    }
    assertThat(page.problem()).as("a generated page").isEmpty();
  }

  @Test
  void theCatalogOfRulesIsUpToDate() throws IOException {
    RuleSet rules = RuleSet.discover(GeneratedPagesTest.class.getClassLoader());
    check(new GeneratedPage(DOCS.resolve("rules.md"), RulePage.of(rules)));
  }

  @Test
  void thePagesOfTopicsAreUpToDate() throws IOException {
    RuleSet rules = RuleSet.discover(GeneratedPagesTest.class.getClassLoader());
    checkAll("rules", TopicPage.all(rules));
  }

  @Test
  void theListOfProceduresIsUpToDate() throws IOException {
    HeadingTable headings = HeadingTable.read(DOCS.resolve("guide"), Procedures.all());
    check(
        new GeneratedPage(
            DOCS.resolve("procedures.md"), ProcedurePage.of(Procedures.all(), headings)));
  }

  @Test
  void theListOfJsonFormsIsUpToDate() throws IOException {
    check(new GeneratedPage(DOCS.resolve("json-forms.md"), JsonFormsPage.of()));
  }

  @Test
  void thePagesOfFactsAreUpToDate() throws IOException {
    checkAll("facts", FactsPage.all());
  }

  @Test
  void theTableOfAttributesIsUpToDate() throws IOException {
    check(new GeneratedPage(DOCS.resolve("attributes.md"), AttributesPage.of()));
  }

  @Test
  void whatIsGatheredIsUpToDate() throws IOException {
    RuleSet rules = RuleSet.discover(GeneratedPagesTest.class.getClassLoader());
    check(new GeneratedPage(DOCS.resolve("gathering.md"), GatheringPage.of(rules)));
  }

  /** A folder has these pages and no others. */
  private static void checkAll(String folder, Map<String, String> pages) throws IOException {
    for (Map.Entry<String, String> page : pages.entrySet()) {
      Path file = DOCS.resolve(folder).resolve(page.getKey() + ".md");
      check(new GeneratedPage(file, page.getValue()));
    }
    try (Stream<Path> files = Files.list(DOCS.resolve(folder))) {
      assertThat(files).hasSameSizeAs(pages.keySet());
    }
  }

  @Test
  void theCoverageOfTheGuideIsUpToDate() throws IOException {
    String page =
        CoveragePage.of(Statement.readAll(REGISTER), TestedIds.in(ROOT), TestedIds.cited(ROOT));
    check(new GeneratedPage(DOCS.resolve("coverage.md"), page));
  }

  @Test
  void mainCodeCitesNoStatementThatTheRegisterLacks() throws IOException {
    Set<String> known =
        Statement.readAll(REGISTER).stream().map(Statement::id).collect(Collectors.toSet());
    assertThat(TestedIds.unknown(ROOT, "src/main", known)).isEmpty();
  }

  /** What rules and rows say of themselves is among what is counted. */
  @Test
  void countsWhatRulesAndRowsCite() throws IOException {
    Set<String> cited = TestedIds.cited(ROOT);
    assertThat(
            RuleSet.discover(GeneratedPagesTest.class.getClassLoader()).rules().stream()
                .flatMap(rule -> rule.info().source().statements().stream()))
        .isNotEmpty()
        .allMatch(cited::contains);
  }

  @Test
  void testsNameNoStatementThatTheRegisterLacks() throws IOException {
    Set<String> known =
        Statement.readAll(REGISTER).stream().map(Statement::id).collect(Collectors.toSet());
    assertThat(TestedIds.unknown(ROOT, "src/test", known)).isEmpty();
  }

  @Test
  void tracesAsManyStatementsAsItsPageSays() throws IOException {
    long traced = Statement.readAll(REGISTER).stream().filter(Statement::isTraced).count();
    assertThat(Files.readString(DOCS.resolve("guide/README.md")))
        .contains(
            "That leaves %,d of the %,d.".formatted(traced, Statement.readAll(REGISTER).size()));
  }

  @Test
  void contributorsAreToldTheCommand() throws IOException {
    assertThat(Files.readString(ROOT.resolve("CONTRIBUTING.md"))).contains(GeneratedPage.COMMAND);
  }

  @Test
  void aPageThatIsMissingOrStaleIsAProblemThatNamesTheCommand() throws IOException {
    GeneratedPage page = new GeneratedPage(folder.resolve("page.md"), "new\n");
    assertThat(page.problem()).get().asString().contains("page.md is out of date", "-Dixm.docs.");
    page.write();
    assertThat(page.problem()).isEmpty();
    Files.writeString(page.file(), "old\n");
    assertThat(page.problem()).get().asString().contains(GeneratedPage.COMMAND);
  }
}
