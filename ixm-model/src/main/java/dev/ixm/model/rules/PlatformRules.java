package dev.ixm.model.rules;

import static dev.ixm.model.host.PlatformFeature.DRS;
import static dev.ixm.model.host.PlatformFeature.FAULT_TOLERANCE;
import static dev.ixm.model.host.PlatformFeature.SNAPSHOT;
import static dev.ixm.model.host.PlatformFeature.THIN_PROVISIONING;
import static dev.ixm.model.host.PlatformFeature.VMOTION;
import static dev.ixm.model.host.PlatformFeature.VMWARE_HA;
import static dev.ixm.model.host.PlatformKind.TERMINAL_SERVICES;
import static dev.ixm.model.host.PlatformKind.VMWARE;
import static dev.ixm.model.rule.Level.MUST;
import static dev.ixm.model.rule.Level.SHOULD;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.ixm.model.Deployment;
import dev.ixm.model.Release;
import dev.ixm.model.Role;
import dev.ixm.model.Server;
import dev.ixm.model.guide.GuideRef;
import dev.ixm.model.host.Hardware;
import dev.ixm.model.host.Platform;
import dev.ixm.model.host.PlatformFeature;
import dev.ixm.model.host.PlatformKind;
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

  private static final ImmutableSet<PlatformFeature> UNSUPPORTED =
      Sets.immutableEnumSet(VMOTION, SNAPSHOT, DRS, FAULT_TOLERANCE, THIN_PROVISIONING);

  private static final ImmutableMap<Release, ImmutableSet<String>> ESXI =
      ImmutableMap.of(
          Release.R10_8, ImmutableSet.of("6.0", "6.5", "6.7"),
          Release.R11_0, ImmutableSet.of("6.5", "6.7", "7.0"));

  /** Listed as tested, but not in the matrix. */
  private static final ImmutableSet<String> ESXI_TESTED_EARLIER =
      ImmutableSet.of("4.0", "4.1", "5.0", "5.1", "5.5");

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
          DeploymentRule.forEachServer(
              RuleInfo.of(
                  "platform.vmware.version.in-matrix",
                  SHOULD,
                  "the version of VMware ESXi is in the feature matrix, not only tested earlier",
                  PREREQUISITES),
              PlatformRules::isOnVmware,
              PlatformRules::currentVersion),
          DeploymentRule.forEachServer(
              RuleInfo.of(
                  "platform.vmware.feature",
                  MUST,
                  "servers use no VMware feature that the product does not support",
                  MATRIX),
              PlatformRules::isOnVmware,
              PlatformRules::supportedFeatures),
          DeploymentRule.forEachServer(
              RuleInfo.of(
                  "platform.vmware-ha.role",
                  MUST,
                  "VMware HA does not protect Secondary voice servers",
                  GuideRef.of(23, "VMware: HA for the Consolidated Server")),
              server -> server.roles().contains(Role.SECONDARY) && uses(server, VMWARE_HA),
              (server, here) ->
                  here.at("platform").at("features").breach(VMWARE_HA, "not on a Secondary")),
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

  /** The matrix says nothing of releases that it has no column for. */
  private static void supportedVersion(Deployment deployment, FindingCollector findings) {
    ImmutableSet<String> supported = ESXI.get(deployment.release());
    if (supported == null) {
      return;
    }
    DeploymentRule.forEachServer(
        deployment,
        findings,
        PlatformRules::isOnVmware,
        (server, here) ->
            here.at("platform")
                .at("version")
                .require(
                    server.platform().flatMap(Platform::version),
                    version -> supported.contains(version) || ESXI_TESTED_EARLIER.contains(version),
                    Joiner.on(", ").join(supported)));
  }

  private static boolean isOnVmware(Server server) {
    return server.isProductServer() && isOn(server, VMWARE);
  }

  private static void currentVersion(Server server, FindingCollector here) {
    server
        .platform()
        .flatMap(Platform::version)
        .filter(ESXI_TESTED_EARLIER::contains)
        .ifPresent(version -> here.at("platform").at("version").breach(version, "6.0 or later"));
  }

  private static void supportedFeatures(Server server, FindingCollector here) {
    for (PlatformFeature feature : server.platform().orElseThrow().features()) {
      if (UNSUPPORTED.contains(feature)) {
        here.at("platform").at("features").breach(feature, "not in use");
      }
    }
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
