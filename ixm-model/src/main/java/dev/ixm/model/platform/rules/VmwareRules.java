package dev.ixm.model.platform.rules;

import static dev.ixm.model.guide.Level.MUST;
import static dev.ixm.model.guide.Level.SHOULD;
import static dev.ixm.model.platform.PlatformKind.VMWARE;

import com.google.common.base.Joiner;
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
import dev.ixm.model.rule.DeploymentRule;
import dev.ixm.model.rule.FindingCollector;
import dev.ixm.model.rule.Rule;
import dev.ixm.model.rule.RuleInfo;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.Server;
import java.util.Optional;
import java.util.function.BiConsumer;

/** The hosts that run VMware ESXi. */
public final class VmwareRules {

  private static final Source MATRIX = Source.of(23, "Virtual Environment Limitations");
  private static final Source PREREQUISITES = Source.of(23, "Pre-Requisites");

  /** What the provider offers. */
  public static final ImmutableList<Rule<Deployment>> ALL =
      ImmutableList.of(
          DeploymentRule.of(
              RuleInfo.of(
                  "platform.vmware.version.supported",
                  MUST,
                  "the release supports the version of VMware ESXi",
                  MATRIX),
              VmwareRules::supportedVersion),
          DeploymentRule.of(
              RuleInfo.of(
                  "platform.vmware.version.in-matrix",
                  SHOULD,
                  "the version of VMware ESXi is in the feature matrix, not only tested earlier",
                  PREREQUISITES),
              VmwareRules::currentVersion),
          DeploymentRule.of(
              RuleInfo.of(
                  "platform.vmware.feature",
                  MUST,
                  "servers use no VMware feature that the product does not support",
                  MATRIX),
              VmwareRules::supportedFeatures),
          OnPlatform.forEachOn(
              VMWARE,
              RuleInfo.of(
                  "platform.vmware.processor.intel",
                  MUST,
                  "hosts with VMware ESXi have Intel processors",
                  PREREQUISITES),
              (platform, here) ->
                  here.at("hostProcessorVendor")
                      .require(
                          platform.hostProcessorVendor(),
                          ProcessorVendor.INTEL::equals,
                          ProcessorVendor.INTEL)));

  private VmwareRules() {}

  private static void forEachOnVmware(
      Deployment deployment,
      FindingCollector findings,
      BiConsumer<? super Server, FindingCollector> check) {
    DeploymentRule.forEachServer(
        deployment,
        findings,
        server -> OnPlatform.isOn(server, VMWARE),
        (server, here) -> check.accept(server, here.at("platform")));
  }

  static VmwareMatrix matrix(Deployment deployment) {
    return ReleaseFacts.of(deployment.release()).get(VmwareMatrix.KIND);
  }

  private static void supportedVersion(Deployment deployment, FindingCollector findings) {
    forEachOnVmware(
        deployment,
        findings,
        (server, here) -> supportedVersion(matrix(deployment), server, here.at("version")));
  }

  private static void supportedVersion(VmwareMatrix matrix, Server server, FindingCollector here) {
    here.require(
        OnPlatform.version(server),
        version -> support(matrix, version) != Support.UNSUPPORTED,
        Joiner.on(", ").join(matrix.hosts(Support.SUPPORTED)));
  }

  private static Support support(VmwareMatrix matrix, String version) {
    return matrix.findHost(version).map(EsxiSupport::support).orElse(Support.UNSUPPORTED);
  }

  private static void currentVersion(Deployment deployment, FindingCollector findings) {
    forEachOnVmware(
        deployment,
        findings,
        (server, here) -> {
          Optional<String> version = OnPlatform.version(server);
          if (version.isPresent()
              && support(matrix(deployment), version.get()) == Support.WARNING) {
            here.at("version").breach(version.get(), "6.0 or later");
          }
        });
  }

  private static void supportedFeatures(Deployment deployment, FindingCollector findings) {
    forEachOnVmware(
        deployment,
        findings,
        (server, here) -> {
          Platform platform = server.platform().orElseThrow();
          for (PlatformFeature feature : platform.features()) {
            if (support(matrix(deployment), feature) == Support.UNSUPPORTED) {
              here.at("features").breach(feature, "not in use");
            }
          }
        });
  }

  private static Support support(VmwareMatrix matrix, PlatformFeature feature) {
    return matrix.findFeature(feature).map(VmwareFeatureSupport::support).orElse(Support.SUPPORTED);
  }
}
