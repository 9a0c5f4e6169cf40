package dev.ixm.model.capacity.rules;

import static dev.ixm.model.Topology.HIGH_AVAILABILITY;
import static dev.ixm.model.Topology.SINGLE_SERVER;
import static dev.ixm.model.rules.RuleCase.check;
import static dev.ixm.model.rules.Sites.site;

import dev.ixm.model.Topology;
import dev.ixm.model.site.Deployment;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CapacityRulesTest {

  @ParameterizedTest
  @CsvSource({
    "G01-030, SINGLE_SERVER, 4800",
    "G02-139, HIGH_AVAILABILITY, 80000",
    "G02-032, HIGH_AVAILABILITY, 80000",
    "G01-029, HIGH_AVAILABILITY, 80000",
  })
  void aTopologyCarriesItsSeats(String id, Topology topology, int most) {
    String rule = "capacity.seats.maximum";
    check(rule, site(topology, most, 0)).findsNothing();
    check(rule, site(topology, most - 1, 1)).findsNothing();
    check(rule, site(topology, most + 1, 0)).breaks("/seats", most + 1, "at most " + most);
    check(rule, site(topology, most, 1)).breaks("/seats", most + 1, "at most " + most);
  }

  /** The advanced users are among all users, not beside them. */
  @Test
  @Tag("G01-040")
  void advancedUsersCountAmongAllUsers() {
    Deployment.Builder full = site(HIGH_AVAILABILITY, 60_000, 20_000);
    check("capacity.seats.maximum", full).findsNothing();
    check("capacity.advanced.maximum", full).findsNothing();
    check("capacity.seats.maximum", site(HIGH_AVAILABILITY, 60_001, 20_000))
        .breaks("/seats", 80_001, "at most 80000");
    check("capacity.advanced.maximum", site(HIGH_AVAILABILITY, 59_999, 20_001))
        .breaks("/seats/advanced", 20_001, "at most 20000");
  }

  @ParameterizedTest
  @CsvSource({"G01-032, SINGLE_SERVER, 1000", "G01-031, HIGH_AVAILABILITY, 20000"})
  void aTopologyCarriesItsAdvancedUsers(String id, Topology topology, int most) {
    String rule = "capacity.advanced.maximum";
    check(rule, site(topology, 0, most)).findsNothing();
    check(rule, site(topology, 0, most + 1)).breaks("/seats/advanced", most + 1, "at most " + most);
  }

  @ParameterizedTest
  @EnumSource(
      value = Topology.class,
      names = {"SINGLE_SERVER", "HIGH_AVAILABILITY"})
  @Tag("G01-028")
  void theDirectoryHolds80000Entries(Topology topology) {
    String rule = "capacity.directory.maximum";
    check(rule, site(topology, 1, 0).directoryEntries(80_000)).findsNothing();
    check(rule, site(topology, 1, 0).directoryEntries(80_001))
        .breaks("/directoryEntries", 80_001, "at most 80000");
    check(rule, site(topology, 1, 0)).lacks("/directoryEntries");
  }

  @ParameterizedTest
  @EnumSource(
      value = Topology.class,
      names = {"SINGLE_SERVER", "HIGH_AVAILABILITY"})
  @Tag("G01-039")
  void aSiteHas999Tenants(Topology topology) {
    String rule = "capacity.tenants.maximum";
    check(rule, site(topology, 1, 0).tenants(999)).findsNothing();
    check(rule, site(topology, 1, 0).tenants(1_000)).breaks("/tenants", 1_000, "at most 999");
    check(rule, site(topology, 1, 0)).lacks("/tenants");
  }

  @Test
  @Tag("G02-005")
  void anOrganizationalUnitStaysBelow500Users() {
    String rule = "capacity.organizational-unit.optimal";
    check(rule, site(SINGLE_SERVER, 1, 0).largestOrganizationalUnit(499)).findsNothing();
    check(rule, site(SINGLE_SERVER, 1, 0).largestOrganizationalUnit(500))
        .breaks("/largestOrganizationalUnit", 500, "at most 499");
    check(rule, site(SINGLE_SERVER, 1, 0)).lacks("/largestOrganizationalUnit");
  }
}
