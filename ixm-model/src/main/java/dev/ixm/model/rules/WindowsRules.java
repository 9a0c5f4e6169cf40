package dev.ixm.model.rules;

import static dev.ixm.model.rule.Level.MUST;
import static dev.ixm.model.rule.Level.SHOULD;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.ixm.model.Deployment;
import dev.ixm.model.Edition;
import dev.ixm.model.Server;
import dev.ixm.model.guide.GuideRef;
import dev.ixm.model.host.OperatingSystem;
import dev.ixm.model.host.WindowsVersion;
import dev.ixm.model.platform.OperatingSystemCatalogue;
import dev.ixm.model.platform.OperatingSystemPurpose;
import dev.ixm.model.rule.DeploymentRule;
import dev.ixm.model.rule.FindingCollector;
import dev.ixm.model.rule.Rule;
import dev.ixm.model.rule.RuleInfo;

/** The Windows of the product's servers. */
final class WindowsRules {

  private static final GuideRef SUPPORTED = GuideRef.of(1, "Supported Operating Systems");

  private static final OperatingSystemCatalogue CATALOGUE = OperatingSystemCatalogue.release10_8();

  private static final ImmutableSet<String> VALIDATED_LANGUAGES = ImmutableSet.of("en", "fr");

  static final ImmutableList<Rule<Deployment>> ALL =
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
                          Joiner.on(", ").join(VALIDATED_LANGUAGES))),
          DeploymentRule.of(
              RuleInfo.of(
                  "jitc.windows.version",
                  MUST,
                  "the servers of a JITC site run Windows Server 2012 R2",
                  GuideRef.of(9, "Pre-requisites")),
              WindowsRules::windowsOfJitc));

  private WindowsRules() {}

  private static void windowsOfJitc(Deployment deployment, FindingCollector findings) {
    if (deployment.edition() == Edition.JITC) {
      DeploymentRule.forEachServer(
          deployment,
          findings,
          Server::isProductServer,
          (server, here) -> supportedVersion(server, here, OperatingSystemPurpose.JITC_SERVER));
    }
  }

  static void supportedVersion(
      Server server, FindingCollector here, OperatingSystemPurpose purpose) {
    ImmutableSet<WindowsVersion> supported = CATALOGUE.supported(purpose);
    here.at("operatingSystem")
        .at("version")
        .require(
            server.operatingSystem().map(OperatingSystem::version),
            supported::contains,
            Joiner.on(", ").join(supported));
  }
}
