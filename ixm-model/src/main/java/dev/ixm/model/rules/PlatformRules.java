package dev.ixm.model.rules;

import static dev.ixm.model.host.PlatformFeature.VMWARE_HA;
import static dev.ixm.model.host.PlatformKind.TERMINAL_SERVICES;
import static dev.ixm.model.host.PlatformKind.VMWARE;
import static dev.ixm.model.rule.Level.MUST;
import static dev.ixm.model.rule.Level.SHOULD;
import static java.util.Collections.disjoint;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.ixm.model.Deployment;
import dev.ixm.model.Role;
import dev.ixm.model.Server;
import dev.ixm.model.guide.GuideRef;
import dev.ixm.model.host.Hardware;
import dev.ixm.model.host.Platform;
import dev.ixm.model.host.PlatformFeature;
import dev.ixm.model.host.PlatformKind;
import dev.ixm.model.platform.Support;
import dev.ixm.model.platform.VmwareFeatureSupport;
import dev.ixm.model.platform.VmwareMatrix;
import dev.ixm.model.rule.DeploymentRule;
import dev.ixm.model.rule.FindingCollector;
import dev.ixm.model.rule.Rule;
import dev.ixm.model.rule.RuleInfo;
import java.util.OptionalInt;

/** What the product's servers run on. */
final class PlatformRules {

  private static final GuideRef MATRIX = GuideRef.of(23, "VMware feature matrix");
  private static final GuideRef PREREQUISITES = GuideRef.of(23, "Pre-Requisites");
  private static final int MAX_NETWORK_CARDS = 2;

  static final ImmutableList<Rule<Deployment>> ALL =
      ImmutableList.of(
          DeploymentRule.forEachServer(
              RuleInfo.of(
                  "platform.terminal-services",
                  MUST,
                  "no server runs in Windows Terminal Services, which may host clients only",
                  PREREQUISITES),
              server -> server.isProductServer() && isOn(server, TERMINAL_SERVICES),
              (server, here) ->
                  here.at("platform").at("kind").breach(TERMINAL_SERVICES, "another platform")),
          DeploymentRule.of(
              RuleInfo.of(
                  "platform.vmware.version.supported",
                  MUST,
                  "the release supports the version of VMware ESXi",
                  MATRIX),
              PlatformRules::supportedVersion),
          DeploymentRule.of(
              RuleInfo.of(
                  "platform.vmware.version.in-matrix",
                  SHOULD,
                  "the version of VMware ESXi is in the feature matrix, not only tested earlier",
                  PREREQUISITES),
              PlatformRules::currentVersion),
          DeploymentRule.of(
              RuleInfo.of(
                  "platform.vmware.feature",
                  MUST,
                  "servers use no VMware feature that the product does not support",
                  MATRIX),
              PlatformRules::supportedFeatures),
          DeploymentRule.of(
              RuleInfo.of(
                  "platform.vmware-ha.role",
                  MUST,
                  "VMware HA does not protect Secondary voice servers",
                  GuideRef.of(23, "VMware: HA for the Consolidated Server")),
              PlatformRules::rolesOfVmwareHa),
          DeploymentRule.forEachServer(
              RuleInfo.of(
                  "network.cards.maximum",
                  MUST,
                  "a server has at most two network cards",
                  GuideRef.of(2, "Network Requirements and Specifications")),
              Server::isProductServer,
              PlatformRules::networkCards));

  private PlatformRules() {}

  private static boolean isOn(Server server, PlatformKind kind) {
    return server.platform().filter(platform -> platform.kind() == kind).isPresent();
  }

  private static boolean uses(Server server, PlatformFeature feature) {
    return server.platform().filter(platform -> platform.features().contains(feature)).isPresent();
  }

  private static boolean isOnVmware(Server server) {
    return server.isProductServer() && isOn(server, VMWARE);
  }

  /** The matrix to judge a deployment by; of the releases without one we know what 10.8 says. */
  private static VmwareMatrix matrix(Deployment deployment) {
    return VmwareMatrix.find(deployment.release()).orElseGet(VmwareMatrix::release10_8);
  }

  private static void supportedVersion(Deployment deployment, FindingCollector findings) {
    ImmutableSet<String> supported =
        VmwareMatrix.find(deployment.release())
            .map(matrix -> matrix.hosts(Support.SUPPORTED))
            .orElse(ImmutableSet.of());
    ImmutableSet<String> tested = matrix(deployment).hosts(Support.WARNING);
    DeploymentRule.forEachServer(
        deployment,
        findings,
        PlatformRules::isOnVmware,
        (server, here) ->
            here.at("platform")
                .at("version")
                .require(
                    server.platform().flatMap(Platform::version),
                    version -> supported.contains(version) || tested.contains(version),
                    Joiner.on(", ").join(supported)));
  }

  private static void currentVersion(Deployment deployment, FindingCollector findings) {
    ImmutableSet<String> tested = matrix(deployment).hosts(Support.WARNING);
    DeploymentRule.forEachServer(
        deployment,
        findings,
        PlatformRules::isOnVmware,
        (server, here) ->
            server
                .platform()
                .flatMap(Platform::version)
                .filter(tested::contains)
                .ifPresent(
                    version -> here.at("platform").at("version").breach(version, "6.0 or later")));
  }

  private static void supportedFeatures(Deployment deployment, FindingCollector findings) {
    VmwareMatrix matrix = matrix(deployment);
    DeploymentRule.forEachServer(
        deployment,
        findings,
        PlatformRules::isOnVmware,
        (server, here) ->
            server.platform().stream()
                .flatMap(platform -> platform.features().stream())
                .filter(feature -> !isSupported(matrix, feature))
                .forEach(
                    feature -> here.at("platform").at("features").breach(feature, "not in use")));
  }

  private static boolean isSupported(VmwareMatrix matrix, PlatformFeature feature) {
    return matrix
        .findFeature(feature)
        .filter(row -> row.support() == Support.UNSUPPORTED)
        .isEmpty();
  }

  private static void rolesOfVmwareHa(Deployment deployment, FindingCollector findings) {
    ImmutableSet<Role> excluded =
        matrix(deployment)
            .findFeature(VMWARE_HA)
            .map(VmwareFeatureSupport::excludedRoles)
            .orElse(ImmutableSet.of());
    DeploymentRule.forEachServer(
        deployment,
        findings,
        server -> uses(server, VMWARE_HA) && !disjoint(server.roles(), excluded),
        (server, here) ->
            here.at("platform").at("features").breach(VMWARE_HA, "not on a Secondary"));
  }

  private static void networkCards(Server server, FindingCollector here) {
    OptionalInt cards = server.hardware().map(Hardware::networkCards).orElse(OptionalInt.empty());
    if (cards.isPresent() && cards.getAsInt() > MAX_NETWORK_CARDS) {
      here.at("hardware")
          .at("networkCards")
          .breach(cards.getAsInt(), "at most " + MAX_NETWORK_CARDS);
    }
  }
}
