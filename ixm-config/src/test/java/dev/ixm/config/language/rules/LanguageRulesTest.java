package dev.ixm.config.language.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ixm.config.language.InstalledLanguage;
import dev.ixm.config.language.LanguageSettings;
import dev.ixm.config.language.PromptFormat;
import dev.ixm.config.rules.SettingsRulesContract;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class LanguageRulesTest extends SettingsRulesContract<LanguageSettings> {

  private static final String SOUND =
      """
      {"languages": [
         {"name": "French EU", "selected": true, "promptFormat": "MULAW", "voice": "French EU"},
         {"name": "German", "selected": true, "promptFormat": "ALAW", "voice": "German"}]}
      """;

  private static final String ROWS =
      """
      language.selected | "German", "selected": true | "German", "selected": false | ERROR | /languages/1/selected actual=false expected=true | G20-019
      language.selected | "German", "selected": true, | "German", | INFO | /languages/1/selected missing=/languages/1/selected | G20-019
      language.voice | "voice": "French EU" | "voice": "German" | WARNING | /languages/0/voice actual=German expected=French EU | G20-031
      language.voice | , "voice": "French EU" | ∅ | INFO | /languages/0/voice missing=/languages/0/voice | G20-031
      """;

  LanguageRulesTest() {
    super(LanguageSettings.class, SOUND, ROWS);
  }

  @Test
  @Tag("G20-022")
  void offersTwoFormatsOfPrompts() {
    assertThat(PromptFormat.values())
        .extracting(PromptFormat::title)
        .containsExactly("Mulaw", "Alaw");
  }

  @Test
  void refusesWhatCannotBe() {
    assertThatThrownBy(() -> InstalledLanguage.builder().name(" ").build())
        .hasMessage("name must not be blank");
    InstalledLanguage german = InstalledLanguage.builder().name("German").build();
    assertThatThrownBy(() -> LanguageSettings.builder().addLanguages(german, german).build())
        .hasMessage("languages must have different names: 'German'");
  }
}
