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
import dev.ixm.model.platform.EsxiSupport;
import dev.ixm.model.platform.Support;
import dev.ixm.model.platform.VmwareFeatureSupport;
import dev.ixm.model.platform.VmwareMatrix;
import dev.ixm.model.rule.DeploymentRule;
import dev.ixm.model.rule.FindingCollector;
import dev.ixm.model.rule.Rule;
import dev.ixm.model.rule.RuleInfo;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiConsumer;

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
                  "VMware HA protects the Primary and the Consolidated server only",
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

  private static Optional<String> version(Server server) {
    return server.platform().flatMap(Platform::version);
  }

  private static void forEachOnVmware(
      Deployment deployment,
      FindingCollector findings,
      BiConsumer<? super Server, FindingCollector> check) {
    DeploymentRule.forEachServer(
        deployment,
        findings,
        server -> server.isProductServer() && isOn(server, VMWARE),
        (server, here) -> check.accept(server, here.at("platform")));
  }

  /** The matrix to judge a deployment by; for a release without one that of 10.8. */
  private static VmwareMatrix matrix(Deployment deployment) {
    return VmwareMatrix.find(deployment.release()).orElseGet(VmwareMatrix::release10_8);
  }

  /** The matrix says nothing of releases that it has no column for. */
  private static void supportedVersion(Deployment deployment, FindingCollector findings) {
    VmwareMatrix.find(deployment.release())
        .ifPresent(
            matrix ->
                forEachOnVmware(
                    deployment,
                    findings,
                    (server, here) -> supportedVersion(matrix, server, here.at("version"))));
  }

  private static void supportedVersion(VmwareMatrix matrix, Server server, FindingCollector here) {
    Optional<String> version = version(server);
    if (version.isEmpty()) {
      here.notStated();
    } else if (support(matrix, version.get()) == Support.UNSUPPORTED) {
      here.breach(version.get(), Joiner.on(", ").join(matrix.hosts(Support.SUPPORTED)));
    }
  }

  private static Support support(VmwareMatrix matrix, String version) {
    return matrix.findHost(version).map(EsxiSupport::support).orElse(Support.UNSUPPORTED);
  }

  private static void currentVersion(Deployment deployment, FindingCollector findings) {
    forEachOnVmware(
        deployment,
        findings,
        (server, here) ->
            version(server)
                .filter(version -> support(matrix(deployment), version) == Support.WARNING)
                .ifPresent(version -> here.at("version").breach(version, "6.0 or later")));
  }

  private static void supportedFeatures(Deployment deployment, FindingCollector findings) {
    forEachOnVmware(
        deployment,
        findings,
        (server, here) -> {
          for (PlatformFeature feature : server.platform().orElseThrow().features()) {
            if (support(matrix(deployment), feature) == Support.UNSUPPORTED) {
              here.at("features").breach(feature, "not in use");
            }
          }
        });
  }

  private static Support support(VmwareMatrix matrix, PlatformFeature feature) {
    return matrix.findFeature(feature).map(VmwareFeatureSupport::support).orElse(Support.SUPPORTED);
  }

  private static void rolesOfVmwareHa(Deployment deployment, FindingCollector findings) {
    ImmutableSet<Role> roles =
        matrix(deployment)
            .findFeature(VMWARE_HA)
            .map(VmwareFeatureSupport::roles)
            .orElse(ImmutableSet.of());
    DeploymentRule.forEachServer(
        deployment,
        findings,
        server ->
            server.isProductServer() && uses(server, VMWARE_HA) && disjoint(server.roles(), roles),
        (server, here) ->
            here.at("platform")
                .at("features")
                .breach(VMWARE_HA, "only on " + Joiner.on(" or ").join(roles)));
  }

  private static void networkCards(Server server, FindingCollector here) {
    OptionalInt cards = server.hardware().map(Hardware::networkCards).orElse(OptionalInt.empty());
    here.at("hardware")
        .at("networkCards")
        .require(
            cards.stream().boxed().findFirst(),
            count -> count <= MAX_NETWORK_CARDS,
            "at most " + MAX_NETWORK_CARDS);
  }
}
