package dev.ixm.model.json;

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
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;

/** Networks, telephone systems and ports with any attribute set or left out. */
final class NetworkArbitraries {

  private static final double OFTEN = 0.7;

  private NetworkArbitraries() {}

  static Arbitrary<Network> networks() {
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
        .use(WindowsArbitraries.answers())
        .withProbability(OFTEN)
        .in((Network.Builder b, Boolean answer) -> b.sameLan(answer))
        .use(WindowsArbitraries.answers())
        .withProbability(OFTEN)
        .in((Network.Builder b, Boolean answer) -> b.sharedWithPbx(answer))
        .use(WindowsArbitraries.answers())
        .withProbability(OFTEN)
        .in((Network.Builder b, Boolean answer) -> b.congested(answer))
        .build(Network.Builder::build);
  }

  static Arbitrary<Pbx> telephones() {
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
        .use(SiteArbitraries.names())
        .withProbability(OFTEN)
        .in((Pbx.Builder b, String brand) -> b.brand(brand))
        .use(SiteArbitraries.names())
        .withProbability(OFTEN)
        .in((Pbx.Builder b, String model) -> b.model(model))
        .use(Arbitraries.of(PbxConnection.class))
        .withProbability(OFTEN)
        .in((Pbx.Builder b, PbxConnection connection) -> b.connection(connection))
        .use(Arbitraries.of(PlatformKind.class))
        .withProbability(OFTEN)
        .in((Pbx.Builder b, PlatformKind platform) -> b.platform(platform))
        .build(Pbx.Builder::build);
  }

  static Arbitrary<OccupiedPort> occupiedPorts() {
    return Builders.withBuilder(OccupiedPort::builder)
        .use(Arbitraries.integers().between(1, PortRange.MAX))
        .in(OccupiedPort.Builder::port)
        .use(Arbitraries.of(TransportProtocol.class))
        .in(OccupiedPort.Builder::transport)
        .use(SiteArbitraries.names())
        .in(OccupiedPort.Builder::program)
        .build(OccupiedPort.Builder::build);
  }
}
