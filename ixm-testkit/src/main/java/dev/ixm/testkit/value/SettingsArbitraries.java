package dev.ixm.testkit.value;

import com.google.common.collect.ImmutableMap;
import dev.ixm.config.aacc.ContactCenterSettings;
import dev.ixm.config.aacc.StartType;
import dev.ixm.config.language.InstalledLanguage;
import dev.ixm.config.language.LanguageSettings;
import dev.ixm.config.language.PromptFormat;
import dev.ixm.config.share.FolderShare;
import dev.ixm.config.share.SharePermission;
import dev.ixm.config.uac.UserAccountControl;
import dev.ixm.model.Edition;
import dev.ixm.model.Role;
import dev.ixm.model.Topology;
import dev.ixm.model.language.LanguageCatalog;
import dev.ixm.model.language.SpokenLanguage;
import dev.ixm.model.release.ReleaseFacts;
import dev.ixm.testkit.arbitrary.ArbitraryTable;
import dev.ixm.testkit.arbitrary.ScalarArbitraries;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Any settings of Windows, of languages and of a contact center. */
final class SettingsArbitraries {

  static final ArbitraryTable TABLE =
      new ArbitraryTable()
          .put(ContactCenterSettings.class, SettingsArbitraries::contactCenters)
          .put(InstalledLanguage.class, SettingsArbitraries::languages)
          .put(LanguageSettings.class, SettingsArbitraries::allLanguages)
          .put(FolderShare.class, SettingsArbitraries::shares)
          .put(UserAccountControl.class, SettingsArbitraries::accountControls);

  private SettingsArbitraries() {}

  private static Arbitrary<ContactCenterSettings> contactCenters() {
    Arbitrary<Integer> setTypes =
        Arbitraries.oneOf(
            Arbitraries.of(ContactCenterSettings.DMG_SET_TYPE),
            Arbitraries.integers().between(0, 9_999));
    Arbitrary<Map<String, StartType>> services =
        Arbitraries.maps(ScalarArbitraries.names(), Arbitraries.of(StartType.class)).ofMaxSize(3);
    return Combinators.combine(
            ScalarArbitraries.sets(setTypes).optional(),
            services,
            Arbitraries.of(StartType.class).optional())
        .as(
            (types, voice, recovery) ->
                ContactCenterSettings.builder()
                    .dmgSetTypes(types)
                    .voiceService(voice)
                    .recoveryService(recovery)
                    .build());
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
    return Combinators.combine(
            languageNames(),
            ScalarArbitraries.answers(),
            Arbitraries.of(PromptFormat.class).optional(),
            languageNames().optional())
        .as(
            (name, selected, format, voice) ->
                InstalledLanguage.builder()
                    .name(name)
                    .selected(selected)
                    .promptFormat(format)
                    .voice(voice)
                    .build());
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
    Arbitrary<ImmutableMap<String, SharePermission>> permissions =
        Arbitraries.maps(accounts, Arbitraries.of(SharePermission.class))
            .ofMaxSize(4)
            .map(ImmutableMap::copyOf);
    return Combinators.combine(
            ScalarArbitraries.names(),
            Arbitraries.of(Role.class),
            accounts.optional(),
            ScalarArbitraries.answers(),
            permissions.optional())
        .as(
            (server, role, user, administers, all) ->
                FolderShare.builder()
                    .server(server)
                    .role(role)
                    .dcomUser(user)
                    .dcomUserAdministers(administers)
                    .permissions(all)
                    .build());
  }

  private static Arbitrary<UserAccountControl> accountControls() {
    return Combinators.combine(
            Arbitraries.of(Topology.class),
            Arbitraries.of(Edition.class),
            Arbitraries.of(UserAccountControl.Notification.class).optional(),
            ScalarArbitraries.answers())
        .as(
            (topology, edition, notification, approval) ->
                UserAccountControl.builder()
                    .topology(topology)
                    .edition(edition)
                    .notification(notification)
                    .adminApprovalMode(approval)
                    .build());
  }
}
