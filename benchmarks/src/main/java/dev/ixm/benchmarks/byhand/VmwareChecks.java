package dev.ixm.benchmarks.byhand;

import static dev.ixm.model.platform.PlatformFeature.VMWARE_HA;

import dev.ixm.model.Role;
import dev.ixm.model.hardware.ProcessorVendor;
import dev.ixm.model.platform.EsxiSupport;
import dev.ixm.model.platform.Platform;
import dev.ixm.model.platform.PlatformFeature;
import dev.ixm.model.platform.Support;
import dev.ixm.model.platform.VmwareCluster;
import dev.ixm.model.platform.VmwareFeatureSupport;
import dev.ixm.model.platform.VmwareMatrix;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.Server;
import dev.ixm.model.storage.Attachment;
import java.util.Optional;
import java.util.OptionalInt;

/** The hosts that run VMware ESXi, and what VMware HA protects. */
final class VmwareChecks {

  private VmwareChecks() {}

  static void check(Deployment site, Server server, Platform platform, Flaws flaws) {
    flaws.wants(
        ProcessorVendor.INTEL,
        "platform.vmware.processor.intel",
        server,
        platform.hostProcessorVendor());
    Optional<VmwareMatrix> own = VmwareMatrix.find(site.release());
    VmwareMatrix matrix = own.orElse(VmwareMatrix.release10_8());
    if (platform.version().isPresent()) {
      String version = platform.version().get();
      Support support =
          matrix.findHost(version).map(EsxiSupport::support).orElse(Support.UNSUPPORTED);
      if (own.isPresent() && support == Support.UNSUPPORTED) {
        flaws.broken("platform.vmware.version.supported", server, version);
      }
      if (support == Support.WARNING) {
        flaws.broken("platform.vmware.version.in-matrix", server, version);
      }
    } else if (own.isPresent()) {
      flaws.notStated("platform.vmware.version.supported", server);
    }
    for (PlatformFeature feature : platform.features()) {
      Optional<VmwareFeatureSupport> row = matrix.findFeature(feature);
      if (row.isPresent() && row.get().support() == Support.UNSUPPORTED) {
        flaws.broken("platform.vmware.feature", server, feature);
      }
    }
    if (platform.features().contains(VMWARE_HA)) {
      role(matrix, server, flaws);
      cluster(server, platform.cluster(), flaws);
    }
  }

  private static void role(VmwareMatrix matrix, Server server, Flaws flaws) {
    Optional<VmwareFeatureSupport> row = matrix.findFeature(VMWARE_HA);
    for (Role role : server.roles()) {
      if (row.isPresent() && row.get().roles().contains(role)) {
        return;
      }
    }
    flaws.broken("platform.vmware-ha.role", server, VMWARE_HA);
  }

  private static void cluster(Server server, Optional<VmwareCluster> cluster, Flaws flaws) {
    flaws.wants(
        true,
        "platform.vmware-ha.cluster.turned-on",
        server,
        cluster.flatMap(VmwareCluster::highAvailability));
    flaws.wants(
        true,
        "platform.vmware-ha.cluster.clocks",
        server,
        cluster.flatMap(VmwareCluster::clocksSynchronized));
    flaws.wants(
        Attachment.SAN,
        "platform.vmware-ha.cluster.storage",
        server,
        cluster.flatMap(VmwareCluster::storage));
    OptionalInt hosts = cluster.map(VmwareCluster::hosts).orElse(OptionalInt.empty());
    if (hosts.isEmpty()) {
      flaws.notStated("platform.vmware-ha.cluster.hosts", server);
    } else if (hosts.getAsInt() < 2) {
      flaws.broken("platform.vmware-ha.cluster.hosts", server, hosts.getAsInt());
    }
    if (cluster.isEmpty()) {
      flaws.notStated("platform.vmware-ha.cluster.recovery-host", server);
    } else if (cluster.get().recoveryHost().orElse("any host").equals("any host")) {
      flaws.broken("platform.vmware-ha.cluster.recovery-host", server, "any host");
    }
  }
}
