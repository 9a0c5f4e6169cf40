package dev.ixm.runbook.install;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ixm.config.installer.Question;
import dev.ixm.model.Role;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.Server;
import dev.ixm.model.site.SiteView;
import dev.ixm.runbook.Runbook;
import dev.ixm.runbook.Step;
import dev.ixm.runbook.operation.RunWizard;
import dev.ixm.runbook.procedure.Inputs;
import dev.ixm.runbook.procedure.Procedures;
import dev.ixm.runbook.site.Plan;
import dev.ixm.runbook.site.Sites;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class RemoteAdditionTest {

  private static final Deployment SITE = Sites.remote().build();

  @Test
  void addsAnotherCseServerAndLeavesTheOthersAlone() {
    Plan plan = new Plan(addition(SITE, "CSE2"));
    plan.assertOrder(
        "site.prepared",
        "product.install@cse2",
        "product.share@cse2",
        "product.restart@cse2",
        "cse.file@cse2",
        "cse.registry@cse2",
        "cse.restart@cse2",
        "cse.location");
    assertThat(plan.how("cse.location")).contains("`CSE2`");
    for (String other : new String[] {"pri", "cons", "sec2", "cse1"}) {
      assertThat(plan.topics(other)).isEmpty();
    }
    assertThat(plan.has("logins.closed")).isFalse();
    assertThat(plan.has("site.license")).isFalse();
    assertThat(plan.runbook().title()).isEqualTo("Addition of `CSE2` to Ottawa");
  }

  @Test
  void tellsTheOthersOfTheFirstCseServer() {
    Deployment first =
        Sites.highAvailability().addServers(Sites.server("CSE1", Role.REMOTE_CSE, 1)).build();
    Plan plan = new Plan(addition(first, "CSE1"));
    assertThat(plan.topics("cons")).containsExactly("cse.file", "cse.registry", "cse.restart");
    for (String voice : new String[] {"pri", "sec2", "sec3"}) {
      assertThat(plan.topics(voice)).containsExactly("cse.cache-manager");
    }
    plan.assertOrder("product.restart@cse1", "cse.cache-manager@pri");
  }

  @Test
  void asksWhetherThePrimaryWasUpgradedForNobodyKnows() {
    Step install = new Plan(addition(SITE, "CSE2")).step("product.install@cse2");
    assertThat(install.how())
        .contains(
            "Whether the Primary was upgraded from a single server: ................ (`Yes` if the"
                + " site was a single server before, which became the Primary, else `No`)");
    assertThat(((RunWizard) install.operation()).sheet().missing())
        .contains(Question.PRIMARY_UPGRADED);
    RunWizard fresh =
        (RunWizard) new Plan(Installation.of(SITE)).step("product.install@cse2").operation();
    assertThat(fresh.sheet().primaryUpgraded()).hasValue(false);
    assertThat(fresh.sheet().missing()).doesNotContain(Question.PRIMARY_UPGRADED);
  }

  @Test
  @Tag("G18-026")
  void looksOnlyWhereTheWindowsOfTheServerHasTheValue() {
    String key = "Wow6432Node\\Generic\\UMS\\IMAPTSE\\Cache";
    assertThat(new Plan(addition(SITE, "CSE2")).how("cse.registry@cse2"))
        .contains(key)
        .doesNotContain("32 bit");
    Deployment unknown =
        Sites.highAvailability()
            .addServers(
                Server.builder()
                    .from(Sites.server("CSE1", Role.REMOTE_CSE, 1))
                    .operatingSystem(Optional.empty())
                    .build())
            .build();
    assertThat(new Plan(addition(unknown, "CSE1")).how("cse.registry@cse1"))
        .contains(key, "32 bit: `Computer\\HKEY_LOCAL_MACHINE\\SOFTWARE\\Generic\\UMS");
  }

  @Test
  void decidesOnlyWhatTheInstallerOfTheRoleAsks() {
    assertThat(new Plan(addition(SITE, "CSE2")).step("site.answers").how())
        .contains("Components, email type");
    assertThat(new Plan(Installation.of(SITE)).how("site.answers"))
        .contains("Components, PBX brand and model, country and area code, email type, ports");
  }

  @Test
  void decidesNoPasswordAnew() {
    assertThat(new Plan(addition(SITE, "CSE2")).step("site.answers").how())
        .contains("Passwords of the DCOM user: those in use, no new ones")
        .noneMatch(line -> line.contains("14 or more"));
  }

  @Test
  void warnsOfTheRestartOfTheConsolidatedServer() {
    Deployment first =
        Sites.highAvailability().addServers(Sites.server("CSE1", Role.REMOTE_CSE, 1)).build();
    Plan plan = new Plan(addition(first, "CSE1"));
    assertThat(plan.step("cse.restart@cons").warning())
        .hasValue(
            "While the Consolidated server is down, calls go on, without unified messaging"
                + " (calendars, Gmail, transcription)");
    assertThat(plan.step("cse.restart@cse1").warning()).isEmpty();
    plan.assertOrder("cse.time", "cse.restart@cons");
    assertThat(plan.how("cse.time")).contains("without unified messaging");
    assertThat(new Plan(addition(SITE, "CSE2")).has("cse.time"))
        .as("nothing is down but the new server")
        .isFalse();
  }

  @Test
  void saysThatASpareIsOneAndGivesItNoFeatureGroup() {
    Deployment site =
        Sites.remote()
            .addServers(Sites.server("CSE3", Role.REMOTE_CSE).number(3).spare(true).build())
            .build();
    Plan plan = new Plan(addition(site, "CSE3"));
    assertThat(plan.runbook().title()).isEqualTo("Addition of the spare `CSE3` to Ottawa");
    assertThat(plan.has("cse.location")).isFalse();
    assertThat(plan.has("cse.restart@cse3")).isTrue();
    assertThat(new Plan(addition(site, "CSE2")).step("cse.location").how())
        .contains("`CSE3`: none, the spare");
    assertThat(
            Procedures.all()
                .plan(
                    "remote.addition",
                    SiteView.of(site),
                    Inputs.none().with(RemoteAddition.SERVER, "CSE3"))
                .isRefused())
        .isFalse();
  }

  @Test
  void addsAWebServer() {
    Plan plan = new Plan(addition(Sites.jitc().build(), "WEB1"));
    plan.assertOrder(
        "efs.dcom-certificate@web1",
        "product.install@web1",
        "efs.accounts@web1",
        "mobilink.copy@web1",
        "product.restart@web1");
    assertThat(plan.has("cse.location")).isFalse();
    assertThat(plan.step("machine.ready@web1").source().chapter()).isEqualTo(19);
  }

  @Test
  void isNotForASiteWithoutSuchAServer() {
    SiteView site = SiteView.of(Sites.highAvailability().build());
    assertThat(Procedures.all().plan("remote.addition", site, Inputs.none()).isRefused()).isTrue();
    assertThatThrownBy(() -> addition(SITE, "PRI"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the deployment has no remote CSE or web server 'PRI'");
  }

  private static Runbook addition(Deployment site, String server) {
    return new RemoteAddition().write(site, Inputs.none().with(RemoteAddition.SERVER, server));
  }
}
