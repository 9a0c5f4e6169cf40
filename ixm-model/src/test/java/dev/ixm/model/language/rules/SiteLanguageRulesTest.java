package dev.ixm.model.language.rules;

import static dev.ixm.model.Topology.SINGLE_SERVER;
import static dev.ixm.model.rules.RuleCase.check;
import static dev.ixm.model.rules.Sites.site;

import dev.ixm.model.language.LanguageCatalog;
import dev.ixm.model.language.SpokenLanguage;
import dev.ixm.model.release.ReleaseFacts;
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
  @ValueSource(strings = {"de", "german", "French FR", "Klingon"})
  void otherNamesAreNot(String name) {
    check(RULE, site(SINGLE_SERVER).addLanguages("German", name)).findsAt("/languages/1");
  }
}
