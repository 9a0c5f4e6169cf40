package dev.ixm.model.language;

import static dev.ixm.model.language.LanguageDelivery.DOWNLOAD;
import static dev.ixm.model.language.LanguageDelivery.INCLUDED;
import static dev.ixm.model.language.LanguageDelivery.LANGUAGE_PACK;

import com.google.common.collect.ImmutableList;
import dev.ixm.model.Release;
import dev.ixm.model.guide.Source;

/** The languages of release 10.8: those of chapter 2, then what chapter 20 adds. */
final class LanguageTable {

  private static final Source SUPPORT = Source.of(2, "Language Support");
  private static final Source PACKS = Source.of(20, "Available Languages");

  static final LanguageCatalog RELEASE_10_8 =
      LanguageCatalog.builder().release(Release.R10_8).languages(languages()).build();

  private LanguageTable() {}

  private static ImmutableList<SpokenLanguage> languages() {
    return ImmutableList.of(
        download("Chinese (CN, Mandarin)").build(),
        download("Chinese (HK, Cantonese)").build(),
        download("Chinese (TW, Traditional)").build(),
        download("Dutch").build(),
        spoken(listed("English", INCLUDED)).addSources(PACKS).build(),
        spoken(pack("English UK")).region("United Kingdom").build(),
        spoken(download("English AU")).region("Australia").addSources(PACKS).build(),
        download("English NZ").build(),
        spoken(pack("French")).region("North America").build(),
        spoken(pack("French EU")).region("Europe").build(),
        spoken(pack("German")).build(),
        spoken(pack("Italian")).build(),
        download("Japanese").build(),
        download("Korean").build(),
        pack("Portuguese BR").build(),
        download("Russian").build(),
        pack("Spanish").build(),
        pack("Spanish EU").build(),
        download("Thai").build(),
        language("English TTY", LANGUAGE_PACK).supported(false).addSources(PACKS).build());
  }

  private static SpokenLanguage.Builder spoken(SpokenLanguage.Builder language) {
    return language.addEngines(SpeechEngine.values());
  }

  private static SpokenLanguage.Builder pack(String name) {
    return listed(name, LANGUAGE_PACK).addSources(PACKS);
  }

  private static SpokenLanguage.Builder download(String name) {
    return listed(name, DOWNLOAD);
  }

  private static SpokenLanguage.Builder listed(String name, LanguageDelivery delivery) {
    return language(name, delivery).supported(true).addSources(SUPPORT);
  }

  private static SpokenLanguage.Builder language(String name, LanguageDelivery delivery) {
    return SpokenLanguage.builder().name(name).delivery(delivery);
  }
}
