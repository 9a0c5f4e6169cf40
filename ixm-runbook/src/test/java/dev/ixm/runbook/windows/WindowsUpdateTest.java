package dev.ixm.runbook.windows;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ixm.model.Release;
import dev.ixm.model.guide.Basis;
import dev.ixm.model.guide.Level;
import dev.ixm.model.platform.PlatformKind;
import dev.ixm.model.windows.WindowsVersion;
import dev.ixm.runbook.Action;
import dev.ixm.runbook.procedure.Inputs;
import dev.ixm.runbook.site.Plan;
import dev.ixm.runbook.site.Sites;
import dev.ixm.runbook.state.Need;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WindowsUpdateTest {

  private final Plan site =
      new Plan(new WindowsUpdate().write(Sites.remote().build(), Inputs.none()));
  private final Plan single =
      new Plan(
          new WindowsUpdate()
              .write(Sites.single(WindowsVersion.WINDOWS_SERVER_2016), Inputs.none()));

  @Test
  @Tag("G11-025")
  @Tag("G11-029")
  @Tag("G11-032")
  @Tag("G11-035")
  void updatesASingleServer() {
    assertThat(single.topics("ixm"))
        .containsExactly(
            "system.backup",
            "recovery.stop",
            "services.stop",
            "windows.update",
            "windows.restart",
            "services.verify",
            "recovery.start");
    assertThat(single.step("recovery.stop@ixm").what())
        .isEqualTo("Stop the service `UC Service Recovery Manager`");
    assertThat(single.step("services.stop@ixm").how())
        .containsExactly(
            "In `Control Panel` > `Administrative Tools` > `Services`",
            "Stop `UC Web Access`",
            "Stop `UC ReportService`",
            "Stop `UC Background File Organizer`",
            "Stop `UC CSE PIM Synchronization Engine`",
            "Stop `UC Content Synchronization Engine`",
            "Stop `UC Business Layer Service`",
            "Stop `UC Background Task Manager`",
            "Stop `UC VPIMServer`",
            "Stop `UC Unified Messaging System Tasks Service`",
            "Stop `DBWatcher`",
            "Stop `UC Voice Server`",
            "Stop `UC MRCP Watcher`",
            "Stop `Nuance Recognition Service`",
            "Stop `SQL Anywhere - USADB_UC`",
            "Right-click each: `Stop`",
            "Answer `Yes` when asked to stop others that depend on one");
    assertThat(single.step("windows.restart@ixm").action()).isEqualTo(Action.RESTART);
    assertThat(single.runbook().title()).isEqualTo("Update of Windows on the servers of Ottawa");
  }

  @Test
  @Tag("G11-001")
  @Tag("G11-004")
  void stopsTheServicesOfEachServerBeforeItsUpdate() {
    for (String server : new String[] {"pri", "cons", "sec2", "sec3", "cse1", "cse2", "web1"}) {
      site.assertOrder(
          "services.stop@" + server, "windows.update@" + server, "windows.restart@" + server);
    }
    assertThat(site.how("services.stop@sec2"))
        .contains("Stop `UC Voice Server`", "Stop `SQLAnywhere Mobilink Remote`")
        .doesNotContain("UC Web Access");
    assertThat(site.how("services.stop@cons"))
        .contains("Stop `Mobilink Consolidated`")
        .doesNotContain("UC Voice Server", "UC Service Recovery Manager");
    assertThat(site.step("services.stop@cons").why())
        .hasValueSatisfying(why -> assertThat(why).contains("damage the database"));
  }

  @Test
  void finishesOneServerBeforeTheNext() {
    site.assertOrder(
        "recovery.stop@cons",
        "services.stop@pri",
        "services.verify@pri",
        "services.stop@sec2",
        "services.verify@sec2",
        "services.stop@sec3",
        "services.verify@sec3",
        "services.stop@cse1",
        "services.verify@cse1",
        "services.stop@cse2",
        "services.verify@cse2",
        "services.stop@web1",
        "services.verify@web1",
        "services.stop@cons",
        "services.verify@cons",
        "recovery.start@cons");
    assertThat(site.runbook().steps().get(site.runbook().steps().size() - 1).id())
        .isEqualTo("recovery.start@cons");
    assertThat(site.has("recovery.stop@pri")).isFalse();
  }

  @Test
  @Tag("G11-002")
  void backsAllUpBeforeAnythingIsStopped() {
    for (String server : new String[] {"pri", "cons", "sec2", "sec3", "cse1", "cse2", "web1"}) {
      site.assertOrder("system.backup@" + server, "recovery.stop@cons");
      assertThat(site.step("system.backup@" + server).level()).isEqualTo(Level.SHOULD);
      assertThat(site.step("system.backup@" + server).what()).contains("Back up", "snapshot");
      assertThat(site.step("system.backup@" + server).warning())
          .hasValueSatisfying(
              line -> assertThat(line).contains("all virtual servers are shut down"));
    }
  }

  @ParameterizedTest
  @CsvSource({"PHYSICAL, false", "VMWARE, true", "HYPER_V, true"})
  void offersASnapshotOfWhatIsNoComputerOfItsOwn(PlatformKind kind, boolean offered) {
    Plan plan = new Plan(new WindowsUpdate().write(Sites.on(kind), Inputs.none()));
    assertThat(plan.step("system.backup@pri").what().contains("snapshot")).isEqualTo(offered);
    assertThat(plan.step("system.backup@pri").warning().isPresent()).isEqualTo(offered);
  }

  @Test
  void tellsUsersWhatTheyMissBeforeAServerIsTouched() {
    site.assertOrder("windows.time", "system.backup@pri", "windows.update@pri");
    assertThat(site.how("windows.time"))
        .contains("`SEC2`", "its calls have to go to the other voice servers", "`CSE1`");
    assertThat(single.how("windows.update@ixm")).contains("administrator of this server");
  }

  @Test
  @Tag("G11-028")
  void letsDependentServicesStopToo() {
    for (String server : new String[] {"pri", "cons", "cse1"}) {
      assertThat(site.how("services.stop@" + server))
          .endsWith("Answer `Yes` when asked to stop others that depend on one");
    }
  }

  @Test
  @Tag("G11-037")
  void startsByHandWhatIsDownAfterTheRestart() {
    site.assertOrder("windows.restart@pri", "services.verify@pri");
    assertThat(site.step("services.verify@pri").expected())
        .hasValue("All of them run, those too that started with the server");
    assertThat(site.step("services.verify@pri").how())
        .startsWith(
            "In `Control Panel` > `Administrative Tools` > `Services`",
            "Start `SQL Anywhere - USADB_UC` if it is not running",
            "Start `SQLAnywhere Mobilink Remote` if it is not running")
        .endsWith("Start `UC Background File Organizer` if it is not running");
    assertThat(site.step("recovery.start@cons").action()).isEqualTo(Action.START);
  }

  @Test
  @Tag("G11-004")
  void infersWhatIsStoppedOnRemoteServersOfWhichTheGuideHasNoList() {
    for (String server : new String[] {"pri", "cons", "sec2"}) {
      assertThat(site.step("services.stop@" + server).basis()).isEqualTo(Basis.STATED);
    }
    for (String server : new String[] {"cse1", "cse2", "web1"}) {
      assertThat(site.step("services.stop@" + server).basis()).isEqualTo(Basis.INFERRED);
      assertThat(site.step("windows.update@" + server).basis()).isEqualTo(Basis.STATED);
      assertThat(site.step("windows.update@" + server).needs())
          .filteredOn(need -> need.key().aspect().contains("running"))
          .extracting(Need::basis)
          .containsOnly(Basis.INFERRED);
    }
  }

  @Test
  void takesTheListedServicesForAnyRelease() {
    Plan later =
        new Plan(
            new WindowsUpdate()
                .write(Sites.remote().release(Release.parse("11.0")).build(), Inputs.none()));
    assertThat(later.how("services.stop@pri")).isEqualTo(site.how("services.stop@pri"));
  }
}
