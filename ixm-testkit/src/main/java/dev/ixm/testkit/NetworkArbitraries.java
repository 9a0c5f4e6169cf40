package dev.ixm.testkit;

import com.google.common.collect.ImmutableList;
import dev.ixm.model.firewall.PortConflict;
import dev.ixm.model.firewall.PortConflicts;
import dev.ixm.model.network.Network;
import dev.ixm.model.network.Spread;
import dev.ixm.model.pbx.MwiFailover;
import dev.ixm.model.pbx.Pbx;
import dev.ixm.model.pbx.PbxConnection;
import dev.ixm.model.pbx.PbxKind;
import dev.ixm.model.pbx.SipTransport;
import dev.ixm.model.platform.PlatformKind;
import dev.ixm.model.port.OccupiedPort;
import dev.ixm.model.port.PortCatalogue;
import dev.ixm.model.port.PortRange;
import dev.ixm.model.port.TransportProtocol;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.Server;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Any networks and telephone systems, and the ports that other programs take. */
final class NetworkArbitraries {

  static final ArbitraryTable TABLE =
      new ArbitraryTable()
          .put(Network.class, NetworkArbitraries::networks)
          .put(OccupiedPort.class, NetworkArbitraries::occupiedPorts)
          .put(Pbx.class, NetworkArbitraries::telephones)
          .put(PortConflict.class, NetworkArbitraries::conflicts);

  private NetworkArbitraries() {}

  static Arbitrary<Network> networks() {
    Arbitrary<Duration> times = Arbitraries.integers().between(0, 60_000).map(Duration::ofMillis);
    return Combinators.combine(
            Arbitraries.of(Spread.class).optional(),
            times.optional(),
            times.optional(),
            ScalarArbitraries.rates().optional(),
            ScalarArbitraries.rates().optional(),
            ScalarArbitraries.answers(),
            ScalarArbitraries.answers(),
            ScalarArbitraries.answers())
        .as(
            (spread, betweenServers, toPbx, link, guaranteed, sameLan, shared, congested) ->
                Network.builder()
                    .spread(spread)
                    .serverRoundTrip(betweenServers)
                    .pbxRoundTrip(toPbx)
                    .serverLink(link)
                    .guaranteedBandwidth(guaranteed)
                    .sameLan(sameLan)
                    .sharedWithPbx(shared)
                    .congested(congested)
                    .build());
  }

  static Arbitrary<Pbx> telephones() {
    return Combinators.combine(
            Arbitraries.of(PbxKind.class),
            ScalarArbitraries.addresses(),
            Arbitraries.of(SipTransport.class),
            Arbitraries.of(MwiFailover.class),
            ScalarArbitraries.names().optional(),
            ScalarArbitraries.names().optional(),
            Arbitraries.of(PbxConnection.class).optional(),
            Arbitraries.of(PlatformKind.class).optional())
        .as(
            (kind, addresses, transport, failover, brand, model, connection, platform) ->
                Pbx.builder()
                    .kind(kind)
                    .addresses(addresses)
                    .transport(transport)
                    .mwiFailover(failover)
                    .brand(brand)
                    .model(model)
                    .connection(connection)
                    .platform(platform)
                    .build());
  }

  static Arbitrary<OccupiedPort> occupiedPorts() {
    return Combinators.combine(
            Arbitraries.integers().between(1, PortRange.MAX),
            Arbitraries.of(TransportProtocol.class),
            ScalarArbitraries.names())
        .as(NetworkArbitraries::occupied);
  }

  private static OccupiedPort occupied(int port, TransportProtocol transport, String program) {
    return OccupiedPort.builder().port(port).transport(transport).program(program).build();
  }

  private static Arbitrary<PortConflict> conflicts() {
    return Combinators.combine(Sites.deployments(), ScalarArbitraries.names())
        .as(NetworkArbitraries::crowded)
        .flatMap(site -> Arbitraries.of(PortConflicts.of(site)));
  }

  /** The site with a program on every server that takes all ports which begin a range. */
  private static Deployment crowded(Deployment site, String program) {
    ImmutableList<OccupiedPort> all =
        PortCatalogue.of(site.release()).allocations().stream()
            .flatMap(allocation -> allocation.ports().stream())
            .flatMapToInt(range -> range.first().stream())
            .boxed()
            .distinct()
            .flatMap(port -> byEachTransport(port, program))
            .collect(ImmutableList.toImmutableList());
    return Deployment.builder()
        .from(site)
        .servers(
            site.servers().stream()
                .map(server -> Server.builder().from(server).occupiedPorts(all).build())
                .toList())
        .build();
  }

  private static Stream<OccupiedPort> byEachTransport(int port, String program) {
    return Arrays.stream(TransportProtocol.values())
        .map(transport -> occupied(port, transport, program));
  }
}
