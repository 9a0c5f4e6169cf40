package dev.ixm.model.windows.rules;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static dev.ixm.model.guide.Level.MUST;
import static dev.ixm.model.guide.Level.SHOULD;
import static dev.ixm.model.platform.Support.SUPPORTED;
import static dev.ixm.model.rule.RuleSketch.rule;
import static dev.ixm.model.windows.OperatingSystemPurpose.SERVER;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.ixm.model.guide.Source;
import dev.ixm.model.release.ReleaseFacts;
import dev.ixm.model.rule.Bound;
import dev.ixm.model.rule.FindingCollector;
import dev.ixm.model.rule.Rule;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.Server;
import dev.ixm.model.site.SiteView;
import dev.ixm.model.windows.DeviceNames;
import dev.ixm.model.windows.OperatingSystem;
import dev.ixm.model.windows.OperatingSystemCatalog;
import dev.ixm.model.windows.OperatingSystemSupport;
import dev.ixm.model.windows.ValidatedLanguages;
import dev.ixm.model.windows.WindowsEdition;
import dev.ixm.model.windows.WindowsVersion;
import java.util.Locale;
import java.util.Optional;

/** The Windows of the product's servers. */
public final class WindowsRules {

  private static final String HEADING = "Supported Operating Systems";
  private static final ImmutableList<WindowsEdition> EDITIONS =
      ImmutableList.copyOf(WindowsEdition.values());

  /** What the provider offers. */
  public static final ImmutableList<Rule<Deployment>> ALL =
      ImmutableList.of(
          rule("windows.version.supported", MUST, Source.of(1, HEADING, "G01-019", "G08-010"))
              .figure("versions", WindowsRules::products)
              .forSite(WindowsRules::supportedVersion),
          rule(
                  "windows.language.validated",
                  SHOULD,
                  Source.of(1, HEADING, "G01-022", "G05-005", "G09-009"))
              .figure("languages", facts -> facts.get(ValidatedLanguages.KIND).names())
              .forEachProductServer(WindowsRules::validatedLanguage),
          rule("windows.edition", MUST, Source.of(1, HEADING, "G01-019"))
              .forEachProductServer(WindowsRules::edition),
          rule("windows.name.device", MUST, Source.of(1, HEADING))
              .beyondGuide()
              .forEachServer(
                  server -> DeviceNames.include(server.name()),
                  (site, server, here) ->
                      here.at("name").breach(server.name(), Bound.otherThan(server.name()))));

  private WindowsRules() {}

  private static ImmutableList<String> products(ReleaseFacts facts) {
    return facts.get(OperatingSystemCatalog.KIND).forPurpose(SERVER).stream()
        .filter(entry -> entry.support() == SUPPORTED)
        .map(OperatingSystemSupport::product)
        .collect(toImmutableList());
  }

  private static void supportedVersion(SiteView site, FindingCollector findings) {
    ImmutableSet<WindowsVersion> supported =
        site.facts().get(OperatingSystemCatalog.KIND).supported(SERVER);
    findings.forEachProductServer(
        site,
        (view, server, here) ->
            here.at("operatingSystem")
                .at("version")
                .oneOf(server.operatingSystem().map(OperatingSystem::version), supported));
  }

  private static void validatedLanguage(SiteView site, Server server, FindingCollector here) {
    ImmutableSet<Locale> validated = site.facts().get(ValidatedLanguages.KIND).languages();
    Optional<Locale> language = server.operatingSystem().flatMap(OperatingSystem::language);
    FindingCollector place = here.at("operatingSystem").at("language");
    if (language.isEmpty()) {
      place.notStated();
    } else if (!includes(validated, language.get())) {
      place.breach(language.get(), Bound.oneOf(validated));
    }
  }

  /** Whatever the region. */
  private static boolean includes(ImmutableSet<Locale> languages, Locale language) {
    for (Locale one : languages) {
      if (one.getLanguage().equals(language.getLanguage())) {
        return true;
      }
    }
    return false;
  }

  /** Versions without an edition in the guide may be of any. */
  private static void edition(SiteView site, Server server, FindingCollector here) {
    FindingCollector system = here.at("operatingSystem");
    if (server.operatingSystem().isEmpty()) {
      system.at("version").notStated();
      return;
    }
    OperatingSystem windows = server.operatingSystem().get();
    site.facts()
        .get(OperatingSystemCatalog.KIND)
        .get(SERVER, windows.version())
        .edition()
        .ifPresent(name -> system.at("edition").oneOf(windows.edition(), editions(name)));
  }

  private static ImmutableSet<WindowsEdition> editions(String name) {
    for (WindowsEdition edition : EDITIONS) {
      if (Ascii.equalsIgnoreCase(edition.name(), name)) {
        return ImmutableSet.of(edition);
      }
    }
    return ImmutableSet.of();
  }
}
