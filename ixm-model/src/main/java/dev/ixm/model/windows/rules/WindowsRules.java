package dev.ixm.model.windows.rules;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static dev.ixm.model.guide.Level.MUST;
import static dev.ixm.model.guide.Level.SHOULD;
import static java.util.Objects.requireNonNull;

import com.google.common.base.Ascii;
import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import dev.ixm.model.Edition;
import dev.ixm.model.guide.Source;
import dev.ixm.model.release.ReleaseFacts;
import dev.ixm.model.rule.DeploymentRule;
import dev.ixm.model.rule.FindingCollector;
import dev.ixm.model.rule.Rule;
import dev.ixm.model.rule.RuleInfo;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.Server;
import dev.ixm.model.windows.Architecture;
import dev.ixm.model.windows.OperatingSystem;
import dev.ixm.model.windows.OperatingSystemCatalog;
import dev.ixm.model.windows.OperatingSystemPurpose;
import dev.ixm.model.windows.WindowsVersion;
import java.util.Optional;
import java.util.function.BiConsumer;

/** The Windows of the product's servers. */
public final class WindowsRules {

  private static final Source SUPPORTED = Source.of(1, "Supported Operating Systems");

  private static final OperatingSystemCatalog CATALOG =
      ReleaseFacts.of(ReleaseFacts.DESCRIBED).get(OperatingSystemCatalog.KIND);

  private static final ImmutableSet<String> VALIDATED_LANGUAGES = ImmutableSet.of("en", "fr");
  private static final String LANGUAGES = Joiner.on(", ").join(VALIDATED_LANGUAGES);

  private static final ImmutableMap<OperatingSystemPurpose, Supported> SUPPORTED_VERSIONS =
      Maps.toMap(
          ImmutableList.copyOf(OperatingSystemPurpose.values()),
          purpose -> Supported.of(CATALOG.supported(purpose)));

  private static final ImmutableMap<WindowsVersion, Optional<String>> EDITIONS =
      Maps.toMap(
          ImmutableList.copyOf(WindowsVersion.values()),
          version -> CATALOG.get(OperatingSystemPurpose.SERVER, version).edition());

  /** What the provider offers. */
  public static final ImmutableList<Rule<Deployment>> ALL =
      ImmutableList.of(
          DeploymentRule.forEachServer(
              RuleInfo.of(
                  "windows.version.supported",
                  MUST,
                  "servers run Windows Server 2012, 2012 R2, 2016 or 2019",
                  SUPPORTED),
              Server::isProductServer,
              (server, here) -> supportedVersion(server, here, OperatingSystemPurpose.SERVER)),
          DeploymentRule.forEachServer(
              RuleInfo.of(
                  "windows.language.validated",
                  SHOULD,
                  "Windows is in English or French, the languages that were validated",
                  SUPPORTED),
              Server::isProductServer,
              (server, here) ->
                  here.at("operatingSystem")
                      .at("language")
                      .require(
                          server.operatingSystem().flatMap(OperatingSystem::language),
                          language -> VALIDATED_LANGUAGES.contains(language.getLanguage()),
                          LANGUAGES)),
          DeploymentRule.forEachServer(
              RuleInfo.of(
                  "windows.edition",
                  MUST,
                  "Windows is of the edition that the guide names for its version",
                  SUPPORTED),
              Server::isProductServer,
              WindowsRules::edition),
          DeploymentRule.of(
              RuleInfo.of(
                  "jitc.windows.version",
                  MUST,
                  "the servers of a JITC site run Windows Server 2012 R2",
                  Source.of(9, "Pre-requisites")),
              (deployment, findings) ->
                  forEachServerOfJitc(
                      deployment,
                      findings,
                      (server, here) ->
                          supportedVersion(server, here, OperatingSystemPurpose.JITC_SERVER))),
          DeploymentRule.of(
              RuleInfo.of(
                  "jitc.windows.architecture",
                  MUST,
                  "the servers of a JITC site run Windows for 64 bit",
                  Source.of(9, "Pre-requisites")),
              (deployment, findings) ->
                  forEachServerOfJitc(deployment, findings, WindowsRules::architectureOfJitc)));

  private WindowsRules() {}

  /** Versions, and the text that lists them. */
  private record Supported(ImmutableSet<WindowsVersion> versions, String text) {

    static Supported of(ImmutableSet<WindowsVersion> versions) {
      return new Supported(versions, Joiner.on(", ").join(versions));
    }
  }

  private static void forEachServerOfJitc(
      Deployment deployment,
      FindingCollector findings,
      BiConsumer<? super Server, FindingCollector> check) {
    if (deployment.edition() == Edition.JITC) {
      DeploymentRule.forEachServer(deployment, findings, Server::isProductServer, check);
    }
  }

  private static void architectureOfJitc(Server server, FindingCollector here) {
    ImmutableSet<Architecture> supported =
        CATALOG.forPurpose(OperatingSystemPurpose.JITC_SERVER).stream()
            .flatMap(entry -> entry.architectures().stream())
            .collect(toImmutableSet());
    here.at("operatingSystem")
        .at("architecture")
        .require(
            server.operatingSystem().flatMap(OperatingSystem::architecture),
            supported::contains,
            Joiner.on(", ").join(supported));
  }

  /** Versions without an edition in the guide may be of any. */
  private static void edition(Server server, FindingCollector here) {
    FindingCollector system = here.at("operatingSystem");
    server
        .operatingSystem()
        .ifPresentOrElse(
            windows ->
                EDITIONS
                    .getOrDefault(windows.version(), Optional.empty())
                    .ifPresent(name -> edition(server, system, name)),
            () -> system.at("version").notStated());
  }

  private static void edition(Server server, FindingCollector system, String name) {
    system
        .at("edition")
        .require(
            server.operatingSystem().flatMap(OperatingSystem::edition),
            edition -> Ascii.equalsIgnoreCase(edition.name(), name),
            Ascii.toUpperCase(name));
  }

  /**
   * Judges the version of Windows of one server.
   *
   * @param server which server
   * @param here the collector that stands at the server
   * @param purpose what the server is for
   */
  public static void supportedVersion(
      Server server, FindingCollector here, OperatingSystemPurpose purpose) {
    Supported supported = requireNonNull(SUPPORTED_VERSIONS.get(purpose));
    here.at("operatingSystem")
        .at("version")
        .require(
            server.operatingSystem().map(OperatingSystem::version),
            supported.versions::contains,
            supported.text);
  }
}
