package dev.ixm.model.platform.rules;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static dev.ixm.model.guide.Level.MUST;
import static dev.ixm.model.guide.Level.SHOULD;
import static dev.ixm.model.platform.PlatformFeature.VMWARE_HA;
import static dev.ixm.model.rule.RuleSketch.rule;
import static java.util.Collections.disjoint;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.ixm.model.Role;
import dev.ixm.model.capacity.HardwareProfile;
import dev.ixm.model.guide.Source;
import dev.ixm.model.platform.Platform;
import dev.ixm.model.platform.PlatformLimits;
import dev.ixm.model.platform.VmwareCluster;
import dev.ixm.model.platform.VmwareFeatureSupport;
import dev.ixm.model.platform.VmwareMatrix;
import dev.ixm.model.release.ReleaseFacts;
import dev.ixm.model.rule.Bound;
import dev.ixm.model.rule.FindingCollector;
import dev.ixm.model.rule.Rule;
import dev.ixm.model.rule.RuleSketch;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.Server;
import dev.ixm.model.site.SiteView;
import dev.ixm.model.storage.Attachment;
import java.util.Optional;
import java.util.function.Function;

/** The servers that VMware starts on another host after a failure. */
public final class VmwareHaRules {

  private static final String SETUP = "VMware: HA for the Consolidated Server";

  /** What the provider offers. */
  public static final ImmutableList<Rule<Deployment>> ALL =
      ImmutableList.of(
          rule("platform.vmware-ha.role", MUST, Source.of(23, SETUP, "G23-067"))
              .forEachServer(SiteView::usesVmwareHa, VmwareHaRules::excludedRoles),
          rule("platform.vmware-ha.other-role", SHOULD, Source.of(23, SETUP, "G23-067", "G23-031"))
              .inferred()
              .forEachServer(SiteView::usesVmwareHa, VmwareHaRules::otherRoles),
          cluster(
              rule("platform.vmware-ha.cluster.turned-on", MUST, Source.of(23, SETUP, "G23-070")),
              (site, cluster, here) ->
                  here.at("highAvailability")
                      .equal(cluster.flatMap(VmwareCluster::highAvailability), true)),
          cluster(
              rule("platform.vmware-ha.cluster.hosts", MUST, Source.of(23, SETUP, "G23-071"))
                  .figure("limit", VmwareHaRules::minHosts),
              (site, cluster, here) ->
                  here.at("hosts")
                      .atLeast(
                          cluster.flatMap(it -> it.hosts().stream().boxed().findFirst()),
                          minHosts(site.facts()))),
          cluster(
              rule(
                  "platform.vmware-ha.cluster.recovery-host",
                  MUST,
                  Source.of(23, "VMware Technology Guidelines", "G23-044")),
              (site, cluster, here) -> recoveryHost(cluster, here.at("recoveryHost"))),
          rule(
                  "platform.vmware-ha.cluster.recovery-resources",
                  SHOULD,
                  Source.of(23, "VMware Technology Guidelines", "G23-045"))
              .forEachServer(
                  (site, server) -> SiteView.usesVmwareHa(server) && site.hasProfile(server),
                  VmwareHaRules::recoveryResources),
          cluster(
              rule("platform.vmware-ha.cluster.storage", MUST, Source.of(23, SETUP, "G23-069")),
              (site, cluster, here) ->
                  here.at("storage")
                      .equal(cluster.flatMap(VmwareCluster::storage), Attachment.SAN)),
          cluster(
              rule(
                  "platform.vmware-ha.cluster.clocks",
                  MUST,
                  Source.of(23, SETUP, "G23-072", "G23-077")),
              (site, cluster, here) ->
                  here.at("clocksSynchronized")
                      .equal(cluster.flatMap(VmwareCluster::clocksSynchronized), true)));

  private VmwareHaRules() {}

  /** Judges the cluster of one server; the collector stands at the cluster. */
  private interface Check {
    void judge(SiteView site, Optional<VmwareCluster> cluster, FindingCollector here);
  }

  private static Rule<Deployment> cluster(RuleSketch rule, Check check) {
    return rule.forEachServer(
        SiteView::usesVmwareHa,
        (site, server, here) ->
            check.judge(
                site,
                server.platform().flatMap(Platform::cluster),
                here.at("platform").at("cluster")));
  }

  private static int minHosts(ReleaseFacts facts) {
    return facts.get(PlatformLimits.KIND).minClusterHosts();
  }

  /** A cluster that names no host leaves the choice to VMware. */
  private static void recoveryHost(Optional<VmwareCluster> cluster, FindingCollector here) {
    if (cluster.isEmpty()) {
      here.notStated();
    } else if (cluster.get().recoveryHost().isEmpty()) {
      here.missing(Bound.present());
    }
  }

  /** Where VMware chooses the host, there is none to look at. */
  private static void recoveryResources(SiteView site, Server server, FindingCollector findings) {
    Optional<VmwareCluster> cluster = server.platform().flatMap(Platform::cluster);
    if (cluster.flatMap(VmwareCluster::recoveryHost).isPresent()) {
      HardwareProfile needed = site.profile(server);
      FindingCollector here = findings.at("platform").at("cluster").with("profile", needed.name());
      here.at("recoveryProcessors")
          .atLeast(cluster.get().recoveryProcessors(), needed.logicalProcessors());
      here.at("recoveryMemory").atLeast(cluster.get().recoveryMemory(), needed.memory());
    }
  }

  private static void excludedRoles(SiteView site, Server server, FindingCollector here) {
    if (!disjoint(server.roles(), roles(site, VmwareFeatureSupport::excludedRoles))) {
      roles(site, server, here);
    }
  }

  /** The matrix says yes of VMware HA, and the text nothing of the other roles. */
  private static void otherRoles(SiteView site, Server server, FindingCollector here) {
    if (disjoint(server.roles(), roles(site, VmwareFeatureSupport::excludedRoles))) {
      roles(site, server, here);
    }
  }

  private static void roles(SiteView site, Server server, FindingCollector here) {
    ImmutableSet<Role> roles = roles(site, VmwareFeatureSupport::roles);
    if (disjoint(server.roles(), roles)) {
      here.at("roles").with("feature", VMWARE_HA).breach(server.roles(), Bound.oneOf(roles));
    }
  }

  private static ImmutableSet<Role> roles(
      SiteView site, Function<VmwareFeatureSupport, ImmutableSet<Role>> which) {
    return site.facts().get(VmwareMatrix.KIND).findFeature(VMWARE_HA).stream()
        .map(which)
        .flatMap(ImmutableSet::stream)
        .collect(toImmutableSet());
  }
}
