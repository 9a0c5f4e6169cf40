package dev.ixm.model.windows;

import static dev.ixm.model.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OperatingSystemTest {

  private static OperatingSystem in(String language) {
    return OperatingSystem.builder()
        .version(WindowsVersion.WINDOWS_SERVER_2019)
        .language(Locale.forLanguageTag(language))
        .build();
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr-CA", "zh-Hant-TW", "es-419", "und"})
  void speaksALanguagePerhapsWithScriptAndRegion(String language) {
    assertThat(in(language).language()).contains(Locale.forLanguageTag(language));
  }

  @ParameterizedTest
  @ValueSource(strings = {"de-1996", "de-u-co-phonebk", "en-x-private"})
  void speaksNoVariantOfALanguage(String language) {
    assertRefused(
        () -> in(language),
        "language",
        "must be a language, perhaps with script and region: " + language);
  }
}
