package dev.ixm.benchmarks;

import com.google.common.collect.ImmutableList;
import dev.ixm.model.EmailSystem;
import dev.ixm.model.EmailType;
import dev.ixm.model.Role;
import dev.ixm.model.SeatCounts;
import dev.ixm.model.Topology;
import dev.ixm.model.hardware.Hardware;
import dev.ixm.model.pbx.Pbx;
import dev.ixm.model.pbx.PbxKind;
import dev.ixm.model.platform.Platform;
import dev.ixm.model.platform.PlatformKind;
import dev.ixm.model.quantity.DataSize;
import dev.ixm.model.quantity.Frequency;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.Server;
import dev.ixm.model.site.SiteHosts;
import dev.ixm.model.site.SiteRequirements;
import dev.ixm.model.storage.Attachment;
import dev.ixm.model.storage.Drive;
import dev.ixm.model.storage.DriveUse;
import dev.ixm.model.storage.RaidLevel;
import dev.ixm.model.windows.OperatingSystem;
import dev.ixm.model.windows.WindowsVersion;
import dev.ixm.sizing.Proposal;
import dev.ixm.sizing.Sizing;
import dev.ixm.testkit.fixture.SampleSite;
import dev.ixm.testkit.site.CompleteSite;
import java.time.ZoneId;
import java.util.stream.IntStream;

/** Sites to measure with. */
final class Sites {

  private static final int PORTS_PER_SERVER = 120;

  private Sites() {}

  /** An HA site, its servers described down to the drives: Primary, Consolidated, Secondaries. */
  static Deployment highAvailability(int servers) {
    int voiceServers = servers - 1;
    return Deployment.builder()
        .name("Benchmark")
        .topology(Topology.HIGH_AVAILABILITY)
        .seats(SeatCounts.builder().basic(60_000).mainstream(0).advanced(20_000).build())
        .voicePorts(voiceServers * PORTS_PER_SERVER)
        .addEmailSystems(EmailSystem.builder().type(EmailType.EXCHANGE).users(20_000).build())
        .pbx(Pbx.builder().kind(PbxKind.AVAYA_AURA).addAddresses("10.0.1.1", "10.0.1.2").build())
        .addServers(voiceServer(Role.PRIMARY, 1), server("CONSOLIDATED", Role.CONSOLIDATED).build())
        .addAllServers(
            IntStream.rangeClosed(2, voiceServers)
                .mapToObj(number -> voiceServer(Role.SECONDARY, number))
                .toList())
        .build();
  }

  /** What an HA site needs that takes so many voice and Consolidated servers, and no more. */
  static SiteRequirements requirements(int servers) {
    return SiteRequirements.builder()
        .name("Benchmark")
        .topology(Topology.HIGH_AVAILABILITY)
        .seats(SeatCounts.builder().basic(20_000).mainstream(0).advanced(5_000).build())
        .voicePorts((servers - 1) * PORTS_PER_SERVER)
        .addEmailSystems(EmailSystem.builder().type(EmailType.EXCHANGE).users(5_000).build())
        .build();
  }

  /** The servers of such a site, of which nothing else is known. */
  static Deployment proposed(int servers) {
    return Proposal.of(Sizing.size(requirements(servers)));
  }

  /** Such a site with every fact stated, which breaks no rule. */
  static Deployment complete(int servers) {
    SiteRequirements sample = SampleSite.LARGEST.requirements();
    SiteHosts hosts =
        SiteHosts.builder()
            .from(sample.hosts())
            .operatingSystem(
                OperatingSystem.builder()
                    .from(sample.hosts().operatingSystem().orElseThrow())
                    .version(WindowsVersion.WINDOWS_SERVER_2016)
                    .build())
            .build();
    SiteRequirements site =
        SiteRequirements.builder()
            .from(requirements(servers))
            .network(sample.network())
            .pbx(sample.pbx())
            .license(sample.license())
            .hosts(hosts)
            .build();
    return CompleteSite.of(Proposal.of(Sizing.size(site)));
  }

  private static Server voiceServer(Role role, int number) {
    return server("VOICE-" + number, role)
        .number(number)
        .voicePorts(PORTS_PER_SERVER)
        .addAddresses("10.0.0." + number)
        .build();
  }

  private static Server.Builder server(String name, Role role) {
    return Server.builder()
        .name(name)
        .addRoles(role)
        .operatingSystem(OperatingSystem.of(WindowsVersion.WINDOWS_SERVER_2019))
        .platform(Platform.builder().kind(PlatformKind.VMWARE).version("6.7").build())
        .timeZone(ZoneId.of("America/Toronto"))
        .hardware(
            Hardware.builder()
                .logicalProcessors(8)
                .processorSpeed(Frequency.ofMegahertz(2_000))
                .memory(DataSize.ofGibibytes(32))
                .networkCards(1)
                .drives(
                    ImmutableList.of(
                        drive(DriveUse.OPERATING_SYSTEM, 100), drive(DriveUse.PRODUCT, 1_000)))
                .build());
  }

  private static Drive drive(DriveUse use, long gibibytes) {
    return Drive.builder()
        .addUses(use)
        .size(DataSize.ofGibibytes(gibibytes))
        .raid(RaidLevel.RAID_10)
        .attachment(Attachment.LOCAL)
        .build();
  }
}
