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
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
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
        "{\"only\": [\"storage.raid.tan\"]} | no rule has the id 'storage.raid.tan'; near it:"
            + " [storage.raid.ten",
        "{\"only\": [\"storge\"]} | no rule has the id 'storge'; near it: [storage]",
        "{\"without\": [\"storage.rad\"]} | no rule has the id 'storage.rad'; near it:"
            + " [storage.raid",
        "{\"parameters\": {\"house.longer\": \"7\"}} | no rule asks for [house.longer]; they ask"
            + " for [house.longest]",
        "{\"parameters\": {\"house.longest\": \"x\"}} | parameter 'house.longest' is 'x': For input"
            + " string: \"x\""
      })
  void refusesWhatNoRuleKnows(String json, String problem) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> configured(json))
        .withMessageContaining(problem);
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
