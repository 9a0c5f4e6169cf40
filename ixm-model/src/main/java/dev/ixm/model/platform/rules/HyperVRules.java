package dev.ixm.model.platform.rules;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static dev.ixm.model.guide.Level.MUST;
import static dev.ixm.model.platform.PlatformFeature.SNAPSHOT;
import static dev.ixm.model.platform.PlatformKind.HYPER_V;
import static dev.ixm.model.windows.OperatingSystemPurpose.HYPER_V_HOST;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import dev.ixm.model.guide.Source;
import dev.ixm.model.platform.Platform;
import dev.ixm.model.platform.Support;
import dev.ixm.model.release.ReleaseFacts;
import dev.ixm.model.rule.FindingCollector;
import dev.ixm.model.rule.Rule;
import dev.ixm.model.rule.RuleInfo;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.windows.OperatingSystemCatalog;
import dev.ixm.model.windows.OperatingSystemSupport;
import java.util.Optional;

/** The hosts that run Microsoft Hyper-V. */
public final class HyperVRules {

  private static final String HYPER_V_SERVER = "Hyper-V Server 2012";

  private static final ImmutableList<String> HOSTS =
      ReleaseFacts.of(ReleaseFacts.DESCRIBED)
          .get(OperatingSystemCatalog.KIND)
          .forPurpose(HYPER_V_HOST)
          .stream()
          .filter(entry -> entry.support() == Support.SUPPORTED)
          .map(OperatingSystemSupport::product)
          .collect(toImmutableList());

  /** What the provider offers. */
  public static final ImmutableList<Rule<Deployment>> ALL =
      ImmutableList.of(
          OnPlatform.forEachOn(
              HYPER_V,
              RuleInfo.of(
                  "platform.hyper-v.host.supported",
                  MUST,
                  "Hyper-V runs on Windows Server 2012 or 2012 R2, or is Hyper-V Server 2012",
                  Source.of(24, "Requirements")),
              (platform, here) ->
                  here.at("version")
                      .require(platform.version(), HOSTS::contains, Joiner.on(", ").join(HOSTS))),
          OnPlatform.forEachOn(
              HYPER_V,
              RuleInfo.of(
                  "platform.hyper-v.host.managed",
                  MUST,
                  "a licensed full Windows Server manages the virtual machines of a Hyper-V Server",
                  Source.of(24, "Hyper-V Server 2012")),
              HyperVRules::managed),
          OnPlatform.forEachOn(
              HYPER_V,
              RuleInfo.of(
                  "platform.hyper-v.virtual-switch",
                  MUST,
                  "a virtual switch connects each virtual machine on Hyper-V",
                  Source.of(24, "Creating the Guest Environment on the Host")),
              (platform, here) ->
                  here.at("virtualSwitch").require(platform.virtualSwitch(), there -> there, true)),
          OnPlatform.forEachOn(
              HYPER_V,
              RuleInfo.of(
                  "platform.hyper-v.checkpoint",
                  MUST,
                  "no checkpoint is made of a server that runs on Hyper-V",
                  Source.of(24, "Virtual Environment Limitations")),
              (platform, here) -> {
                if (platform.features().contains(SNAPSHOT)) {
                  here.at("features").breach(SNAPSHOT, "not in use");
                }
              }));

  private HyperVRules() {}

  /** A Windows Server that runs Hyper-V manages it itself. */
  private static void managed(Platform platform, FindingCollector here) {
    Optional<Boolean> managed = platform.managedByWindowsServer();
    if (platform.version().filter(HYPER_V_SERVER::equals).isPresent()) {
      here.at("managedByWindowsServer").require(managed, is -> is, true);
    } else if (platform.version().isEmpty() && managed.filter(is -> is).isEmpty()) {
      here.at("version").notStated();
    }
  }
}
