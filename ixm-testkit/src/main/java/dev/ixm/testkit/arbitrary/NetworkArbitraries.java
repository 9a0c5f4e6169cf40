package dev.ixm.testkit.arbitrary;

import dev.ixm.model.network.Network;
import dev.ixm.model.pbx.Pbx;
import dev.ixm.model.port.OccupiedPort;
import dev.ixm.model.port.PortRange;
import dev.ixm.model.port.TransportProtocol;
import java.time.Duration;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

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
    return Values.of(Network.class)
        .each("serverRoundTrip", times)
        .each("pbxRoundTrip", times)
        .build();
  }

  public static Arbitrary<Pbx> telephones() {
    return Values.of(Pbx.class).whole("addresses", ScalarArbitraries.addresses()).build();
  }

  public static Arbitrary<OccupiedPort> occupiedPorts() {
    return Values.of(OccupiedPort.class)
        .each("port", Arbitraries.integers().between(1, PortRange.MAX))
        .build();
  }

  public static OccupiedPort occupied(int port, TransportProtocol transport, String program) {
    return OccupiedPort.builder().port(port).transport(transport).program(program).build();
  }
}
