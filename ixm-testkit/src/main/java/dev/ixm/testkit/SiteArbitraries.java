package dev.ixm.testkit;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import dev.ixm.model.Deployment;
import dev.ixm.model.Edition;
import dev.ixm.model.EmailSystem;
import dev.ixm.model.EmailType;
import dev.ixm.model.Release;
import dev.ixm.model.Server;
import dev.ixm.model.SiteHosts;
import dev.ixm.model.SiteRequirements;
import dev.ixm.model.Topology;
import dev.ixm.model.host.RaidLevel;
import dev.ixm.model.language.SpeechEngine;
import java.util.List;
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
          .put(SiteHosts.class, SiteArbitraries::hosts);

  private SiteArbitraries() {}

  private static Arbitrary<Server> servers() {
    return Sites.deployments().flatMap(site -> Arbitraries.of(site.servers()));
  }

  /** Any deployment that the type allows: most break rules, and lack facts that rules need. */
  static Arbitrary<Deployment> any() {
    return Combinators.combine(
            whole(),
            emailSystem().list().uniqueElements(EmailSystem::type).ofMaxSize(3),
            PartArbitraries.networks().optional(),
            PartArbitraries.telephones().optional(),
            Arbitraries.of("English", "French EU", "Klingon").set(),
            Arbitraries.of(SpeechEngine.class).set(),
            PartArbitraries.options(),
            PartArbitraries.licenses().optional())
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
            PartArbitraries.seats(),
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
    return Combinators.combine(Arbitraries.of(EmailType.class), PartArbitraries.counts())
        .as((type, users) -> EmailSystem.builder().type(type).users(users).build());
  }

  private static Arbitrary<Release> releases() {
    return Arbitraries.of(RELEASES);
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
}
