package dev.ixm.model.json;

import dev.ixm.model.Deployment;
import dev.ixm.model.Edition;
import dev.ixm.model.EmailSystem;
import dev.ixm.model.EmailType;
import dev.ixm.model.Release;
import dev.ixm.model.SeatCounts;
import dev.ixm.model.Server;
import dev.ixm.model.SiteHosts;
import dev.ixm.model.SiteRequirements;
import dev.ixm.model.Topology;
import dev.ixm.model.TrafficProfile;
import dev.ixm.model.host.OperatingSystem;
import dev.ixm.model.host.Platform;
import dev.ixm.model.host.RaidLevel;
import dev.ixm.model.language.SpeechEngine;
import dev.ixm.model.license.License;
import dev.ixm.model.license.LicenseFeature;
import dev.ixm.model.license.LicenseModule;
import dev.ixm.model.license.LicenseOption;
import dev.ixm.model.license.LicenseType;
import dev.ixm.model.network.MwiFailover;
import dev.ixm.model.network.Network;
import dev.ixm.model.network.Pbx;
import dev.ixm.model.network.PbxKind;
import dev.ixm.model.network.SipTransport;
import dev.ixm.model.network.Spread;
import dev.ixm.model.quantity.DataRate;
import dev.ixm.model.quantity.DataSize;
import dev.ixm.model.storage.MessageFormat;
import dev.ixm.model.storage.MessageLocation;
import dev.ixm.model.storage.MessageRetention;
import java.time.Duration;
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
        .use(networks())
        .withProbability(OFTEN)
        .in((Deployment.Builder b, Network network) -> b.network(network))
        .use(telephones())
        .withProbability(OFTEN)
        .in((Deployment.Builder b, Pbx pbx) -> b.pbx(pbx))
        .use(names().set().ofMaxSize(3))
        .in(Deployment.Builder::languages)
        .use(Arbitraries.subsetOf(SpeechEngine.values()))
        .in(Deployment.Builder::speechEngines)
        .use(options())
        .in(Deployment.Builder::options)
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
        .use(networks())
        .withProbability(OFTEN)
        .in((SiteRequirements.Builder b, Network network) -> b.network(network))
        .use(telephones())
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

  private static Arbitrary<String> names() {
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

  private static Arbitrary<Network> networks() {
    Arbitrary<Duration> times =
        Arbitraries.longs().between(0, Long.MAX_VALUE).map(Duration::ofNanos);
    return Builders.withBuilder(Network::builder)
        .use(Arbitraries.of(Spread.class))
        .withProbability(OFTEN)
        .in((Network.Builder b, Spread spread) -> b.spread(spread))
        .use(times)
        .withProbability(OFTEN)
        .in((Network.Builder b, Duration time) -> b.serverRoundTrip(time))
        .use(times)
        .withProbability(OFTEN)
        .in((Network.Builder b, Duration time) -> b.pbxRoundTrip(time))
        .use(HostArbitraries.rates())
        .withProbability(OFTEN)
        .in((Network.Builder b, DataRate rate) -> b.serverLink(rate))
        .use(HostArbitraries.rates())
        .withProbability(OFTEN)
        .in((Network.Builder b, DataRate rate) -> b.guaranteedBandwidth(rate))
        .build(Network.Builder::build);
  }

  private static Arbitrary<Pbx> telephones() {
    return Builders.withBuilder(Pbx::builder)
        .use(Arbitraries.of(PbxKind.class))
        .in(Pbx.Builder::kind)
        .use(HostArbitraries.addresses())
        .in(Pbx.Builder::addresses)
        .use(Arbitraries.of(SipTransport.class))
        .withProbability(OFTEN)
        .in(Pbx.Builder::transport)
        .use(Arbitraries.of(MwiFailover.class))
        .withProbability(OFTEN)
        .in(Pbx.Builder::mwiFailover)
        .build(Pbx.Builder::build);
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
        .use(HostArbitraries.operatingSystems())
        .withProbability(OFTEN)
        .in((SiteHosts.Builder b, OperatingSystem os) -> b.operatingSystem(os))
        .use(HostArbitraries.platforms())
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
