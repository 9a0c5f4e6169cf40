package dev.ixm.model.language;

import static dev.ixm.model.language.LanguageDelivery.DOWNLOAD;
import static dev.ixm.model.language.LanguageDelivery.INCLUDED;
import static dev.ixm.model.language.LanguageDelivery.LANGUAGE_PACK;

import com.google.common.collect.ImmutableList;
import dev.ixm.model.Release;
import dev.ixm.model.guide.Source;

/** The languages of release 10.8: those of chapter 2, then what chapter 20 adds. */
final class LanguageTable {

  private static final Source SUPPORT = Source.of(2, "Language Support", "G02-025", "G02-027");

  static final LanguageCatalog RELEASE_10_8 =
      LanguageCatalog.builder().release(Release.R10_8).languages(languages()).build();

  private LanguageTable() {}

  private static ImmutableList<SpokenLanguage> languages() {
    return ImmutableList.of(
        download("Chinese (CN, Mandarin)").build(),
        download("Chinese (HK, Cantonese)").build(),
        download("Chinese (TW, Traditional)").build(),
        download("Dutch").build(),
        spoken(listed("English", INCLUDED)).addSources(packs("G20-001", "G20-003")).build(),
        spoken(pack("English UK"))
            .region("United Kingdom")
            .addSources(packs("G20-002", "G20-005"))
            .build(),
        spoken(download("English AU")).region("Australia").addSources(packs("G20-004")).build(),
        download("English NZ").build(),
        spoken(pack("French"))
            .region("North America")
            .addSources(packs("G20-002", "G20-006"))
            .build(),
        spoken(pack("French EU")).region("Europe").addSources(packs("G20-002", "G20-007")).build(),
        spoken(pack("German")).addSources(packs("G20-002", "G20-008")).build(),
        spoken(pack("Italian")).addSources(packs("G20-002", "G20-009")).build(),
        download("Japanese").build(),
        download("Korean").build(),
        pack("Portuguese BR").addSources(packs("G20-002")).build(),
        download("Russian").build(),
        pack("Spanish").addSources(packs("G20-002")).build(),
        pack("Spanish EU").addSources(packs("G20-002")).build(),
        download("Thai").build(),
        language("English TTY", LANGUAGE_PACK)
            .supported(false)
            .addSources(packs("G20-002"))
            .build());
  }

  private static SpokenLanguage.Builder spoken(SpokenLanguage.Builder language) {
    return language.addEngines(SpeechEngine.values());
  }

  private static SpokenLanguage.Builder pack(String name) {
    return listed(name, LANGUAGE_PACK);
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

  private static Source packs(String... statements) {
    return Source.of(20, "Available Languages", statements);
  }
}
