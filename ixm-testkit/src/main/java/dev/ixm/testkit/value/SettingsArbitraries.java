package dev.ixm.testkit.value;

import com.google.common.collect.ImmutableMap;
import dev.ixm.config.aacc.ContactCenterSettings;
import dev.ixm.config.language.InstalledLanguage;
import dev.ixm.config.language.LanguageSettings;
import dev.ixm.config.share.FolderShare;
import dev.ixm.config.share.SharePermission;
import dev.ixm.config.uac.UserAccountControl;
import dev.ixm.model.language.LanguageCatalog;
import dev.ixm.model.language.SpokenLanguage;
import dev.ixm.model.release.ReleaseFacts;
import dev.ixm.testkit.arbitrary.ArbitraryTable;
import dev.ixm.testkit.arbitrary.ScalarArbitraries;
import dev.ixm.testkit.arbitrary.Values;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Any settings of Windows, of languages and of a contact center. */
final class SettingsArbitraries {

  static final ArbitraryTable TABLE =
      new ArbitraryTable()
          .put(ContactCenterSettings.class, SettingsArbitraries::contactCenters)
          .put(InstalledLanguage.class, SettingsArbitraries::languages)
          .put(LanguageSettings.class, SettingsArbitraries::allLanguages)
          .put(FolderShare.class, SettingsArbitraries::shares)
          .put(UserAccountControl.class, Values.of(UserAccountControl.class)::build);

  private SettingsArbitraries() {}

  private static Arbitrary<ContactCenterSettings> contactCenters() {
    return Values.of(ContactCenterSettings.class)
        .each(
            "dmgSetTypes",
            Arbitraries.oneOf(
                Arbitraries.of(ContactCenterSettings.DMG_SET_TYPE),
                Arbitraries.integers().between(0, 9_999)))
        .build();
  }

  /** The guide's languages, and others. */
  private static Arbitrary<String> languageNames() {
    return Arbitraries.oneOf(
        Arbitraries.of(
                ReleaseFacts.of(ReleaseFacts.DESCRIBED).get(LanguageCatalog.KIND).languages())
            .map(SpokenLanguage::name),
        ScalarArbitraries.names());
  }

  private static Arbitrary<InstalledLanguage> languages() {
    return Values.of(InstalledLanguage.class)
        .each("name", languageNames())
        .each("voice", languageNames())
        .build();
  }

  private static Arbitrary<LanguageSettings> allLanguages() {
    return languages()
        .list()
        .uniqueElements(InstalledLanguage::name)
        .ofMaxSize(4)
        .map(all -> LanguageSettings.builder().languages(all).build());
  }

  private static Arbitrary<FolderShare> shares() {
    Arbitrary<String> accounts =
        Arbitraries.oneOf(
            Arbitraries.of(
                FolderShare.IIS_USER, FolderShare.EVERYONE, "EXAMPLE\\ixm", "example\\IXM"),
            ScalarArbitraries.names());
    return Values.of(FolderShare.class)
        .each("dcomUser", accounts)
        .whole(
            "permissions",
            Arbitraries.maps(accounts, Arbitraries.of(SharePermission.class))
                .ofMaxSize(4)
                .map(ImmutableMap::copyOf)
                .optional())
        .build();
  }
}
