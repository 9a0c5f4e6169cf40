package dev.ixm.sizing;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.ixm.model.Edition;
import dev.ixm.model.Release;
import dev.ixm.model.SeatCounts;
import dev.ixm.model.Topology;
import dev.ixm.model.hardware.Hardware;
import dev.ixm.model.hardware.ProcessorMode;
import dev.ixm.model.hardware.ProcessorVendor;
import dev.ixm.model.platform.Platform;
import dev.ixm.model.platform.PlatformKind;
import dev.ixm.model.quantity.DataSize;
import dev.ixm.model.release.ReleaseFacts;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.Server;
import dev.ixm.model.site.SiteHosts;
import dev.ixm.model.site.SiteRequirements;
import dev.ixm.model.storage.DiskGrade;
import dev.ixm.model.storage.Drive;
import dev.ixm.model.storage.RaidLevel;
import dev.ixm.model.windows.Architecture;
import dev.ixm.model.windows.ComponentCatalog;
import dev.ixm.model.windows.OperatingSystem;
import dev.ixm.model.windows.WindowsEdition;
import dev.ixm.model.windows.WindowsSetup;
import dev.ixm.model.windows.WindowsVersion;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ProposedHostTest {

  private static final SiteHosts NOTHING = SiteHosts.builder().build();

  private static Server propose(Topology topology, Edition edition, SiteHosts hosts) {
    return deployment(topology, edition, Release.R10_8, hosts).servers().get(0);
  }

  private static Server propose(SiteHosts hosts) {
    return propose(Topology.HIGH_AVAILABILITY, Edition.STANDARD, hosts);
  }

  private static Deployment deployment(
      Topology topology, Edition edition, Release release, SiteHosts hosts) {
    return Proposal.of(
        Sizing.size(
            SiteRequirements.builder()
                .name("test")
                .topology(topology)
                .edition(edition)
                .release(release)
                .seats(SeatCounts.builder().basic(100).mainstream(0).advanced(0).build())
                .voicePorts(10)
                .hosts(hosts)
                .build()));
  }

  private static ImmutableList<Drive> drives(SiteHosts hosts) {
    return propose(hosts).hardware().orElseThrow().drives();
  }

  @ParameterizedTest
  @CsvSource({
    "SINGLE_SERVER, STANDARD, WINDOWS_SERVER_2019",
    "HIGH_AVAILABILITY, STANDARD, WINDOWS_SERVER_2019",
    "SINGLE_SERVER, JITC, WINDOWS_SERVER_2012_R2",
    "HIGH_AVAILABILITY, JITC, WINDOWS_SERVER_2012_R2",
  })
  void prescribesTheWindowsThatTheGuideAsksFor(
      Topology topology, Edition edition, WindowsVersion version) {
    Server server = propose(topology, edition, NOTHING);
    assertThat(server.operatingSystem())
        .hasValue(
            OperatingSystem.builder()
                .version(version)
                .language(Locale.ENGLISH)
                .edition(WindowsEdition.STANDARD)
                .architecture(Architecture.X64)
                .licensed(true)
                .updated(true)
                .build());
    assertThat(server.windows())
        .hasValue(
            WindowsSetup.builder()
                .components(
                    ReleaseFacts.of(Release.R10_8)
                        .get(ComponentCatalog.KIND)
                        .findList(version, topology, edition)
                        .orElseThrow()
                        .required(ImmutableSet.of()))
                .userAccessControl(false)
                .defragmentation(true)
                .programs(ImmutableSet.of())
                .build());
  }

  @Test
  void leavesComponentsOpenWhereTheGuideHasNoList() {
    SiteHosts hosts =
        SiteHosts.builder()
            .operatingSystem(OperatingSystem.of(WindowsVersion.WINDOWS_SERVER_2022))
            .build();
    assertThat(propose(hosts).windows().flatMap(WindowsSetup::components)).isEmpty();
  }

  @Test
  void takesTheComponentsOf10_8WhereTheGuideIsSilentOfARelease() {
    Deployment later =
        deployment(Topology.HIGH_AVAILABILITY, Edition.STANDARD, Release.R11_0, NOTHING);
    Deployment described =
        deployment(Topology.HIGH_AVAILABILITY, Edition.STANDARD, Release.R10_8, NOTHING);
    assertThat(later.servers().get(0).windows()).isEqualTo(described.servers().get(0).windows());
  }

  @Test
  void takesWhatTheSitePrescribesFactByFact() {
    Server server =
        propose(
            SiteHosts.builder()
                .operatingSystem(
                    OperatingSystem.builder()
                        .version(WindowsVersion.WINDOWS_SERVER_2016)
                        .edition(WindowsEdition.DATACENTER)
                        .updated(false)
                        .build())
                .windows(
                    WindowsSetup.builder()
                        .userAccessControl(true)
                        .programs(ImmutableSet.of("SQL Server"))
                        .antivirus(ImmutableList.of())
                        .build())
                .build());
    assertThat(server.operatingSystem())
        .hasValue(
            OperatingSystem.builder()
                .version(WindowsVersion.WINDOWS_SERVER_2016)
                .language(Locale.ENGLISH)
                .edition(WindowsEdition.DATACENTER)
                .architecture(Architecture.X64)
                .licensed(true)
                .updated(false)
                .build());
    WindowsSetup windows = server.windows().orElseThrow();
    assertThat(windows.components())
        .hasValue(
            ReleaseFacts.of(Release.R10_8)
                .get(ComponentCatalog.KIND)
                .findList(
                    WindowsVersion.WINDOWS_SERVER_2016,
                    Topology.HIGH_AVAILABILITY,
                    Edition.STANDARD)
                .orElseThrow()
                .required(ImmutableSet.of()));
    assertThat(windows.userAccessControl()).hasValue(true);
    assertThat(windows.defragmentation()).hasValue(true);
    assertThat(windows.programs()).hasValue(ImmutableSet.of("SQL Server"));
    assertThat(windows.antivirus()).hasValue(ImmutableList.of());
    assertThat(windows.networkRights()).isEmpty();
  }

  @Test
  void prescribesTheProcessors() {
    Hardware hardware = propose(NOTHING).hardware().orElseThrow();
    assertThat(hardware.processorVendor()).hasValue(ProcessorVendor.INTEL);
    assertThat(hardware.processorMode()).hasValue(ProcessorMode.PERFORMANCE);
  }

  @Test
  void givesWindowsAndTheProductAnArrayEach() {
    ImmutableList<Drive> drives = drives(NOTHING);
    assertThat(drives)
        .extracting(Drive::letter)
        .containsExactly(Optional.of("C"), Optional.of("D"));
    assertThat(drives)
        .extracting(Drive::array)
        .containsExactly(OptionalInt.of(0), OptionalInt.of(1));
    assertThat(drives).extracting(Drive::grade).containsOnly(Optional.of(DiskGrade.SERVER));
    assertThat(drives).extracting(Drive::disks).containsOnly(OptionalInt.of(4));
    assertThat(drives).extracting(Drive::virtualDisk).containsOnly(Optional.empty());
    assertThat(drives.get(0).size()).isEqualTo(DataSize.ofGibibytes(100));
  }

  @ParameterizedTest
  @EnumSource(PlatformKind.class)
  void usesVirtualDisksWhereAHypervisorMakesThem(PlatformKind kind) {
    boolean virtual = kind == PlatformKind.VMWARE || kind == PlatformKind.HYPER_V;
    SiteHosts hosts = SiteHosts.builder().platform(Platform.builder().kind(kind).build()).build();
    assertThat(drives(hosts))
        .extracting(Drive::virtualDisk)
        .containsOnly(virtual ? Optional.of(true) : Optional.empty());
  }

  /** Size of a disk, and the disks for the 400 GiB of the product. */
  @ParameterizedTest
  @CsvSource({"400 GiB, 4", "200 GiB, 4", "199 GiB, 6", "100 GiB, 8", "1 GiB, 800"})
  void countsTheDisksOfAPrescribedSize(String disk, int expected) {
    SiteHosts hosts = SiteHosts.builder().disk(DataSize.parse(disk)).build();
    assertThat(drives(hosts).get(1).disks()).hasValue(expected);
  }

  @Test
  void leavesMoreDisksOpenThanADriveCanHave() {
    SiteHosts.Builder hosts = SiteHosts.builder().disk(DataSize.ofGibibytes(1));
    assertThat(drives(hosts.operatingSystemDrive(DataSize.ofGibibytes(499)).build()).get(0).disks())
        .hasValue(998);
    assertThat(drives(hosts.operatingSystemDrive(DataSize.ofGibibytes(500)).build()).get(0).disks())
        .isEmpty();
    assertThat(drives(hosts.operatingSystemDrive(DataSize.ofBytes(Long.MAX_VALUE)).build()))
        .first()
        .extracting(Drive::disks)
        .isEqualTo(OptionalInt.empty());
  }

  @Test
  void countsTheDisksOfRaid10Only() {
    assertThat(drives(SiteHosts.builder().raid(RaidLevel.RAID_5).build()))
        .extracting(Drive::disks)
        .containsOnly(OptionalInt.empty());
  }
}
