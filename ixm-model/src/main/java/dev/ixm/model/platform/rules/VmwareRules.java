package dev.ixm.model.platform.rules;

import static dev.ixm.model.guide.Level.MUST;
import static dev.ixm.model.guide.Level.SHOULD;
import static dev.ixm.model.platform.PlatformKind.VMWARE;
import static dev.ixm.model.rule.RuleSketch.rule;

import com.google.common.collect.ImmutableList;
import dev.ixm.model.guide.Source;
import dev.ixm.model.hardware.ProcessorVendor;
import dev.ixm.model.platform.EsxiSupport;
import dev.ixm.model.platform.Platform;
import dev.ixm.model.platform.PlatformFeature;
import dev.ixm.model.platform.Support;
import dev.ixm.model.platform.VmwareFeatureSupport;
import dev.ixm.model.platform.VmwareMatrix;
import dev.ixm.model.release.ReleaseFacts;
import dev.ixm.model.rule.Bound;
import dev.ixm.model.rule.FindingCollector;
import dev.ixm.model.rule.Rule;
import dev.ixm.model.rule.RuleSketch;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.SiteView;
import java.util.Optional;

/** The hosts that run VMware ESXi. */
public final class VmwareRules {

  private static final String MATRIX = "Virtual Environment Limitations";
  private static final String PREREQUISITES = "Pre-Requisites";

  /** What the provider offers. */
  public static final ImmutableList<Rule<Deployment>> ALL =
      ImmutableList.of(
          forEachOnVmware(
              rule(
                      "platform.vmware.version.supported",
                      MUST,
                      Source.of(23, MATRIX, "G23-025", "G23-026", "G23-027", "G23-028"))
                  .figure("versions", VmwareRules::versions),
              VmwareRules::supportedVersion),
          forEachOnVmware(
              rule(
                      "platform.vmware.version.in-matrix",
                      SHOULD,
                      Source.of(23, PREREQUISITES, "G23-002", "G23-025", "G23-026", "G23-027"))
                  .figure("versions", VmwareRules::versions),
              VmwareRules::currentVersion),
          forEachOnVmware(
              rule(
                  "platform.vmware.feature",
                  MUST,
                  Source.of(
                      23, MATRIX, "G23-029", "G23-030", "G23-032", "G23-033", "G23-038",
                      "G23-050")),
              VmwareRules::supportedFeatures),
          forEachOnVmware(
              rule(
                  "platform.vmware.processor.intel", MUST, Source.of(23, PREREQUISITES, "G23-011")),
              (matrix, platform, here) ->
                  here.at("hostProcessorVendor")
                      .equal(platform.hostProcessorVendor(), ProcessorVendor.INTEL)));

  private VmwareRules() {}

  /** Judges the platform of one server; the collector stands at the platform. */
  private interface Check {
    void judge(VmwareMatrix matrix, Platform platform, FindingCollector here);
  }

  private static Rule<Deployment> forEachOnVmware(RuleSketch rule, Check check) {
    return rule.forEachServer(
        server -> SiteView.isOn(server, VMWARE),
        (site, server, here) ->
            check.judge(
                site.facts().get(VmwareMatrix.KIND),
                server.platform().orElseThrow(),
                here.at("platform")));
  }

  private static Iterable<String> versions(ReleaseFacts facts) {
    return facts.get(VmwareMatrix.KIND).hosts(Support.SUPPORTED);
  }

  private static void supportedVersion(
      VmwareMatrix matrix, Platform platform, FindingCollector here) {
    here.at("version")
        .require(
            platform.version(),
            version -> support(matrix, version) != Support.UNSUPPORTED,
            Bound.oneOf(matrix.hosts(Support.SUPPORTED)));
  }

  private static Support support(VmwareMatrix matrix, String version) {
    return matrix.findHost(version).map(EsxiSupport::support).orElse(Support.UNSUPPORTED);
  }

  private static void currentVersion(
      VmwareMatrix matrix, Platform platform, FindingCollector here) {
    Optional<String> version = platform.version();
    if (version.isPresent() && support(matrix, version.get()) == Support.WARNING) {
      here.at("version").breach(version.get(), Bound.oneOf(matrix.hosts(Support.SUPPORTED)));
    }
  }

  private static void supportedFeatures(
      VmwareMatrix matrix, Platform platform, FindingCollector here) {
    for (PlatformFeature feature : platform.features()) {
      if (support(matrix, feature) == Support.UNSUPPORTED) {
        here.at("features").breach(feature, Bound.absent());
      }
    }
  }

  private static Support support(VmwareMatrix matrix, PlatformFeature feature) {
    return matrix.findFeature(feature).map(VmwareFeatureSupport::support).orElse(Support.SUPPORTED);
  }
}
