package dev.ixm.model.language.rules;

import static dev.ixm.model.Topology.SINGLE_SERVER;
import static dev.ixm.model.rules.RuleCase.check;
import static dev.ixm.model.rules.Sites.site;

import dev.ixm.model.language.LanguageCatalog;
import dev.ixm.model.language.SpeechEngine;
import dev.ixm.model.language.SpokenLanguage;
import dev.ixm.model.release.ReleaseFacts;
import dev.ixm.model.site.Deployment;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SiteLanguageRulesTest {

  private static final String RULE = "language.known";

  @Test
  @Tag("G02-025")
  @Tag("G20-002")
  void everyLanguageOfTheGuideIsKnown() {
    for (SpokenLanguage language :
        ReleaseFacts.of(ReleaseFacts.DESCRIBED).get(LanguageCatalog.KIND).languages()) {
      check(RULE, site(SINGLE_SERVER).addLanguages(language.name())).findsNothing();
    }
    check(RULE, site(SINGLE_SERVER)).findsNothing();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Portuguese BR", "Spanish", "Spanish EU", "English TTY", "Thai"})
  @Tag("G20-012")
  void noSpeechEngineIsListedForOtherLanguages(String name) {
    Deployment.Builder site = site(SINGLE_SERVER).addLanguages("English", name);
    check("language.speech", site).findsNothing();
    check("language.speech", site.addSpeechEngines(SpeechEngine.TEXT_TO_SPEECH))
        .findsAt("/languages/1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "English",
        "English AU",
        "English UK",
        "French",
        "French EU",
        "German",
        "Italian",
        "Klingon"
      })
  @Tag("G20-003")
  @Tag("G20-004")
  @Tag("G20-005")
  @Tag("G20-006")
  @Tag("G20-007")
  @Tag("G20-008")
  @Tag("G20-009")
  void thoseOfTheListSpeakAndUnderstand(String name) {
    check(
            "language.speech",
            site(SINGLE_SERVER).addLanguages(name).addSpeechEngines(SpeechEngine.values()))
        .findsNothing();
  }

  @ParameterizedTest
  @ValueSource(strings = {"de", "german", "French FR", "Klingon"})
  void otherNamesAreNot(String name) {
    check(RULE, site(SINGLE_SERVER).addLanguages("German", name)).findsAt("/languages/1");
  }
}
