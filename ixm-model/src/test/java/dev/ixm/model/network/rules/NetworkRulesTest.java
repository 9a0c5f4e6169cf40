package dev.ixm.model.network.rules;

import static dev.ixm.model.Topology.HIGH_AVAILABILITY;
import static dev.ixm.model.Topology.SINGLE_SERVER;
import static dev.ixm.model.network.Spread.GEO_REDUNDANT;
import static dev.ixm.model.network.Spread.LOCAL;
import static dev.ixm.model.rules.RuleCase.check;
import static dev.ixm.model.rules.Sites.site;

import dev.ixm.model.Topology;
import dev.ixm.model.network.Network;
import dev.ixm.model.network.Spread;
import dev.ixm.model.quantity.DataRate;
import dev.ixm.model.site.Deployment;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NetworkRulesTest {

  private static final String BETWEEN_SERVERS = "/network/serverRoundTrip";

  private static final String TO_PBX = "/network/pbxRoundTrip";

  private static Deployment joined(Topology topology, Network.Builder network) {
    return site(topology).network(network.build()).build();
  }

  private static Deployment between(Spread spread, Duration time) {
    return joined(HIGH_AVAILABILITY, Network.builder().spread(spread).serverRoundTrip(time));
  }

  private static Deployment between(Duration time) {
    return joined(HIGH_AVAILABILITY, Network.builder().serverRoundTrip(time));
  }

  private static Deployment toPbx(Topology topology, Duration time) {
    return joined(topology, Network.builder().pbxRoundTrip(time));
  }

  private static Duration justOver(int millis) {
    return Duration.ofMillis(millis).plusNanos(1);
  }

  @Test
  @Tag("G02-019")
  void serversOfOneNetworkAre10MillisecondsApart() {
    String rule = "network.servers.latency";
    check(rule, between(LOCAL, Duration.ofMillis(10))).findsNothing();
    check(rule, between(LOCAL, justOver(10)))
        .finds(BETWEEN_SERVERS, "10.000001 ms", "at most 10 ms");
    check(rule, joined(SINGLE_SERVER, Network.builder().serverRoundTrip(justOver(60))))
        .findsNothing();
  }

  @Test
  @Tag("G08-168")
  void geoRedundantServersAre60MillisecondsApart() {
    String rule = "network.servers.latency";
    check(rule, between(GEO_REDUNDANT, Duration.ofMillis(60))).findsNothing();
    check(rule, between(GEO_REDUNDANT, justOver(60)))
        .finds(BETWEEN_SERVERS, "60.000001 ms", "at most 60 ms");
  }

  @Test
  void cannotJudgeWithoutTheSpreadBetween10And60Milliseconds() {
    String rule = "network.servers.latency";
    check(rule, between(Duration.ofMillis(10))).findsNothing();
    check(rule, between(justOver(10))).lacks("/network/spread");
    check(rule, between(Duration.ofMillis(60))).lacks("/network/spread");
    check(rule, between(justOver(60))).finds(BETWEEN_SERVERS, "60.000001 ms", "at most 60 ms");
    check(rule, site(HIGH_AVAILABILITY).build()).lacks(BETWEEN_SERVERS);
    check(rule, joined(HIGH_AVAILABILITY, Network.builder().spread(LOCAL))).lacks(BETWEEN_SERVERS);
    check(rule, site(SINGLE_SERVER).build()).findsNothing();
  }

  @Test
  @Tag("G08-167")
  void geoRedundantServersAreBest10MillisecondsApart() {
    String rule = "network.servers.latency.optimal";
    check(rule, between(GEO_REDUNDANT, Duration.ofMillis(10))).findsNothing();
    check(rule, between(GEO_REDUNDANT, justOver(10)))
        .finds(BETWEEN_SERVERS, "10.000001 ms", "at most 10 ms");
    check(rule, joined(HIGH_AVAILABILITY, Network.builder().spread(GEO_REDUNDANT)))
        .lacks(BETWEEN_SERVERS);
    check(rule, between(LOCAL, justOver(10))).findsNothing();
    check(rule, between(justOver(10))).findsNothing();
    check(
            rule,
            joined(
                SINGLE_SERVER,
                Network.builder().spread(GEO_REDUNDANT).serverRoundTrip(justOver(10))))
        .findsNothing();
  }

  @Test
  @Tag("G02-020")
  @Tag("G08-165")
  void thePbxIs200MillisecondsAway() {
    String rule = "network.pbx.latency";
    check(rule, toPbx(HIGH_AVAILABILITY, Duration.ofMillis(200))).findsNothing();
    check(rule, toPbx(HIGH_AVAILABILITY, justOver(200)))
        .finds(TO_PBX, "200.000001 ms", "at most 200 ms");
    check(rule, toPbx(SINGLE_SERVER, justOver(200)))
        .finds(TO_PBX, "200.000001 ms", "at most 200 ms");
    check(rule, site(SINGLE_SERVER).build()).lacks(TO_PBX);
  }

  @Test
  @Tag("G02-021")
  @Tag("G08-166")
  void thePbxIsBest150MillisecondsAway() {
    String rule = "network.pbx.latency.optimal";
    check(rule, toPbx(HIGH_AVAILABILITY, Duration.ofMillis(149))).findsNothing();
    check(rule, toPbx(HIGH_AVAILABILITY, Duration.ofMillis(150))).findsNothing();
    check(rule, toPbx(HIGH_AVAILABILITY, justOver(150)))
        .finds(TO_PBX, "150.000001 ms", "at most 150 ms");
    check(rule, site(HIGH_AVAILABILITY).build()).lacks(TO_PBX);
  }

  @ParameterizedTest
  @EnumSource(Spread.class)
  @Tag("G02-017")
  @Tag("G08-169")
  @Tag("G08-170")
  void thePathBetweenServersGuarantees20MegabitsASecond(Spread spread) {
    String rule = "network.guaranteed-bandwidth";
    Network.Builder network = Network.builder().spread(spread);
    check(rule, joined(HIGH_AVAILABILITY, network)).lacks("/network/guaranteedBandwidth");
    DataRate minimum = DataRate.ofMegabitsPerSecond(20);
    check(rule, joined(HIGH_AVAILABILITY, network.guaranteedBandwidth(minimum))).findsNothing();
    network.guaranteedBandwidth(DataRate.ofBitsPerSecond(19_999_999));
    check(rule, joined(HIGH_AVAILABILITY, network))
        .finds("/network/guaranteedBandwidth", "19999.999 kbit/s", "at least 20 Mbit/s");
    check(rule, joined(SINGLE_SERVER, network)).findsNothing();
    check(rule, site(SINGLE_SERVER).build()).findsNothing();
  }
}
