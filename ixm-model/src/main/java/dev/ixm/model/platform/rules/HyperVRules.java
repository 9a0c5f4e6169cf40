package dev.ixm.model.platform.rules;

import static dev.ixm.model.guide.Level.MUST;
import static dev.ixm.model.platform.PlatformFeature.SNAPSHOT;
import static dev.ixm.model.platform.PlatformKind.HYPER_V;
import static dev.ixm.model.rule.RuleSketch.rule;
import static dev.ixm.model.windows.OperatingSystemPurpose.HYPER_V_HOST;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.ixm.model.guide.Source;
import dev.ixm.model.platform.Platform;
import dev.ixm.model.release.ReleaseFacts;
import dev.ixm.model.rule.Bound;
import dev.ixm.model.rule.FindingCollector;
import dev.ixm.model.rule.Rule;
import dev.ixm.model.rule.RuleSketch;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.SiteView;
import dev.ixm.model.windows.OperatingSystemCatalog;
import java.util.Optional;

/** The hosts that run Microsoft Hyper-V. */
public final class HyperVRules {

  /** What the provider offers. */
  public static final ImmutableList<Rule<Deployment>> ALL =
      ImmutableList.of(
          forEachOnHyperV(
              rule(
                      "platform.hyper-v.host.supported",
                      MUST,
                      Source.of(24, "Requirements", "G24-002", "G24-019"))
                  .figure("systems", HyperVRules::hosts),
              (site, platform, here) ->
                  here.at("version").oneOf(platform.version(), hosts(site.facts()))),
          forEachOnHyperV(
              rule(
                  "platform.hyper-v.host.managed",
                  MUST,
                  Source.of(24, "Hyper-V Server 2012", "G24-007", "G24-051")),
              HyperVRules::managed),
          forEachOnHyperV(
              rule(
                  "platform.hyper-v.virtual-switch",
                  MUST,
                  Source.of(24, "Creating the Guest Environment on the Host", "G24-038")),
              (site, platform, here) ->
                  here.at("virtualSwitch").equal(platform.virtualSwitch(), true)),
          forEachOnHyperV(
              rule(
                  "platform.hyper-v.checkpoint",
                  MUST,
                  Source.of(24, "Virtual Environment Limitations", "G24-015")),
              (site, platform, here) -> {
                if (platform.features().contains(SNAPSHOT)) {
                  here.at("features").breach(SNAPSHOT, Bound.absent());
                }
              }));

  private HyperVRules() {}

  /** Judges the platform of one server; the collector stands at the platform. */
  private interface Check {
    void judge(SiteView site, Platform platform, FindingCollector here);
  }

  private static Rule<Deployment> forEachOnHyperV(RuleSketch rule, Check check) {
    return rule.forEachServer(
        server -> SiteView.isOn(server, HYPER_V),
        (site, server, here) ->
            check.judge(site, server.platform().orElseThrow(), here.at("platform")));
  }

  private static ImmutableSet<String> hosts(ReleaseFacts facts) {
    return facts.get(OperatingSystemCatalog.KIND).supportedProducts(HYPER_V_HOST);
  }

  /** A Windows Server that runs Hyper-V manages it itself; a Hyper-V Server cannot. */
  private static void managed(SiteView site, Platform platform, FindingCollector here) {
    Optional<Boolean> managed = platform.managedByWindowsServer();
    if (platform.version().filter(version -> isBare(site, version)).isPresent()) {
      here.at("managedByWindowsServer").equal(managed, true);
    } else if (platform.version().isEmpty() && managed.filter(is -> is).isEmpty()) {
      here.at("version").notStated();
    }
  }

  private static boolean isBare(SiteView site, String version) {
    return site.facts().get(OperatingSystemCatalog.KIND).isManagedFromElsewhere(version);
  }
}
