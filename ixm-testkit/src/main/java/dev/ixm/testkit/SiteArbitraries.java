package dev.ixm.testkit;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
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
import dev.ixm.model.host.RaidLevel;
import dev.ixm.model.language.SpeechEngine;
import dev.ixm.model.license.License;
import dev.ixm.model.license.LicenseFeature;
import dev.ixm.model.license.LicenseModule;
import dev.ixm.model.license.LicenseOption;
import dev.ixm.model.license.LicenseType;
import dev.ixm.model.license.Verification;
import dev.ixm.model.network.MwiFailover;
import dev.ixm.model.network.Network;
import dev.ixm.model.network.Pbx;
import dev.ixm.model.network.PbxKind;
import dev.ixm.model.network.SipTransport;
import dev.ixm.model.network.Spread;
import dev.ixm.model.storage.MessageFormat;
import dev.ixm.model.storage.MessageLocation;
import dev.ixm.model.storage.MessageRetention;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Sites, and any parts of sites. */
final class SiteArbitraries {

  private static final ImmutableList<Release> RELEASES =
      ImmutableList.of(Release.R10_8, Release.R11_0, Release.parse("9.0"), Release.parse("10.1"));

  static final ArbitraryTable TABLE =
      new ArbitraryTable()
          .put(Deployment.class, Sites::deployments)
          .put(SiteRequirements.class, Sites::feasible)
          .put(Server.class, SiteArbitraries::servers)
          .put(EmailSystem.class, SiteArbitraries::emailSystem)
          .put(Release.class, SiteArbitraries::releases)
          .put(SeatCounts.class, SiteArbitraries::seats)
          .put(SiteHosts.class, SiteArbitraries::hosts)
          .put(TrafficProfile.class, SiteArbitraries::traffic)
          .put(License.class, SiteArbitraries::licenses)
          .put(Network.class, SiteArbitraries::networks)
          .put(Pbx.class, SiteArbitraries::telephones)
          .put(MessageFormat.class, SiteArbitraries::formats)
          .put(MessageRetention.class, SiteArbitraries::retentions);

  private SiteArbitraries() {}

  private static Arbitrary<Server> servers() {
    return Sites.deployments().flatMap(site -> Arbitraries.of(site.servers()));
  }

  /** Any deployment that the type allows: most break rules, and lack facts that rules need. */
  static Arbitrary<Deployment> any() {
    return Combinators.combine(
            whole(),
            emailSystem().list().uniqueElements(EmailSystem::type).ofMaxSize(3),
            networks().optional(),
            telephones().optional(),
            Arbitraries.of("English", "French EU", "Klingon").set(),
            Arbitraries.of(SpeechEngine.class).set(),
            options(),
            licenses().optional())
        .as(
            (site, email, network, pbx, languages, engines, options, license) ->
                Deployment.builder()
                    .from(site)
                    .emailSystems(email)
                    .network(network)
                    .pbx(pbx)
                    .languages(languages)
                    .speechEngines(engines)
                    .options(options)
                    .license(license)
                    .build());
  }

  private static Arbitrary<Deployment> whole() {
    Arbitrary<List<Server>> servers =
        HostArbitraries.anyServers()
            .list()
            .uniqueElements(server -> Ascii.toLowerCase(server.name()))
            .ofMaxSize(4);
    return Combinators.combine(
            releases(),
            Arbitraries.of(Edition.class),
            Arbitraries.of(Topology.class),
            seats(),
            Arbitraries.integers().between(0, 100_000),
            servers)
        .as(
            (release, edition, topology, seats, ports, all) ->
                Deployment.builder()
                    .name("any")
                    .release(release)
                    .edition(edition)
                    .topology(topology)
                    .seats(seats)
                    .voicePorts(ports)
                    .servers(all)
                    .build());
  }

  private static Arbitrary<EmailSystem> emailSystem() {
    return Combinators.combine(Arbitraries.of(EmailType.class), counts())
        .as((type, users) -> EmailSystem.builder().type(type).users(users).build());
  }

  private static Arbitrary<Release> releases() {
    return Arbitraries.of(RELEASES);
  }

  private static Arbitrary<Integer> counts() {
    return Arbitraries.integers().between(0, SeatCounts.MAX);
  }

  private static Arbitrary<Integer> percents() {
    return Arbitraries.integers().between(0, 100);
  }

  private static Arbitrary<SeatCounts> seats() {
    return Combinators.combine(counts(), counts(), counts())
        .as(
            (basic, mainstream, advanced) ->
                SeatCounts.builder()
                    .basic(basic)
                    .mainstream(mainstream)
                    .advanced(advanced)
                    .build());
  }

  private static Arbitrary<SiteHosts> hosts() {
    return Combinators.combine(
            HostArbitraries.operatingSystems().optional(),
            HostArbitraries.platforms().optional(),
            HostArbitraries.zones().list().ofMaxSize(3),
            Arbitraries.of(RaidLevel.class).optional(),
            HostArbitraries.sizes().optional(),
            HostArbitraries.counts(1, 1_000),
            HostArbitraries.counts(0, 1_000),
            HostArbitraries.addresses())
        .as(
            (windows, platform, zones, raid, drive, voiceServers, cseServers, addresses) ->
                SiteHosts.builder()
                    .operatingSystem(windows)
                    .platform(platform)
                    .timeZones(zones)
                    .raid(raid)
                    .operatingSystemDrive(drive)
                    .voiceServers(voiceServers)
                    .cseServers(cseServers)
                    .voiceServerAddresses(addresses)
                    .build());
  }

  private static Arbitrary<TrafficProfile> traffic() {
    Arbitrary<Integer> messages = Arbitraries.integers().between(0, 10_000);
    return Combinators.combine(
            percents(),
            percents(),
            messages,
            messages,
            messages,
            Arbitraries.integers().between(1, 86_400),
            Arbitraries.integers().between(1, 24))
        .as(
            (heavy, rest, most, some, few, seconds, hours) -> {
              int medium = (100 - heavy) * rest / 100;
              return TrafficProfile.builder()
                  .heavyPercent(heavy)
                  .mediumPercent(medium)
                  .lightPercent(100 - heavy - medium)
                  .heavyMessages(most)
                  .mediumMessages(some)
                  .lightMessages(few)
                  .callSeconds(seconds)
                  .operatingHours(hours)
                  .build();
            });
  }

  static Arbitrary<License> licenses() {
    return Combinators.combine(
            Arbitraries.of(LicenseType.class),
            Arbitraries.of(Verification.class),
            seats(),
            Arbitraries.integers().between(0, 100_000),
            Arbitraries.of(LicenseFeature.class).set(),
            Arbitraries.of(LicenseModule.class).set(),
            options(),
            Arbitraries.integers().between(0, 20_000).map(LocalDate::ofEpochDay).optional())
        .as(
            (type, verification, seats, ports, features, modules, options, expiration) ->
                License.builder()
                    .type(type)
                    .verification(type == LicenseType.WEBLM ? Verification.ONLINE : verification)
                    .seats(seats)
                    .purchasedVoicePorts(ports)
                    .features(features)
                    .modules(modules)
                    .options(options)
                    .expirationDate(expiration)
                    .build());
  }

  private static Arbitrary<Map<LicenseOption, Integer>> options() {
    return Arbitraries.maps(
            Arbitraries.of(LicenseOption.class), Arbitraries.integers().between(1, SeatCounts.MAX))
        .ofMaxSize(3);
  }

  private static Arbitrary<Network> networks() {
    Arbitrary<Duration> times = Arbitraries.integers().between(0, 60_000).map(Duration::ofMillis);
    return Combinators.combine(
            Arbitraries.of(Spread.class).optional(),
            times.optional(),
            times.optional(),
            HostArbitraries.rates().optional(),
            HostArbitraries.rates().optional())
        .as(
            (spread, betweenServers, toPbx, link, guaranteed) ->
                Network.builder()
                    .spread(spread)
                    .serverRoundTrip(betweenServers)
                    .pbxRoundTrip(toPbx)
                    .serverLink(link)
                    .guaranteedBandwidth(guaranteed)
                    .build());
  }

  private static Arbitrary<Pbx> telephones() {
    return Combinators.combine(
            Arbitraries.of(PbxKind.class),
            HostArbitraries.addresses(),
            Arbitraries.of(SipTransport.class),
            Arbitraries.of(MwiFailover.class))
        .as(
            (kind, addresses, transport, failover) ->
                Pbx.builder()
                    .kind(kind)
                    .addresses(addresses)
                    .transport(transport)
                    .mwiFailover(failover)
                    .build());
  }

  private static Arbitrary<MessageFormat> formats() {
    return Arbitraries.of(MessageFormat.G711_A_LAW, MessageFormat.G711_MU_LAW);
  }

  private static Arbitrary<MessageRetention> retentions() {
    return Combinators.combine(
            formats(),
            Arbitraries.integers().between(1, 600),
            percents(),
            percents(),
            percents(),
            HostArbitraries.counts(0, 1_000),
            Arbitraries.of(MessageLocation.class))
        .as(
            (format, seconds, read, daysRead, daysUnread, most, location) ->
                MessageRetention.builder()
                    .format(format)
                    .averageSeconds(seconds)
                    .readPercent(read)
                    .daysRead(daysRead)
                    .daysUnread(daysUnread)
                    .maxMessagesPerUser(most)
                    .location(location)
                    .build());
  }
}
