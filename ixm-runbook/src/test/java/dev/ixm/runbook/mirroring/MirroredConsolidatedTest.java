package dev.ixm.runbook.mirroring;

import static dev.ixm.model.text.Markdown.OWN_BLANK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ixm.model.Role;
import dev.ixm.model.Topology;
import dev.ixm.model.mirroring.Mirroring;
import dev.ixm.model.mirroring.MirroringVariant;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.SiteView;
import dev.ixm.runbook.Action;
import dev.ixm.runbook.Runbook;
import dev.ixm.runbook.site.Plan;
import dev.ixm.runbook.site.Sites;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MirroredConsolidatedTest {

  private static final Deployment LAN = site(MirroringVariant.LAN);
  private static final Deployment WAN = site(MirroringVariant.WAN);

  private final Plan lan = new Plan(runbook(Mirrored.PROTECTION, LAN));
  private final Plan wan = new Plan(runbook(Mirrored.PROTECTION, WAN));
  private final Plan failover = new Plan(runbook(Mirrored.FAILOVER, WAN));

  private static Deployment site(MirroringVariant variant) {
    return withBackup().mirroring(Mirroring.builder().variant(variant).build()).build();
  }

  private static Deployment withAddress(MirroringVariant variant) {
    return Sites.remote()
        .addServers(Sites.server("BAK", Role.BACKUP_TARGET).addAddresses("10.1.0.8").build())
        .mirroring(Mirroring.builder().variant(variant).build())
        .build();
  }

  private static String warning(Plan plan, String step) {
    return plan.step(step).warning().orElse("");
  }

  private static Deployment.Builder withBackup() {
    return Sites.remote().addServers(Sites.server("BAK", Role.BACKUP_TARGET).build());
  }

  @ParameterizedTest
  @EnumSource(MirroringVariant.class)
  @Tag("G21-014")
  @Tag("G21-029")
  @Tag("G21-030")
  @Tag("G21-031")
  @Tag("G21-032")
  @Tag("G21-033")
  @Tag("G21-066")
  void installsOnBothServersOfAWorkingSite(MirroringVariant variant) {
    Plan plan = new Plan(runbook(Mirrored.PROTECTION, site(variant)));
    for (String server : new String[] {"cons", "bak"}) {
      plan.assertOrder("product.verify@cons", "carbonite.install@" + server, "carbonite.job");
      assertThat(plan.step("carbonite.install@" + server).how())
          .containsExactly(
              "Save the vendor's download on this server",
              "Run it: choose a folder, `Unzip`, `OK`",
              "`Install Carbonite Availability`; `Install` what it needs of others",
              "Asked to check for the latest installation, choose `No`",
              "Accept the license terms, activate the license",
              "Choose `Server Components Only`",
              "Enter the license key, `Add`",
              "Leave the rest as it is; `Security Groups`: `Next`; `Install`, `Finish`");
    }
    assertThat(plan.runbook().title()).isEqualTo("Protection of Ottawa");
  }

  @Test
  @Tag("G21-026")
  void setsTwoCardsUpInOneNetworkOnly() {
    for (String server : new String[] {"cons", "bak"}) {
      lan.assertOrder("network.cards@" + server, "carbonite.install@" + server);
      assertThat(lan.step("network.cards@" + server).how())
          .containsExactly(
              "Name one primary, and set it up as on any computer of the network",
              "Addresses of this server: " + (server.equals("cons") ? "`10.0.0.8`" : OWN_BLANK),
              "The secondary: enter its address, no DNS server: ........",
              "The secondary, `Advanced` > `DNS`: disable `Register this connection's addresses in"
                  + " DNS`",
              "`OK`; answer a warning with `Yes`");
      assertThat(wan.has("network.cards@" + server)).isFalse();
    }
  }

  @Test
  @Tag("G21-034")
  @Tag("G21-035")
  @Tag("G21-067")
  void installsTheConsole() {
    for (Plan plan : new Plan[] {lan, wan}) {
      plan.assertOrder("carbonite.client", "carbonite.servers");
      assertThat(plan.how("carbonite.client")).contains("but choose `Client Components Only`");
    }
  }

  @Test
  @Tag("G21-040")
  @Tag("G21-042")
  @Tag("G21-052")
  void createsAJobForTheFullServer() {
    for (Plan plan : new Plan[] {lan, wan}) {
      plan.assertOrder(
          "carbonite.install@cons", "carbonite.servers", "carbonite.job", "carbonite.wait");
      assertThat(plan.how("carbonite.servers"))
          .contains("`Activity` is not `Idle`, delete the server and add it again");
      assertThat(plan.step("carbonite.servers").expected())
          .hasValue("`Activity` of `CONS` and of `BAK` is `Idle`");
      assertThat(plan.step("carbonite.job").how())
          .startsWith("Select `CONS`, create a job: `Full Server`, onto `BAK`")
          .endsWith("Correct what the review finds, until all is right, then `Finish`");
    }
  }

  @Test
  @Tag("G21-039")
  void letsTheTargetTakeOverByItselfInOneNetwork() {
    assertThat(lan.how("carbonite.job"))
        .contains("enable `Total time to failure`", "`Network monitoring`: enable it")
        .contains("disable `Wait for user to initiate failover`")
        .contains("`Apply source network configuration to the target`")
        .contains("turn on `Enable reverse protection`", "those of the secondary cards")
        .contains("primary to primary card, secondary to secondary");
  }

  @Test
  @Tag("G21-071")
  void waitsForTheAdministratorAcrossAWan() {
    assertThat(wan.how("carbonite.job"))
        .contains("enable `Wait for user to initiate failover`")
        .contains("`Retain target network configuration`")
        .contains(
            "turn off `Enable reverse protection`", "card of the Target to card of the Source")
        .doesNotContain("`Total time to failure`");
  }

  @Test
  @Tag("G21-063")
  @Tag("G21-081")
  @Tag("G21-082")
  @Tag("G21-086")
  void failsOverByHandAcrossAWan() {
    failover.assertOrder("failover.verify", "failover.trigger", "failover.complete");
    assertThat(failover.step("failover.verify").expected())
        .hasValueSatisfying(
            line ->
                assertThat(line)
                    .contains("`Server Communication Error`", "`Mirror Status` is `Unknown`"));
    assertThat(failover.how("failover.trigger"))
        .contains("`Failover to live data`")
        .contains("`Apply data in the target queues before failover or cutover`")
        .endsWith("`Failover`");
    assertThat(failover.step("failover.trigger").why())
        .hasValue("Both servers keep their addresses, so nothing happens by itself");
    assertThat(failover.step("failover.complete").expected())
        .hasValueSatisfying(line -> assertThat(line).contains("`Failed Over`", "warning"));
  }

  @Test
  @Tag("G21-084")
  @Tag("G21-085")
  @Tag("G08-008")
  void warnsOfTheTimeWithoutServicesAcrossAWan() {
    assertThat(failover.step("failover.complete").warning())
        .hasValueSatisfying(
            line ->
                assertThat(line)
                    .startsWith("Expect no services until voicemail works again")
                    .contains("chapter 8", "calls go on, without unified messaging"));
    assertThat(failover.step("failover.complete").why())
        .hasValueSatisfying(
            line -> assertThat(line).contains("speed of the drives", "staging folder"));
  }

  @Test
  @Tag("G21-077")
  @Tag("G08-008")
  void saysWhatToExpectUntilAllIsCopied() {
    assertThat(wan.step("carbonite.wait").expected())
        .hasValueSatisfying(line -> assertThat(line).contains("errors of the job are normal"));
    assertThat(lan.step("carbonite.wait").expected())
        .hasValue("The Source is protected from now on");
    for (Plan plan : new Plan[] {lan, wan}) {
      assertThat(plan.step("carbonite.wait").why())
          .hasValueSatisfying(
              line ->
                  assertThat(line).contains("calls go on", "calendars", "Gmail", "transcription"));
    }
  }

  @Test
  @Tag("G21-090")
  @Tag("G21-091")
  @Tag("G21-092")
  @Tag("G21-093")
  void tellsTheVoiceServersTheNewAddress() {
    for (String voice : new String[] {"pri", "sec2", "sec3"}) {
      failover.assertOrder(
          "failover.complete",
          "mobilink.stop@" + voice,
          "consolidated.address@pri",
          "mobilink.start@" + voice,
          "umst.address");
      assertThat(failover.step("mobilink.stop@" + voice).action()).isEqualTo(Action.DISABLE);
      assertThat(failover.how("consolidated.address@" + voice))
          .contains(
              "`UpdateDBHA_64.exe`",
              "Enter `1`, `OK`; the address of `BAK`: ................, `OK`; `OK`");
    }
    failover.assertOrder("consolidated.address@sec3", "mobilink.start@bak", "umst.address");
    assertThat(failover.how("mobilink.start@bak")).contains("`Mobilink Consolidated`");
    assertThat(failover.how("mobilink.start@pri")).contains("`SQLAnywhere Mobilink Remote`");
    assertThat(failover.topics("cons")).isEmpty();
    assertThat(failover.topics("cse1")).isEmpty();
    assertThat(failover.how("umst.address"))
        .contains("`IXM Admin` > `Configuration` > `Advanced` > `UMST Server Address`", "`BAK`");
  }

  @Test
  void printsTheAddressesThatAreEntered() {
    Plan plan = new Plan(runbook(Mirrored.FAILOVER, withAddress(MirroringVariant.WAN)));
    assertThat(plan.how("consolidated.address@pri")).contains("the address of `BAK`: `10.1.0.8`");
    assertThat(plan.how("umst.address")).endsWith("Enter the address of `BAK`: `10.1.0.8`");
    assertThat(plan.step("umst.address").expected())
        .hasValue("The functions of voicemail work again");
    assertThat(wan.step("carbonite.servers").how()).contains("`CONS`: `10.0.0.8`");
    Plan rebuilt = new Plan(runbook(Mirrored.REBUILDING, withAddress(MirroringVariant.LAN)));
    assertThat(rebuilt.step("carbonite.servers").how())
        .as("the machines have changed their addresses")
        .contains(
            "the machine that was `BAK`: `10.0.0.8`",
            "the machine that was `CONS`: what it was given when Windows was set up");
  }

  @Test
  void startsTheServerThatTheOthersSynchronizeWithFirst() {
    for (String voice : new String[] {"pri", "sec2", "sec3"}) {
      failover.assertOrder("mobilink.start@bak", "mobilink.start@" + voice);
    }
  }

  @Test
  void recordsHowAServiceStartedBeforeItIsDisabled() {
    assertThat(failover.how("mobilink.stop@pri"))
        .endsWith("Before that, note its `Startup type`: ........");
    assertThat(failover.how("mobilink.start@pri")).contains("`Startup type` as noted");
    assertThat(failover.how("mobilink.start@bak")).contains("as mirrored");
  }

  @Test
  void warnsWhereTheServerThatServesCouldBeHarmed() {
    assertThat(warning(lan, "network.cards@cons")).contains("This server is in use");
    assertThat(warning(lan, "network.cards@bak")).isEmpty();
    for (Plan plan : new Plan[] {lan, wan}) {
      assertThat(warning(plan, "carbonite.job"))
          .startsWith(
              "All that is on `BAK` is overwritten: make sure that it is `CONS` that serves the"
                  + " site");
    }
    assertThat(warning(lan, "carbonite.job")).contains("too short a time");
    assertThat(warning(failover, "failover.trigger")).startsWith("Keep `CONS` off");
    assertThat(warning(new Plan(runbook(Mirrored.REVERSAL, WAN)), "carbonite.reverse"))
        .startsWith("All that is on `CONS` is overwritten");
    Plan rebuilt = new Plan(runbook(Mirrored.REBUILDING, LAN));
    assertThat(warning(rebuilt, "windows.ready@cons"))
        .startsWith("Name and addresses of `CONS` are in use, by the machine that was `BAK`");
    assertThat(rebuilt.step("network.cards@cons").how())
        .as("the address of `CONS` is in use by the machine that serves")
        .contains("Addresses of this server: what it was given when Windows was set up");
    for (String step : new String[] {"carbonite.job", "carbonite.reverse"}) {
      Plan changed = step.endsWith("job") ? rebuilt : new Plan(runbook(Mirrored.REVERSAL, LAN));
      assertThat(warning(changed, step))
          .as("the machine that serves has the name of the other")
          .startsWith(
              "All that is on the machine that was `CONS` is overwritten: make sure that it is the"
                  + " machine that was `BAK` that serves the site");
    }
  }

  @Test
  @Tag("G21-012")
  void asksForLicensesAndATimeBeforeTheServerInUseIsTouched() {
    for (Plan plan : new Plan[] {lan, wan}) {
      for (String first : new String[] {"carbonite.license", "mirroring.time"}) {
        plan.assertOrder(first, "carbonite.install@cons");
      }
      assertThat(plan.how("carbonite.license")).contains("Version 8.2", "each for a year");
    }
    failover.assertOrder("failover.notice", "failover.trigger");
  }

  @Test
  void looksAtTheMachineThatShallBeTheCopy() {
    for (Plan plan : new Plan[] {lan, wan}) {
      plan.assertOrder("windows.verify@bak", "carbonite.install@bak");
      assertThat(plan.step("windows.verify@bak").expected())
          .hasValue("Hardware and Windows are those of `CONS`, with all updates");
    }
  }

  @Test
  @Tag("G21-055")
  @Tag("G21-058")
  @Tag("G21-059")
  void reversesInOneNetwork() {
    Plan plan = new Plan(runbook(Mirrored.REVERSAL, LAN));
    plan.assertOrder("carbonite.return@cons", "carbonite.reverse", "carbonite.wait");
    assertThat(plan.step("carbonite.return@cons").expected())
        .hasValueSatisfying(line -> assertThat(line).contains("another address"));
    assertThat(plan.step("carbonite.reverse").what())
        .isEqualTo("Switch `Reverse Protection` on by hand");
    assertThat(plan.how("carbonite.reverse")).isEqualTo("Enter the credentials of that server");
    assertThat(plan.step("carbonite.wait").expected())
        .hasValueSatisfying(line -> assertThat(line).contains("have changed their parts"));
  }

  @Test
  @Tag("G21-087")
  @Tag("G21-095")
  void reversesAcrossAWan() {
    Plan plan = new Plan(runbook(Mirrored.REVERSAL, WAN));
    plan.assertOrder("carbonite.return@cons", "carbonite.reverse", "carbonite.wait");
    assertThat(plan.how("carbonite.reverse")).isEqualTo("In the console, click `Reverse`");
    assertThat(plan.step("carbonite.reverse").why())
        .hasValueSatisfying(
            line -> assertThat(line).contains("leaves `Enable reverse protection`"));
    assertThat(warning(plan, "carbonite.return@cons")).contains("second Consolidated server");
    assertThat(plan.step("carbonite.wait").expected())
        .hasValueSatisfying(line -> assertThat(line).startsWith("Protection is active again"));
  }

  @Test
  @Tag("G21-057")
  void rebuildsAServerThatLostItsData() {
    Plan plan = new Plan(runbook(Mirrored.REBUILDING, LAN));
    plan.assertOrder(
        "carbonite.delete-job",
        "windows.ready@cons",
        "carbonite.install@cons",
        "carbonite.servers",
        "carbonite.job");
    assertThat(plan.how("carbonite.job"))
        .contains("the machine that was `BAK`", "onto the machine that was `CONS`");
    assertThat(plan.topics("bak")).isEmpty();
  }

  @Test
  void refusesSitesWithoutMirror() {
    Deployment none = Sites.remote().build();
    assertThatThrownBy(() -> runbook(Mirrored.FAILOVER, none))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("exactly one server must be mirrored: 0");
    Deployment jitc =
        Sites.jitc().addServers(Sites.server("BAK", Role.BACKUP_TARGET).build()).build();
    assertThatThrownBy(() -> runbook(Mirrored.PROTECTION, jitc))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a JITC site has no Carbonite Availability");
    assertThatThrownBy(() -> runbook(Mirrored.REVERSAL, jitc))
        .hasMessage("a JITC site has no Carbonite Availability");
  }

  @Test
  void goesByWhatTheDeploymentStates() {
    assertThatThrownBy(() -> runbook(Mirrored.FAILOVER, LAN))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("on a LAN the backup takes over by itself");
    assertThatThrownBy(() -> runbook(Mirrored.PROTECTION, withBackup().build()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the deployment does not state whether its backup is on a LAN or a WAN");
    Mirroring primary =
        Mirroring.builder().variant(MirroringVariant.LAN).addSources("PRI").target("BAK").build();
    assertThatThrownBy(() -> runbook(Mirrored.PROTECTION, withBackup().mirroring(primary).build()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("only a Consolidated server can be mirrored: 'PRI'");
  }

  @Test
  void refusesAServerAsItsOwnBackup() {
    Deployment both =
        Sites.site(Topology.HIGH_AVAILABILITY)
            .addServers(
                Sites.server("CONS", Role.CONSOLIDATED).addRoles(Role.BACKUP_TARGET).build())
            .build();
    assertThatThrownBy(() -> runbook(Mirrored.FAILOVER, both))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a server cannot be its own backup: 'CONS'");
  }

  private static Runbook runbook(Mirrored kind, Deployment site) {
    return MirroredConsolidated.of(SiteView.of(site), kind);
  }
}
