package dev.ixm.runbook.install;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ixm.model.Role;
import dev.ixm.model.Topology;
import dev.ixm.model.license.LicenseType;
import dev.ixm.model.pbx.Pbx;
import dev.ixm.model.pbx.PbxKind;
import dev.ixm.model.pbx.SipTransport;
import dev.ixm.model.site.Deployment;
import dev.ixm.runbook.Action;
import dev.ixm.runbook.Runbook;
import dev.ixm.runbook.Step;
import dev.ixm.runbook.procedure.Inputs;
import dev.ixm.runbook.site.Plan;
import dev.ixm.runbook.site.Sites;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class SecondaryAdditionTest {

  private static Plan plan(Deployment.Builder site) {
    return new Plan(addition(site.build(), "SEC3"));
  }

  @Test
  void asksOnlyWhatTheInstallerAsksOnTheNewServer() {
    String answers = new Plan(addition(Sites.remote().build(), "SEC3")).how("site.answers");
    assertThat(answers)
        .contains("as the others have it", "the DCOM user", "`UC IIS User`")
        .doesNotContain("administrator", "General Data Protection Regulation");
    assertThat(new Plan(Sites.remote().build()).how("site.answers"))
        .contains("administrator", "General Data Protection Regulation")
        .doesNotContain("as the others have it");
  }

  @Test
  void closesTheSiteWhenAllIsReadyAndTheUsersKnow() {
    Plan plan = plan(Sites.highAvailability());
    plan.assertOrder("package.copy@sec3", "addition.time", "logins.closed", "product.install@sec3");
    for (String other : new String[] {"pri", "sec2"}) {
      plan.assertOrder("sync.verify@" + other, "logins.closed");
      assertThat(plan.step("sync.verify@" + other).expected())
          .hasValue("The last download says `Completed processing of download stream`");
    }
    assertThat(plan.has("sync.verify@sec3")).isFalse();
  }

  @Test
  @Tag("G08-178")
  @Tag("G08-179")
  @Tag("G08-180")
  @Tag("G08-181")
  void stopsTheWatcherOnBothServersUntilTheNewOneIsSynchronized() {
    Plan plan = plan(Sites.highAvailability());
    plan.assertOrder(
        "machine.ready@sec3",
        "windows.ready@sec3",
        "windows.roles@sec3",
        "product.install@sec3",
        "product.restart@sec3",
        "dbwatcher.stop@sec3",
        "sync.service@sec3",
        "sync.complete@sec3",
        "dbwatcher.start@sec3");
    plan.assertOrder(
        "product.restart@sec3",
        "dbwatcher.stop@cons",
        "sync.complete@sec3",
        "dbwatcher.start@cons");
    assertThat(plan.step("dbwatcher.stop@cons").action()).isEqualTo(Action.STOP);
    assertThat(plan.step("dbwatcher.start@cons").action()).isEqualTo(Action.START);
    assertThat(plan.step("dbwatcher.stop@cons").what()).isEqualTo("Stop the service `DBWatcher`");
    assertThat(plan.step("machine.ready@sec3").expected())
        .hasValueSatisfying(line -> assertThat(line).contains("hardware of the voice servers"));
    assertThat(plan.how("product.install@sec3"))
        .contains("`Multiple UC Servers in High Availability`", "`Secondary Voice Server`")
        .contains("Server number: `3`, which no other server of this role has");
  }

  @Test
  @Tag("G08-179")
  void startsNoSynchronizationWhileTheWatcherRunsOnEitherServer() {
    Plan plan = plan(Sites.highAvailability());
    for (String server : new String[] {"cons", "sec3"}) {
      plan.assertOrder(
          "product.restart@sec3",
          "dbwatcher.stop@" + server,
          "sync.service@sec3",
          "sync.complete@sec3",
          "dbwatcher.start@" + server);
    }
  }

  @Test
  void settlesNothingThatARunningSiteHas() {
    Plan plan = plan(Sites.remote().license(Sites.license(LicenseType.WEBLM)));
    assertThat(plan.has("license.manager")).isFalse();
    assertThat(plan.has("site.license")).isFalse();
    assertThat(plan.step("site.dcom-user").what())
        .isEqualTo("Have the domain account for DCOM and its password at hand");
    plan.assertOrder("site.dcom-user", "windows.rights@sec3", "product.install@sec3");
    assertThat(plan.runbook().steps())
        .filteredOn(step -> step.id().startsWith("windows.rights"))
        .hasSize(1);
  }

  @Test
  @Tag("G18-029")
  void disablesTheCacheManagerWhereRemoteServersSynchronizeMail() {
    Plan plan = plan(Sites.remote());
    plan.assertOrder("product.install@sec3", "cse.cache-manager@sec3");
    assertThat(plan.step("cse.cache-manager@sec3").action()).isEqualTo(Action.DISABLE);
    assertThat(plan(Sites.highAvailability()).has("cse.cache-manager@sec3")).isFalse();
  }

  @Test
  void keepsPeopleOutWhileTheNewServerIsNotInStep() {
    plan(Sites.highAvailability())
        .assertOrder("logins.closed", "product.install@sec3", "sync.complete@sec3", "logins.open");
  }

  @Test
  void changesNoOtherServerThanTheConsolidated() {
    Plan plan = plan(Sites.remote().license(Sites.license(LicenseType.MESSAGING)));
    assertThat(plan.topics("cons")).containsExactly("dbwatcher.stop", "dbwatcher.start");
    assertThat(plan.runbook().steps())
        .filteredOn(step -> step.action() != Action.VERIFY)
        .extracting(Step::id)
        .noneMatch(id -> id.endsWith("@pri") || id.endsWith("@sec2") || id.endsWith("@cse1"));
    assertThat(plan.runbook().title()).isEqualTo("Addition of `SEC3` to Ottawa");
  }

  @Test
  void callsTheStepsAsTheInstallationDoes() {
    assertThat(new Plan(Sites.highAvailability().build()).topics("sec3"))
        .isSubsetOf(plan(Sites.highAvailability()).topics("sec3"));
  }

  @Test
  void bringsTheKeysOfARunningJitcSite() {
    Plan plan = plan(Sites.jitc());
    plan.assertOrder(
        "efs.certificate@sec3",
        "product.install@sec3",
        "efs.accounts@sec3",
        "mobilink.copy@sec3",
        "product.restart@sec3",
        "sync.complete@sec3");
    assertThat(plan.step("mobilink.copy@sec3").what())
        .contains("from `PRI` (`UC\\Certificates`, on the drive that was chosen) into");
    assertThat(plan.has("mobilink.keys@pri")).isFalse();
    assertThat(plan.has("efs.backup@pri")).isFalse();
    assertThat(plan(Sites.highAvailability()).has("mobilink.copy@sec3")).isFalse();
  }

  @Test
  void connectsTheNewServerToThePbx() {
    Pbx pbx = Pbx.builder().kind(PbxKind.OTHER).transport(SipTransport.TLS).build();
    plan(Sites.highAvailability().pbx(pbx))
        .assertOrder("sync.complete@sec3", "tls.settings@sec3", "windows.protection@sec3");
  }

  @Test
  @Tag("G14-005")
  void speaksTlsUnderJitcWhateverIsStated() {
    Pbx pbx = Pbx.builder().kind(PbxKind.OTHER).transport(SipTransport.UDP).build();
    assertThat(plan(Sites.jitc().pbx(pbx)).has("tls.settings@sec3")).isTrue();
    assertThat(plan(Sites.jitc()).has("tls.settings@sec3")).isTrue();
    assertThat(plan(Sites.highAvailability().pbx(pbx)).has("tls.settings@sec3")).isFalse();
  }

  @Test
  void refusesAServerThatIsNoSecondary() {
    Deployment deployment = Sites.highAvailability().build();
    for (String name : new String[] {"PRI", "sec3", "NONE"}) {
      assertThatThrownBy(() -> addition(deployment, name))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("the deployment has no Secondary '" + name + "'");
    }
  }

  @Test
  void plansForABrokenDeploymentToo() {
    Deployment deployment =
        Sites.site(Topology.SINGLE_SERVER)
            .addServers(Sites.server("SEC3", Role.SECONDARY).build())
            .build();
    Plan plan = new Plan(addition(deployment, "SEC3"));
    plan.assertOrder("windows.ready@sec3", "sync.complete@sec3");
  }

  private static Runbook addition(Deployment site, String server) {
    return new SecondaryAddition()
        .write(site, Inputs.none().with(SecondaryAddition.SERVER, server));
  }
}
