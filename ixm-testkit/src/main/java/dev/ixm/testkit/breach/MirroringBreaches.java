package dev.ixm.testkit.breach;

import static dev.ixm.testkit.breach.Breach.several;
import static dev.ixm.testkit.breach.Breach.single;
import static dev.ixm.testkit.edit.ConsolidatedProtection.mirrored;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.ixm.model.Edition;
import dev.ixm.model.Role;
import dev.ixm.model.hardware.Hardware;
import dev.ixm.model.mirroring.Mirroring;
import dev.ixm.model.mirroring.MirroringVariant;
import dev.ixm.model.quantity.DataSize;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.Server;
import dev.ixm.model.storage.Drive;
import dev.ixm.model.windows.OperatingSystem;
import dev.ixm.model.windows.WindowsVersion;
import dev.ixm.testkit.edit.SiteEdits;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** The ways to break the rules about Carbonite Availability. */
final class MirroringBreaches {

  static final ImmutableList<Breach> ALL =
      ImmutableList.of(
          several(
              "mirroring.jitc", site -> SiteEdits.edit(inLan(site)).edition(Edition.JITC).build()),
          single(
              "mirroring.source.consolidated",
              site ->
                  SiteEdits.edit(permitting(site)).mirroring(Mirroring.builder().build()).build()),
          breach(
              "mirroring.source.consolidated",
              site -> edit(site, mirroring -> mirroring.sources(ImmutableSet.of("IXM-PRIMARY")))),
          breach("mirroring.target", site -> edit(site, mirroring -> mirroring.target("IXM-CONS"))),
          breach("mirroring.license", site -> edit(site, mirroring -> mirroring.licensed(false))),
          breach("mirroring.free-space", MirroringBreaches::full),
          breach("mirroring.version", site -> edit(site, mirroring -> mirroring.version("8.3"))),
          breach(
              "mirroring.windows.supported",
              site ->
                  windows(site, windows -> windows.version(WindowsVersion.WINDOWS_SERVER_2019))),
          breach(
              "mirroring.windows.same",
              site -> windows(site, windows -> windows.language(Locale.FRENCH))),
          breach("mirroring.windows.updated", site -> windows(site, it -> it.updated(false))),
          breach(
              "mirroring.hardware.same",
              site -> hardware(site, it -> it.memory(DataSize.ofGibibytes(1_000)))),
          breach(
              "mirroring.lan.same-network",
              site -> edit(site, mirroring -> mirroring.sameNetwork(false))),
          breach("mirroring.lan.network-cards", site -> hardware(site, it -> it.networkCards(1))),
          several(
              "mirroring.wan.remote",
              site ->
                  edit(
                      mirrored(permitting(site), MirroringVariant.WAN),
                      mirroring -> mirroring.sameNetwork(true))));

  private MirroringBreaches() {}

  /** Breaks a site whose Consolidated server is mirrored in its network. */
  private static Breach breach(String rule, UnaryOperator<Deployment> how) {
    return several(rule, site -> how.apply(inLan(site)));
  }

  private static Deployment inLan(Deployment site) {
    return mirrored(permitting(site), MirroringVariant.LAN);
  }

  /** Without what forbids mirroring, or the two network cards that it takes. */
  private static Deployment permitting(Deployment site) {
    return SiteEdits.edit(site).edition(Edition.STANDARD).contactCenter(false).build();
  }

  private static Deployment edit(Deployment site, UnaryOperator<Mirroring.Builder> how) {
    Mirroring.Builder mirroring = Mirroring.builder().from(site.mirroring().orElseThrow());
    return SiteEdits.edit(site).mirroring(how.apply(mirroring).build()).build();
  }

  /** A Consolidated server whose product files leave no more than themselves free. */
  private static Deployment full(Deployment site) {
    Hardware hardware =
        site.servers(Role.CONSOLIDATED).findFirst().orElseThrow().hardware().orElseThrow();
    return SiteEdits.change(
        site,
        Role.CONSOLIDATED,
        server ->
            server.hardware(
                Hardware.builder()
                    .from(hardware)
                    .drives(hardware.drives().stream().map(MirroringBreaches::full).toList())
                    .build()));
  }

  private static Drive full(Drive drive) {
    DataSize half = DataSize.ofBytes(drive.size().bytes() / 2);
    return Drive.builder().from(drive).free(half).productFiles(half).build();
  }

  private static Server backup(Deployment site) {
    return site.servers(Role.BACKUP_TARGET).findFirst().orElseThrow();
  }

  private static Deployment windows(Deployment site, UnaryOperator<OperatingSystem.Builder> how) {
    OperatingSystem.Builder windows =
        OperatingSystem.builder().from(backup(site).operatingSystem().orElseThrow());
    return SiteEdits.change(
        site, Role.BACKUP_TARGET, server -> server.operatingSystem(how.apply(windows).build()));
  }

  private static Deployment hardware(Deployment site, UnaryOperator<Hardware.Builder> how) {
    Hardware.Builder hardware = Hardware.builder().from(backup(site).hardware().orElseThrow());
    return SiteEdits.change(
        site, Role.BACKUP_TARGET, server -> server.hardware(how.apply(hardware).build()));
  }
}
