package dev.ixm.testkit.edit;

import static dev.ixm.testkit.edit.SiteEdits.add;
import static dev.ixm.testkit.edit.SiteEdits.change;
import static dev.ixm.testkit.edit.SiteEdits.edit;

import com.google.common.collect.ImmutableSet;
import dev.ixm.model.Edition;
import dev.ixm.model.Role;
import dev.ixm.model.Topology;
import dev.ixm.model.hardware.Hardware;
import dev.ixm.model.mirroring.Mirroring;
import dev.ixm.model.mirroring.MirroringVariant;
import dev.ixm.model.platform.Platform;
import dev.ixm.model.platform.PlatformFeature;
import dev.ixm.model.platform.PlatformKind;
import dev.ixm.model.platform.VmwareCluster;
import dev.ixm.model.quantity.DataSize;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.Server;
import dev.ixm.model.storage.Attachment;
import dev.ixm.model.storage.Drive;
import dev.ixm.model.storage.DriveUse;
import dev.ixm.model.windows.OperatingSystem;
import dev.ixm.model.windows.WindowsEdition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Protects the Consolidated server in each way that suits a site. */
public final class ConsolidatedProtection {

  private static final String BACKUP = "IXM-BACKUP";

  private ConsolidatedProtection() {}

  /** The site, protected in one of the ways that suit it, if it has such a server. */
  public static Deployment of(Deployment site, int way) {
    if (site.topology() != Topology.HIGH_AVAILABILITY) {
      return site;
    }
    PlatformKind kind = site.servers().get(0).platform().orElseThrow().kind();
    List<UnaryOperator<Deployment>> ways = new ArrayList<>();
    if (kind == PlatformKind.VMWARE) {
      ways.add(ConsolidatedProtection::restarted);
      ways.add(all -> restarted(restarted(all), Role.PRIMARY));
    }
    if (site.edition() != Edition.JITC) {
      ways.add(all -> mirrored(all, MirroringVariant.WAN));
      if (kind == PlatformKind.PHYSICAL || !site.contactCenter().orElseThrow()) {
        ways.add(all -> mirrored(all, MirroringVariant.LAN));
      }
    }
    return ways.get(way % ways.size()).apply(site);
  }

  public static Deployment restarted(Deployment site) {
    return restarted(site, Role.CONSOLIDATED);
  }

  private static Deployment restarted(Deployment site, Role role) {
    Platform platform = site.servers(role).findFirst().orElseThrow().platform().orElseThrow();
    return change(
        site,
        role,
        server ->
            server.platform(
                Platform.builder()
                    .from(platform)
                    .addFeatures(PlatformFeature.VMWARE_HA)
                    .cluster(cluster().build())
                    .build()));
  }

  /** A cluster that keeps all rules. */
  public static VmwareCluster.Builder cluster() {
    return VmwareCluster.builder()
        .hosts(2)
        .highAvailability(true)
        .recoveryHost("esx-2")
        .recoveryProcessors(64)
        .recoveryMemory(DataSize.ofGibibytes(512))
        .storage(Attachment.SAN)
        .clocksSynchronized(true);
  }

  /** A site that mirrors nothing. */
  public static Deployment unmirrored(Deployment site) {
    return edit(SiteEdits.without(site, Role.BACKUP_TARGET)).mirroring(Optional.empty()).build();
  }

  /** A site whose Consolidated server is mirrored, whatever it was before. */
  public static Deployment mirrored(Deployment site, MirroringVariant variant) {
    boolean local = variant == MirroringVariant.LAN;
    Deployment ready =
        change(unmirrored(site), Role.CONSOLIDATED, server -> ready(server.build(), local ? 2 : 1));
    Server source = ready.servers(Role.CONSOLIDATED).findFirst().orElseThrow();
    Server.Builder target =
        Server.builder()
            .from(source)
            .name(BACKUP)
            .roles(ImmutableSet.of(Role.BACKUP_TARGET))
            .emailTypes(ImmutableSet.of());
    return edit(add(ready, target))
        .mirroring(
            Mirroring.builder()
                .variant(variant)
                .version("8.2")
                .addSources(source.name())
                .target(BACKUP)
                .sameNetwork(local)
                .licensed(true)
                .build())
        .build();
  }

  private static Server.Builder ready(Server server, int networkCards) {
    return Server.builder()
        .from(server)
        .operatingSystem(
            OperatingSystem.builder()
                .from(server.operatingSystem().orElseThrow())
                .edition(WindowsEdition.STANDARD)
                .updated(true)
                .build())
        .hardware(
            Hardware.builder()
                .from(server.hardware().orElseThrow())
                .networkCards(networkCards)
                .drives(
                    server.hardware().orElseThrow().drives().stream()
                        .map(ConsolidatedProtection::withRoom)
                        .toList())
                .build());
  }

  /** A drive with three times as much room as the product's files take. */
  private static Drive withRoom(Drive drive) {
    DataSize third = DataSize.ofBytes(drive.size().bytes() / 3);
    return drive.uses().contains(DriveUse.PRODUCT)
        ? Drive.builder().from(drive).free(third.times(2)).productFiles(third).build()
        : drive;
  }
}
