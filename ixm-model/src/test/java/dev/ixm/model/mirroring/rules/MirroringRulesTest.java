package dev.ixm.model.mirroring.rules;

import static dev.ixm.model.Role.BACKUP_TARGET;
import static dev.ixm.model.Role.CONSOLIDATED;
import static dev.ixm.model.Role.LICENSE_SERVER;
import static dev.ixm.model.Role.PRIMARY;
import static dev.ixm.model.Role.SECONDARY;
import static dev.ixm.model.rules.RuleCase.check;
import static dev.ixm.model.rules.Sites.ha;
import static dev.ixm.model.rules.Sites.server;
import static dev.ixm.model.rules.Sites.site;

import dev.ixm.model.Edition;
import dev.ixm.model.Role;
import dev.ixm.model.Topology;
import dev.ixm.model.hardware.Hardware;
import dev.ixm.model.mirroring.Mirroring;
import dev.ixm.model.quantity.DataSize;
import dev.ixm.model.rules.RuleCase;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.Server;
import dev.ixm.model.storage.Drive;
import dev.ixm.model.storage.DriveUse;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class MirroringRulesTest {

  private static final String SOURCES = "/mirroring/sources";
  private static final String TARGET = "/mirroring/target";

  private static Deployment mirrored(Mirroring.Builder mirroring, Server.Builder... servers) {
    return Deployment.builder().from(ha(servers)).mirroring(mirroring.build()).build();
  }

  /** A Consolidated server and its backup. */
  private static Deployment pair(Mirroring.Builder mirroring) {
    return mirrored(mirroring, server("CON", CONSOLIDATED), server("BAK", BACKUP_TARGET));
  }

  private static Mirroring.Builder from(String... sources) {
    return Mirroring.builder().addSources(sources);
  }

  private static Deployment under(Edition edition, Deployment site) {
    return Deployment.builder().from(site).edition(edition).build();
  }

  @Test
  @Tag("G21-001")
  void noServerOfAJitcSiteIsMirrored() {
    String rule = "mirroring.jitc";
    check(rule, under(Edition.STANDARD, pair(from("CON")))).findsNothing();
    check(rule, under(Edition.JITC, pair(from("CON"))))
        .finds("/mirroring", "Carbonite Availability", "none");
    check(rule, under(Edition.JITC, ha(server("CON", CONSOLIDATED)))).findsNothing();
    check(rule, under(Edition.JITC, ha(server("BAK", BACKUP_TARGET))))
        .findsAtServer("BAK", "/servers/0/roles", "BACKUP_TARGET", "other than BACKUP_TARGET");
    check(rule, under(Edition.STANDARD, ha(server("BAK", BACKUP_TARGET)))).findsNothing();
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  @Tag("G21-002")
  @Tag("G21-003")
  void onlyTheConsolidatedServerIsMirrored(Role role) {
    String rule = "mirroring.source.consolidated";
    RuleCase found = check(rule, mirrored(from("a"), server("A", role)));
    if (role == CONSOLIDATED) {
      found.findsNothing();
    } else {
      found.findsOf("role", "CONSOLIDATED", SOURCES + "/0", "a", "other than a");
    }
  }

  @Test
  @Tag("G21-002")
  void theConsolidatedServerIsMirroredInHighAvailabilityOnly() {
    String rule = "mirroring.source.consolidated";
    for (Topology topology : new Topology[] {Topology.SINGLE_SERVER, Topology.CLOUD_GATEWAY}) {
      Deployment site =
          site(topology)
              .mirroring(from("CON").build())
              .addServers(server("CON", CONSOLIDATED).build())
              .build();
      check(rule, site).finds("/topology", topology, "HIGH_AVAILABILITY");
      check(rule, site(topology).build()).findsNothing();
    }
  }

  @Test
  void aMirroredServerHasNoOtherRoleOfTheProduct() {
    String rule = "mirroring.source.consolidated";
    check(rule, mirrored(from("A"), server("A", CONSOLIDATED, LICENSE_SERVER))).findsNothing();
    check(rule, mirrored(from("A"), server("A", CONSOLIDATED, PRIMARY))).findsAt(SOURCES + "/0");
    check(rule, mirrored(from("A", "X"), server("A", CONSOLIDATED)))
        .findsOf("role", "CONSOLIDATED", SOURCES + "/1", "X", "A");
  }

  @Test
  void asksForTheNamesOfServersAndNotForRoles() {
    Deployment site =
        mirrored(
            from("SEC", "CON").target("SEC"),
            server("SEC", SECONDARY),
            server("CON", CONSOLIDATED),
            server("BAK1", BACKUP_TARGET),
            server("BAK2", BACKUP_TARGET));
    check("mirroring.source.consolidated", site)
        .findsOf("role", "CONSOLIDATED", SOURCES + "/0", "SEC", "CON");
    check("mirroring.target", site)
        .findsOf("role", "BACKUP_TARGET", TARGET, "SEC", "one of BAK1, BAK2");
  }

  @Test
  void cannotJudgeMirroringThatNamesNoServers() {
    check("mirroring.source.consolidated", pair(from())).lacks(SOURCES);
    check("mirroring.target", pair(from())).lacks(TARGET);
    check("mirroring.version", pair(from())).lacks("/mirroring/version");
    Deployment backup = ha(server("BAK", BACKUP_TARGET));
    check("mirroring.source.consolidated", backup).lacks(SOURCES);
    check("mirroring.target", backup).lacks(TARGET);
    check("mirroring.version", backup).lacks("/mirroring/version");
  }

  @Test
  @Tag("G21-006")
  void thereIsAComputerToMirrorOnto() {
    String rule = "mirroring.target";
    Server.Builder consolidated = server("CON", CONSOLIDATED);
    check(rule, pair(from("CON").target("bak"))).findsNothing();
    check(rule, pair(from("CON").target("X"))).findsOf("role", "BACKUP_TARGET", TARGET, "X", "BAK");
    check(rule, pair(from("CON").target("CON"))).findsAt(TARGET);
    check(rule, mirrored(from("CON").target("S"), consolidated, server("S", SECONDARY)))
        .findsAt(TARGET);
    check(
            rule,
            mirrored(from("CON").target("S"), consolidated, server("S", SECONDARY, BACKUP_TARGET)))
        .findsAt(TARGET);
    check(
            rule,
            mirrored(
                from("CON").target("L"), consolidated, server("L", LICENSE_SERVER, BACKUP_TARGET)))
        .findsNothing();
  }

  @ParameterizedTest
  @ValueSource(strings = {"8.2", "8.2.0", "8.2.1.1150"})
  @Tag("G21-018")
  void serversAreMirroredWithVersion8Point2(String version) {
    check("mirroring.version", pair(Mirroring.builder().version(version))).findsNothing();
  }

  @ParameterizedTest
  @ValueSource(strings = {"8.1", "8.3", "8.20", "18.2", "8", "8.2.", "8.2 or so", ""})
  @Tag("G21-018")
  void otherVersionsAreNotUsed(String version) {
    check("mirroring.version", pair(Mirroring.builder().version(version)))
        .finds("/mirroring/version", version, "8.2");
  }

  @Test
  @Tag("G21-012")
  @Tag("G21-013")
  @Tag("G21-032")
  void carboniteIsLicensed() {
    String rule = "mirroring.license";
    check(rule, pair(from("CON").licensed(true))).findsNothing();
    check(rule, pair(from("CON").licensed(false))).finds("/mirroring/licensed", false, true);
    check(rule, pair(from("CON"))).lacks("/mirroring/licensed");
    check(rule, ha(server("BAK", BACKUP_TARGET))).lacks("/mirroring/licensed");
  }

  private static RuleCase space(UnaryOperator<Drive.Builder> facts) {
    Drive.Builder drive = Drive.builder().addUses(DriveUse.PRODUCT).size(DataSize.ofGibibytes(400));
    Hardware hardware = Hardware.builder().addDrives(facts.apply(drive).build()).build();
    return check(
        "mirroring.free-space",
        mirrored(
            from("CON"),
            server("CON", CONSOLIDATED).hardware(hardware),
            server("BAK", BACKUP_TARGET)));
  }

  @Test
  @Tag("G02-120")
  void theDriveOfAMirroredServerHasTwiceTheProductFree() {
    String drive = "/servers/0/hardware/drives/0";
    DataSize files = DataSize.ofGibibytes(100);
    DataSize twice = files.times(2);
    DataSize less = DataSize.ofBytes(twice.bytes() - 1);
    space(it -> it.free(twice).productFiles(files)).findsNothing();
    space(it -> it.free(less).productFiles(files))
        .findsAtServer("CON", drive + "/free", less, "at least 200 GiB");
    space(it -> it.productFiles(files)).lacks(drive + "/free");
  }

  @Test
  void allThatIsOnTheDriveMayBeEnoughToKnow() {
    String drive = "/servers/0/hardware/drives/0";
    space(it -> it.free(DataSize.ofGibibytes(267))).findsNothing();
    space(it -> it.free(DataSize.ofGibibytes(266))).lacks(drive + "/productFiles");
    space(it -> it).lacks(drive + "/free");
    check("mirroring.free-space", pair(from("CON"))).lacks("/servers/0/hardware/drives");
  }

  @Test
  void boundsWhatExceedsALong() {
    DataSize most = DataSize.ofBytes(Long.MAX_VALUE);
    space(it -> it.size(most).free(DataSize.ofBytes(0)).productFiles(most))
        .findsAt("/servers/0/hardware/drives/0/free");
  }

  @Test
  void asksNothingOfSitesThatMirrorNothing() {
    Deployment bare = ha(server("CON", CONSOLIDATED), server("PRI", PRIMARY));
    check("mirroring.source.consolidated", bare).findsNothing();
    check("mirroring.target", bare).findsNothing();
    check("mirroring.version", bare).findsNothing();
    check("mirroring.license", bare).findsNothing();
    check("mirroring.free-space", bare).findsNothing();
    check("mirroring.lan.same-network", bare).findsNothing();
    check("mirroring.lan.network-cards", bare).findsNothing();
    check("mirroring.wan.remote", bare).findsNothing();
    check("mirroring.windows.supported", bare).findsNothing();
    check("mirroring.windows.same", bare).findsNothing();
    check("mirroring.windows.updated", bare).findsNothing();
    check("mirroring.hardware.same", bare).findsNothing();
  }
}
