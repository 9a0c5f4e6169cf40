package dev.ixm.config.etsip.rules;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static dev.ixm.model.guide.Level.MUST;
import static dev.ixm.model.guide.Level.SHOULD;
import static dev.ixm.model.rule.RuleSketch.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.ixm.config.etsip.EtsipCatalog;
import dev.ixm.config.etsip.EtsipFile;
import dev.ixm.config.etsip.EtsipSection;
import dev.ixm.config.etsip.EtsipSetting;
import dev.ixm.config.etsip.EtsipSite;
import dev.ixm.config.etsip.PbxSettings;
import dev.ixm.config.etsip.SettingType;
import dev.ixm.model.guide.Source;
import dev.ixm.model.rule.Bound;
import dev.ixm.model.rule.Finding;
import dev.ixm.model.rule.FindingCollector;
import dev.ixm.model.rule.Rule;
import dev.ixm.model.rule.RuleContext;
import dev.ixm.model.site.Server;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/**
 * Settings that must be the same on all voice servers of a site.
 *
 * <p>Each finding names the server that differs and, in the fact {@code other}, the first one that
 * states the setting well. A setting that is not stated counts as its default. Addresses and names
 * of files are each server's own business.
 */
public final class EtsipSiteRules {

  private static final String OTHER = "other";
  private static final String SERVERS = "For High Availability Installations";

  private static final ImmutableSet<EtsipSetting> TRANSPORT =
      ImmutableSet.of(EtsipCatalog.TRANSPORT_PROTOCOL);
  private static final ImmutableSet<EtsipSetting> FAILOVER =
      ImmutableSet.of(EtsipCatalog.KEEP_ALIVE, EtsipCatalog.FAIL_OVER);
  private static final ImmutableSet<SettingType> OWN =
      ImmutableSet.of(
          SettingType.ADDRESSES, SettingType.ENDPOINTS, SettingType.FILE, SettingType.FILES);

  /** What the provider offers. */
  public static final ImmutableList<Rule<EtsipSite>> ALL =
      ImmutableList.of(
          rule("etsip.site.tls", MUST, Source.of(14, SERVERS, "G14-008"))
              .judging(EtsipSite.class, same(TRANSPORT)),
          rule(
                  "etsip.site.mwi-failover",
                  MUST,
                  Source.of(8, "MWI Configuration", "G08-158", "G16-072"))
              .judging(EtsipSite.class, same(FAILOVER)),
          rule("etsip.site.same", SHOULD, Source.of(14, SERVERS, "G14-008"))
              .inferred()
              .judging(EtsipSite.class, EtsipSiteRules::others),
          rule("etsip.site.complete", MUST, Source.of(14, SERVERS, "G14-008", "G14-007"))
              .judging(EtsipSite.class, EtsipSiteRules::complete));

  private EtsipSiteRules() {}

  private static BiConsumer<EtsipSite, FindingCollector> same(ImmutableSet<EtsipSetting> settings) {
    return (site, here) -> compare(site, settings, here);
  }

  private static void others(EtsipSite site, RuleContext context, FindingCollector here) {
    EtsipCatalog catalog = context.site(site.deployment()).facts().get(EtsipCatalog.KIND);
    compare(
        site,
        catalog.settings().stream()
            .filter(setting -> !OWN.contains(setting.type()))
            .filter(setting -> !TRANSPORT.contains(setting) && !FAILOVER.contains(setting))
            .collect(toImmutableSet()),
        here);
  }

  private static void compare(
      EtsipSite site, ImmutableSet<EtsipSetting> settings, FindingCollector here) {
    for (EtsipSetting setting : settings) {
      headers(site, setting).forEach(header -> compare(site, header, setting, here));
    }
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

  private static void compare(
      EtsipSite site, String header, EtsipSetting setting, FindingCollector here) {
    ImmutableList<Value> values =
        site.files().entrySet().stream()
            .flatMap(file -> value(file.getKey(), file.getValue(), header, setting).stream())
            .collect(toImmutableList());
    for (Value value : values) {
      Value first = values.get(0);
      if (!value.text().equals(first.text())) {
        FindingCollector there =
            here.at(value.server())
                .with(Finding.SERVER, value.server())
                .with(OTHER, first.server());
        new EtsipPlace(value.file(), header, setting, there).breach(value.text(), first.bound());
      }
    }
  }

  /** Empty if what is stated is not well-formed, which another rule finds. */
  private static Optional<Value> value(
      String server, EtsipFile file, String header, EtsipSetting setting) {
    return file.document().find(header, setting.key()).isEmpty()
        ? Optional.of(new Value(server, file, setting.defaultValue()))
        : file.findValue(header, setting).map(text -> new Value(server, file, Optional.of(text)));
  }

  private static void complete(EtsipSite site, FindingCollector here) {
    site.deployment().servers().stream()
        .filter(Server::isVoiceServer)
        .map(Server::name)
        .filter(name -> !site.files().containsKey(name))
        .forEach(name -> here.at(name).notStated());
  }

  /** What a server has for a setting, empty if nothing. */
  private record Value(String server, EtsipFile file, Optional<String> text) {

    Bound bound() {
      return text.map(it -> Bound.equalTo(EtsipPlace.fact(it))).orElseGet(Bound::absent);
    }
  }
}
