package dev.ixm.testkit.arbitrary;

import dev.ixm.model.network.Network;
import dev.ixm.model.network.Spread;
import dev.ixm.model.pbx.MwiFailover;
import dev.ixm.model.pbx.Pbx;
import dev.ixm.model.pbx.PbxConnection;
import dev.ixm.model.pbx.PbxKind;
import dev.ixm.model.pbx.SipTransport;
import dev.ixm.model.platform.PlatformKind;
import dev.ixm.model.port.OccupiedPort;
import dev.ixm.model.port.PortRange;
import dev.ixm.model.port.TransportProtocol;
import dev.ixm.model.quantity.DataRate;
import java.time.Duration;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;

/** Any networks and telephone systems, and the ports that other programs take. */
public final class NetworkArbitraries {

  public static final ArbitraryTable TABLE =
      new ArbitraryTable()
          .put(Network.class, NetworkArbitraries::networks)
          .put(OccupiedPort.class, NetworkArbitraries::occupiedPorts)
          .put(Pbx.class, NetworkArbitraries::telephones);

  private NetworkArbitraries() {}

  public static Arbitrary<Network> networks() {
    Arbitrary<Duration> times = Arbitraries.integers().between(0, 60_000).map(Duration::ofMillis);
    Arbitrary<Optional<DataRate>> rates = ScalarArbitraries.rates().optional();
    return Builders.withBuilder(Network::builder)
        .use(Arbitraries.of(Spread.class).optional())
        .inSetter(Network.Builder::spread)
        .use(times.optional())
        .inSetter(Network.Builder::serverRoundTrip)
        .use(times.optional())
        .inSetter(Network.Builder::pbxRoundTrip)
        .use(rates)
        .inSetter(Network.Builder::serverLink)
        .use(rates)
        .inSetter(Network.Builder::layerTwoSwitch)
        .use(rates)
        .inSetter(Network.Builder::guaranteedBandwidth)
        .use(ScalarArbitraries.answers())
        .inSetter(Network.Builder::sameLan)
        .use(ScalarArbitraries.answers())
        .inSetter(Network.Builder::sharedWithPbx)
        .use(ScalarArbitraries.answers())
        .inSetter(Network.Builder::congested)
        .build(Network.Builder::build);
  }

  public static Arbitrary<Pbx> telephones() {
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

  public static Arbitrary<OccupiedPort> occupiedPorts() {
    return Combinators.combine(
            Arbitraries.integers().between(1, PortRange.MAX),
            Arbitraries.of(TransportProtocol.class),
            ScalarArbitraries.names())
        .as(NetworkArbitraries::occupied);
  }

  public static OccupiedPort occupied(int port, TransportProtocol transport, String program) {
    return OccupiedPort.builder().port(port).transport(transport).program(program).build();
  }
}
