package dev.ixm.runbook.install;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import dev.ixm.model.Role;
import dev.ixm.model.Topology;
import dev.ixm.model.guide.Basis;
import dev.ixm.model.guide.Level;
import dev.ixm.model.json.IxmJson;
import dev.ixm.model.license.LicenseType;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.Server;
import dev.ixm.model.site.SiteView;
import dev.ixm.model.windows.WindowsVersion;
import dev.ixm.runbook.Action;
import dev.ixm.runbook.Party;
import dev.ixm.runbook.Runbook;
import dev.ixm.runbook.Step;
import dev.ixm.runbook.simulation.Simulation;
import dev.ixm.runbook.site.Plan;
import dev.ixm.runbook.site.Sites;
import dev.ixm.runbook.state.SiteState;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class InstallationTest {

  private final Plan plan = new Plan(Sites.remote().build());

  private static String order(Deployment deployment) {
    return String.join(" ", Installation.order(deployment).stream().map(Server::name).toList());
  }

  @Test
  @Tag("G08-181")
  void leavesTheWatcherAloneInTheFirstInstallation() {
    for (Deployment.Builder site : List.of(Sites.remote(), Sites.jitc())) {
      assertThat(Installation.of(site.build()).steps())
          .noneMatch(step -> (step.what() + step.how()).contains("DBWatcher"));
    }
  }

  @Test
  @Tag("G08-056")
  @Tag("G08-057")
  void installsByRoleAndThenByNumber() {
    assertThat(order(Sites.remote().build())).isEqualTo("PRI CONS SEC2 SEC3 CSE1 CSE2 WEB1");
    plan.assertOrder(
        "product.install@pri",
        "product.install@cons",
        "product.install@sec2",
        "product.install@sec3",
        "product.install@cse1",
        "product.install@cse2",
        "product.install@web1");
  }

  @Test
  @Tag("G02-582")
  void hasThePrimaryRunningBeforeAnotherIsInstalled() {
    plan.assertOrder("product.restart@pri", "sync.service@pri", "sync.complete@pri");
    plan.assertOrder("product.install@pri", "product.restart@pri", "product.install@cons");
  }

  @Test
  @Tag("G08-058")
  @Tag("G08-059")
  void synchronizesEachVoiceServerBeforeTheNextIsInstalled() {
    plan.assertOrder(
        "product.restart@cons",
        "sync.service@cons",
        "sync.complete@pri",
        "product.install@sec2",
        "sync.service@sec2",
        "sync.complete@sec2",
        "product.install@sec3",
        "sync.complete@sec3",
        "product.install@cse1");
  }

  @Test
  @Tag("G08-020")
  @Tag("G08-021")
  void letsNobodyLogInBeforeAllIsSynchronized() {
    plan.assertOrder("sync.complete@sec3", "logins.open");
    plan.assertOrder("sync.complete@pri", "logins.open");
    plan.assertOrder("product.restart@web1", "logins.open");
    assertThat(plan.step("sync.complete@sec2").warning())
        .hasValueSatisfying(warning -> assertThat(warning).contains("log in", "database"));
  }

  @Test
  @Tag("G08-141")
  @Tag("G08-142")
  @Tag("G08-143")
  void verifiesServicesAndLogOfTheSynchronization() {
    assertThat(plan.step("sync.service@cons").expected())
        .hasValue("`Mobilink Consolidated` is running");
    for (String voice : new String[] {"pri", "sec2", "sec3"}) {
      assertThat(plan.step("sync.service@" + voice).expected())
          .hasValue("`SQLAnywhere Mobilink Remote` is running");
      assertThat(plan.how("sync.complete@" + voice)).contains("`Mobiclient.log` in `UC\\DB\\Logs`");
      assertThat(plan.step("sync.complete@" + voice).expected())
          .hasValue("It says `Completed processing of download stream`");
      assertThat(plan.step("sync.complete@" + voice).action()).isEqualTo(Action.WAIT);
    }
    assertThat(plan.has("sync.complete@cons")).isFalse();
    assertThat(plan.has("sync.service@cse1")).isFalse();
  }

  @Test
  @Tag("G08-145")
  @Tag("G08-150")
  @Tag("G08-148")
  @Tag("G08-149")
  @Tag("G18-022")
  @Tag("G19-018")
  void sharesTheFolderOfEachServerBeforeTheNextIsInstalled() {
    plan.assertOrder(
        "product.share@pri",
        "product.install@cons",
        "product.share@cons",
        "product.install@sec2",
        "product.share@sec2",
        "product.install@sec3",
        "product.share@sec3");
    for (String server : new String[] {"pri", "cons", "sec2", "sec3", "web1"}) {
      assertThat(plan.how("product.share@" + server))
          .contains("`Share this folder`", "`UCIISUser` and the DCOM user `Full control`")
          .contains("remove `Everyone`");
    }
    assertThat(plan.how("product.share@cse1"))
        .contains("give the DCOM user `Full control`")
        .doesNotContain("UCIISUser");
  }

  @Test
  @Tag("G09-148")
  void sharesUnderJitcToo() {
    Plan jitc = new Plan(Sites.jitc().build());
    jitc.assertOrder("product.share@pri", "product.install@cons", "product.install@sec2");
    assertThat(jitc.topics("web1")).contains("product.share");
  }

  @Test
  void synchronizesBeforeTheNextSecondaryUnderJitcToo() {
    new Plan(Sites.jitc().build())
        .assertOrder(
            "sync.complete@pri",
            "product.install@sec2",
            "sync.complete@sec2",
            "product.install@sec3",
            "sync.complete@sec3",
            "logins.open");
  }

  @Test
  @Tag("G08-060")
  void followsTheOrderOfTheHighAvailabilityChapter() {
    plan.assertOrder(
        "windows.ready@cons",
        "windows.time-zone@cons",
        "windows.antivirus@cons",
        "windows.firewall@cons",
        "windows.updates@cons",
        "windows.uac@cons",
        "windows.uac-restart@cons",
        "windows.roles@cons",
        "windows.roles-restart@cons",
        "windows.https@cons",
        "windows.net@cons",
        "windows.net-restart@cons",
        "product.install@cons");
    assertThat(plan.topics("sec2")).containsSubsequence("windows.ready", "windows.time-zone");
  }

  @Test
  void preparesWindowsOnAllServersAtOnce() {
    assertThat(plan.step("machine.network@sec3").waitsFor()).isEmpty();
    assertThat(plan.runbook().ready(Set.of()))
        .extracting(Step::id)
        .contains("machine.network@pri", "machine.network@cons", "machine.network@web1");
  }

  @Test
  @Tag("G05-122")
  @Tag("G06-016")
  @Tag("G07-018")
  void followsTheOrderOfTheSingleServerChapters() {
    for (WindowsVersion version :
        new WindowsVersion[] {
          WindowsVersion.WINDOWS_SERVER_2019,
          WindowsVersion.WINDOWS_SERVER_2016,
          WindowsVersion.WINDOWS_SERVER_2012
        }) {
      assertThat(new Plan(Sites.single(version)).topics("ixm"))
          .containsExactly(
              "machine.network",
              "windows.ready",
              "windows.name",
              "windows.antivirus",
              "windows.roles",
              "windows.roles-restart",
              "windows.uac",
              "windows.uac-restart",
              "windows.https",
              "windows.net",
              "windows.net-restart",
              "windows.firewall",
              "windows.updates",
              "package.copy",
              "product.account",
              "license.clock",
              "product.install",
              "product.restart",
              "windows.protection",
              "windows.uac-again");
    }
  }

  @Test
  @Tag("G09-006")
  @Tag("G09-047")
  void followsTheOrderOfTheJitcChapter() {
    Plan jitc = new Plan(Sites.jitc().build());
    jitc.assertOrder(
        "site.license",
        "product.install@pri",
        "product.share@pri",
        "product.install@cons",
        "mobilink.keys@pri",
        "mobilink.certificates@pri");
    for (String server : new String[] {"pri", "cons", "sec3"}) {
      jitc.assertOrder(
          "windows.ready@" + server,
          "windows.roles@" + server,
          "windows.roles-restart@" + server,
          "windows.net@" + server,
          "windows.net-restart@" + server,
          "efs.certificate@" + server,
          "windows.https@" + server,
          "windows.uac@" + server,
          "windows.uac-restart@" + server,
          "product.install@" + server);
    }
  }

  @Test
  void namesComputersAndGivesRightsThereWhenTheyHaveWindows() {
    Plan jitc = new Plan(Sites.jitc().build());
    for (Plan each : new Plan[] {plan, jitc}) {
      for (String server : new String[] {"pri", "cons", "sec2", "sec3"}) {
        each.assertOrder(
            "windows.ready@" + server,
            "windows.name@" + server,
            "windows.rights@" + server,
            "product.install@" + server);
        each.assertOrder("site.dcom-user", "windows.rights@" + server);
        assertThat(each.step("windows.name@" + server).what()).endsWith(", and join the domain");
      }
    }
    jitc.assertOrder("windows.rights@cons", "efs.login@cons");
    assertThat(plan.how("windows.name@pri"))
        .startsWith("Computer name `PRI`; address `10.0.0.1`, which stays");
    Plan single = new Plan(Sites.single(WindowsVersion.WINDOWS_SERVER_2019));
    assertThat(single.step("windows.name@ixm").what())
        .isEqualTo("Give this computer its name and its address");
    assertThat(single.has("windows.rights@ixm")).isFalse();
  }

  @Test
  void hasABlankForWhatNobodyKnowsYet() {
    assertThat(plan.how("windows.name@sec2"))
        .contains("address ........, one that stays", "Domain: ................");
    assertThat(plan.how("site.dcom-user")).contains("Name of the account: ................");
    assertThat(plan.how("license.manager"))
        .contains("address of the computer with the license manager: ................");
  }

  @Test
  void asksInTimeForWhatIsOnlyKnownElsewhere() {
    assertThat(plan.how("site.answers")).contains("over SNMP");
    assertThat(plan.how("site.license")).contains("serial number and site ID", "USB key");
    Plan bought = new Plan(Sites.remote().license(Sites.license(LicenseType.MESSAGING)).build());
    assertThat(bought.step("site.license").how()).contains("Its serial number and site ID");
    assertThat(plan.how("product.install@cons"))
        .contains("Administrator password: the recorded one");
    assertThat(plan.step("logins.closed").warning())
        .hasValueSatisfying(
            line -> assertThat(line).contains("before all voice servers are synchronized"));
  }

  @Test
  void noticesThatAnAccountHasNoRights() {
    SiteView site = SiteView.of(Sites.highAvailability().build());
    Runbook wrong =
        Runbook.of(
            "wrong",
            plan.runbook().steps().stream()
                .map(
                    step ->
                        step.id().equals("windows.rights@cons")
                            ? Step.builder().from(step).effects(ImmutableList.of()).build()
                            : step)
                .toList());
    assertThat(Simulation.of(wrong, SiteState.bare(site)).check())
        .extracting(unmet -> unmet.step().orElseThrow())
        .containsExactly("product.install@cons");
  }

  @Test
  void citesTheSectionOfTheServersRole() {
    Plan jitc = new Plan(Sites.jitc().build());
    assertThat(jitc.runbook().steps())
        .extracting(step -> step.source().toString())
        .doesNotContain("chapter 9, Installation");
    assertThat(jitc.step("windows.firewall@cons").source())
        .hasToString("chapter 9, Consolidated Server");
    assertThat(jitc.step("site.answers").source())
        .hasToString("chapter 9, Installing Messaging for JITC with High Availability");
    assertThat(plan.step("windows.firewall@cons").source())
        .hasToString("chapter 8, Antivirus, Firewall and Automatic Updates");
    assertThat(
            new Plan(Sites.single(WindowsVersion.WINDOWS_SERVER_2016))
                .step("site.answers")
                .source())
        .hasToString("chapter 6, Installation");
  }

  @Test
  @Tag("G08-001")
  @Tag("G09-146")
  @Tag("G05-053")
  void asksForPeopleAndAccountsThatMayInstall() {
    plan.assertOrder("site.installer", "product.install@pri");
    assertThat(plan.step("site.installer").expected())
        .hasValueSatisfying(line -> assertThat(line).contains("trained and certified"));
    Plan jitc = new Plan(Sites.jitc().build());
    for (String server : new String[] {"pri", "cons", "sec2", "sec3"}) {
      jitc.assertOrder("product.account@" + server, "product.install@" + server);
      assertThat(jitc.step("product.account@" + server).what())
          .isEqualTo(
              "Log in with the domain account that installs, with full administrative rights on"
                  + " this computer");
      assertThat(jitc.step("product.account@" + server).basis()).isEqualTo(Basis.STATED);
      assertThat(plan.step("product.account@" + server).basis()).isEqualTo(Basis.INFERRED);
    }
    Plan single = new Plan(Sites.single(WindowsVersion.WINDOWS_SERVER_2016));
    assertThat(single.step("product.account@ixm").what())
        .isEqualTo(
            "Log in with the system administrator's account, or one with full rights on the root of"
                + " drive C");
    assertThat(single.step("product.account@ixm").level()).isEqualTo(Level.SHOULD);
    assertThat(single.has("site.installer")).isFalse();
  }

  @Test
  void needsNoSynchronizationForASingleServer() {
    Plan single = new Plan(Sites.single(WindowsVersion.WINDOWS_SERVER_2016));
    assertThat(single.runbook().steps())
        .extracting(Step::id)
        .noneMatch(id -> id.startsWith("sync.") || id.startsWith("product.share"))
        .doesNotContain("site.dcom-user", "windows.time-zone@ixm");
    single.assertOrder("product.restart@ixm", "logins.open", "acceptance.call-01");
  }

  @Test
  void endsWithTheAcceptance() {
    for (Step step : plan.runbook().steps()) {
      if (!step.id().startsWith("acceptance.") && step.party().kind() == Party.Kind.SERVER) {
        plan.assertOrder(step.id(), "acceptance.ready", "acceptance.call-01");
      }
    }
    plan.assertOrder("logins.open", "cse.location", "acceptance.call-19");
  }

  @Test
  void putsServersWithoutNumbersAfterThoseWithAndByName() {
    Deployment deployment =
        Sites.site(Topology.HIGH_AVAILABILITY)
            .addServers(
                Sites.server("b", Role.SECONDARY).build(),
                Sites.server("A", Role.SECONDARY).build(),
                Sites.server("Z", Role.SECONDARY, 7),
                Sites.server("Y", Role.SECONDARY, 7),
                Sites.server("admin", Role.REMOTE_ADMIN).build())
            .build();
    assertThat(order(deployment)).isEqualTo("Y Z A b");
  }

  @Test
  void sendsACloudGatewayToTheVendor() {
    Deployment gateway =
        Sites.site(Topology.CLOUD_GATEWAY)
            .addServers(Sites.server("ONE", Role.SINGLE).build())
            .build();
    Step only = Iterables.getOnlyElement(Installation.of(gateway).steps());
    assertThat(only.id()).isEqualTo("site.cloud-gateway");
    assertThat(only.basis()).isEqualTo(Basis.BEYOND_GUIDE);
  }

  @Test
  void saysThatTheGuideDoesNotDescribeASecondConsolidatedServer() {
    Plan second =
        new Plan(
            Sites.highAvailability()
                .addServers(Sites.server("CON2", Role.SECONDARY_CONSOLIDATED).build())
                .build());
    second.assertOrder("sync.complete@sec3", "product.install@con2");
    assertThat(second.step("product.install@con2").basis()).isEqualTo(Basis.BEYOND_GUIDE);
  }

  @Test
  void survivesJson() {
    byte[] json = IxmJson.write(plan.runbook()).getBytes(StandardCharsets.UTF_8);
    assertThat(IxmJson.read(json, "runbook.json", Runbook.class)).isEqualTo(plan.runbook());
  }

  @Test
  void nameOfSiteMayBeAnything() {
    Deployment deployment = Sites.highAvailability().name("A `b\n").build();
    assertThat(Installation.of(deployment).title()).isEqualTo("Installation of A 'b ");
  }

  @Test
  @Tag("G05-056")
  @Tag("G05-057")
  @Tag("G05-058")
  @Tag("G05-059")
  @Tag("G05-098")
  void statesWhatPasswordsHaveToKeepTo() {
    Plan single = new Plan(Sites.single(WindowsVersion.WINDOWS_SERVER_2016));
    assertThat(single.step("site.answers").how())
        .contains(
            "Passwords of the DCOM user, `UC IIS User`: 14 or more characters, at most 2 of one"
                + " character in a row, at most 4 of one class of characters in a row, the password"
                + " is none of the last 10, no passwords that the guide prints",
            "Passwords of the administrator: 6 or more characters, 1 or more letters, 1 or more"
                + " digits, only A-Z, a-z and digits");
  }

  @Test
  void obtainsCertificatesBeforeTheyAreImported() {
    Plan single = new Plan(Sites.single(WindowsVersion.WINDOWS_SERVER_2016));
    single.assertOrder("site.certificates", "windows.https@ixm", "product.install@ixm");
    assertThat(single.how("site.certificates"))
        .isEqualTo(
            "For the web site (IIS), on `IXM`, from a certification authority or the company's own"
                + " IT or yourself (self-signed)");
    Plan jitc = new Plan(Sites.jitc().build());
    jitc.assertOrder("site.certificates", "efs.certificate@pri", "efs.certificate@cons");
    assertThat(jitc.step("site.certificates").how())
        .contains(
            "For files (EFS), one for all servers, from a certification authority or the"
                + " company's own IT")
        .anyMatch(line -> line.startsWith("For TLS with the PBX, in PEM format, on `"))
        .noneMatch(line -> line.contains("synchronization"));
    jitc.assertOrder("site.certificates", "tls.certificates@pri", "sip.restart@pri");
  }
}
