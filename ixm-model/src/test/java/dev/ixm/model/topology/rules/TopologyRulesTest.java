package dev.ixm.model.topology.rules;

import static dev.ixm.model.Role.CONSOLIDATED;
import static dev.ixm.model.Role.PRIMARY;
import static dev.ixm.model.Role.REMOTE_CSE;
import static dev.ixm.model.Role.REMOTE_WEB;
import static dev.ixm.model.Role.SECONDARY;
import static dev.ixm.model.Role.SECONDARY_CONSOLIDATED;
import static dev.ixm.model.Role.SINGLE;
import static dev.ixm.model.Topology.CLOUD_GATEWAY;
import static dev.ixm.model.Topology.HIGH_AVAILABILITY;
import static dev.ixm.model.Topology.SINGLE_SERVER;
import static dev.ixm.model.rules.RuleCase.check;
import static dev.ixm.model.rules.Sites.ha;
import static dev.ixm.model.rules.Sites.numbered;
import static dev.ixm.model.rules.Sites.server;
import static dev.ixm.model.rules.Sites.single;
import static dev.ixm.model.rules.Sites.site;

import com.google.common.collect.ImmutableMap;
import dev.ixm.model.Edition;
import dev.ixm.model.Role;
import dev.ixm.model.Topology;
import dev.ixm.model.rule.Rule;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.Server;
import java.time.ZoneId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TopologyRulesTest {

  private static final ZoneId TORONTO = ZoneId.of("America/Toronto");
  private static final String OF_SINGLE =
      "one of SINGLE, REMOTE_ADMIN, LICENSE_SERVER, BACKUP_TARGET";
  private static final String OF_SEVERAL =
      "one of PRIMARY, SECONDARY, CONSOLIDATED, SECONDARY_CONSOLIDATED, REMOTE_CSE, REMOTE_WEB,"
          + " REMOTE_ADMIN, LICENSE_SERVER, BACKUP_TARGET";
  private static final ZoneId UTC = ZoneId.of("UTC");

  private static Deployment of(Topology topology, Role role, int count) {
    return site(topology).servers(numbered(role, 2, count)).build();
  }

  @Test
  void warnsOfTheCloudGateway() {
    check("topology.cloud-gateway", site(SINGLE_SERVER).build()).findsNothing();
    check("topology.cloud-gateway", site(HIGH_AVAILABILITY).build()).findsNothing();
    check("topology.cloud-gateway", site(CLOUD_GATEWAY).build())
        .finds("/topology", "CLOUD_GATEWAY", "one of SINGLE_SERVER, HIGH_AVAILABILITY");
  }

  @Test
  void wantsOneServerOfASingleServerSite() {
    String rule = "topology.single-server.exactly-one";
    check(rule, of(SINGLE_SERVER, SINGLE, 1)).findsNothing();
    check(rule, of(SINGLE_SERVER, SINGLE, 0)).findsOfRole(SINGLE, 0, "1");
    check(rule, of(SINGLE_SERVER, SINGLE, 2)).findsOfRole(SINGLE, 2, "1");
    check(rule, of(HIGH_AVAILABILITY, SINGLE, 2)).findsNothing();
  }

  @Test
  @Tag("G08-013")
  @Tag("G09-142")
  @Tag("G09-143")
  void wantsOnePrimary() {
    String rule = "topology.primary.exactly-one";
    check(rule, of(HIGH_AVAILABILITY, PRIMARY, 1)).findsNothing();
    check(rule, of(HIGH_AVAILABILITY, PRIMARY, 0)).findsOfRole(PRIMARY, 0, "1");
    check(rule, of(HIGH_AVAILABILITY, PRIMARY, 2)).findsOfRole(PRIMARY, 2, "1");
    check(rule, of(SINGLE_SERVER, PRIMARY, 2)).findsNothing();
  }

  @ParameterizedTest
  @EnumSource(Edition.class)
  @Tag("G08-014")
  @Tag("G09-142")
  @Tag("G09-143")
  void wants1To19Secondaries(Edition edition) {
    String rule = "topology.secondary.count";
    Deployment.Builder site = site(HIGH_AVAILABILITY).edition(edition);
    check(rule, site.servers(numbered(SECONDARY, 2, 1)).build()).findsNothing();
    check(rule, site.servers(numbered(SECONDARY, 2, 19)).build()).findsNothing();
    check(rule, site.servers(numbered(SECONDARY, 2, 0)).build())
        .findsOfRole(SECONDARY, 0, "1 to 19");
    check(rule, site.servers(numbered(SECONDARY, 2, 20)).build())
        .findsOfRole(SECONDARY, 20, "1 to 19");
    check(rule, of(SINGLE_SERVER, SECONDARY, 20)).findsNothing();
  }

  @Test
  @Tag("G08-015")
  @Tag("G09-142")
  @Tag("G09-143")
  void wantsOneConsolidatedServer() {
    String rule = "topology.consolidated.exactly-one";
    check(rule, of(HIGH_AVAILABILITY, CONSOLIDATED, 1)).findsNothing();
    check(rule, of(HIGH_AVAILABILITY, CONSOLIDATED, 0)).findsOfRole(CONSOLIDATED, 0, "1");
    check(rule, of(HIGH_AVAILABILITY, CONSOLIDATED, 2)).findsOfRole(CONSOLIDATED, 2, "1");
    check(rule, of(SINGLE_SERVER, CONSOLIDATED, 2)).findsNothing();
  }

  @Test
  @Tag("G08-016")
  void permitsOneSecondaryConsolidatedServer() {
    String rule = "topology.secondary-consolidated.at-most-one";
    check(rule, of(HIGH_AVAILABILITY, SECONDARY_CONSOLIDATED, 0)).findsNothing();
    check(rule, of(HIGH_AVAILABILITY, SECONDARY_CONSOLIDATED, 1)).findsNothing();
    check(rule, of(HIGH_AVAILABILITY, SECONDARY_CONSOLIDATED, 2))
        .findsOfRole(SECONDARY_CONSOLIDATED, 2, "0 to 1");
    check(rule, of(SINGLE_SERVER, SECONDARY_CONSOLIDATED, 2)).findsNothing();
  }

  @Test
  void wantsOneRoleOfTheProduct() {
    String rule = "topology.roles.one";
    check(rule, ha(server("P", PRIMARY))).findsNothing();
    check(rule, ha(server("P", PRIMARY).addRoles(Role.LICENSE_SERVER))).findsNothing();
    check(rule, ha(server("L", Role.LICENSE_SERVER).addRoles(Role.BACKUP_TARGET))).findsNothing();
    check(rule, ha(server("P", PRIMARY), server("X", CONSOLIDATED).addRoles(SECONDARY)))
        .findsOf(ImmutableMap.of("server", "X"), "/servers/1/roles", 2, "at most 1");
  }

  private static void assertBreaksNoTopologyRule(Deployment site) {
    for (Rule<Deployment> rule : TopologyRules.ALL) {
      if (!rule.info().id().equals("topology.time-zone.same")) {
        check(rule.info().id(), site).findsNothing();
      }
    }
  }

  /** The optional one is the Secondary Consolidated server. */
  @Test
  @Tag("G08-017")
  void aHighAvailabilitySiteHasFourRolesOneOfThemOptional() {
    Server.Builder[] three = {
      server("P", PRIMARY), server("C", CONSOLIDATED), server("S", SECONDARY)
    };
    Deployment needed = ha(three);
    assertBreaksNoTopologyRule(needed);
    assertBreaksNoTopologyRule(with(needed, server("D", SECONDARY_CONSOLIDATED)));
    check("topology.primary.exactly-one", ha(three[1], three[2])).findsOfRole(PRIMARY, 0, "1");
    check("topology.consolidated.exactly-one", ha(three[0], three[2]))
        .findsOfRole(CONSOLIDATED, 0, "1");
    check("topology.secondary.count", ha(three[0], three[1])).findsOfRole(SECONDARY, 0, "1 to 19");
    check("topology.roles", with(needed, server("X", SINGLE))).findsAt("/servers/3/roles");
  }

  @Test
  @Tag("G08-176")
  void onlySecondariesAreAdded() {
    Deployment site = ha(server("P", PRIMARY), server("C", CONSOLIDATED), server("S", SECONDARY));
    assertBreaksNoTopologyRule(with(site, server("T", SECONDARY)));
    check("topology.primary.exactly-one", with(site, server("Q", PRIMARY)))
        .findsOfRole(PRIMARY, 2, "1");
  }

  private static Deployment with(Deployment site, Server.Builder server) {
    return Deployment.builder().from(site).addServers(server.build()).build();
  }

  /** Columns: role, statement. */
  @ParameterizedTest
  @CsvSource({"REMOTE_CSE, G18-002", "REMOTE_WEB, G19-003"})
  void aRemoteServerNeedsASiteToIntegrateWith(Role role) {
    Deployment site = ha(server("P", PRIMARY), server("C", CONSOLIDATED), server("S", SECONDARY));
    assertBreaksNoTopologyRule(with(site, server("R", role)));
    Deployment alone = ha(server("R", role));
    check("topology.primary.exactly-one", alone).findsOfRole(PRIMARY, 0, "1");
    check("topology.consolidated.exactly-one", alone).findsOfRole(CONSOLIDATED, 0, "1");
  }

  /** Columns: role, statement. */
  @ParameterizedTest
  @CsvSource({"REMOTE_CSE, G09-365", "REMOTE_WEB, G09-394"})
  void underJitcRemoteServersBelongToHighAvailability(Role role) {
    String rule = "topology.roles";
    Deployment.Builder site = site(HIGH_AVAILABILITY).edition(Edition.JITC);
    site.addServers(server("R", role).build());
    check(rule, site.build()).findsNothing();
    check(rule, site.topology(SINGLE_SERVER).build())
        .findsOf(
            ImmutableMap.of("server", "R", "topology", "SINGLE_SERVER"),
            "/servers/0/roles",
            role,
            OF_SINGLE);
  }

  @Test
  @Tag("G18-007")
  @Tag("G19-008")
  void hasRemoteServersInHighAvailabilityOnly() {
    String rule = "topology.roles";
    check(rule, of(HIGH_AVAILABILITY, REMOTE_CSE, 1)).findsNothing();
    check(rule, of(HIGH_AVAILABILITY, REMOTE_WEB, 1)).findsNothing();
    check(rule, of(SINGLE_SERVER, REMOTE_CSE, 1))
        .findsOf(
            ImmutableMap.of("server", "N-2", "topology", "SINGLE_SERVER"),
            "/servers/0/roles",
            REMOTE_CSE,
            OF_SINGLE);
    check(rule, of(SINGLE_SERVER, REMOTE_WEB, 1))
        .findsOf(
            ImmutableMap.of("server", "N-2", "topology", "SINGLE_SERVER"),
            "/servers/0/roles",
            REMOTE_WEB,
            OF_SINGLE);
    check(rule, of(CLOUD_GATEWAY, REMOTE_CSE, 1)).findsNothing();
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void permitsEachProductRoleInOneTopology(Role role) {
    String rule = "topology.roles";
    Deployment single = of(SINGLE_SERVER, role, 1);
    Deployment ha = of(HIGH_AVAILABILITY, role, 1);
    if (!role.isProductServer()) {
      check(rule, single).findsNothing();
      check(rule, ha).findsNothing();
    } else if (role == SINGLE) {
      check(rule, single).findsNothing();
      check(rule, ha)
          .findsOf(
              ImmutableMap.of("server", "N-2", "topology", "HIGH_AVAILABILITY"),
              "/servers/0/roles",
              SINGLE,
              OF_SEVERAL);
    } else {
      check(rule, single).findsAt("/servers/0/roles");
      check(rule, ha).findsNothing();
    }
  }

  @Test
  @Tag("G08-011")
  void wantsOneTimeZone() {
    String rule = "topology.time-zone.same";
    check(
            rule,
            ha(
                server("P", PRIMARY).timeZone(TORONTO),
                server("L", Role.LICENSE_SERVER).timeZone(UTC),
                server("S", SECONDARY).timeZone(TORONTO)))
        .findsNothing();
    check(
            rule,
            ha(
                server("L", Role.LICENSE_SERVER).timeZone(UTC),
                server("P", PRIMARY).timeZone(TORONTO),
                server("C", CONSOLIDATED).timeZone(TORONTO),
                server("S", SECONDARY).timeZone(UTC)))
        .findsAtServer("S", "/servers/3/timeZone", "UTC", "America/Toronto");
    check(
            rule,
            site(SINGLE_SERVER)
                .addServers(server("A", SINGLE).timeZone(UTC).build())
                .addServers(server("B", SINGLE).timeZone(TORONTO).build())
                .build())
        .findsNothing();
  }

  @Test
  void cannotCompareTimeZonesThatAreNotStated() {
    String rule = "topology.time-zone.same";
    check(rule, ha(server("P", PRIMARY), server("S", SECONDARY).timeZone(UTC)))
        .lacks("/servers/0/timeZone");
    check(rule, ha(server("P", PRIMARY), server("L", Role.LICENSE_SERVER), server("S", SECONDARY)))
        .lacks("/servers/0/timeZone", "/servers/2/timeZone");
    check(rule, single(server -> server)).findsNothing();
  }

  @Test
  @Tag("G02-127")
  @Tag("G08-012")
  @Tag("G16-053")
  void haNeedsThreeComputers() {
    String rule = "topology.servers.minimum";
    Server.Builder both = server("A", Role.PRIMARY, Role.CONSOLIDATED);
    Server.Builder second = server("B", Role.SECONDARY).number(2);
    check(rule, ha(server("A", Role.PRIMARY), second, server("C", Role.CONSOLIDATED)))
        .findsNothing();
    check(rule, ha(both, second)).finds("/servers", 2, "at least 3");
    check(rule, ha(both, second, server("D", Role.REMOTE_CSE))).finds("/servers", 2, "at least 3");
    check(rule, single(server -> server)).findsNothing();
  }
}
