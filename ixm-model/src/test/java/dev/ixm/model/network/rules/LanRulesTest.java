package dev.ixm.model.network.rules;

import static dev.ixm.model.Topology.HIGH_AVAILABILITY;
import static dev.ixm.model.Topology.SINGLE_SERVER;
import static dev.ixm.model.network.Spread.GEO_REDUNDANT;
import static dev.ixm.model.network.Spread.LOCAL;
import static dev.ixm.model.rules.RuleCase.check;
import static dev.ixm.model.rules.Sites.server;
import static dev.ixm.model.rules.Sites.site;

import dev.ixm.model.Role;
import dev.ixm.model.Topology;
import dev.ixm.model.network.Network;
import dev.ixm.model.network.Spread;
import dev.ixm.model.pbx.Pbx;
import dev.ixm.model.pbx.PbxKind;
import dev.ixm.model.quantity.DataRate;
import dev.ixm.model.site.Deployment;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LanRulesTest {

  private static Deployment joined(Topology topology, Network.Builder network) {
    return site(topology).network(network.build()).build();
  }

  private static Deployment ha(Network.Builder network) {
    return joined(HIGH_AVAILABILITY, network);
  }

  @Test
  @Tag("G02-016")
  void serversAreInOneLan() {
    String rule = "network.same-lan";
    check(rule, ha(Network.builder().spread(LOCAL).sameLan(true))).findsNothing();
    Network.Builder apart = Network.builder().spread(LOCAL).sameLan(false);
    check(rule, ha(apart)).finds("/network/sameLan", false, true);
    check(rule, joined(SINGLE_SERVER, apart)).findsNothing();
    check(rule, ha(Network.builder().spread(GEO_REDUNDANT).sameLan(false))).findsNothing();
    check(rule, ha(Network.builder().spread(GEO_REDUNDANT))).findsNothing();
    check(rule, ha(Network.builder().spread(LOCAL))).lacks("/network/sameLan");
  }

  @Test
  @Tag("G08-163")
  void geoRedundantServersShareTheNetworkOfThePbx() {
    String rule = "network.shared-with-pbx";
    check(rule, ha(Network.builder().spread(GEO_REDUNDANT).sharedWithPbx(true))).findsNothing();
    Network.Builder apart = Network.builder().spread(GEO_REDUNDANT).sharedWithPbx(false);
    check(rule, ha(apart)).finds("/network/sharedWithPbx", false, true);
    check(rule, joined(SINGLE_SERVER, apart)).findsNothing();
    check(rule, ha(Network.builder().spread(LOCAL).sharedWithPbx(false))).findsNothing();
    check(rule, ha(Network.builder().spread(LOCAL))).findsNothing();
    check(rule, ha(Network.builder().spread(GEO_REDUNDANT))).lacks("/network/sharedWithPbx");
  }

  @Test
  void withoutTheSpreadOnlyASharedNetworkIsRight() {
    String lan = "network.same-lan";
    check(lan, ha(Network.builder().sameLan(true))).findsNothing();
    check(lan, ha(Network.builder().sameLan(false))).lacks("/network/spread");
    check(lan, site(HIGH_AVAILABILITY).build()).lacks("/network/sameLan");
    check(lan, site(SINGLE_SERVER).build()).findsNothing();
    String pbx = "network.shared-with-pbx";
    check(pbx, ha(Network.builder().sharedWithPbx(true))).findsNothing();
    check(pbx, ha(Network.builder().sharedWithPbx(false))).lacks("/network/spread");
    check(pbx, site(HIGH_AVAILABILITY).build()).lacks("/network/sharedWithPbx");
    check(pbx, site(SINGLE_SERVER).build()).findsNothing();
  }

  @ParameterizedTest
  @EnumSource(Spread.class)
  @Tag("G02-017")
  @Tag("G08-169")
  void thePathBetweenServersIsNotCongested(Spread spread) {
    String rule = "network.congestion";
    Network.Builder network = Network.builder().spread(spread);
    check(rule, ha(network)).lacks("/network/congested");
    check(rule, ha(network.congested(true))).finds("/network/congested", true, false);
    check(rule, joined(SINGLE_SERVER, network)).findsNothing();
    check(rule, ha(network.congested(false))).findsNothing();
    check(rule, site(HIGH_AVAILABILITY).build()).lacks("/network/congested");
    check(rule, site(SINGLE_SERVER).build()).findsNothing();
  }

  @ParameterizedTest
  @CsvSource({
    "G02-018, HIGH_AVAILABILITY, 0, 1000",
    "G02-160, SINGLE_SERVER, 500, 1000",
    "G02-159, SINGLE_SERVER, 499, 100",
  })
  void linksAreFastEnough(String id, Topology topology, int users, int megabits) {
    String rule = "network.server-link.speed";
    DataRate least = DataRate.ofMegabitsPerSecond(megabits);
    check(rule, site(topology, 0, users).network(link(least))).findsNothing();
    DataRate less = DataRate.ofBitsPerSecond(least.bitsPerSecond() - 1);
    check(rule, site(topology, 0, users).network(link(less)))
        .breaks("/network/serverLink", less, "at least " + least);
    check(rule, site(topology, 0, users)).lacks("/network/serverLink");
  }

  @Test
  @Tag("G02-054")
  void aFastLinkIsRecommendedToEverybody() {
    String rule = "network.server-link.recommended";
    DataRate fast = DataRate.ofGigabitsPerSecond(1);
    DataRate less = DataRate.ofBitsPerSecond(fast.bitsPerSecond() - 1);
    check(rule, site(SINGLE_SERVER).network(link(fast))).findsNothing();
    check(rule, site(SINGLE_SERVER).network(link(less)))
        .finds("/network/serverLink", less, "at least 1 Gbit/s");
    check(rule, site(SINGLE_SERVER)).lacks("/network/serverLink");
    check(rule, site(HIGH_AVAILABILITY).network(link(less))).findsNothing();
    DataRate tooSlow = DataRate.ofMegabitsPerSecond(99);
    check(rule, site(SINGLE_SERVER).network(link(tooSlow))).findsNothing();
  }

  @ParameterizedTest
  @EnumSource(names = {"SINGLE_SERVER", "HIGH_AVAILABILITY"})
  @Tag("G02-161")
  void aFastSwitchConnectsTheServersOfManyUsers(Topology topology) {
    String rule = "network.layer-two-switch";
    DataRate fast = DataRate.ofGigabitsPerSecond(1);
    DataRate none = DataRate.ofBitsPerSecond(0);
    check(rule, site(topology, 0, 499).network(switched(none))).findsNothing();
    check(rule, site(topology, 9_000, 499)).findsNothing();
    check(rule, site(topology, 0, 500)).lacks("/network/layerTwoSwitch");
    check(rule, site(topology, 0, 500).network(switched(none)))
        .finds("/network/layerTwoSwitch", none, "at least 1 Gbit/s");
    check(rule, site(topology, 0, 500).network(switched(fast))).findsNothing();
  }

  @Test
  @Tag("G01-901")
  void sampleAddressesAreTold() {
    String rule = "network.sample.address";
    Deployment.Builder site = site(SINGLE_SERVER);
    site.addServers(server("A", Role.SINGLE).addAddresses("192.168.0.2", "192.168.0.1").build());
    check(rule, site)
        .findsAtServer("A", "/servers/0/addresses/1", "192.168.0.1", "other than 192.168.0.1");
    Pbx pbx = Pbx.builder().kind(PbxKind.OTHER).addAddresses("192.168.1.10").build();
    check(rule, site(SINGLE_SERVER).pbx(pbx)).findsAt("/pbx/addresses/0");
    check(rule, site(SINGLE_SERVER)).findsNothing();
  }

  private static Network switched(DataRate speed) {
    return Network.builder().layerTwoSwitch(speed).build();
  }

  private static Network link(DataRate speed) {
    return Network.builder().serverLink(speed).build();
  }
}
