package dev.ixm.config.etsip.rules;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static dev.ixm.model.guide.Level.MUST;
import static dev.ixm.model.guide.Level.SHOULD;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.ixm.config.etsip.EtsipCatalog;
import dev.ixm.config.etsip.EtsipFile;
import dev.ixm.config.etsip.EtsipSection;
import dev.ixm.config.etsip.EtsipSetting;
import dev.ixm.config.etsip.EtsipSite;
import dev.ixm.config.etsip.PbxSettings;
import dev.ixm.config.etsip.SettingType;
import dev.ixm.config.ini.rules.IniFindings;
import dev.ixm.model.guide.Basis;
import dev.ixm.model.guide.Source;
import dev.ixm.model.release.ReleaseFacts;
import dev.ixm.model.rule.Finding;
import dev.ixm.model.rule.Rule;
import dev.ixm.model.rule.RuleInfo;
import dev.ixm.model.site.Server;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Settings that must be the same on all voice servers of a site.
 *
 * <p>Each finding names the server that differs and, in the fact {@code other}, the first one that
 * states the setting well. A setting that is not stated counts as its default. Addresses and names
 * of files are each server's own business.
 */
public final class EtsipSiteRules {

  static final String OTHER = "other";

  private static final Source TLS = Source.of(14, "Architecture");
  private static final Source MWI = Source.of(8, "MWI Configuration");
  private static final ImmutableSet<String> TLS_KEYS = ImmutableSet.of("Transport protocol");
  private static final ImmutableSet<String> MWI_KEYS = ImmutableSet.of("Fail Over", "Keep Alive");
  private static final ImmutableSet<SettingType> OWN =
      ImmutableSet.of(
          SettingType.ADDRESSES, SettingType.ENDPOINTS, SettingType.FILE, SettingType.FILES);

  private static final RuleInfo SAME_TRANSPORT =
      RuleInfo.of("etsip.site.tls", MUST, "all voice servers reach the PBX the same way", TLS);
  private static final RuleInfo SAME_FAILOVER =
      RuleInfo.of("etsip.site.mwi-failover", MUST, "failover is set on all voice servers", MWI);
  private static final RuleInfo SAME =
      RuleInfo.of(
          "etsip.site.same",
          SHOULD,
          "all voice servers have the same settings",
          Source.of(14, "Key"),
          Basis.INFERRED);
  private static final RuleInfo COMPLETE =
      RuleInfo.of("etsip.site.complete", MUST, "every voice server has its file", TLS);

  /** What the provider offers. */
  public static final ImmutableList<Rule<EtsipSite>> ALL =
      ImmutableList.of(
          same(SAME_TRANSPORT),
          same(SAME_FAILOVER),
          same(SAME),
          Rule.of(COMPLETE, EtsipSite.class, EtsipSiteRules::missing));

  private EtsipSiteRules() {}

  private static Rule<EtsipSite> same(RuleInfo rule) {
    ImmutableList<EtsipSetting> settings =
        ReleaseFacts.of(ReleaseFacts.DESCRIBED).get(EtsipCatalog.KIND).settings().stream()
            .filter(setting -> !OWN.contains(setting.type()) && ruleOf(setting).equals(rule))
            .collect(toImmutableList());
    return Rule.of(
        rule,
        EtsipSite.class,
        site ->
            settings.stream()
                .flatMap(
                    setting -> headers(site, setting).map(header -> new Place(header, setting)))
                .flatMap(place -> place.differences(rule, site))
                .collect(toImmutableList()));
  }

  private static RuleInfo ruleOf(EtsipSetting setting) {
    if (setting.section() == EtsipSection.PBX && TLS_KEYS.contains(setting.key())) {
      return SAME_TRANSPORT;
    }
    return MWI_KEYS.contains(setting.key()) ? SAME_FAILOVER : SAME;
  }

  /** The sections that a setting stands in: for a PBX, those of any server. */
  private static Stream<String> headers(EtsipSite site, EtsipSetting setting) {
    return setting.section() == EtsipSection.PBX
        ? site.files().values().stream()
            .flatMap(file -> file.settings().pbxes().stream())
            .map(PbxSettings::header)
            .distinct()
            .sorted()
        : Stream.of(setting.section().header());
  }

  private static ImmutableList<Finding> missing(EtsipSite site) {
    return site.deployment().servers().stream()
        .filter(Server::isVoiceServer)
        .map(Server::name)
        .filter(name -> !site.files().containsKey(name))
        .map(
            name ->
                Finding.notStated(COMPLETE, IniFindings.path(name))
                    .fact(Finding.SERVER, name)
                    .build())
        .collect(toImmutableList());
  }

  /** A setting in a section of several files. */
  private record Place(String header, EtsipSetting setting) {

    Stream<Finding> differences(RuleInfo rule, EtsipSite site) {
      ImmutableList<Value> values =
          site.files().entrySet().stream()
              .flatMap(file -> value(file.getKey(), file.getValue()).stream())
              .collect(toImmutableList());
      return values.stream()
          .filter(value -> !value.text().equals(values.get(0).text()))
          .map(value -> finding(rule, value, values.get(0)));
    }

    /** Empty if what is stated is not well-formed, which another rule finds. */
    private Optional<Value> value(String server, EtsipFile file) {
      return file.document().find(header, setting.key()).isEmpty()
          ? Optional.of(new Value(server, file, setting.defaultValue().orElse("missing")))
          : file.findValue(header, setting).map(text -> new Value(server, file, text));
    }

    private Finding finding(RuleInfo rule, Value value, Value first) {
      return EtsipFindings.at(rule, value.server(), value.file(), header, setting.key())
          .actual(value.text(), first.text())
          .fact(OTHER, first.server())
          .build();
    }
  }

  private record Value(String server, EtsipFile file, String text) {}
}
