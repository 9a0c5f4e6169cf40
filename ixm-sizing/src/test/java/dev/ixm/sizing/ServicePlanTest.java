package dev.ixm.sizing;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.ixm.model.EmailSystem;
import dev.ixm.model.EmailType;
import dev.ixm.model.Role;
import dev.ixm.model.SeatCounts;
import dev.ixm.model.Topology;
import dev.ixm.model.guide.Figure;
import dev.ixm.model.hardware.Hardware;
import dev.ixm.model.mirroring.Mirroring;
import dev.ixm.model.mirroring.MirroringVariant;
import dev.ixm.model.platform.Platform;
import dev.ixm.model.platform.PlatformKind;
import dev.ixm.model.quantity.DataSize;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.Server;
import dev.ixm.model.site.SiteHosts;
import dev.ixm.model.site.SiteRequirements;
import dev.ixm.model.storage.Attachment;
import dev.ixm.model.storage.Drive;
import dev.ixm.model.storage.MessageRetention;
import dev.ixm.model.windows.OperatingSystem;
import dev.ixm.model.windows.WindowsVersion;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a site asks for beside seats and calls, and what it runs on, in its plan and proposal. */
class ServicePlanTest {

  @ParameterizedTest
  @CsvSource({"64, 1, SINGLE_SERVER", "65, 2, HIGH_AVAILABILITY", "129, 3, HIGH_AVAILABILITY"})
  @Tag("G01-036")
  @Tag("G01-037")
  void addsVoiceServersForSpeech(int ports, int servers, Topology topology) {
    for (SiteRequirements site :
        ImmutableList.of(
            site(100).textToSpeechPorts(ports).build(),
            site(100).speechRecognitionPorts(ports).build())) {
      SizingPlan plan = Sizing.size(site);
      assertThat(plan.topology().value()).isEqualTo(topology);
      assertThat(plan.voiceServers().value()).isEqualTo(servers);
      assertThat(plan.exceeded()).isEmpty();
    }
  }

  @Test
  @Tag("G23-020")
  @Tag("G24-014")
  void addsVoiceServersForFaxWhereThePlatformLimitsIt() {
    SiteRequirements.Builder fax = site(100).faxPorts(49);
    assertThat(plan(fax, PlatformKind.HYPER_V).voiceServers().value()).isEqualTo(7);
    assertThat(plan(fax, PlatformKind.VMWARE).voiceServers().value()).isEqualTo(3);
    assertThat(plan(fax, PlatformKind.PHYSICAL).topology().value())
        .isEqualTo(Topology.SINGLE_SERVER);
    assertThat(plan(fax, PlatformKind.VMWARE).voiceServers().formula())
        .endsWith("no fewer than the services beside the calls need");
  }

  @Test
  void sharesThePortsOfServicesAmongTheVoiceServers() {
    Deployment site = propose(site(100).textToSpeechPorts(130).faxPorts(2).build());
    assertThat(voiceServers(site))
        .extracting(Server::textToSpeechPorts)
        .containsExactly(OptionalInt.of(44), OptionalInt.of(43), OptionalInt.of(43));
    assertThat(voiceServers(site))
        .extracting(Server::faxPorts)
        .containsExactly(OptionalInt.of(1), OptionalInt.of(1), OptionalInt.of(0));
    assertThat(voiceServers(site))
        .extracting(Server::speechRecognitionPorts)
        .containsOnly(OptionalInt.empty());
  }

  @Test
  void keepsSpareVoiceServersBesideThoseForServices() {
    SizingPlan plan =
        Sizing.size(site(100).speechRecognitionPorts(128).spareVoiceServers(1).build());
    assertThat(plan.voiceServersWithSpares().map(Figure::value)).hasValue(3);
    assertThat(plan.exceeded()).isEmpty();
    assertThat(voiceServers(Proposal.of(plan)))
        .extracting(Server::speechRecognitionPorts)
        .containsOnly(OptionalInt.of(64));
  }

  @Test
  void carriesDirectoryAndTenantsOver() {
    Deployment site = propose(site(100).directoryEntries(5_000).tenants(3).build());
    assertThat(site.directoryEntries()).hasValue(5_000);
    assertThat(site.tenants()).hasValue(3);
  }

  @Test
  @Tag("G02-148")
  void takesAnEmailTypeWithoutUsersForNone() {
    Deployment site =
        propose(
            advanced(3_000)
                .addEmailSystems(email(EmailType.EXCHANGE, 3_000), email(EmailType.GMAIL, 0))
                .build());
    assertThat(site.servers(Role.REMOTE_CSE)).isEmpty();
    assertThat(site.servers(Role.CONSOLIDATED).findFirst().orElseThrow().emailTypes())
        .containsExactly(EmailType.EXCHANGE);
    SiteRequirements none =
        advanced(3_000)
            .addEmailSystems(email(EmailType.GMAIL, 0))
            .hosts(SiteHosts.builder().cseServers(2).build())
            .build();
    assertThat(propose(none).servers(Role.REMOTE_CSE)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "HYPER_V, WINDOWS_SERVER_2016",
    "VMWARE, WINDOWS_SERVER_2019",
    "PHYSICAL, WINDOWS_SERVER_2019"
  })
  @Tag("G24-003")
  void proposesAWindowsThatThePlatformTakesWithoutAWarning(
      PlatformKind kind, WindowsVersion expected) {
    Server server = Proposal.of(plan(site(100), kind)).servers().get(0);
    assertThat(server.operatingSystem().map(OperatingSystem::version)).hasValue(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "100, m4.xlarge, 4, 16 GiB",
    "4800, c5.2xlarge, 8, 16 GiB",
    "80000, m5.2xlarge, 8, 32 GiB"
  })
  @Tag("G25-006")
  void proposesAnInstanceThatReachesTheProfile(
      int seats, String model, int processors, DataSize memory) {
    SizingPlan plan = plan(site(seats), PlatformKind.AWS);
    assertThat(plan.awsInstances()).first().satisfies(it -> assertThat(it.value()).contains(model));
    Server server = Proposal.of(plan).servers().get(0);
    Hardware hardware = server.hardware().orElseThrow();
    assertThat(server.platform().flatMap(Platform::instanceType)).hasValue(model);
    assertThat(hardware.logicalProcessors()).hasValue(processors);
    assertThat(hardware.memory()).hasValue(memory);
  }

  @Test
  void statesTheHardwareOfAnInstanceThatTheSitePrescribes() {
    SiteHosts hosts = hosts(Platform.builder().kind(PlatformKind.AWS).instanceType("c5.xlarge"));
    Server server = propose(site(80_000).hosts(hosts).build()).servers().get(0);
    assertThat(server.platform().flatMap(Platform::instanceType)).hasValue("c5.xlarge");
    assertThat(server.hardware().orElseThrow().logicalProcessors()).hasValue(4);
    SiteHosts unknown = hosts(Platform.builder().kind(PlatformKind.AWS).instanceType("x9.huge"));
    assertThat(propose(site(80_000).hosts(unknown).build()).servers().get(0).hardware())
        .hasValueSatisfying(it -> assertThat(it.logicalProcessors()).hasValue(8));
  }

  @Test
  @Tag("G02-116")
  @Tag("G02-117")
  @Tag("G02-118")
  void saysWhatASanHasToBear() {
    SiteHosts hosts = SiteHosts.builder().attachment(Attachment.SAN).build();
    SizingPlan plan = Sizing.size(site(100).hosts(hosts).build());
    assertThat(plan.sanRequests()).extracting(Figure::value).containsExactly(250, 500);
    assertThat(plan.sanRequests())
        .extracting(Figure::inputs)
        .containsExactly(
            ImmutableMap.of("reads", "50", "writes", "200"),
            ImmutableMap.of("reads", "100", "writes", "400"));
    assertThat(plan.figures()).containsAll(plan.sanRequests());
    assertThat(Proposal.of(plan).servers().get(0).hardware().orElseThrow().drives())
        .extracting(Drive::attachment)
        .containsOnly(Optional.of(Attachment.SAN));
    assertThat(Proposal.of(plan).servers().get(0).hardware().orElseThrow().drives())
        .extracting(Drive::peakRequests)
        .containsOnly(OptionalInt.of(500));
    assertThat(Sizing.size(site(100).build()).sanRequests()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"LAN, 2, true", "WAN, 1, false"})
  void proposesABackupOfAMirroredServer(MirroringVariant variant, int cards, boolean sameNetwork) {
    Deployment site = propose(site(100).mirroringVariant(variant).build());
    Server source = site.servers(Role.CONSOLIDATED).findFirst().orElseThrow();
    Server target = site.servers(Role.BACKUP_TARGET).findFirst().orElseThrow();
    assertThat(site.mirroring())
        .hasValue(
            Mirroring.builder()
                .variant(variant)
                .version("8.2")
                .addSources(source.name())
                .target(target.name())
                .sameNetwork(sameNetwork)
                .build());
    assertThat(target.hardware()).isEqualTo(source.hardware());
    assertThat(target.hardware().orElseThrow().networkCards()).hasValue(cards);
    assertThat(target.operatingSystem().map(OperatingSystem::version))
        .hasValue(WindowsVersion.WINDOWS_SERVER_2016);
  }

  /** The messages, twice as much free space, and no less than the 400 GiB of the profile. */
  @Test
  @Tag("G02-120")
  @Tag("G02-122")
  void leavesTwiceTheMessagesFreeForMirroring() {
    SizingPlan small = mirrored(10);
    assertThat(small.mirroredDrive().map(Figure::value)).hasValue(DataSize.ofGibibytes(400));
    SizingPlan large = mirrored(2_000);
    DataSize messages = large.messageStorage().orElseThrow().value();
    assertThat(large.mirroringFreeSpace().map(Figure::value)).hasValue(messages.times(2));
    assertThat(large.mirroredDrive().map(Figure::value)).hasValue(messages.times(3));
    Deployment site = Proposal.of(large);
    assertThat(productDrive(site, Role.CONSOLIDATED)).isEqualTo(messages.times(3));
    assertThat(productDrive(site, Role.BACKUP_TARGET)).isEqualTo(messages.times(3));
    assertThat(productDrive(site, Role.PRIMARY)).isEqualTo(DataSize.ofGibibytes(400));
  }

  private static DataSize productDrive(Deployment site, Role role) {
    Server server = site.servers(role).findFirst().orElseThrow();
    return server.hardware().orElseThrow().drives().get(1).size();
  }

  private static SizingPlan mirrored(int messages) {
    return Sizing.size(
        site(4_000)
            .mirroringVariant(MirroringVariant.WAN)
            .retention(
                MessageRetention.builder()
                    .readPercent(100)
                    .daysRead(messages)
                    .daysUnread(0)
                    .maxMessagesPerUser(messages)
                    .build())
            .build());
  }

  private static ImmutableList<Server> voiceServers(Deployment site) {
    return site.servers().stream()
        .filter(Server::isVoiceServer)
        .collect(ImmutableList.toImmutableList());
  }

  private static SizingPlan plan(SiteRequirements.Builder site, PlatformKind kind) {
    return Sizing.size(site.hosts(hosts(Platform.builder().kind(kind))).build());
  }

  private static SiteHosts hosts(Platform.Builder platform) {
    return SiteHosts.builder().platform(platform.build()).build();
  }

  private static Deployment propose(SiteRequirements site) {
    return Proposal.of(Sizing.size(site));
  }

  private static EmailSystem email(EmailType type, int users) {
    return EmailSystem.builder().type(type).users(users).build();
  }

  private static SiteRequirements.Builder advanced(int users) {
    return site(0).seats(SeatCounts.builder().basic(0).mainstream(0).advanced(users).build());
  }

  private static SiteRequirements.Builder site(int seats) {
    return SiteRequirements.builder()
        .name("test")
        .seats(SeatCounts.builder().basic(seats).mainstream(0).advanced(0).build())
        .voicePorts(10);
  }
}
