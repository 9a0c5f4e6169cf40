package dev.ixm.model.rule;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.collect.ImmutableList;
import dev.ixm.model.guide.Level;
import dev.ixm.model.json.IxmJson;
import dev.ixm.model.json.JsonInputException;
import dev.ixm.model.json.JsonPlaces;
import dev.ixm.model.quantity.DataSize;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleConfigurationTest {

  /** A plug-in with a limit that each house sets. */
  public static final class House implements RuleProvider {

    @Override
    public ImmutableList<Rule<?>> rules() {
      return ImmutableList.of(longest(5));
    }

    @Override
    public ImmutableList<Rule<?>> rules(RuleParameters parameters) {
      parameters.value("house.level", Level.MUST, Level::valueOf);
      parameters.value("house.memory", DataSize.ofGibibytes(4), DataSize::parse);
      parameters.value("house.day", LocalDate.EPOCH, LocalDate::parse);
      parameters.count("house.count", 2, 1, 64);
      return ImmutableList.of(longest(parameters.value("house.longest", 5, Integer::valueOf)));
    }

    private static Rule<String> longest(int most) {
      return SampleRules.rule(
          "house.text.longest", (text, here) -> here.atMost(text.length(), most));
    }
  }

  @TempDir private Path folder;

  private RuleSet configured(String json) throws IOException {
    Path services = Files.createDirectories(folder.resolve("META-INF/services"));
    Files.writeString(services.resolve(RuleProvider.class.getName()), House.class.getName());
    RuleConfiguration configuration =
        IxmJson.read(json.getBytes(UTF_8), "rules.json", RuleConfiguration.class);
    try (URLClassLoader loader =
        new URLClassLoader(
            new URL[] {folder.toUri().toURL()}, RuleConfigurationTest.class.getClassLoader())) {
      return RuleSet.configured(configuration, loader);
    }
  }

  private List<RuleInfo> infos(String json) throws IOException {
    return configured(json).rules().stream().map(Rule::info).toList();
  }

  @Test
  void leavesAllRulesWhereNothingIsSaid() throws IOException {
    assertThat(infos("{}"))
        .isEqualTo(infos("{\"levels\": [\"MUST\", \"SHOULD\", \"MAY\"]}"))
        .hasSizeGreaterThan(100)
        .anyMatch(rule -> rule.id().equals("house.text.longest"));
  }

  @Test
  void takesRulesByIdByFirstWordsAndByLevel() throws IOException {
    assertThat(
            infos(
                """
                {"only": ["storage", "network.cards.maximum"], "without": ["storage.raid"],
                 "levels": ["MUST"]}
                """))
        .hasSizeGreaterThan(3)
        .allMatch(rule -> rule.level() == Level.MUST)
        .allMatch(rule -> rule.topic().equals("storage") || rule.topic().equals("network"))
        .noneMatch(rule -> rule.id().startsWith("storage.raid."))
        .filteredOn(rule -> rule.topic().equals("network"))
        .extracting(RuleInfo::id)
        .containsExactly("network.cards.maximum");
  }

  @Test
  void takesRulesByTheIdsOfEarlierReleases() throws IOException {
    RuleInfo renamed =
        infos("{}").stream().filter(rule -> !rule.formerIds().isEmpty()).findFirst().orElseThrow();
    String former = renamed.formerIds().iterator().next();
    assertThat(infos("{\"only\": [\"%s\"]}".formatted(former))).contains(renamed);
    assertThat(infos("{\"without\": [\"%s\"]}".formatted(former))).doesNotContain(renamed);
  }

  @ParameterizedTest
  @CsvSource({"'{}', 5", "'{\"parameters\": {\"house.longest\": \"7\"}}', 7"})
  void handsValuesToTheRulesThatAskForThem(String json, int most) throws IOException {
    RuleSet rules = configured(json);
    assertThat(rules.check("x".repeat(most)).findings()).isEmpty();
    assertThat(rules.check("x".repeat(most + 1)).findings()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"only\": [\"storage.raid.tan\"]} | no rule has the id 'storage.raid.tan' or an"
            + " id that begins with 'storage.raid.tan.'; near it: [storage.raid.ten",
        "{\"only\": [\"storge\"]} | no rule has the id 'storge' or an id that begins with"
            + " 'storge.'; near it: [storage]",
        "{\"without\": [\"storage.rad\"]} | no rule has the id 'storage.rad' or an id that"
            + " begins with 'storage.rad.'; near it: [storage.raid",
        "{\"without\": [\"stor\"]} | no rule has the id 'stor' or an id that begins with 'stor.';"
            + " near it: [storage",
        "{\"only\": [\"zzzzz\"]} | no rule has the id 'zzzzz' or an id that begins with 'zzzzz.';"
            + " first words are: [capacity, ",
        "{\"parameters\": {\"house.longer\": \"7\"}} | no rule asks for 'house.longer'; they ask"
            + " for [house.count, house.day, "
      })
  void refusesWhatNoRuleKnows(String json, String problem) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> configured(json))
        .withMessageContaining(problem);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "house.longest | x | must be a number such as 5",
        "house.level | HIGH | must be one of MUST, SHOULD, MAY",
        "house.day | soon | must be of the form of '1970-01-01'",
        "house.count | 16x | must be a whole number, 1 to 64",
        "house.count | 0 | must be a whole number, 1 to 64",
        "house.count | -1 | must be a whole number, 1 to 64",
        "house.count | 65 | must be a whole number, 1 to 64",
        "house.count | 99999999999 | must be a whole number, 1 to 64",
        "house.count | \uFF14 | must be a whole number, 1 to 64"
      })
  void saysWhatAValueMustBe(String name, String value, String allowed) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> configured("{\"parameters\": {\"%s\": \"%s\"}}".formatted(name, value)))
        .withMessage("parameter '%s' is '%s', %s", name, value, allowed);
  }

  @Test
  void saysWhatTheTypeOfAValueSaysOfIt() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> configured("{\"parameters\": {\"house.memory\": \"much\"}}"))
        .withMessageStartingWith("parameter 'house.memory' is 'much', ")
        .withMessageContaining("16 GiB");
  }

  @Test
  void saysThatNoPlugInIsThereToAskForAValue() {
    RuleConfiguration values =
        RuleConfiguration.builder().putParameters("house.longest", "7").build();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RuleSet.configured(values, RuleSet.class.getClassLoader()))
        .withMessage("no rule asks for 'house.longest' or any other value: is a plug-in missing?");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"only\": [\"storage\", \"storage.raid.tan\"]} | rules.json:1:22: /only/1: no rule has",
        "{\"only\": [\"storage\"], \"without\": [\"storage\"]} | rules.json:1:34: /without: without"
            + " leaves no rule to judge by",
        "{\"only\": [\"house\"], \"levels\": [\"MAY\"]} | rules.json:1:31: /levels: levels leaves"
            + " no rule to judge by",
        "{\"without\": [\"stor\"]} | rules.json:1:14: /without/0: no rule has the id 'stor'",
        "{\"parameters\": {\"a/b\": \"7\"}} | rules.json:1:24: /parameters/a~1b: no rule asks for",
        "{\"parameters\": {\"house.longest\": \"x\"}} | rules.json:1:34: /parameters/house.longest:"
      })
  void saysWhereInTheFileWhatNoRuleKnowsStands(String json, String place) {
    IllegalArgumentException problem =
        catchThrowableOfType(IllegalArgumentException.class, () -> configured(json));
    assertThat(JsonPlaces.of(json.getBytes(UTF_8), "rules.json").refusal(problem))
        .hasMessageStartingWith(place)
        .hasMessageEndingWith(problem.getMessage())
        .hasCause(problem);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"only\": [\" \"]} | rules.json:1:10: /only: only must not be blank",
        "{\"levels\": [\"HIGH\"]} | rules.json:1:13: /levels/0: expected one of MUST, SHOULD, MAY:"
            + " 'HIGH'",
        "{\"rules\": []} | rules.json:1:11: /rules: unknown field"
      })
  void refusesAFileOfAnotherForm(String json, String problem) {
    assertThatThrownBy(() -> configured(json))
        .isInstanceOf(JsonInputException.class)
        .hasMessageContaining(problem);
  }
}
