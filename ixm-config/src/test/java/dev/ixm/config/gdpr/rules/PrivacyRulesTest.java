package dev.ixm.config.gdpr.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ixm.config.gdpr.Announcement;
import dev.ixm.config.gdpr.AnnouncementKind;
import dev.ixm.config.gdpr.CallerWarning;
import dev.ixm.config.gdpr.CompanyPrompts;
import dev.ixm.config.gdpr.FeatureGroupWarnings;
import dev.ixm.config.gdpr.GdprCompliance;
import dev.ixm.config.gdpr.PrivacySettings;
import dev.ixm.config.gdpr.Recording;
import dev.ixm.config.rules.SettingsRulesContract;
import dev.ixm.model.json.JsonInputException;
import dev.ixm.model.value.InvalidAttributeException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrivacyRulesTest extends SettingsRulesContract<PrivacySettings> {

  private static final String SOUND =
      """
      {"gdprCompliance": "ENABLED",
       "companies": [
         {"number": 1,
          "featureGroups": [
            {"name": "Default", "warnings": {
              "RECORD_CONVERSATION": {"kind": "CUSTOM_PROMPT", "number": "0042"},
              "DATA_COLLECTION": {"kind": "SYSTEM_PROMPT"}}},
            {"name": "Sales", "warnings": {"DATA_COLLECTION": {"kind": "NONE"}}}],
          "recordings": [
            {"number": "0042", "folder": "\\\\UC\\\\Prompts\\\\Company\\\\1"},
            {"number": "0007", "folder": "/uc/prompts/company/1/"}]},
         {"number": 2,
          "featureGroups": [
            {"name": "Default", "warnings":
              {"DATA_COLLECTION": {"kind": "CUSTOM_PROMPT", "number": "0099"}}}],
          "recordings": [{"number": "0099", "folder": "\\\\UC\\\\Prompts\\\\Company\\\\2"}]}]}
      """;

  private static final String ROWS =
      """
      gdpr.recording.unique | "0007" | "0042" | ERROR | /companies/0/recordings/1/number actual=0042 expected=other than 0042 | G10-025
      gdpr.recording.folder | Company\\\\2 | Company\\\\1 | ERROR | /companies/1/recordings/0/folder actual=\\UC\\Prompts\\Company\\1 expected=\\UC\\Prompts\\Company\\2 | G10-023 G10-024
      gdpr.recording.folder | /uc/prompts/company/1/ | /uc/prompts/ | ERROR | /companies/0/recordings/1/folder actual=/uc/prompts/ expected=\\UC\\Prompts\\Company\\1 | G10-023
      gdpr.recording.folder | , "folder": "/uc/prompts/company/1/" | ∅ | INFO | /companies/0/recordings/1/folder missing=/companies/0/recordings/1/folder | G10-023
      gdpr.warning.recorded | {"kind": "CUSTOM_PROMPT", "number": "0099"} | {"kind": "CUSTOM_PROMPT", "number": "0042"} | ERROR | /companies/1/featureGroups/0/warnings/DATA_COLLECTION/number actual=0042 expected=0099 | ∅
      gdpr.warning.recorded | ,⏎    "recordings": [{"number": "0099", "folder": "\\\\UC\\\\Prompts\\\\Company\\\\2"}] | ∅ | INFO | /companies/1/recordings missing=/companies/1/recordings | ∅
      """;

  PrivacyRulesTest() {
    super(PrivacySettings.class, SOUND, ROWS);
  }

  @Test
  void acceptsTheSameNumberInTwoCompanies() {
    String json = SOUND.replace("\"0099\"", "\"0042\"");
    assertThat(check(read(json))).isEmpty();
  }

  @Test
  @Tag("G10-022")
  @Tag("G10-023")
  @Tag("G10-024")
  void namesFolderAndFileOfARecording() {
    Recording recording = Recording.builder().number("0042").build();
    assertThat(recording.fileName()).isEqualTo("SAL0042.vox");
    assertThat(CompanyPrompts.builder().number(1).build().path(recording))
        .isEqualTo("\\UC\\Prompts\\Company\\1\\SAL0042.vox");
    assertThat(CompanyPrompts.builder().number(12).build().folder())
        .isEqualTo("\\UC\\Prompts\\Company\\12");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "123", "12345", "12a4", "12 4", "-123", "٠٠٤٢"})
  @Tag("G10-014")
  @Tag("G10-017")
  @Tag("G10-022")
  void refusesANumberThatIsNotFourDigits(String number) {
    assertThatThrownBy(() -> Announcement.custom(number))
        .isInstanceOf(InvalidAttributeException.class)
        .hasMessage("number must be 4 digits: '" + number + "'");
    assertThatThrownBy(() -> Recording.builder().number(number).build())
        .isInstanceOf(InvalidAttributeException.class)
        .hasMessage("number must be 4 digits: '" + number + "'");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'kind': 'CUSTOM_PROMPT', 'number': '0042'} | {'kind': 'CUSTOM_PROMPT'}",
        "{'kind': 'SYSTEM_PROMPT'} | {'kind': 'SYSTEM_PROMPT', 'number': '0042'}",
        "{'kind': 'NONE'} | {'kind': 'NONE', 'number': '0042'}"
      },
      quoteCharacter = '"')
  @Tag("G10-014")
  @Tag("G10-017")
  void asksForANumberOfACustomPromptOnly(String part, String replacement) {
    String sound = SOUND.replace('"', '\'');
    assertThat(sound).contains(part);
    String json = sound.replace(part, replacement).replace('\'', '"');
    assertThatThrownBy(() -> read(json))
        .isInstanceOf(JsonInputException.class)
        .hasMessageContaining("number must be given for CUSTOM_PROMPT, and for no other");
  }

  @Test
  @Tag("G10-010")
  @Tag("G10-013")
  @Tag("G10-016")
  void offersNothingAStandardOrACustomPromptForEachWarning() {
    CallerWarning record = CallerWarning.RECORD_CONVERSATION;
    assertThat(record.section()).isEqualTo("Record Conversation Warning");
    assertThat(record.option(AnnouncementKind.NONE)).isEmpty();
    assertThat(record.option(AnnouncementKind.SYSTEM_PROMPT))
        .hasValue("Play record Conversation Warning");
    assertThat(record.option(AnnouncementKind.CUSTOM_PROMPT))
        .hasValue("Play record Conversation Custom Warning");
    CallerWarning data = CallerWarning.DATA_COLLECTION;
    assertThat(data.section()).isEqualTo("Data Collection Warning");
    assertThat(data.option(AnnouncementKind.NONE)).hasValue("None");
    assertThat(data.option(AnnouncementKind.SYSTEM_PROMPT)).hasValue("System Prompt");
    assertThat(data.option(AnnouncementKind.CUSTOM_PROMPT)).hasValue("Custom Prompt");
    assertThat(AnnouncementKind.values()).hasSize(3);
    assertThat(CallerWarning.values()).hasSize(2);
  }

  @Test
  void makesEachKind() {
    assertThat(Announcement.none().kind()).isEqualTo(AnnouncementKind.NONE);
    assertThat(Announcement.systemPrompt().kind()).isEqualTo(AnnouncementKind.SYSTEM_PROMPT);
    assertThat(Announcement.custom("0042").number()).hasValue("0042");
  }

  @Test
  @Tag("G10-009")
  void hasASwitchOfTwoValues() {
    assertThat(GdprCompliance.SETTING).isEqualTo("GDPR compliance");
    assertThat(GdprCompliance.values())
        .extracting(GdprCompliance::valueData)
        .containsExactly("True", "False");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, 10_000})
  void refusesACompanyThatIsNone(int number) {
    assertThatThrownBy(() -> CompanyPrompts.builder().number(number).build())
        .hasMessage("number must be 1 to 9999: " + number);
  }

  @Test
  void refusesWhatIsThereTwice() {
    CompanyPrompts one = CompanyPrompts.builder().number(1).build();
    assertThatThrownBy(() -> PrivacySettings.builder().addCompanies(one, one).build())
        .hasMessage("companies must have different numbers: 1");
    FeatureGroupWarnings sales = FeatureGroupWarnings.builder().name("Sales").build();
    assertThatThrownBy(
            () -> CompanyPrompts.builder().from(one).addFeatureGroups(sales, sales).build())
        .hasMessage("featureGroups must have different names: 'Sales'");
    assertThatThrownBy(() -> FeatureGroupWarnings.builder().name(" ").build())
        .hasMessage("name must not be blank");
  }
}
