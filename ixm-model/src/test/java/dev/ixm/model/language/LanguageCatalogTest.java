package dev.ixm.model.language;

import static dev.ixm.model.language.LanguageDelivery.DOWNLOAD;
import static dev.ixm.model.language.LanguageDelivery.INCLUDED;
import static dev.ixm.model.language.LanguageDelivery.LANGUAGE_PACK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ixm.model.Release;
import dev.ixm.model.guide.Source;
import dev.ixm.model.json.IxmJson;
import dev.ixm.model.release.ReleaseFacts;
import dev.ixm.model.value.InvalidAttributeException;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LanguageCatalogTest {

  private static final LanguageCatalog CATALOG =
      ReleaseFacts.of(Release.R10_8).get(LanguageCatalog.KIND);
  private static final Source SUPPORT = Source.of(2, "Language Support");
  private static final Source PACKS = Source.of(20, "Available Languages");

  private static List<Source> places(SpokenLanguage language) {
    return language.sources().stream().map(source -> source.citing()).toList();
  }

  private static List<String> names(List<SpokenLanguage> languages) {
    return languages.stream().map(SpokenLanguage::name).toList();
  }

  @Test
  @Tag("G02-025")
  void supportsNineteenLanguages() {
    assertThat(names(CATALOG.supported()))
        .hasSize(19)
        .containsExactlyInAnyOrder(
            "Chinese (CN, Mandarin)",
            "Chinese (HK, Cantonese)",
            "Chinese (TW, Traditional)",
            "Dutch",
            "English AU",
            "English NZ",
            "English UK",
            "English",
            "French EU",
            "French",
            "German",
            "Italian",
            "Japanese",
            "Korean",
            "Portuguese BR",
            "Russian",
            "Spanish EU",
            "Spanish",
            "Thai");
    assertThat(CATALOG.supported())
        .allMatch(it -> it.sources().asList().get(0).citing().equals(SUPPORT));
  }

  @Test
  @Tag("G20-002")
  void listsTheLanguagesOfTheChapterOnPacks() {
    assertThat(CATALOG.languages())
        .filteredOn(language -> language.delivery() != DOWNLOAD)
        .allMatch(language -> places(language).contains(PACKS))
        .extracting(SpokenLanguage::name)
        .containsExactlyInAnyOrder(
            "English TTY",
            "English UK",
            "English",
            "French EU",
            "French",
            "German",
            "Italian",
            "Portuguese BR",
            "Spanish EU",
            "Spanish");
  }

  @Test
  @Tag("G02-027")
  @Tag("G20-001")
  void includesStandardEnglishOnly() {
    assertThat(names(CATALOG.delivered(INCLUDED))).containsExactly("English");
    assertThat(CATALOG.delivered(LANGUAGE_PACK)).hasSize(9);
    assertThat(CATALOG.delivered(DOWNLOAD)).hasSize(10);
  }

  @Test
  void knowsOneMoreLanguageThanItSupports() {
    assertThat(CATALOG.languages())
        .hasSize(20)
        .filteredOn(language -> !language.supported())
        .singleElement()
        .satisfies(
            language -> {
              assertThat(language.name()).isEqualTo("English TTY");
              assertThat(language.delivery()).isEqualTo(LANGUAGE_PACK);
              assertThat(places(language)).containsExactly(PACKS);
            });
  }

  /** Each row: its id in the register, the language and its region. */
  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "G20-003, English,    -",
        "G20-004, English AU, Australia",
        "G20-005, English UK, United Kingdom",
        "G20-006, French,     North America",
        "G20-007, French EU,  Europe",
        "G20-008, German,     -",
        "G20-009, Italian,    -"
      })
  void readsOutAndUnderstands(String id, String name, String region) {
    SpokenLanguage language = CATALOG.findLanguage(name).orElseThrow();
    assertThat(language.engines()).as(id).containsExactly(SpeechEngine.values());
    assertThat(language.region().orElse(null)).isEqualTo(region);
    assertThat(places(language)).containsExactly(SUPPORT, PACKS);
  }

  @ParameterizedTest
  @EnumSource
  @Tag("G20-012")
  void hasSevenLanguagesForEachEngine(SpeechEngine engine) {
    assertThat(names(CATALOG.forEngine(engine)))
        .hasSize(7)
        .doesNotContain("English TTY", "Portuguese BR", "Spanish", "Spanish EU");
    assertThat(CATALOG.languages())
        .filteredOn(language -> language.engines().isEmpty())
        .hasSize(13)
        .allMatch(language -> language.region().isEmpty());
  }

  @Test
  void findsByTheNameAsPrinted() {
    assertThat(CATALOG.findLanguage("Thai")).map(SpokenLanguage::delivery).hasValue(DOWNLOAD);
    assertThat(CATALOG.findLanguage("thai")).isEmpty();
  }

  @Test
  void refusesANameTwice() {
    LanguageCatalog.Builder builder =
        LanguageCatalog.builder().from(CATALOG).addLanguages(CATALOG.languages().get(3));
    assertThatThrownBy(builder::build)
        .isInstanceOf(InvalidAttributeException.class)
        .hasMessage("languages must have different names: 'Dutch'");
  }

  @Test
  void refusesALanguageWithoutNameOrSource() {
    SpokenLanguage dutch = CATALOG.findLanguage("Dutch").orElseThrow();
    SpokenLanguage.Builder nameless = SpokenLanguage.builder().from(dutch).name(" ");
    assertThatThrownBy(nameless::build)
        .isInstanceOf(InvalidAttributeException.class)
        .hasMessage("name must not be blank");
    SpokenLanguage.Builder rumour = SpokenLanguage.builder().from(dutch).sources(List.of());
    assertThatThrownBy(rumour::build)
        .isInstanceOf(InvalidAttributeException.class)
        .hasMessage("sources must name at least one place");
  }

  @Test
  void hasAJsonForm() {
    assertThat(IxmJson.write(CATALOG))
        .contains("\"name\" : \"English TTY\"", "\"delivery\" : \"DOWNLOAD\"");
  }
}
