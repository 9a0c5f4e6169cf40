package dev.ixm.config.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.ixm.model.json.IxmJson;
import dev.ixm.model.rule.Finding;
import dev.ixm.model.rule.Finding.Kind;
import dev.ixm.model.rule.RuleSet;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What holds for the rules over one type of settings: a sound description, read from JSON, breaks
 * none; each change of it in the table gives exactly the findings that stand there, and no breach
 * of another rule; every rule has a row.
 *
 * <p>The rows: rule, what is replaced, with what (nothing, if it is ∅), severity, findings,
 * statements. A row in which something is missing has the severity INFO.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class SettingsRulesContract<S> {

  private static final RuleSet RULES =
      RuleSet.discover(SettingsRulesContract.class.getClassLoader());

  private final Class<S> type;
  private final String sound;
  private final String rows;

  protected SettingsRulesContract(Class<S> type, String sound, String rows) {
    this.type = type;
    this.sound = sound;
    this.rows = rows;
  }

  Stream<Arguments> rows() {
    return rows.lines()
        .map(line -> line.replace("⏎", "\n").split(" \\| ?", -1))
        .map(row -> Arguments.of(row[0], row[1], row[2].replace("∅", ""), row[3], row[4]));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void findsExactlyWhatIsWrong(
      String rule, String part, String replacement, String severity, String expected) {
    assertThat(sound).contains(part);
    ImmutableList<Finding> found = check(read(sound.replace(part, replacement)));
    assertThat(found)
        .filteredOn(finding -> finding.rule().id().equals(rule))
        .allMatch(finding -> finding.severity().name().equals(severity))
        .extracting(SettingsRulesContract::shown)
        .containsExactly(expected.split("; "));
    assertThat(found)
        .filteredOn(finding -> finding.kind() != Kind.NOT_STATED)
        .allMatch(finding -> finding.rule().id().equals(rule));
  }

  @Test
  void findsNothingInASoundDescription() {
    assertThat(check(read(sound))).isEmpty();
  }

  @Test
  void hasABreachForEachRule() {
    assertThat(rows().map(Arguments::get).filter(row -> !row[4].toString().contains("missing=")))
        .extracting(row -> row[0])
        .containsAll(
            RULES.rules().stream()
                .filter(rule -> rule.subjectType().equals(type))
                .map(rule -> rule.info().id())
                .toList());
  }

  @Test
  void isReadFromTheJsonThatIsWritten() {
    S settings = read(sound);
    assertThat(read(IxmJson.write(settings))).isEqualTo(settings);
  }

  protected final S read(String json) {
    return IxmJson.read(json.getBytes(StandardCharsets.UTF_8), "json", type);
  }

  protected static ImmutableList<Finding> check(Object subject) {
    return RULES.check(subject).findings();
  }

  private static String shown(Finding finding) {
    StringBuilder shown = new StringBuilder(finding.path());
    finding.facts().forEach((name, value) -> shown.append(" %s=%s".formatted(name, value)));
    return shown.toString();
  }
}
