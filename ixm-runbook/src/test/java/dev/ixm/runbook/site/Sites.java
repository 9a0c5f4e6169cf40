package dev.ixm.runbook.site;

import com.google.common.collect.ImmutableList;
import dev.ixm.model.Edition;
import dev.ixm.model.Role;
import dev.ixm.model.SeatCounts;
import dev.ixm.model.Topology;
import dev.ixm.model.hardware.Hardware;
import dev.ixm.model.license.License;
import dev.ixm.model.license.LicenseType;
import dev.ixm.model.platform.Platform;
import dev.ixm.model.platform.PlatformKind;
import dev.ixm.model.quantity.DataSize;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.Server;
import dev.ixm.model.storage.Drive;
import dev.ixm.model.storage.DriveUse;
import dev.ixm.model.windows.OperatingSystem;
import dev.ixm.model.windows.WindowsVersion;
import java.time.ZoneId;
import java.util.Collection;

/** Deployments to install. */
public final class Sites {

  private Sites() {}

  public static Deployment.Builder site(Topology topology) {
    return Deployment.builder()
        .name("Ottawa")
        .topology(topology)
        .seats(SeatCounts.builder().basic(100).mainstream(0).advanced(0).build())
        .voicePorts(8);
  }

  public static License license(LicenseType type) {
    return License.builder()
        .type(type)
        .seats(SeatCounts.builder().basic(100).mainstream(0).advanced(0).build())
        .purchasedVoicePorts(8)
        .build();
  }

  public static Server.Builder server(String name, Role role) {
    return Server.builder()
        .name(name)
        .addRoles(role)
        .timeZone(ZoneId.of("America/Toronto"))
        .operatingSystem(OperatingSystem.of(WindowsVersion.WINDOWS_SERVER_2016));
  }

  public static Server server(String name, Role role, int number) {
    return server(name, role).number(number).build();
  }

  /** The servers, each with the product on a drive. */
  public static ImmutableList<Server> onDrive(String letter, Collection<Server> servers) {
    Drive drive =
        Drive.builder()
            .addUses(DriveUse.PRODUCT)
            .size(DataSize.ofGibibytes(100))
            .letter(letter)
            .build();
    Hardware hardware = Hardware.builder().addDrives(drive).build();
    return servers.stream()
        .map(server -> Server.builder().from(server).hardware(hardware).build())
        .collect(ImmutableList.toImmutableList());
  }

  /** One server alone, on a version of Windows. */
  public static Deployment single(WindowsVersion version) {
    return site(Topology.SINGLE_SERVER)
        .addServers(
            server("IXM", Role.SINGLE)
                .operatingSystem(OperatingSystem.of(version))
                .addAddresses("10.0.0.9")
                .voicePorts(8)
                .build())
        .build();
  }

  /** Primary, Consolidated and two Secondaries, not in the order of installation. */
  public static Deployment.Builder highAvailability() {
    return site(Topology.HIGH_AVAILABILITY)
        .addServers(
            server("SEC3", Role.SECONDARY).number(3).addAddresses("10.0.0.3").build(),
            server("CONS", Role.CONSOLIDATED).addAddresses("10.0.0.8").build(),
            server("SEC2", Role.SECONDARY).number(2).voicePorts(60).build(),
            server("PRI", Role.PRIMARY).addAddresses("10.0.0.1").build());
  }

  /** The same with two remote CSE servers and a remote web server. */
  public static Deployment.Builder remote() {
    return highAvailability()
        .addServers(
            server("WEB1", Role.REMOTE_WEB, 1),
            server("CSE2", Role.REMOTE_CSE, 2),
            server("CSE1", Role.REMOTE_CSE, 1));
  }

  public static Deployment.Builder jitc() {
    return remote().edition(Edition.JITC);
  }

  /** {@return a site with remote servers, all of its servers on a platform} */
  public static Deployment on(PlatformKind kind) {
    Platform platform = Platform.builder().kind(kind).build();
    Deployment site = remote().build();
    return Deployment.builder()
        .from(site)
        .servers(
            site.servers().stream()
                .map(it -> Server.builder().from(it).platform(platform).build())
                .toList())
        .build();
  }
}
