package dev.ixm.testkit.site;

import com.google.common.collect.ImmutableList;
import dev.ixm.model.Edition;
import dev.ixm.model.EmailSystem;
import dev.ixm.model.EmailType;
import dev.ixm.model.SeatCounts;
import dev.ixm.model.Topology;
import dev.ixm.model.license.License;
import dev.ixm.model.license.LicenseFeature;
import dev.ixm.model.license.LicenseType;
import dev.ixm.model.network.Network;
import dev.ixm.model.network.Spread;
import dev.ixm.model.pbx.MwiFailover;
import dev.ixm.model.pbx.Pbx;
import dev.ixm.model.pbx.PbxKind;
import dev.ixm.model.pbx.SipTransport;
import dev.ixm.model.platform.Platform;
import dev.ixm.model.platform.PlatformKind;
import dev.ixm.model.quantity.DataRate;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.SiteHosts;
import dev.ixm.model.site.SiteRequirements;
import dev.ixm.model.site.TrafficProfile;
import dev.ixm.model.windows.OperatingSystem;
import dev.ixm.model.windows.WindowsVersion;
import dev.ixm.sizing.Proposal;
import dev.ixm.sizing.Sizing;
import dev.ixm.testkit.arbitrary.ClientArbitraries;
import dev.ixm.testkit.arbitrary.PlatformArbitraries;
import dev.ixm.testkit.arbitrary.SiteArbitraries;
import dev.ixm.testkit.edit.HostFacts;
import dev.ixm.testkit.edit.SitePlatforms;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Generators of sites: every fact is stated, and no built-in rule is broken. */
public final class Sites {

  private static final int SINGLE_PORTS = 120;
  private static final int EMAILS = 20;
  private static final int TERM_FROM_SEATS = 40;
  private static final int HIGH_AVAILABILITY_PORTS = 2_400;

  private Sites() {}

  /**
   * {@return requirements that the product can meet, with any topology and edition}
   *
   * <p>Counts lean towards their limits. Shrinks towards a small single server.
   */
  public static Arbitrary<SiteRequirements> feasible() {
    return Arbitraries.of(Topology.SINGLE_SERVER, Topology.HIGH_AVAILABILITY)
        .flatMap(Sites::feasible);
  }

  /**
   * {@return requirements that the product can meet with one topology}
   *
   * @param topology SINGLE_SERVER or HIGH_AVAILABILITY
   */
  public static Arbitrary<SiteRequirements> feasible(Topology topology) {
    boolean several = topology == Topology.HIGH_AVAILABILITY;
    return Combinators.combine(
            seats(topology),
            Arbitraries.integers().between(0, several ? HIGH_AVAILABILITY_PORTS : SINGLE_PORTS),
            Arbitraries.of(Edition.class),
            networks(),
            Arbitraries.of(PbxKind.AVAYA_AURA, PbxKind.OTHER),
            Arbitraries.of(EmailType.class).set().ofMinSize(1),
            PlatformArbitraries.any(),
            Arbitraries.of("America/Toronto", "Europe/Berlin", "UTC").map(ZoneId::of))
        .as(
            (seats, ports, edition, network, pbx, emailTypes, host, zone) -> {
              Platform platform = SitePlatforms.suited(host, topology, edition, seats);
              return SiteRequirements.builder()
                  .name("generated")
                  .topology(topology)
                  .edition(edition)
                  .seats(seats)
                  .voicePorts(ports)
                  .traffic(TrafficProfile.builder().emailMessages(EMAILS).build())
                  .network(network)
                  .pbx(pbx(pbx, edition, platform.kind()))
                  .emailSystems(emailSystems(seats.advanced(), ImmutableList.copyOf(emailTypes)))
                  .license(license(seats, ports))
                  .addLanguages("English")
                  .hosts(
                      SiteHosts.builder()
                          .operatingSystem(windows(edition))
                          .platform(platform)
                          .addTimeZones(zone)
                          .build())
                  .build();
            });
  }

  /**
   * {@return deployments that keep every built-in rule: as proposed for feasible requirements, with
   * the facts that those do not tell}
   */
  public static Arbitrary<Deployment> deployments() {
    return complete(feasible());
  }

  /**
   * {@return deployments of one topology that keep every built-in rule}
   *
   * @param topology SINGLE_SERVER or HIGH_AVAILABILITY
   */
  public static Arbitrary<Deployment> deployments(Topology topology) {
    return complete(feasible(topology));
  }

  /**
   * {@return any deployments that the type allows}
   *
   * <p>Most of them break rules, lack facts that rules need, and make little sense: a rule has to
   * bear with them.
   */
  public static Arbitrary<Deployment> any() {
    return SiteArbitraries.any();
  }

  private static Arbitrary<Deployment> complete(Arbitrary<SiteRequirements> sites) {
    return Combinators.combine(sites, facts(), ClientArbitraries.any())
        .as((site, facts, clients) -> facts.complete(propose(site), clients));
  }

  private static Arbitrary<SiteFacts> facts() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 80_000),
            Arbitraries.integers().between(1, 999),
            Arbitraries.integers().between(0, 499),
            Arbitraries.integers().between(0, 64),
            Arbitraries.integers().between(0, 64),
            Arbitraries.integers().between(0, 24),
            Arbitraries.of(SiteFacts.Choice.class).set(),
            Arbitraries.integers().between(0, 11))
        .as(SiteFacts::new);
  }

  private static Deployment propose(SiteRequirements requirements) {
    return HostFacts.state(Proposal.of(Sizing.size(requirements)));
  }

  private static Arbitrary<SeatCounts> seats(Topology topology) {
    boolean several = topology == Topology.HIGH_AVAILABILITY;
    Arbitrary<Integer> advanced = Arbitraries.integers().between(0, several ? 20_000 : 1_000);
    Arbitrary<Integer> others = Arbitraries.integers().between(0, several ? 30_000 : 1_900);
    return Combinators.combine(others, others, advanced)
        .as(
            (basic, mainstream, full) ->
                SeatCounts.builder().basic(basic).mainstream(mainstream).advanced(full).build());
  }

  private static Arbitrary<Network> networks() {
    return Combinators.combine(
            Arbitraries.of(Spread.class),
            Arbitraries.integers().between(0, 10),
            Arbitraries.integers().between(0, 150),
            Arbitraries.integers().between(1, 40),
            Arbitraries.integers().between(1, 40),
            Arbitraries.integers().between(20, 1_000))
        .as(
            (spread, serverMillis, pbxMillis, gigabits, switched, megabits) ->
                Network.builder()
                    .spread(spread)
                    .serverRoundTrip(Duration.ofMillis(serverMillis))
                    .pbxRoundTrip(Duration.ofMillis(pbxMillis))
                    .serverLink(DataRate.ofGigabitsPerSecond(gigabits))
                    .layerTwoSwitch(DataRate.ofGigabitsPerSecond(switched))
                    .guaranteedBandwidth(DataRate.ofMegabitsPerSecond(megabits))
                    .build());
  }

  private static Pbx pbx(PbxKind kind, Edition edition, PlatformKind servers) {
    return Pbx.builder()
        .kind(kind)
        .addAddresses("192.0.2.10", "192.0.2.11")
        .transport(edition == Edition.JITC ? SipTransport.TLS : SipTransport.UDP)
        .mwiFailover(MwiFailover.ON)
        .platform(servers == PlatformKind.AWS ? PlatformKind.AWS : PlatformKind.PHYSICAL)
        .build();
  }

  private static OperatingSystem windows(Edition edition) {
    return OperatingSystem.builder()
        .version(
            edition == Edition.JITC
                ? WindowsVersion.WINDOWS_SERVER_2012_R2
                : WindowsVersion.WINDOWS_SERVER_2016)
        .language(Locale.ENGLISH)
        .build();
  }

  /** A term only for sites that are not worse off after it than in Demo Mode. */
  static License license(SeatCounts seats, int ports) {
    License.Builder license =
        License.builder()
            .type(LicenseType.WEBLM)
            .seats(seats)
            .purchasedVoicePorts(ports)
            .addFeatures(LicenseFeature.values());
    return seats.total() < TERM_FROM_SEATS
        ? license.build()
        : license.expirationDate(LocalDate.of(2027, 12, 31)).build();
  }

  /** Divides the users among the types as evenly as can be. */
  static List<EmailSystem> emailSystems(int users, ImmutableList<EmailType> types) {
    List<EmailSystem> systems = new ArrayList<>();
    for (int i = 0; i < types.size(); i++) {
      int share = users / types.size() + (i < users % types.size() ? 1 : 0);
      systems.add(EmailSystem.builder().type(types.get(i)).users(share).build());
    }
    return systems;
  }
}
