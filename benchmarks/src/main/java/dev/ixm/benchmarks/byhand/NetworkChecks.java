package dev.ixm.benchmarks.byhand;

import static dev.ixm.model.Topology.HIGH_AVAILABILITY;

import dev.ixm.model.Edition;
import dev.ixm.model.network.Network;
import dev.ixm.model.network.Spread;
import dev.ixm.model.pbx.SipTransport;
import dev.ixm.model.quantity.DataRate;
import dev.ixm.model.site.Deployment;
import java.time.Duration;
import java.util.Optional;

/** The links between the servers, and those to the PBX. */
final class NetworkChecks {

  private static final Duration LOCAL_ROUND_TRIP = Duration.ofMillis(10);
  private static final Duration GEO_ROUND_TRIP = Duration.ofMillis(60);
  private static final Duration PBX_ROUND_TRIP = Duration.ofMillis(200);
  private static final Duration PBX_ROUND_TRIP_OPTIMAL = Duration.ofMillis(150);
  private static final DataRate GUARANTEED = DataRate.ofMegabitsPerSecond(20);

  private NetworkChecks() {}

  static void check(Deployment site, Flaws flaws) {
    Optional<Network> network = site.network();
    Optional<Duration> pbx = network.flatMap(Network::pbxRoundTrip);
    flaws.atMost(PBX_ROUND_TRIP, "network.pbx.latency", pbx);
    flaws.atMost(PBX_ROUND_TRIP_OPTIMAL, "network.pbx.latency.optimal", pbx);
    if (site.edition() == Edition.JITC) {
      if (site.pbx().isEmpty()) {
        flaws.notStated("jitc.tls");
      } else if (site.pbx().get().transport() != SipTransport.TLS) {
        flaws.broken("jitc.tls", site.pbx().get().transport());
      }
    }
    if (site.topology() == HIGH_AVAILABILITY) {
      flaws.atLeast(
          GUARANTEED,
          "network.guaranteed-bandwidth",
          network.flatMap(Network::guaranteedBandwidth));
      flaws.wants(false, "network.congestion", network.flatMap(Network::congested));
      latency(network, flaws);
      shared(Spread.LOCAL, "network.same-lan", network, network.flatMap(Network::sameLan), flaws);
      shared(
          Spread.GEO_REDUNDANT,
          "network.shared-with-pbx",
          network,
          network.flatMap(Network::sharedWithPbx),
          flaws);
    }
  }

  private static void latency(Optional<Network> network, Flaws flaws) {
    Optional<Spread> spread = network.flatMap(Network::spread);
    Optional<Duration> time = network.flatMap(Network::serverRoundTrip);
    boolean local = spread.isPresent() && spread.get() == Spread.LOCAL;
    flaws.atMost(local ? LOCAL_ROUND_TRIP : GEO_ROUND_TRIP, "network.servers.latency", time);
    if (spread.isEmpty()) {
      if (time.isPresent()
          && time.get().compareTo(LOCAL_ROUND_TRIP) > 0
          && time.get().compareTo(GEO_ROUND_TRIP) <= 0) {
        flaws.notStated("network.servers.latency");
      }
    } else if (spread.get() == Spread.GEO_REDUNDANT) {
      flaws.atMost(LOCAL_ROUND_TRIP, "network.servers.latency.optimal", time);
    }
  }

  private static void shared(
      Spread concerned,
      String rule,
      Optional<Network> network,
      Optional<Boolean> shared,
      Flaws flaws) {
    Optional<Spread> spread = network.flatMap(Network::spread);
    if (spread.isPresent() && spread.get() != concerned) {
      return;
    }
    if (spread.isEmpty() && shared.isPresent() && !shared.get()) {
      flaws.notStated(rule);
    } else {
      flaws.wants(true, rule, shared);
    }
  }
}
