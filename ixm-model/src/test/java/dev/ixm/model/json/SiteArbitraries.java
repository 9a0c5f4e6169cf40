package dev.ixm.model.json;

import dev.ixm.model.Edition;
import dev.ixm.model.EmailSystem;
import dev.ixm.model.EmailType;
import dev.ixm.model.Release;
import dev.ixm.model.SeatCounts;
import dev.ixm.model.Topology;
import dev.ixm.model.language.SpeechEngine;
import dev.ixm.model.license.License;
import dev.ixm.model.license.LicenseFeature;
import dev.ixm.model.license.LicenseModule;
import dev.ixm.model.license.LicenseOption;
import dev.ixm.model.license.LicenseType;
import dev.ixm.model.mirroring.Mirroring;
import dev.ixm.model.network.Network;
import dev.ixm.model.pbx.Pbx;
import dev.ixm.model.platform.Platform;
import dev.ixm.model.quantity.DataSize;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.Server;
import dev.ixm.model.site.SiteHosts;
import dev.ixm.model.site.SiteRequirements;
import dev.ixm.model.site.TrafficProfile;
import dev.ixm.model.storage.MessageFormat;
import dev.ixm.model.storage.MessageLocation;
import dev.ixm.model.storage.MessageRetention;
import dev.ixm.model.storage.RaidLevel;
import dev.ixm.model.windows.OperatingSystem;
import dev.ixm.model.windows.WindowsSetup;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;

/** Sites with any attribute set or left out, whether they make sense or not. */
final class SiteArbitraries {

  private static final double OFTEN = 0.7;
  private static final int ADVANCED = 3_000;

  private SiteArbitraries() {}

  static Arbitrary<Deployment> deployments() {
    Arbitrary<List<Server>> servers =
        HostArbitraries.servers()
            .list()
            .ofMaxSize(4)
            .uniqueElements(server -> server.name().toLowerCase(Locale.ROOT));
    return Builders.withBuilder(Deployment::builder)
        .use(names())
        .in(Deployment.Builder::name)
        .use(releases())
        .withProbability(OFTEN)
        .in(Deployment.Builder::release)
        .use(Arbitraries.of(Edition.class))
        .withProbability(OFTEN)
        .in(Deployment.Builder::edition)
        .use(Arbitraries.of(Topology.class))
        .in(Deployment.Builder::topology)
        .use(seats())
        .in(Deployment.Builder::seats)
        .use(Arbitraries.integers().between(0, 100_000))
        .in(Deployment.Builder::voicePorts)
        .use(servers)
        .in(Deployment.Builder::servers)
        .use(emailSystems())
        .in(Deployment.Builder::emailSystems)
        .use(NetworkArbitraries.networks())
        .withProbability(OFTEN)
        .in((Deployment.Builder b, Network network) -> b.network(network))
        .use(NetworkArbitraries.telephones())
        .withProbability(OFTEN)
        .in((Deployment.Builder b, Pbx pbx) -> b.pbx(pbx))
        .use(names().set().ofMaxSize(3))
        .in(Deployment.Builder::languages)
        .use(Arbitraries.subsetOf(SpeechEngine.values()))
        .in(Deployment.Builder::speechEngines)
        .use(options())
        .in(Deployment.Builder::options)
        .use(Arbitraries.integers().between(0, 10_000_000))
        .withProbability(OFTEN)
        .in((Deployment.Builder b, Integer n) -> b.directoryEntries(n))
        .use(Arbitraries.integers().between(1, 100_000))
        .withProbability(OFTEN)
        .in((Deployment.Builder b, Integer n) -> b.tenants(n))
        .use(Arbitraries.integers().between(0, SeatCounts.MAX))
        .withProbability(OFTEN)
        .in((Deployment.Builder b, Integer n) -> b.largestOrganizationalUnit(n))
        .use(WindowsArbitraries.answers())
        .withProbability(OFTEN)
        .in((Deployment.Builder b, Boolean answer) -> b.smtpSending(answer))
        .use(WindowsArbitraries.answers())
        .withProbability(OFTEN)
        .in((Deployment.Builder b, Boolean answer) -> b.ldapSynchronization(answer))
        .use(WindowsArbitraries.answers())
        .withProbability(OFTEN)
        .in((Deployment.Builder b, Boolean answer) -> b.mapiSynchronization(answer))
        .use(WindowsArbitraries.answers())
        .withProbability(OFTEN)
        .in((Deployment.Builder b, Boolean answer) -> b.contactCenter(answer))
        .use(WindowsArbitraries.answers())
        .withProbability(OFTEN)
        .in((Deployment.Builder b, Boolean answer) -> b.protectsCse(answer))
        .use(PlatformArbitraries.mirroring())
        .withProbability(OFTEN)
        .in((Deployment.Builder b, Mirroring mirroring) -> b.mirroring(mirroring))
        .use(names().set().ofMaxSize(3))
        .in(Deployment.Builder::fileFormats)
        .use(WindowsArbitraries.answers())
        .withProbability(OFTEN)
        .in((Deployment.Builder b, Boolean answer) -> b.remotePrinter(answer))
        .use(ClientArbitraries.clients().list().ofMaxSize(2))
        .in(Deployment.Builder::clients)
        .use(licenses())
        .withProbability(OFTEN)
        .in((Deployment.Builder b, License license) -> b.license(license))
        .build(Deployment.Builder::build);
  }

  static Arbitrary<SiteRequirements> requirements() {
    return Builders.withBuilder(SiteRequirements::builder)
        .use(names())
        .in(SiteRequirements.Builder::name)
        .use(releases())
        .withProbability(OFTEN)
        .in(SiteRequirements.Builder::release)
        .use(Arbitraries.of(Edition.class))
        .withProbability(OFTEN)
        .in(SiteRequirements.Builder::edition)
        .use(Arbitraries.of(Topology.class))
        .withProbability(OFTEN)
        .in((SiteRequirements.Builder b, Topology topology) -> b.topology(topology))
        .use(Arbitraries.integers().between(1, 100))
        .withProbability(OFTEN)
        .in((b, n) -> b.topology(Topology.HIGH_AVAILABILITY).spareVoiceServers(n))
        .use(retentions())
        .withProbability(OFTEN)
        .in((SiteRequirements.Builder b, MessageRetention kept) -> b.retention(kept))
        .use(seats())
        .in(SiteRequirements.Builder::seats)
        .use(Arbitraries.integers().between(0, 100_000))
        .in(SiteRequirements.Builder::voicePorts)
        .use(emailSystems())
        .in(SiteRequirements.Builder::emailSystems)
        .use(NetworkArbitraries.networks())
        .withProbability(OFTEN)
        .in((SiteRequirements.Builder b, Network network) -> b.network(network))
        .use(NetworkArbitraries.telephones())
        .withProbability(OFTEN)
        .in((SiteRequirements.Builder b, Pbx pbx) -> b.pbx(pbx))
        .use(licenses())
        .withProbability(OFTEN)
        .in((SiteRequirements.Builder b, License license) -> b.license(license))
        .use(traffic())
        .withProbability(OFTEN)
        .in(SiteRequirements.Builder::traffic)
        .use(hosts())
        .withProbability(OFTEN)
        .in(SiteRequirements.Builder::hosts)
        .build(SiteRequirements.Builder::build);
  }

  private static Arbitrary<MessageRetention> retentions() {
    Arbitrary<Integer> numbers = Arbitraries.integers().between(0, 100);
    return Builders.withBuilder(MessageRetention::builder)
        .use(numbers)
        .in(MessageRetention.Builder::readPercent)
        .use(numbers)
        .in(MessageRetention.Builder::daysRead)
        .use(numbers)
        .in(MessageRetention.Builder::daysUnread)
        .use(Arbitraries.of(MessageFormat.G711_A_LAW, MessageFormat.G711_MU_LAW))
        .in(MessageRetention.Builder::format)
        .use(Arbitraries.of(MessageLocation.class))
        .in(MessageRetention.Builder::location)
        .build(MessageRetention.Builder::build);
  }

  static Arbitrary<String> names() {
    return Arbitraries.strings()
        .withCharRange('\0', '\uD7FF')
        .withChars('"', '\\', '\n', '\u2028', '\uFEFF')
        .ofMinLength(1)
        .ofMaxLength(10)
        .filter(name -> !name.isBlank());
  }

  private static Arbitrary<Release> releases() {
    return Arbitraries.of("10.8", "11.0", "9.0", "999.999").map(Release::parse);
  }

  private static Arbitrary<SeatCounts> seats() {
    Arbitrary<Integer> counts = Arbitraries.integers().between(0, SeatCounts.MAX);
    return Builders.withBuilder(SeatCounts::builder)
        .use(counts)
        .in(SeatCounts.Builder::basic)
        .use(counts)
        .in(SeatCounts.Builder::mainstream)
        .use(Arbitraries.integers().between(ADVANCED, SeatCounts.MAX))
        .in(SeatCounts.Builder::advanced)
        .build(SeatCounts.Builder::build);
  }

  private static Arbitrary<List<EmailSystem>> emailSystems() {
    return Builders.withBuilder(EmailSystem::builder)
        .use(Arbitraries.of(EmailType.class))
        .in(EmailSystem.Builder::type)
        .use(Arbitraries.integers().between(0, ADVANCED / EmailType.values().length))
        .in(EmailSystem.Builder::users)
        .build(EmailSystem.Builder::build)
        .list()
        .uniqueElements(EmailSystem::type);
  }

  private static Arbitrary<Map<LicenseOption, Integer>> options() {
    return Arbitraries.maps(
        Arbitraries.of(LicenseOption.class), Arbitraries.integers().between(1, SeatCounts.MAX));
  }

  private static Arbitrary<License> licenses() {
    return Builders.withBuilder(License::builder)
        .use(Arbitraries.of(LicenseType.class))
        .in(License.Builder::type)
        .use(seats())
        .in(License.Builder::seats)
        .use(Arbitraries.integers().between(0, 100_000))
        .in(License.Builder::purchasedVoicePorts)
        .use(Arbitraries.of(LicenseFeature.class).set())
        .in(License.Builder::features)
        .use(Arbitraries.of(LicenseModule.class).set())
        .in(License.Builder::modules)
        .use(options())
        .in(License.Builder::options)
        .use(Arbitraries.integers().between(0, 1_000))
        .in(License.Builder::additionalLanguages)
        .use(Arbitraries.longs().between(0, 2_900_000).map(LocalDate::ofEpochDay))
        .withProbability(OFTEN)
        .in((License.Builder b, LocalDate date) -> b.expirationDate(date))
        .build(License.Builder::build);
  }

  private static Arbitrary<TrafficProfile> traffic() {
    Arbitrary<Integer> messages = Arbitraries.integers().between(0, 10_000);
    return Builders.withBuilder(TrafficProfile::builder)
        .use(Arbitraries.integers().between(0, 70))
        .in((TrafficProfile.Builder b, Integer n) -> b.heavyPercent(n).lightPercent(70 - n))
        .use(messages)
        .withProbability(OFTEN)
        .in(TrafficProfile.Builder::heavyMessages)
        .use(messages)
        .withProbability(OFTEN)
        .in(TrafficProfile.Builder::lightMessages)
        .use(Arbitraries.integers().between(1, 24))
        .withProbability(OFTEN)
        .in(TrafficProfile.Builder::operatingHours)
        .build(TrafficProfile.Builder::build);
  }

  private static Arbitrary<SiteHosts> hosts() {
    return Builders.withBuilder(SiteHosts::builder)
        .use(WindowsArbitraries.operatingSystems())
        .withProbability(OFTEN)
        .in((SiteHosts.Builder b, OperatingSystem os) -> b.operatingSystem(os))
        .use(WindowsArbitraries.setups())
        .withProbability(OFTEN)
        .in((SiteHosts.Builder b, WindowsSetup windows) -> b.windows(windows))
        .use(PlatformArbitraries.platforms())
        .withProbability(OFTEN)
        .in((SiteHosts.Builder b, Platform p) -> b.platform(p))
        .use(HostArbitraries.zones().list().ofMaxSize(3))
        .in(SiteHosts.Builder::timeZones)
        .use(Arbitraries.of(RaidLevel.class))
        .withProbability(OFTEN)
        .in((SiteHosts.Builder b, RaidLevel raid) -> b.raid(raid))
        .use(HostArbitraries.sizes())
        .withProbability(OFTEN)
        .in((SiteHosts.Builder b, DataSize s) -> b.operatingSystemDrive(s))
        .use(Arbitraries.longs().between(1, 20_000).map(DataSize::ofGibibytes))
        .withProbability(OFTEN)
        .in((SiteHosts.Builder b, DataSize s) -> b.disk(s))
        .use(Arbitraries.integers().between(1, 1_000))
        .withProbability(OFTEN)
        .in((SiteHosts.Builder b, Integer n) -> b.voiceServers(n))
        .use(Arbitraries.integers().between(0, 1_000))
        .withProbability(OFTEN)
        .in((SiteHosts.Builder b, Integer n) -> b.cseServers(n))
        .use(HostArbitraries.addresses())
        .in(SiteHosts.Builder::voiceServerAddresses)
        .build(SiteHosts.Builder::build);
  }
}
