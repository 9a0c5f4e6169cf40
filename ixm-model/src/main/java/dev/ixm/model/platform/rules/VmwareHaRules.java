package dev.ixm.model.platform.rules;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static dev.ixm.model.guide.Level.MAY;
import static dev.ixm.model.guide.Level.MUST;
import static dev.ixm.model.platform.PlatformFeature.VMWARE_HA;
import static dev.ixm.model.platform.PlatformKind.VMWARE;
import static java.util.Collections.disjoint;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.ixm.model.Role;
import dev.ixm.model.Topology;
import dev.ixm.model.guide.Basis;
import dev.ixm.model.guide.Source;
import dev.ixm.model.platform.Platform;
import dev.ixm.model.platform.VmwareCluster;
import dev.ixm.model.platform.VmwareFeatureSupport;
import dev.ixm.model.rule.DeploymentRule;
import dev.ixm.model.rule.FindingCollector;
import dev.ixm.model.rule.Rule;
import dev.ixm.model.rule.RuleInfo;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.Server;
import dev.ixm.model.site.SiteMirroring;
import dev.ixm.model.site.SiteView;
import dev.ixm.model.storage.Attachment;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** The servers that VMware starts on another host after a failure. */
public final class VmwareHaRules {

  private static final Source SETUP = Source.of(23, "VMware: HA for the Consolidated Server");
  private static final int MIN_HOSTS = 2;
  private static final String ANY_HOST = "any host";

  /** What the provider offers. */
  public static final ImmutableList<Rule<Deployment>> ALL =
      ImmutableList.of(
          DeploymentRule.of(
              RuleInfo.of(
                  "platform.vmware-ha.role",
                  MUST,
                  "VMware HA protects the Primary and the Consolidated server only",
                  SETUP),
              VmwareHaRules::roles),
          cluster(
              RuleInfo.of(
                  "platform.vmware-ha.cluster.turned-on",
                  MUST,
                  "vSphere HA is turned on for the cluster of a server that VMware HA protects",
                  SETUP),
              "highAvailability",
              VmwareCluster::highAvailability,
              on -> on,
              true),
          cluster(
              RuleInfo.of(
                  "platform.vmware-ha.cluster.hosts",
                  MUST,
                  "the cluster has two hosts at least: one to run the server, one to stand by",
                  SETUP),
              "hosts",
              cluster -> cluster.hosts().stream().boxed().findFirst(),
              hosts -> hosts >= MIN_HOSTS,
              "at least " + MIN_HOSTS),
          cluster(
              RuleInfo.of(
                  "platform.vmware-ha.cluster.recovery-host",
                  MUST,
                  "recovery is bound to one host of the cluster by its name",
                  Source.of(23, "VMware Technology Guidelines")),
              "recoveryHost",
              cluster -> Optional.of(cluster.recoveryHost().orElse(ANY_HOST)),
              host -> !host.equals(ANY_HOST),
              "the name of a host"),
          cluster(
              RuleInfo.of(
                  "platform.vmware-ha.cluster.storage",
                  MUST,
                  "the virtual machines of the cluster are stored on a SAN",
                  SETUP),
              "storage",
              VmwareCluster::storage,
              Attachment.SAN::equals,
              Attachment.SAN),
          cluster(
              RuleInfo.of(
                  "platform.vmware-ha.cluster.clocks",
                  MUST,
                  "the hosts and guests of the cluster keep the same time",
                  SETUP),
              "clocksSynchronized",
              VmwareCluster::clocksSynchronized,
              same -> same,
              true),
          DeploymentRule.of(
              RuleInfo.of(
                  "ha.consolidated.protected",
                  MAY,
                  "VMware HA or Carbonite Availability protects the Consolidated server, without"
                      + " which the whole system fails",
                  SETUP,
                  Basis.INFERRED),
              VmwareHaRules::consolidatedProtected));

  private VmwareHaRules() {}

  private static boolean isProtected(Server server) {
    return OnPlatform.uses(server, VMWARE, VMWARE_HA);
  }

  private static void roles(Deployment deployment, FindingCollector findings) {
    ImmutableSet<Role> roles =
        VmwareRules.matrix(deployment).findFeature(VMWARE_HA).stream()
            .map(VmwareFeatureSupport::roles)
            .flatMap(ImmutableSet::stream)
            .collect(toImmutableSet());
    DeploymentRule.forEachServer(
        deployment,
        findings,
        server -> isProtected(server) && disjoint(server.roles(), roles),
        (server, here) ->
            here.at("platform")
                .at("features")
                .breach(VMWARE_HA, "only on " + Joiner.on(" or ").join(roles)));
  }

  private static <T> Rule<Deployment> cluster(
      RuleInfo info,
      String attribute,
      Function<VmwareCluster, Optional<T>> fact,
      Predicate<? super T> condition,
      Object expected) {
    return DeploymentRule.forEachServer(
        info,
        VmwareHaRules::isProtected,
        (server, here) ->
            here.at("platform")
                .at("cluster")
                .at(attribute)
                .require(
                    server.platform().flatMap(Platform::cluster).flatMap(fact),
                    condition,
                    expected));
  }

  /** The guide demands no protection, but says what its absence means: a remark. */
  private static void consolidatedProtected(Deployment deployment, FindingCollector findings) {
    if (deployment.topology() != Topology.HIGH_AVAILABILITY) {
      return;
    }
    SiteMirroring mirrored = SiteView.of(deployment).mirroring();
    DeploymentRule.forEachServer(
        deployment,
        findings,
        server ->
            server.roles().contains(Role.CONSOLIDATED)
                && !isProtected(server)
                && !mirrored.isSource(server),
        (server, here) -> {
          if (server.platform().isEmpty()) {
            here.at("platform").notStated();
          } else {
            here.breach("not protected", "VMware HA or Carbonite Availability");
          }
        });
  }
}
