package dev.ixm.runbook.upgrade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ixm.model.Release;
import dev.ixm.model.Role;
import dev.ixm.model.Topology;
import dev.ixm.model.guide.Basis;
import dev.ixm.model.guide.Level;
import dev.ixm.model.platform.Platform;
import dev.ixm.model.platform.PlatformKind;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.windows.WindowsVersion;
import dev.ixm.runbook.Action;
import dev.ixm.runbook.site.Plan;
import dev.ixm.runbook.site.Sites;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MigrationTest {

  private static final Release R9 = Release.parse("9.0");

  private final Plan plan =
      new Plan(Migration.of(Sites.single(WindowsVersion.WINDOWS_SERVER_2016), R9));

  @Test
  @Tag("G17-015")
  @Tag("G17-016")
  @Tag("G17-027")
  @Tag("G17-030")
  @Tag("G17-031")
  void bringsTheDataOfTheOldServer() {
    assertThat(plan.topics("ixm"))
        .containsExactly(
            "migration.installed",
            "migration.account",
            "migration.clear",
            "migration.database",
            "migration.files",
            "migration.run",
            "migration.restart");
    assertThat(plan.step("migration.run@ixm").how())
        .containsExactly(
            "Copy `Migration_Utility.exe` from the installation files into `UC\\DB` (on the drive"
                + " that was chosen), run it",
            "Make sure that `Run conversion utility...` is disabled",
            "`Finish` when files are moved and replaced");
    assertThat(plan.step("migration.restart@ixm").action()).isEqualTo(Action.RESTART);
    assertThat(plan.runbook().title()).isEqualTo("Migration of Ottawa from 9.0");
  }

  @Test
  @Tag("G17-017")
  @Tag("G17-025")
  void removesTheNewDatabaseBeforeTheOldOneComes() {
    assertThat(plan.how("migration.clear@ixm"))
        .contains("Stop all services", "`EEAM21.db` and `EEAM21.log`", "`140504AA.log`");
    assertThat(plan.how("migration.database@ixm"))
        .contains("DB and LOG files", "`UC\\DB`")
        .contains("`DSNConn.cfg` from one of the folders `UC\\DBbackup\\1`");
    plan.assertOrder("migration.clear@ixm", "migration.database@ixm");
  }

  @Test
  @Tag("G17-019")
  @Tag("G17-020")
  @Tag("G17-021")
  @Tag("G17-023")
  void fetchesRecordingsThatShallBeKept() {
    assertThat(plan.step("migration.files@ixm").level()).isEqualTo(Level.MAY);
    assertThat(plan.how("migration.files@ixm"))
        .contains("Messages: from `UC\\Messages`", "greetings: from `UC\\Prompts\\Personal`")
        .contains("salutations: from `UC\\Prompts\\Company`");
    assertThat(plan.step("migration.files@ixm").warning())
        .hasValueSatisfying(line -> assertThat(line).startsWith("Rename a salutation"));
  }

  @Test
  @Tag("G17-008")
  @Tag("G17-012")
  @Tag("G17-013")
  @Tag("G17-014")
  void preparesTheOldServerFirst() {
    plan.assertOrder(
        "migration.time",
        "migration.backup",
        "migration.ftp",
        "migration.programs",
        "migration.clear@ixm");
    assertThat(plan.step("migration.time").why())
        .hasValueSatisfying(line -> assertThat(line).contains("several hours"));
    assertThat(plan.how("migration.backup"))
        .contains("`UC\\DB`", "`UC\\Messages`", "`UC\\Prompts`")
        .contains("on drive C, unless");
    assertThat(plan.step("migration.ftp").expected()).hasValue("It is installed, and it runs");
    assertThat(plan.how("migration.programs")).contains("`IXM Admin`", "`UM Monitor`");
    assertThat(plan.runbook().steps()).filteredOn(step -> step.level() == Level.SHOULD).hasSize(3);
  }

  @Test
  @Tag("G17-028")
  @Tag("G17-029")
  void migratesThePrimaryOnly() {
    Plan site = new Plan(Migration.of(Sites.remote().build(), Release.parse("10.1")));
    assertThat(site.topics("pri")).contains("migration.run");
    for (String other : new String[] {"cons", "sec2", "sec3", "cse1"}) {
      assertThat(site.topics(other))
          .containsExactlyElementsOf(
              other.equals("cons")
                  ? List.of("migration.installed", "recovery.stop", "recovery.start")
                  : other.startsWith("sec")
                      ? List.of("migration.installed", "migration.sync")
                      : List.of("migration.installed"));
      assertThat(site.step("migration.installed@" + other).expected())
          .hasValueSatisfying(line -> assertThat(line).contains("server that was empty"));
    }
  }

  @Test
  void sendsCallsToServersThatHaveTheOldDataAlone() {
    Plan site = new Plan(Migration.of(Sites.remote().build(), Release.parse("10.1")));
    for (String server : new String[] {"pri", "sec2", "sec3"}) {
      site.assertOrder("migration.restart@pri", "migration.sync@" + server, "migration.routes");
      assertThat(site.how("migration.sync@" + server)).contains("`UC\\DB\\Logs`");
    }
    assertThat(site.how("migration.agree")).contains("nobody logs in");
    assertThat(site.how("migration.old-stop")).contains("the Consolidated server first");
    assertThat(plan.has("migration.sync@ixm")).isFalse();
    assertThat(plan.how("migration.old-stop")).doesNotContain("Consolidated");
  }

  @Test
  void saysWhichServerAndWhichAccount() {
    assertThat(plan.step("migration.ftp").what()).endsWith("on the old server");
    assertThat(plan.step("migration.programs").what()).endsWith("the old server");
    assertThat(plan.how("migration.account@ixm")).contains("`Log On as` of `UC Voice Server`");
    assertThat(plan.step("migration.restart@ixm").expected())
        .hasValue("The services of the product run");
  }

  @Test
  void copiesADatabaseThatNobodyChangesAndStartsAgain() {
    plan.assertOrder(
        "migration.agree",
        "migration.old-stop",
        "migration.database@ixm",
        "migration.restart@ixm",
        "migration.routes");
    assertThat(plan.step("migration.old-stop").basis()).isEqualTo(Basis.INFERRED);
    assertThat(plan.how("migration.clear@ixm"))
        .contains("Stop `UC Service Recovery Manager`", "Stop `UC Voice Server`");
    Plan site = new Plan(Migration.of(Sites.remote().build(), Release.parse("10.1")));
    site.assertOrder(
        "recovery.stop@cons",
        "migration.clear@pri",
        "migration.restart@pri",
        "recovery.start@cons");
    assertThat(site.how("migration.routes")).contains("`PRI`: `10.0.0.1`");
  }

  /** A new server that is virtual: only data come to it, and only of a computer of its own. */
  @ParameterizedTest
  @EnumSource(
      value = PlatformKind.class,
      names = {"VMWARE", "HYPER_V", "AWS"})
  @Tag("G23-012")
  @Tag("G23-013")
  @Tag("G23-016")
  @Tag("G23-017")
  @Tag("G24-009")
  @Tag("G24-011")
  @Tag("G24-013")
  void bringsNothingButDataOntoAVirtualMachine(PlatformKind kind) {
    Plan site = new Plan(Migration.of(single(kind), R9));
    site.assertOrder(
        "migration.source",
        "migration.backup",
        "migration.clear@ixm",
        "migration.database@ixm",
        "migration.run@ixm");
    site.assertOrder("migration.installed@ixm", "migration.clear@ixm");
    assertThat(site.step("migration.source").expected()).hasValue("A computer of its own");
    assertThat(site.step("migration.source").warning())
        .hasValue("Data of a virtual machine cannot be migrated: stop here if it is one");
    assertThat(site.step("migration.installed@ixm").expected())
        .hasValueSatisfying(line -> assertThat(line).endsWith("on a server that was empty"));
    assertThat(site.step("migration.installed@ixm").warning())
        .hasValue("No image of an installed server: the product is installed on a new machine");
  }

  @Test
  void warnsOfVirtualMachinesOnlyWhereTheNewServerIsOne() {
    for (Plan other :
        new Plan[] {plan, new Plan(Migration.of(single(PlatformKind.PHYSICAL), R9))}) {
      assertThat(other.has("migration.source")).isFalse();
      assertThat(other.step("migration.installed@ixm").warning()).isEmpty();
    }
  }

  private static Deployment single(PlatformKind kind) {
    return Sites.site(Topology.SINGLE_SERVER)
        .addServers(
            Sites.server("IXM", Role.SINGLE)
                .platform(Platform.builder().kind(kind).build())
                .build())
        .build();
  }

  @Test
  @Tag("G17-009")
  void takesDataOfNineAndLaterForTenEight() {
    Deployment deployment = Sites.single(WindowsVersion.WINDOWS_SERVER_2016);
    assertThatThrownBy(() -> Migration.of(deployment, Release.parse("8.999")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("from must be 9.0 or later: 8.999");
    assertThat(plan.step("migration.installed@ixm").expected())
        .hasValueSatisfying(line -> assertThat(line).startsWith("Release 10.8 and its license"));
  }

  /** Columns: old and new topology, the statement that knows the way, empty if none does. */
  @ParameterizedTest
  @CsvSource({
    "SINGLE_SERVER, SINGLE_SERVER, G17-002",
    "HIGH_AVAILABILITY, HIGH_AVAILABILITY, G17-003",
    "SINGLE_SERVER, HIGH_AVAILABILITY, G17-004",
    "HIGH_AVAILABILITY, SINGLE_SERVER,",
    "CLOUD_GATEWAY, HIGH_AVAILABILITY,",
    "SINGLE_SERVER, CLOUD_GATEWAY,"
  })
  void goesTheWaysThatTheGuideKnows(Topology from, Topology to, String statement) {
    Deployment site =
        Deployment.builder()
            .from(
                to == Topology.HIGH_AVAILABILITY
                    ? Sites.remote().build()
                    : Sites.single(WindowsVersion.WINDOWS_SERVER_2016))
            .topology(to)
            .build();
    if (statement == null) {
      assertThatThrownBy(() -> Migration.of(site, R9, from))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("no way from %s to %s", from, to);
    } else {
      assertThat(Migration.of(site, R9, from)).isEqualTo(Migration.of(site, R9));
    }
  }

  @Test
  void refusesASiteWithoutHeir() {
    Deployment empty = Sites.site(Topology.HIGH_AVAILABILITY).build();
    assertThatThrownBy(() -> Migration.of(empty, R9))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("exactly one server must be SINGLE or PRIMARY: 0");
  }
}
