package dev.ixm.testkit.edit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.ixm.model.Edition;
import dev.ixm.model.EmailSystem;
import dev.ixm.model.EmailType;
import dev.ixm.model.Role;
import dev.ixm.model.SeatCounts;
import dev.ixm.model.hardware.Hardware;
import dev.ixm.model.hardware.ProcessorVendor;
import dev.ixm.model.license.License;
import dev.ixm.model.network.Network;
import dev.ixm.model.platform.Platform;
import dev.ixm.model.platform.PlatformFeature;
import dev.ixm.model.platform.PlatformKind;
import dev.ixm.model.quantity.DataSize;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.Server;
import dev.ixm.model.storage.Drive;
import dev.ixm.model.windows.OperatingSystem;
import dev.ixm.model.windows.WindowsSetup;
import dev.ixm.model.windows.WindowsVersion;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** Changes of deployments that the breaches are made of. */
public final class SiteEdits {

  private SiteEdits() {}

  public static Deployment.Builder edit(Deployment site) {
    return Deployment.builder().from(site);
  }

  public static SeatCounts.Builder edit(SeatCounts seats) {
    return SeatCounts.builder().from(seats);
  }

  public static ImmutableSet<Role> roles(Role role) {
    return ImmutableSet.of(role);
  }

  public static EmailSystem email(EmailType type, int users) {
    return EmailSystem.builder().type(type).users(users).build();
  }

  public static Deployment seats(Deployment site, int basic, int advanced) {
    return seats(site, SeatCounts.builder().basic(basic).mainstream(0).advanced(advanced).build());
  }

  /** Other users, all of them licensed. */
  public static Deployment seats(Deployment site, SeatCounts seats) {
    return license(edit(site).seats(seats).build(), license -> license.seats(seats));
  }

  public static int portsWithoutFirst(Deployment site) {
    return site.servers().stream().skip(1).mapToInt(server -> server.voicePorts().orElse(0)).sum();
  }

  /** A further server that differs from the first in its name. */
  public static Server.Builder like(Deployment site) {
    return Server.builder().from(site.servers().get(0)).name("TEST-SERVER");
  }

  /** A remote server that keeps the rules about hosts: large, alone, restarted by nobody. */
  public static Server.Builder remote(Deployment site, Role role) {
    Server first = site.servers().get(0);
    return like(site)
        .roles(roles(role))
        .hardware(large(first.hardware().orElseThrow()))
        .platform(unprotected(first.platform().orElseThrow()))
        .windows(
            WindowsSetup.builder()
                .from(first.windows().orElseThrow())
                .programs(ImmutableSet.of())
                .build());
  }

  private static Hardware large(Hardware hardware) {
    Drive windows = hardware.drives().get(0);
    Drive product =
        Drive.builder().from(hardware.drives().get(1)).size(DataSize.ofGibibytes(10_000)).build();
    return Hardware.builder().from(hardware).drives(ImmutableList.of(windows, product)).build();
  }

  private static Platform unprotected(Platform platform) {
    return Platform.builder()
        .from(platform)
        .features(Sets.difference(platform.features(), ImmutableSet.of(PlatformFeature.VMWARE_HA)))
        .cluster(Optional.empty())
        .build();
  }

  public static Server.Builder cse(Deployment site) {
    return remote(site, Role.REMOTE_CSE).number(25).emailTypes(ImmutableSet.of(EmailType.GMAIL));
  }

  public static Deployment add(Deployment site, Server.Builder server) {
    return edit(site).addServers(server.build()).build();
  }

  public static Deployment addMany(Deployment site, Role role, int count) {
    return edit(site)
        .addAllServers(
            IntStream.rangeClosed(1, count)
                .mapToObj(i -> remote(site, role).name("TEST-" + i).number(i).build())
                .toList())
        .build();
  }

  public static Deployment without(Deployment site, Role role) {
    return edit(site)
        .servers(site.servers().stream().filter(server -> !server.roles().contains(role)).toList())
        .build();
  }

  /** Changes the first server that plays the role. */
  public static Deployment change(Deployment site, Role role, UnaryOperator<Server.Builder> how) {
    Server old = site.servers(role).findFirst().orElseThrow();
    return changeAll(site, server -> server == old, how);
  }

  public static Deployment changeAll(
      Deployment site, Predicate<Server> concerned, UnaryOperator<Server.Builder> how) {
    return edit(site)
        .servers(
            site.servers().stream()
                .map(
                    server ->
                        concerned.test(server)
                            ? how.apply(Server.builder().from(server)).build()
                            : server)
                .toList())
        .build();
  }

  public static Deployment changeFirst(Deployment site, UnaryOperator<Server.Builder> how) {
    return change(site, site.servers().get(0).roles().asList().get(0), how);
  }

  public static Deployment changeHardware(Deployment site, UnaryOperator<Hardware.Builder> how) {
    return changeFirst(
        site,
        server ->
            server.hardware(
                how.apply(Hardware.builder().from(site.servers().get(0).hardware().orElseThrow()))
                    .build()));
  }

  /** Changes the first server's drive with Windows. */
  public static Deployment changeDrive(Deployment site, UnaryOperator<Drive.Builder> how) {
    ImmutableList<Drive> drives = site.servers().get(0).hardware().orElseThrow().drives();
    Drive changed = how.apply(Drive.builder().from(drives.get(0))).build();
    return changeHardware(
        site, hardware -> hardware.drives(ImmutableList.of(changed, drives.get(1))));
  }

  /** Changes all drives of the first server. */
  public static Deployment changeDrives(Deployment site, UnaryOperator<Drive.Builder> how) {
    return changeHardware(
        site,
        hardware ->
            hardware.drives(
                site.servers().get(0).hardware().orElseThrow().drives().stream()
                    .map(drive -> how.apply(Drive.builder().from(drive)).build())
                    .toList()));
  }

  public static Deployment windows(Deployment site, WindowsVersion version, Locale language) {
    return changeFirst(
        site,
        server ->
            server.operatingSystem(
                OperatingSystem.builder()
                    .from(site.servers().get(0).operatingSystem().orElseThrow())
                    .version(version)
                    .language(language)
                    .build()));
  }

  public static Deployment jitc(Deployment site, WindowsVersion version) {
    return edit(site)
        .edition(Edition.JITC)
        .servers(
            site.servers().stream()
                .map(
                    server ->
                        Server.builder()
                            .from(server)
                            .operatingSystem(
                                OperatingSystem.builder()
                                    .from(server.operatingSystem().orElseThrow())
                                    .version(version)
                                    .build())
                            .build())
                .toList())
        .build();
  }

  public static Deployment platform(
      Deployment site, PlatformKind kind, String version, ImmutableSet<PlatformFeature> features) {
    return changeFirst(
        site,
        server ->
            server
                .platform(
                    Platform.builder()
                        .kind(kind)
                        .version(version)
                        .features(features)
                        .hostProcessorVendor(ProcessorVendor.INTEL)
                        .build())
                .faxPorts(0));
  }

  public static Deployment network(Deployment site, UnaryOperator<Network.Builder> how) {
    return edit(site)
        .network(how.apply(Network.builder().from(site.network().orElseThrow())).build())
        .build();
  }

  public static Deployment license(Deployment site, UnaryOperator<License.Builder> how) {
    return edit(site)
        .license(how.apply(License.builder().from(site.license().orElseThrow())).build())
        .build();
  }

  public static Server.Builder moveToTokyo(Server.Builder server) {
    return server.timeZone(ZoneId.of("Asia/Tokyo"));
  }
}
