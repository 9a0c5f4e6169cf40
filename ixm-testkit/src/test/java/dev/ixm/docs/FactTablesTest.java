package dev.ixm.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import com.tngtech.archunit.core.domain.JavaField;
import dev.ixm.architecture.SdkClasses;
import dev.ixm.model.Release;
import dev.ixm.model.guide.Basis;
import dev.ixm.model.guide.Source;
import dev.ixm.model.platform.AwsCatalog;
import dev.ixm.model.release.FactKind;
import dev.ixm.model.release.FactRow;
import dev.ixm.model.release.FactTable;
import dev.ixm.model.release.ReleaseFacts;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each row of each table says what the statements say that it names. */
class FactTablesTest {

  private static final Path GUIDE = Path.of("../docs/guide");
  private static final Pattern LINES = Pattern.compile("@L[0-9,-]+");
  private static final Pattern NUMBER = Pattern.compile("[0-9]+(?:\\.[0-9]+)?");

  /** What statements say without a figure: one card, letters and digits, no others, none of one. */
  private static final ImmutableMap<String, String> IN_WORDS =
      ImmutableMap.of("G23-083", "1", "G05-098", "1 0", "G09-258", "0", "G01-901", "0");

  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);

  /** A row, and the release and the table that it is of. */
  private record Row(Release release, FactKind<?> kind, FactRow fact) {

    private Set<String> statements() {
      return fact.source().statements();
    }
  }

  private static final Supplier<ImmutableList<FactKind<?>>> KINDS =
      Suppliers.memoize(FactTablesTest::findKinds);

  static ImmutableList<FactKind<?>> kinds() {
    return KINDS.get();
  }

  private static ImmutableList<FactKind<?>> findKinds() {
    return SdkClasses.ALL.stream()
        .flatMap(type -> type.getFields().stream())
        .filter(field -> field.getName().equals("KIND"))
        .map(FactTablesTest::kind)
        .collect(ImmutableList.toImmutableList());
  }

  private static FactKind<?> kind(JavaField field) {
    try {
      return (FactKind<?>) field.reflect().get(null);
    } catch (IllegalAccessException e) {
      throw new AssertionError(e);
    }
  }

  private static Stream<Row> rows() {
    return kinds().stream()
        .flatMap(
            kind ->
                Stream.of(Release.R10_8, Release.R11_0)
                    .filter(release -> ReleaseFacts.of(release).basis(kind) == Basis.STATED)
                    .flatMap(release -> rows(release, kind)));
  }

  private static Stream<Row> rows(Release release, FactKind<?> kind) {
    FactTable table = (FactTable) ReleaseFacts.of(release).get(kind);
    return table.rows().stream().map(row -> new Row(release, kind, row));
  }

  private static ImmutableMap<String, String> register() throws IOException {
    return ImmutableMap.copyOf(
        Maps.transformValues(
            Maps.uniqueIndex(Statement.readAll(GUIDE.resolve("register.tsv")), Statement::id),
            row ->
                LINES.matcher(row.values()).replaceAll("")
                    + " "
                    + IN_WORDS.getOrDefault(row.id(), "")));
  }

  private static Set<BigDecimal> numbers(String text) {
    return NUMBER
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .map(number -> new BigDecimal(number).stripTrailingZeros())
        .collect(Collectors.toSet());
  }

  private static ImmutableList<Row> rowsThat(Predicate<Row> wanted) {
    return rows()
        .filter(row -> row.fact().source().work().isEmpty())
        .filter(wanted)
        .collect(ImmutableList.toImmutableList());
  }

  /** What the guide leaves to another house's list says so; there is one such table. */
  @Test
  void goesBeyondTheGuideForLargerInstancesOnly() {
    assertThat(rows().filter(row -> row.fact().source().work().isPresent()))
        .isNotEmpty()
        .allMatch(row -> row.kind() == AwsCatalog.KIND)
        .allMatch(row -> row.fact().value().endsWith("not tested"));
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void eachKindHasATableOfTheDescribedRelease(FactKind<?> kind) {
    assertThat(ReleaseFacts.of(Release.R10_8).basis(kind)).isEqualTo(Basis.STATED);
    assertThat(rows(Release.R10_8, kind)).isNotEmpty();
    assertThat(kinds().stream().map(FactKind::name)).doesNotHaveDuplicates();
  }

  @Test
  void namesStatementsOfTheRegister() throws IOException {
    Set<String> known = register().keySet();
    assertThat(rowsThat(row -> row.statements().isEmpty() || !known.containsAll(row.statements())))
        .isEmpty();
  }

  @Test
  void citesHeadingsOfTheGuide() throws IOException {
    Set<String> known = ImmutableSet.copyOf(Files.readAllLines(GUIDE.resolve("headings.tsv")));
    assertThat(rowsThat(row -> !known.contains(place(row.fact().source())))).isEmpty();
  }

  private static String place(Source source) {
    return source.chapter() + "\t" + source.heading();
  }

  /** A figure may stand there in the next unit, as 2,000 MHz for 2 GHz. */
  @Test
  void showsTheFiguresOfItsStatements() throws IOException {
    ImmutableMap<String, String> values = register();
    assertThat(rowsThat(row -> !holds(row, values))).isEmpty();
  }

  private static boolean holds(Row row, ImmutableMap<String, String> values) {
    Set<BigDecimal> stated =
        numbers(row.statements().stream().map(values::get).collect(Collectors.joining(" ")));
    return numbers(row.fact().value()).stream()
        .allMatch(
            figure ->
                stated.contains(figure)
                    || stated.contains(figure.multiply(THOUSAND).stripTrailingZeros())
                    || stated.contains(figure.divide(THOUSAND).stripTrailingZeros()));
  }

  @Test
  void tellsEachFigureThatIsWrong() throws IOException {
    ImmutableMap<String, String> values = register();
    Row row = rows().filter(it -> it.statements().contains("G01-034")).findFirst().orElseThrow();
    FactRow wrong = FactRow.of(row.fact().name(), 121, row.fact().source());
    assertThat(holds(row, values)).isTrue();
    assertThat(holds(new Row(row.release(), row.kind(), wrong), values)).isFalse();
  }
}
