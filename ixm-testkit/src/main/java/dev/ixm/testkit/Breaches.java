package dev.ixm.testkit;

import static dev.ixm.model.Topology.HIGH_AVAILABILITY;
import static dev.ixm.model.Topology.SINGLE_SERVER;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.ixm.licensing.LicensedPorts;
import dev.ixm.model.Deployment;
import dev.ixm.model.Edition;
import dev.ixm.model.EmailSystem;
import dev.ixm.model.EmailType;
import dev.ixm.model.Release;
import dev.ixm.model.Role;
import dev.ixm.model.SeatCounts;
import dev.ixm.model.Server;
import dev.ixm.model.Topology;
import dev.ixm.model.host.Attachment;
import dev.ixm.model.host.Drive;
import dev.ixm.model.host.DriveUse;
import dev.ixm.model.host.Hardware;
import dev.ixm.model.host.OperatingSystem;
import dev.ixm.model.host.Platform;
import dev.ixm.model.host.PlatformFeature;
import dev.ixm.model.host.PlatformKind;
import dev.ixm.model.host.RaidLevel;
import dev.ixm.model.host.WindowsVersion;
import dev.ixm.model.language.SpeechEngine;
import dev.ixm.model.license.License;
import dev.ixm.model.license.LicenseFeature;
import dev.ixm.model.license.LicenseOption;
import dev.ixm.model.network.Network;
import dev.ixm.model.network.Pbx;
import dev.ixm.model.network.SipTransport;
import dev.ixm.model.network.Spread;
import dev.ixm.model.quantity.DataRate;
import dev.ixm.model.quantity.DataSize;
import dev.ixm.model.quantity.Frequency;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** The ways to break the built-in rules. */
final class Breaches {

  static final ImmutableList<Breach> ALL =
      ImmutableList.<Breach>builder()
          .add(
              Breach.of("release.described", site -> edit(site).release(Release.R11_0).build()),
              Breach.of(
                  "topology.cloud-gateway",
                  site -> edit(site).topology(Topology.CLOUD_GATEWAY).build()),
              Breach.of(
                  "topology.roles",
                  SINGLE_SERVER,
                  site -> add(site, like(site).roles(roles(Role.REMOTE_WEB)).number(1))),
              Breach.of(
                  "topology.roles",
                  HIGH_AVAILABILITY,
                  site -> add(site, like(site).roles(roles(Role.SINGLE)))),
              Breach.of(
                  "single.server.exactly-one",
                  SINGLE_SERVER,
                  site -> add(site, like(site).roles(roles(Role.SINGLE)))),
              Breach.of(
                  "ha.primary.exactly-one", HIGH_AVAILABILITY, site -> without(site, Role.PRIMARY)),
              Breach.of(
                  "ha.secondary.count", HIGH_AVAILABILITY, site -> without(site, Role.SECONDARY)),
              Breach.of(
                  "ha.consolidated.exactly-one",
                  HIGH_AVAILABILITY,
                  site -> add(site, like(site).roles(roles(Role.CONSOLIDATED)))),
              Breach.of(
                  "ha.secondary-consolidated.at-most-one",
                  HIGH_AVAILABILITY,
                  site -> addMany(site, Role.SECONDARY_CONSOLIDATED, 2)),
              Breach.of(
                  "ha.servers.minimum", HIGH_AVAILABILITY, site -> without(site, Role.SECONDARY)),
              Breach.of(
                  "ha.time-zone.same",
                  HIGH_AVAILABILITY,
                  site -> change(site, Role.SECONDARY, Breaches::moveToTokyo)))
          .add(
              Breach.of(
                  "ha.secondary.number.range",
                  HIGH_AVAILABILITY,
                  site -> change(site, Role.SECONDARY, server -> server.number(21))),
              Breach.of(
                  "ha.secondary.number.unique",
                  HIGH_AVAILABILITY,
                  site -> add(site, like(site).roles(roles(Role.SECONDARY)).number(2))),
              Breach.of(
                  "cse.number.range", HIGH_AVAILABILITY, site -> add(site, cse(site).number(26))),
              Breach.of(
                  "cse.number.unique",
                  HIGH_AVAILABILITY,
                  site ->
                      add(
                          add(site, cse(site).name("TEST-A").number(25)),
                          cse(site).name("TEST-B").number(25))),
              Breach.of(
                  "cse.count.maximum",
                  HIGH_AVAILABILITY,
                  site -> addMany(site, Role.REMOTE_CSE, 26)),
              Breach.of(
                  "web.number.range",
                  HIGH_AVAILABILITY,
                  site -> add(site, like(site).roles(roles(Role.REMOTE_WEB)).number(15))),
              Breach.of(
                  "web.number.unique",
                  HIGH_AVAILABILITY,
                  site ->
                      add(
                          add(
                              site,
                              like(site).name("TEST-A").roles(roles(Role.REMOTE_WEB)).number(1)),
                          like(site).name("TEST-B").roles(roles(Role.REMOTE_WEB)).number(1))),
              Breach.of(
                  "web.count.maximum",
                  HIGH_AVAILABILITY,
                  site -> addMany(site, Role.REMOTE_WEB, 15)))
          .add(
              Breach.of(
                  "cse.email-type.one",
                  HIGH_AVAILABILITY,
                  site -> add(site, cse(site).emailTypes(ImmutableSet.copyOf(EmailType.values())))),
              Breach.of(
                  "cse.consolidated.one-email-type",
                  HIGH_AVAILABILITY,
                  site ->
                      change(
                          edit(site)
                              .emailSystems(
                                  ImmutableList.of(
                                      email(EmailType.GMAIL, 0), email(EmailType.EXCHANGE, 0)))
                              .build(),
                          Role.CONSOLIDATED,
                          server -> server.emailTypes(ImmutableSet.of(EmailType.GMAIL)))),
              Breach.of(
                  "cse.users.maximum",
                  HIGH_AVAILABILITY,
                  site ->
                      edit(site)
                          .seats(edit(site.seats()).advanced(10_000).build())
                          .emailSystems(ImmutableList.of(email(EmailType.GMAIL, 10_000)))
                          .servers(
                              site.servers().stream()
                                  .filter(server -> !server.roles().contains(Role.REMOTE_CSE))
                                  .toList())
                          .build()))
          .add(
              Breach.of(
                  "storage.raid.ten",
                  site -> changeDrive(site, drive -> drive.raid(RaidLevel.RAID_5))),
              Breach.of(
                  "storage.os-drive.minimum",
                  site ->
                      changeDrive(
                          site,
                          drive ->
                              drive.size(DataSize.ofBytes(DataSize.ofGibibytes(100).bytes() - 1)))),
              Breach.of(
                  "storage.os-drive.separate",
                  site -> changeDrive(site, drive -> drive.addUses(DriveUse.PRODUCT))),
              Breach.of(
                  "storage.attachment",
                  site -> changeDrive(site, drive -> drive.attachment(Attachment.ISCSI))),
              Breach.of(
                  "storage.attachment",
                  site -> changeDrive(site, drive -> drive.attachment(Attachment.MAPPED))))
          .add(
              Breach.of(
                  "windows.version.supported",
                  site -> windows(site, WindowsVersion.WINDOWS_SERVER_2008_R2, Locale.ENGLISH)),
              Breach.of(
                  "windows.language.validated",
                  site -> windows(site, WindowsVersion.WINDOWS_SERVER_2012_R2, Locale.GERMAN)),
              Breach.of(
                  "jitc.windows.version",
                  site ->
                      windows(
                          jitc(site, WindowsVersion.WINDOWS_SERVER_2012_R2),
                          WindowsVersion.WINDOWS_SERVER_2019,
                          Locale.ENGLISH)))
          .add(
              Breach.of(
                  "platform.terminal-services",
                  site -> platform(site, PlatformKind.TERMINAL_SERVICES, "", ImmutableSet.of())),
              Breach.of(
                  "platform.vmware.version.supported",
                  site -> platform(site, PlatformKind.VMWARE, "7.0", ImmutableSet.of())),
              Breach.of(
                  "platform.vmware.version.in-matrix",
                  site -> platform(site, PlatformKind.VMWARE, "5.5", ImmutableSet.of())))
          .addAll(
              ImmutableList.of(
                      PlatformFeature.VMOTION,
                      PlatformFeature.SNAPSHOT,
                      PlatformFeature.DRS,
                      PlatformFeature.FAULT_TOLERANCE,
                      PlatformFeature.THIN_PROVISIONING)
                  .stream()
                  .map(
                      feature ->
                          Breach.of(
                              "platform.vmware.feature",
                              site ->
                                  platform(
                                      site, PlatformKind.VMWARE, "6.7", ImmutableSet.of(feature))))
                  .toList())
          .add(
              Breach.of(
                  "platform.vmware-ha.role",
                  HIGH_AVAILABILITY,
                  site ->
                      change(
                          site,
                          Role.SECONDARY,
                          server ->
                              server.platform(
                                  Platform.builder()
                                      .kind(PlatformKind.VMWARE)
                                      .version("6.7")
                                      .addFeatures(PlatformFeature.VMWARE_HA)
                                      .build()))),
              Breach.of(
                  "network.cards.maximum",
                  site -> changeHardware(site, hardware -> hardware.networkCards(3))))
          .add(
              Breach.of(
                  "network.servers.latency",
                  HIGH_AVAILABILITY,
                  site ->
                      network(
                          site,
                          network ->
                              network.spread(Spread.LOCAL).serverRoundTrip(Duration.ofMillis(11)))),
              Breach.of(
                  "network.servers.latency",
                  HIGH_AVAILABILITY,
                  site ->
                      network(
                          site,
                          network ->
                              network
                                  .spread(Spread.GEO_REDUNDANT)
                                  .serverRoundTrip(Duration.ofMillis(61)))),
              Breach.of(
                  "network.servers.latency.optimal",
                  HIGH_AVAILABILITY,
                  site ->
                      network(
                          site,
                          network ->
                              network
                                  .spread(Spread.GEO_REDUNDANT)
                                  .serverRoundTrip(Duration.ofMillis(11)))),
              Breach.of(
                  "network.pbx.latency",
                  site -> network(site, network -> network.pbxRoundTrip(Duration.ofMillis(201)))),
              Breach.of(
                  "network.pbx.latency.optimal",
                  site -> network(site, network -> network.pbxRoundTrip(Duration.ofMillis(151)))),
              Breach.of(
                  "network.server-link.speed",
                  HIGH_AVAILABILITY,
                  site ->
                      network(
                          site, network -> network.serverLink(DataRate.ofMegabitsPerSecond(999)))),
              Breach.of(
                  "network.server-link.speed",
                  SINGLE_SERVER,
                  site ->
                      network(
                          site, network -> network.serverLink(DataRate.ofMegabitsPerSecond(99)))),
              Breach.of(
                  "network.guaranteed-bandwidth",
                  HIGH_AVAILABILITY,
                  site ->
                      network(
                          site,
                          network ->
                              network.guaranteedBandwidth(DataRate.ofMegabitsPerSecond(19)))),
              Breach.of(
                  "jitc.tls",
                  site ->
                      edit(jitc(site, WindowsVersion.WINDOWS_SERVER_2012_R2))
                          .pbx(
                              Pbx.builder()
                                  .from(site.pbx().orElseThrow())
                                  .transport(SipTransport.UDP)
                                  .build())
                          .build()))
          .add(
              Breach.of("capacity.seats.maximum", SINGLE_SERVER, site -> seats(site, 4_801, 0)),
              Breach.of(
                  "capacity.seats.maximum", HIGH_AVAILABILITY, site -> seats(site, 80_001, 0)),
              Breach.of("capacity.advanced.maximum", SINGLE_SERVER, site -> seats(site, 0, 1_001)),
              Breach.of(
                  "capacity.advanced.maximum", HIGH_AVAILABILITY, site -> seats(site, 0, 20_001)),
              Breach.of(
                  "voice.ports.maximum", SINGLE_SERVER, site -> edit(site).voicePorts(121).build()),
              Breach.of(
                  "voice.ports.maximum",
                  HIGH_AVAILABILITY,
                  site -> edit(site).voicePorts(2_401).build()),
              Breach.of(
                  "voice.ports.per-server",
                  site -> changeFirst(site, server -> server.voicePorts(121))),
              Breach.of(
                  "voice.ports.sufficient",
                  site ->
                      edit(changeFirst(site, server -> server.voicePorts(0)))
                          .voicePorts(portsWithoutFirst(site) + 1)
                          .build()),
              Breach.of(
                  "hardware.processors.minimum",
                  site -> changeHardware(site, hardware -> hardware.logicalProcessors(3))),
              Breach.of(
                  "hardware.memory.minimum",
                  site ->
                      changeHardware(site, hardware -> hardware.memory(DataSize.ofGibibytes(7)))),
              Breach.of(
                  "hardware.storage.minimum",
                  site ->
                      changeHardware(
                          site,
                          hardware ->
                              hardware.drives(
                                  ImmutableList.of(
                                      Drive.builder()
                                          .addUses(DriveUse.PRODUCT)
                                          .size(DataSize.ofGibibytes(399))
                                          .build())))),
              Breach.of(
                  "hardware.processor-speed.minimum",
                  site ->
                      changeHardware(
                          site, hardware -> hardware.processorSpeed(Frequency.ofMegahertz(1_999)))),
              Breach.of(
                  "hardware.voice-servers.same",
                  HIGH_AVAILABILITY,
                  site ->
                      add(
                          site,
                          like(site)
                              .roles(roles(Role.SECONDARY))
                              .number(20)
                              .hardware(
                                  Hardware.builder()
                                      .from(site.servers().get(0).hardware().orElseThrow())
                                      .memory(DataSize.ofGibibytes(1_000))
                                      .build()))))
          .add(
              Breach.of(
                  "license.high-availability",
                  HIGH_AVAILABILITY,
                  site -> license(site, license -> license.features(ImmutableSet.of()))),
              Breach.of(
                  "license.high-security",
                  site ->
                      license(
                          jitc(site, WindowsVersion.WINDOWS_SERVER_2012_R2),
                          license ->
                              license.features(ImmutableSet.of(LicenseFeature.HIGH_AVAILABILITY)))),
              Breach.of(
                  "license.seats",
                  site ->
                      edit(site)
                          .seats(edit(site.seats()).basic(site.seats().basic() + 1).build())
                          .build()),
              Breach.of(
                  "license.voice-ports",
                  site ->
                      edit(site)
                          .voicePorts(LicensedPorts.of(site.license().orElseThrow()).value() + 1)
                          .build()),
              Breach.of(
                  "license.languages",
                  site -> edit(site).addLanguages("English", "French EU").build()),
              Breach.of(
                  "license.speech",
                  site ->
                      license(
                          edit(site).addSpeechEngines(SpeechEngine.TEXT_TO_SPEECH).build(),
                          license ->
                              license.features(ImmutableSet.of(LicenseFeature.HIGH_AVAILABILITY)))),
              Breach.of(
                  "license.options",
                  site -> edit(site).putOptions(LicenseOption.SR140_FAX_PORT, 1).build()),
              Breach.of(
                  "license.server.separate",
                  site -> changeFirst(site, server -> server.addRoles(Role.LICENSE_SERVER))),
              Breach.of(
                  "license.reduced-below-demo",
                  site ->
                      license(
                          seats(site, 20, 0),
                          license ->
                              license
                                  .seats(
                                      SeatCounts.builder()
                                          .basic(20)
                                          .mainstream(0)
                                          .advanced(0)
                                          .build())
                                  .expirationDate(LocalDate.of(2027, 12, 31)))))
          .build();

  private Breaches() {}

  private static Deployment.Builder edit(Deployment site) {
    return Deployment.builder().from(site);
  }

  private static SeatCounts.Builder edit(SeatCounts seats) {
    return SeatCounts.builder().from(seats);
  }

  private static ImmutableSet<Role> roles(Role role) {
    return ImmutableSet.of(role);
  }

  private static EmailSystem email(EmailType type, int users) {
    return EmailSystem.builder().type(type).users(users).build();
  }

  private static Deployment seats(Deployment site, int basic, int advanced) {
    return edit(site)
        .seats(SeatCounts.builder().basic(basic).mainstream(0).advanced(advanced).build())
        .build();
  }

  private static int portsWithoutFirst(Deployment site) {
    return site.servers().stream().skip(1).mapToInt(server -> server.voicePorts().orElse(0)).sum();
  }

  /** A further server that differs from the first in its name. */
  private static Server.Builder like(Deployment site) {
    return Server.builder().from(site.servers().get(0)).name("TEST-SERVER");
  }

  private static Server.Builder cse(Deployment site) {
    return like(site)
        .roles(roles(Role.REMOTE_CSE))
        .number(25)
        .emailTypes(ImmutableSet.of(EmailType.GMAIL));
  }

  private static Deployment add(Deployment site, Server.Builder server) {
    return edit(site).addServers(server.build()).build();
  }

  private static Deployment addMany(Deployment site, Role role, int count) {
    return edit(site)
        .addAllServers(
            IntStream.rangeClosed(1, count)
                .mapToObj(i -> like(site).name("TEST-" + i).roles(roles(role)).number(i).build())
                .toList())
        .build();
  }

  private static Deployment without(Deployment site, Role role) {
    return edit(site)
        .servers(site.servers().stream().filter(server -> !server.roles().contains(role)).toList())
        .build();
  }

  /** Changes the first server that plays the role. */
  private static Deployment change(Deployment site, Role role, UnaryOperator<Server.Builder> how) {
    Server old = site.servers(role).findFirst().orElseThrow();
    return edit(site)
        .servers(
            site.servers().stream()
                .map(
                    server ->
                        server == old ? how.apply(Server.builder().from(server)).build() : server)
                .toList())
        .build();
  }

  private static Deployment changeFirst(Deployment site, UnaryOperator<Server.Builder> how) {
    return change(site, site.servers().get(0).roles().asList().get(0), how);
  }

  private static Deployment changeHardware(Deployment site, UnaryOperator<Hardware.Builder> how) {
    return changeFirst(
        site,
        server ->
            server.hardware(
                how.apply(Hardware.builder().from(site.servers().get(0).hardware().orElseThrow()))
                    .build()));
  }

  /** Changes the first server's drive with Windows. */
  private static Deployment changeDrive(Deployment site, UnaryOperator<Drive.Builder> how) {
    ImmutableList<Drive> drives = site.servers().get(0).hardware().orElseThrow().drives();
    Drive changed = how.apply(Drive.builder().from(drives.get(0))).build();
    return changeHardware(
        site, hardware -> hardware.drives(ImmutableList.of(changed, drives.get(1))));
  }

  private static Deployment windows(Deployment site, WindowsVersion version, Locale language) {
    return changeFirst(
        site,
        server ->
            server.operatingSystem(
                OperatingSystem.builder().version(version).language(language).build()));
  }

  private static Deployment jitc(Deployment site, WindowsVersion version) {
    return edit(site)
        .edition(Edition.JITC)
        .servers(
            site.servers().stream()
                .map(
                    server ->
                        Server.builder()
                            .from(server)
                            .operatingSystem(OperatingSystem.of(version))
                            .build())
                .toList())
        .build();
  }

  private static Deployment platform(
      Deployment site, PlatformKind kind, String version, ImmutableSet<PlatformFeature> features) {
    return changeFirst(
        site,
        server ->
            server.platform(
                Platform.builder().kind(kind).version(version).features(features).build()));
  }

  private static Deployment network(Deployment site, UnaryOperator<Network.Builder> how) {
    return edit(site)
        .network(how.apply(Network.builder().from(site.network().orElseThrow())).build())
        .build();
  }

  private static Deployment license(Deployment site, UnaryOperator<License.Builder> how) {
    return edit(site)
        .license(how.apply(License.builder().from(site.license().orElseThrow())).build())
        .build();
  }

  private static Server.Builder moveToTokyo(Server.Builder server) {
    return server.timeZone(ZoneId.of("Asia/Tokyo"));
  }
}
