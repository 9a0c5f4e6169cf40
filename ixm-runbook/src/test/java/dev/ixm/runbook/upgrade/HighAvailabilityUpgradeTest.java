package dev.ixm.runbook.upgrade;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ixm.model.Release;
import dev.ixm.model.Role;
import dev.ixm.model.guide.Basis;
import dev.ixm.model.guide.Level;
import dev.ixm.model.mirroring.Mirroring;
import dev.ixm.model.mirroring.MirroringVariant;
import dev.ixm.model.site.Deployment;
import dev.ixm.runbook.Action;
import dev.ixm.runbook.Runbook;
import dev.ixm.runbook.Step;
import dev.ixm.runbook.procedure.Inputs;
import dev.ixm.runbook.site.Plan;
import dev.ixm.runbook.site.Services;
import dev.ixm.runbook.site.Sites;
import dev.ixm.runbook.state.Key;
import dev.ixm.runbook.state.Keys;
import dev.ixm.runbook.state.Need;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class HighAvailabilityUpgradeTest {

  private static final String SERVICES_WINDOW =
      "In `Control Panel` > `Administrative Tools` > `Services`, by a double-click";

  private final Plan plan =
      new Plan(
          upgrade(
              Sites.remote().addServers(Sites.server("ADM", Role.REMOTE_ADMIN).build()).build(),
              Release.parse("10.5")));

  private void assertDisables(String id, String... services) {
    assertThat(plan.step(id).action()).isEqualTo(Action.DISABLE);
    List<String> lines =
        List.of(services).stream()
            .map(name -> "`" + name + "`: `Stop`, `Startup type` `Disabled`, `OK`")
            .toList();
    assertThat(plan.step(id).how()).containsSubsequence(lines).contains(SERVICES_WINDOW);
    assertThat(plan.step(id).how())
        .filteredOn(line -> line.contains("Disabled"))
        .containsExactlyElementsOf(lines);
  }

  /** The 32 steps of the guide, for three of its five roles by one server each. */
  @Test
  @Tag("G16-007")
  void keepsTheOrderOfTheThirtyTwoSteps() {
    for (String sec : new String[] {"sec2", "sec3"}) {
      plan.assertOrder(
          "recovery.stop@cons",
          "voice.stop@pri",
          "upgrade.synced@pri",
          "mobilink.stop@pri",
          "database.backup@pri",
          "database.restart@pri",
          "upgrade.install@pri",
          "mobilink.verify@pri",
          "server.restart@pri",
          "voice.start@pri",
          "voice.stop@" + sec,
          "upgrade.synced@" + sec,
          "mobilink.stop@" + sec,
          "cse.stop@cse1",
          "admin.close@adm",
          "central.stop@cons",
          "database.backup@cons",
          "database.restart@cons",
          "upgrade.install@cons",
          "database.backup@" + sec,
          "database.restart@" + sec,
          "upgrade.install@" + sec,
          "recovery.verify@cons",
          "server.restart@cons",
          "watcher.stop@pri",
          "mobilink.start@cons",
          "mobilink.start@pri",
          "sync.complete@pri",
          "server.restart@" + sec,
          "watcher.stop@" + sec,
          "mobilink.start@" + sec,
          "sync.complete@" + sec,
          "services.start@cons",
          "upgrade.install@cse2",
          "cse.start@cse1",
          "recovery.start@cons",
          "upgrade.install@adm",
          "services.restore@pri",
          "server.restart-again@pri");
    }
  }

  @Test
  void warnsThatThePrimaryIsAloneWhileAllSecondariesAreDown() {
    for (String secondary : new String[] {"sec2", "sec3"}) {
      assertThat(plan.step("voice.stop@" + secondary).warning())
          .hasValueSatisfying(
              it ->
                  assertThat(it)
                      .startsWith("All Secondaries together: from here on")
                      .contains("the Primary alone answers calls")
                      .doesNotContain("one after the other"));
    }
    assertThat(plan.step("voice.stop@pri").warning())
        .hasValueSatisfying(it -> assertThat(it).contains("the other voice servers"));
  }

  @Test
  void tellsTheUsersBeforeAndRestartsVoiceServersOneByOne() {
    plan.assertOrder("upgrade.time", "upgrade.account@pri", "voice.stop@pri");
    assertThat(plan.how("upgrade.time")).contains("the Primary alone answers");
    plan.assertOrder(
        "services.restore@sec3",
        "server.restart-again@cons",
        "server.restart-again@pri",
        "server.restart-again@sec2",
        "server.restart-again@sec3");
  }

  @Test
  void doesAStepOnAllServersBeforeTheNextStep() {
    plan.assertOrder("voice.stop@sec3", "upgrade.synced@sec2");
    plan.assertOrder("upgrade.install@sec2", "recovery.verify@cons");
    plan.assertOrder("upgrade.install@sec3", "recovery.verify@cons");
    plan.assertOrder("watcher.stop@cons", "mobilink.start@cons");
    plan.assertOrder("services.start@sec3", "upgrade.install@cse1");
    plan.assertOrder("cse.start@cse2", "upgrade.install@web1");
    plan.assertOrder("database.restart@sec2", "upgrade.install@sec3");
    plan.assertOrder("database.restart@sec3", "upgrade.install@sec2");
  }

  @Test
  @Tag("G16-008")
  void installsByRole() {
    plan.assertOrder(
        "upgrade.install@pri",
        "upgrade.install@cons",
        "upgrade.install@sec2",
        "upgrade.install@cse1",
        "upgrade.install@adm");
    plan.assertOrder("upgrade.install@cons", "upgrade.install@sec3", "upgrade.install@cse2");
  }

  @Test
  @Tag("G16-009")
  @Tag("G16-027")
  @Tag("G16-028")
  void restartsByRoleAndSecondariesOneByOne() {
    plan.assertOrder(
        "upgrade.install@pri",
        "server.restart@pri",
        "upgrade.install@sec2",
        "server.restart@cons",
        "sync.complete@pri",
        "server.restart@sec2",
        "mobilink.start@sec2",
        "server.restart@sec3");
    plan.assertOrder("upgrade.install@sec3", "server.restart@cons");
  }

  @Test
  @Tag("G16-003")
  @Tag("G16-004")
  @Tag("G16-010")
  void stopsTheRecoveryManagerBeforeAnyOtherServerIsTouched() {
    assertDisables("recovery.stop@cons", "UC Service Recovery Manager");
    assertThat(plan.step("recovery.stop@cons").warning())
        .hasValueSatisfying(
            line -> assertThat(line).contains("in each step", "this is the server that it names"));
    for (Step step : plan.runbook().steps()) {
      if (step.action() == Action.DISABLE && !step.id().equals("recovery.stop@cons")) {
        plan.assertOrder("recovery.stop@cons", step.id());
      }
    }
  }

  @Test
  @Tag("G16-011")
  @Tag("G16-013")
  void stopsTheServicesOfVoiceServers() {
    for (String voice : new String[] {"pri", "sec2", "sec3"}) {
      assertDisables(
          "voice.stop@" + voice,
          Services.VOICE,
          "UC Background Task Manager",
          "UC Background File Organizer",
          "DBWatcher");
      assertThat(plan.step("voice.stop-dependents@" + voice).how())
          .containsExactly(
              "In `Control Panel` > `Administrative Tools` > `Services`",
              "Stop `UC SIP Service`",
              "Stop `UC FaxService`");
    }
    plan.assertOrder("voice.stop@pri", "upgrade.synced@pri");
    plan.assertOrder("voice.start@pri", "voice.stop@sec2");
    plan.assertOrder("voice.start@pri", "voice.stop@sec3");
  }

  @Test
  @Tag("G16-012")
  @Tag("G16-014")
  void stopsMobilinkOnlyWhenSynchronized() {
    for (String voice : new String[] {"pri", "sec2", "sec3"}) {
      assertDisables("mobilink.stop@" + voice, "SQLAnywhere Mobilink Remote");
      plan.assertOrder("upgrade.synced@" + voice, "mobilink.stop@" + voice);
    }
    assertThat(plan.how("mobilink.stop@pri")).contains("`SQL Anywhere-MobiLink Remote_PRI`");
    assertThat(plan.how("mobilink.stop@sec2")).contains("`SQL Anywhere-MobiLink Remote_SEC2`");
  }

  @Test
  @Tag("G16-015")
  @Tag("G16-016")
  @Tag("G16-017")
  void stopsTheRemoteServersAndTheConsolidated() {
    assertDisables("cse.stop@cse1", "UC TSE Cache Manager");
    assertDisables("cse.stop@cse2", "UC TSE Cache Manager");
    assertThat(plan.step("admin.close@adm").what())
        .isEqualTo("Close all connections of remote administration");
    assertThat(plan.has("central.stop@adm")).isFalse();
    assertDisables(
        "central.stop@cons",
        "DBWatcher",
        "Mobilink Consolidated",
        "UC Unified Messaging System Tasks Service",
        "UC Background Task Manager",
        "UC VPIMServer");
    plan.assertOrder("central.stop@cons", "database.backup@cons");
    assertThat(plan.step("central.stop@cons").warning())
        .hasValueSatisfying(line -> assertThat(line).contains("without unified messaging"));
  }

  @Test
  void saysOnceWhatIsMissedWhileAMirroredConsolidatedServerIsDown() {
    Deployment site =
        Sites.remote()
            .addServers(Sites.server("BAK", Role.BACKUP_TARGET).build())
            .mirroring(Mirroring.builder().variant(MirroringVariant.LAN).build())
            .build();
    assertThat(
            new Plan(
                    new Upgrade()
                        .write(site, Inputs.none().with(Upgrade.FROM, Release.parse("10.7"))))
                .step("central.stop@cons")
                .warning())
        .hasValue(
            "From here on: while the Consolidated server is down, calls go on, without unified"
                + " messaging (calendars, Gmail, transcription). If it is down for longer than"
                + " `Total time to failure`, its backup takes over by itself");
  }

  @Test
  @Tag("G16-018")
  @Tag("G16-019")
  void waitsForSynchronization() {
    for (String voice : new String[] {"pri", "sec2", "sec3"}) {
      assertThat(plan.how("upgrade.synced@" + voice)).contains("2 to 5 minutes");
      assertThat(plan.how("sync.complete@" + voice)).doesNotContain("minutes");
      for (String topic : new String[] {"upgrade.synced@", "sync.complete@"}) {
        assertThat(plan.step(topic + voice).action()).isEqualTo(Action.WAIT);
        assertThat(plan.how(topic + voice)).contains("`Mobiclient.log` in `UC\\DB\\Logs`");
        assertThat(plan.step(topic + voice).expected())
            .hasValue("The last download says `Completed processing of download stream`");
      }
    }
  }

  @Test
  @Tag("G16-020")
  @Tag("G16-021")
  void savesAndCyclesEachDatabaseBeforeItsUpgrade() {
    for (String voice : new String[] {"pri", "sec2", "sec3"}) {
      plan.assertOrder(
          "mobilink.stop@" + voice,
          "database.backup@" + voice,
          "database.restart@" + voice,
          "upgrade.install@" + voice);
    }
    plan.assertOrder(
        "central.stop@cons",
        "database.backup@cons",
        "database.restart@cons",
        "upgrade.install@cons");
    assertThat(plan.step("database.backup@cons").action()).isEqualTo(Action.BACK_UP);
    assertThat(plan.step("database.restart@cons").how())
        .containsExactly(
            "`Stop` `SQL Anywhere - USADB_UC`, and wait until it has stopped", "`Start` it");
  }

  @Test
  void bringsTheProgramToEveryServerAndTellsOfMailAndPages() {
    Plan remote = new Plan(upgrade(Sites.remote().build(), Release.parse("10.1")));
    for (String server : new String[] {"pri", "cons", "sec2", "sec3", "cse1", "cse2", "web1"}) {
      remote.assertOrder("upgrade.package", "upgrade.copy@" + server, "upgrade.install@" + server);
    }
    assertThat(remote.how("upgrade.time")).contains("mail waits", "nobody reaches its web pages");
  }

  @Test
  void waitsForEachVoiceServerBeforeTheNextRestarts() {
    for (String voice : new String[] {"pri", "sec2", "sec3"}) {
      assertThat(plan.step("server.restart-again@" + voice).expected())
          .hasValue("It answers calls again, before another voice server goes down");
    }
    assertThat(plan.step("server.restart-again@cons").expected()).isEmpty();
  }

  /** The recovery manager would start what the last installer has stopped. */
  @Test
  void upgradesTheWebServerWhileNothingStartsServicesAgain() {
    Plan remote = new Plan(upgrade(Sites.remote().build(), Release.parse("10.1")));
    remote.assertOrder("recovery.stop@cons", "upgrade.install@web1", "recovery.start@cons");
    assertThat(remote.step("upgrade.install@web1").why()).isPresent();
  }

  @Test
  void looksForTheBackupOfEncryptedFilesFirst() {
    Plan jitc = new Plan(upgrade(Sites.jitc().build(), Release.parse("10.1")));
    for (String server : new String[] {"pri", "cons", "sec2", "cse1", "web1"}) {
      jitc.assertOrder("efs.backup-check@" + server, "upgrade.install@" + server);
      assertThat(jitc.step("efs.backup-check@" + server).basis()).isEqualTo(Basis.INFERRED);
    }
    assertThat(
            new Plan(upgrade(Sites.remote().build(), Release.parse("10.1")))
                .has("efs.backup-check@pri"))
        .isFalse();
  }

  @Test
  @Tag("G16-022")
  @Tag("G16-024")
  void looksWhetherServicesAreStillDisabledBeforeRestarts() {
    plan.assertOrder("upgrade.install@pri", "mobilink.verify@pri", "server.restart@pri");
    plan.assertOrder("upgrade.install@cons", "recovery.verify@cons", "server.restart@cons");
    assertThat(plan.step("mobilink.verify@pri").what())
        .isEqualTo("Look at `SQLAnywhere Mobilink Remote`");
    assertThat(plan.step("mobilink.verify@pri").expected())
        .hasValue("It is `Disabled`, though the release is new");
    assertThat(plan.step("mobilink.verify@pri").needs())
        .contains(
            Need.stated(
                Keys.disabled("PRI", Services.MOBILINK_REMOTE).is(Key.YES),
                plan.step("mobilink.verify@pri").source()));
    assertThat(plan.step("recovery.verify@cons").what())
        .isEqualTo("Look at `UC Service Recovery Manager`");
    assertThat(plan.step("recovery.verify@cons").expected())
        .hasValueSatisfying(line -> assertThat(line).startsWith("It is `Disabled`"));
  }

  @Test
  @Tag("G16-023")
  void takesCallsOnThePrimaryBeforeTheSecondariesStop() {
    plan.assertOrder("server.restart@pri", "voice.start@pri", "voice.stop@sec2");
    assertThat(plan.how("voice.start@pri")).contains("`UC Voice Server`", "`Start`");
    assertThat(plan.step("voice.start@pri").expected()).hasValue("The Primary accepts calls");
  }

  @Test
  @Tag("G16-025")
  @Tag("G16-029")
  void startsTheRecoveryManagerWhenAllElseIsUp() {
    for (String server : new String[] {"cons", "pri", "sec2", "sec3"}) {
      plan.assertOrder("sync.complete@sec2", "services.start@" + server);
      plan.assertOrder("sync.complete@sec3", "services.start@" + server, "recovery.start@cons");
      assertThat(plan.how("services.start@" + server))
          .contains("begin with `UC`, but not `UC Service Recovery Manager`");
    }
    plan.assertOrder("upgrade.install@cse1", "cse.start@cse1", "recovery.start@cons");
    plan.assertOrder("upgrade.install@cse2", "cse.start@cse2", "recovery.start@cons");
    assertThat(plan.how("recovery.start@cons")).contains("`Startup type`", "`Start`");
  }

  @Test
  @Tag("G16-026")
  @Tag("G08-181")
  void stopsTheWatcherBeforeSynchronizingAgain() {
    for (String server : new String[] {"cons", "pri", "sec2", "sec3"}) {
      assertDisables("watcher.stop@" + server, "DBWatcher");
      plan.assertOrder("watcher.stop@" + server, "mobilink.start@" + server);
    }
    assertThat(plan.how("mobilink.start@cons")).contains("`Mobilink Consolidated`", "`Start`");
    assertThat(plan.how("mobilink.start@sec2")).contains("`SQLAnywhere Mobilink Remote`");
  }

  @Test
  @Tag("G15-009")
  @Tag("G16-005")
  @Tag("G16-006")
  @Tag("G16-030")
  void recordsBeforeAndRestoresAtTheEnd() {
    for (String server : new String[] {"pri", "cons", "sec2", "sec3", "cse1", "cse2", "web1"}) {
      assertThat(plan.how("data.backup@" + server))
          .contains("`UC\\DB`", "`UC\\Messages`", "`UC\\Prompts`")
          .contains("Recommended: onto the desktop");
      assertThat(plan.step("data.backup@" + server).level()).isEqualTo(Level.MUST);
      assertThat(plan.step("data.backup@" + server).source().heading())
          .isEqualTo("Important Notification");
      plan.assertOrder(
          "services.record@" + server,
          "recovery.stop@cons",
          "upgrade.install@adm",
          "services.restore@" + server,
          "server.restart-again@" + server);
      assertThat(plan.step("services.record@" + server).what()).contains("`Startup type`");
      assertThat(plan.step("services.record@" + server).level()).isEqualTo(Level.SHOULD);
    }
  }

  @Test
  @Tag("G16-041")
  @Tag("G16-043")
  @Tag("G16-046")
  @Tag("G16-047")
  void answersTheInstaller() {
    for (String server : new String[] {"pri", "cons", "sec2", "cse1", "web1", "adm"}) {
      assertThat(plan.step("upgrade.install@" + server).how())
          .containsExactly(
              "Run the upgrade program, which stops services as it needs",
              "If asked for a new administrator password: not blank, letters and digits, 6 or more",
              "If asked for DCOM settings: those of the first installation, unchanged",
              "Country of the main location: the one that most calls are made from; area code: that"
                  + " of the same place; not asked if Windows has them under `Phone and Modem"
                  + " Settings`",
              "End of the questions: `Next`; the components are copied",
              "`Finish`, when all is done",
              "A message says that Mobilink has to run on the Consolidated server before use",
              "Asked to restart, choose `Cancel`");
    }
    plan.assertOrder("upgrade.install@cons", "mobilink.start@cons", "services.start@pri");
  }

  @Test
  void saysThatTheGuideLeavesRemoteWebServersOut() {
    assertThat(plan.step("upgrade.install@web1").basis()).isEqualTo(Basis.INFERRED);
    assertThat(plan.step("upgrade.install@cse1").basis()).isEqualTo(Basis.STATED);
  }

  @Test
  void leavesOutWhatTheSiteLacks() {
    Plan small = new Plan(upgrade(Sites.highAvailability().build(), Release.parse("10.5")));
    small.assertOrder("mobilink.stop@sec3", "central.stop@cons");
    small.assertOrder("services.start@pri", "recovery.start@cons", "services.restore@pri");
    assertThat(small.runbook().steps()).noneMatch(step -> step.id().startsWith("cse."));
  }

  private static Runbook upgrade(Deployment site, Release from) {
    return new Upgrade().write(site, Inputs.none().with(Upgrade.FROM, from));
  }
}
