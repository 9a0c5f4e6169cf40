package dev.ixm.runbook.cse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ixm.model.EmailSystem;
import dev.ixm.model.EmailType;
import dev.ixm.model.Role;
import dev.ixm.model.Topology;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.SiteView;
import dev.ixm.runbook.Action;
import dev.ixm.runbook.site.Plan;
import dev.ixm.runbook.site.Sites;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class CseSpareTest {

  private static final Deployment SITE = Sites.remote().build();

  @Test
  @Tag("G22-008")
  void preparesEveryCseServer() {
    Plan plan = new Plan(CseSpare.preparation(SiteView.of(SITE), "CSE2"));
    assertThat(plan.how("cse.location@cons"))
        .contains("`IXM Admin` > `Feature Group` > `Synchronization Options`")
        .contains("`TSE Location`", "other than `CSE2`");
    for (String server : new String[] {"cse1", "cse2"}) {
      assertThat(plan.step("cse.file@" + server).what()).isEqualTo("Edit `CSE.exe.config`");
      assertThat(plan.how("cse.file@" + server))
          .contains("`UC\\UCCSE`", "set `Primary Instance` to `False`, save");
    }
    assertThat(plan.step("cse.file@cse2").expected()).isPresent();
    assertThat(plan.step("cse.file@cse1").expected()).isEmpty();
    assertThat(plan.step("cse.restart@cse1").warning())
        .hasValue("While this server is down, the mail that it synchronizes has to wait");
    assertThat(plan.step("cse.restart@cse2").condition()).hasValue("the value was another one");
    plan.assertOrder("cse.file@cse2", "cse.restart@cse2");
    plan.assertOrder("cse.time", "cse.restart@cse1");
    assertThat(plan.how("cse.time")).contains("the mail that it synchronizes has to wait");
    assertThat(plan.runbook().title()).isEqualTo("A spare CSE server for Ottawa");
  }

  @Test
  void namesTheServerOfEachFeatureGroupThatTheSiteKnows() {
    Deployment site =
        Sites.highAvailability()
            .addEmailSystems(EmailSystem.builder().type(EmailType.EXCHANGE).users(60).build())
            .addServers(
                Sites.server("CSE1", Role.REMOTE_CSE)
                    .number(1)
                    .addEmailTypes(EmailType.EXCHANGE)
                    .spare(false)
                    .build(),
                Sites.server("CSE3", Role.REMOTE_CSE).number(3).spare(true).build())
            .build();
    assertThat(
            new Plan(CseSpare.preparation(SiteView.of(site), "CSE3"))
                .step("cse.location@cons")
                .how())
        .contains("`CSE3`: none, the spare")
        .anyMatch(line -> line.startsWith("`CSE1`: ") && line.contains("users of `Exchange`"));
  }

  @Test
  @Tag("G22-010")
  @Tag("G22-011")
  @Tag("G22-012")
  @Tag("G22-014")
  @Tag("G22-015")
  @Tag("G22-016")
  void replacesAFailedServerByTheSpare() {
    Plan plan = new Plan(CseSpare.failover(SiteView.of(SITE), "CSE1", "CSE2"));
    plan.assertOrder("cse.location@cons", "cse.remove-node@cons", "cse.services@cse2");
    assertThat(plan.how("cse.location@cons"))
        .contains("for each, set `TSE Location` to `CSE2`, `Save`");
    assertThat(plan.step("cse.remove-node@cons").how())
        .containsExactly(
            "In `UC\\DB` (on the drive that was chosen), run `UpdateLocationNodes`, enter `1`,"
                + " `OK`",
            "Enter name and password of the administrator of the product",
            "Enter the number of `CSE1`, `OK`, and confirm with `OK`");
    assertThat(plan.step("cse.services@cse2").action()).isEqualTo(Action.RESTART);
    assertThat(plan.step("cse.services@cse2").how())
        .containsExactly(
            "Log in to Windows with an account that is an administrator of this server",
            "`UC Content Synchronization Engine`",
            "`UC CSE PIM Synchronization Engine`");
    plan.assertOrder("cse.disconnect@cse1", "cse.location@cons");
    assertThat(plan.topics("cse1")).containsExactly("cse.disconnect");
    assertThat(plan.runbook().title()).isEqualTo("Failover of `CSE1` to `CSE2` in Ottawa");
  }

  @Test
  @Tag("G22-019")
  @Tag("G22-020")
  @Tag("G22-021")
  @Tag("G22-013")
  void bringsARepairedServerBack() {
    Plan plan = new Plan(CseSpare.comeback(SiteView.of(SITE), "CSE1"));
    plan.assertOrder(
        "cse.connect@cse1", "cse.messages@cse1", "cse.check-nodes@cons", "cse.add-node@cons");
    assertThat(plan.how("cse.messages@cse1"))
        .contains(
            "From `CONS` (`UC\\Messages`",
            "To `CSE1`: all of it into `UC\\Messages`",
            "several companies: those of the one to restore");
    assertThat(plan.how("cse.check-nodes@cons"))
        .contains("`UpdateLocationNodes`, enter `3`", "name and password of the administrator");
    assertThat(plan.step("cse.check-nodes@cons").expected())
        .hasValue("If it is listed, nothing more is to be done");
    assertThat(plan.how("cse.add-node@cons"))
        .contains("`UpdateLocationNodes`, enter `2`", "name and password of the administrator")
        .contains("Enter the computer name `CSE1`, `OK`");
    assertThat(plan.step("cse.add-node@cons").condition()).hasValue("it is not listed");
    assertThat(
            new Plan(CseSpare.failover(SiteView.of(SITE), "CSE1", "CSE2"))
                .how("cse.remove-node@cons"))
        .contains("enter `1`");
    assertThat(plan.runbook().title()).isEqualTo("Return of `CSE1` to Ottawa");
  }

  @Test
  @Tag("G22-025")
  @Tag("G22-027")
  @Tag("G22-028")
  void replacesAFailedServerByANewOne() {
    Plan plan = new Plan(CseSpare.replacement(SiteView.of(SITE), "CSE2"));
    plan.assertOrder("product.install@cse2", "product.restart@cse2", "cse.messages@cse2");
    plan.assertOrder("cse.restart@cse2", "cse.messages@cse2", "cse.location");
    assertThat(plan.topics("cons")).isEmpty();
    assertThat(plan.step("product.install@cse2").source().chapter()).isEqualTo(18);
    assertThat(plan.how("cse.messages@cse2")).contains("the list of CSE servers by itself");
    assertThat(plan.how("cse.messages@cse2"))
        .contains(
            "From `CONS` (`UC\\Messages`",
            "To `CSE2`: all of it into `UC\\Messages`",
            "several companies: those of the one to restore",
            "not in use may be left out");
    assertThat(plan.runbook().title()).isEqualTo("Replacement of a CSE server by `CSE2` in Ottawa");
  }

  @Test
  void keepsTheOrderWithoutConsolidatedServer() {
    Deployment broken =
        Sites.site(Topology.HIGH_AVAILABILITY)
            .addServers(
                Sites.server("CSE1", Role.REMOTE_CSE, 1), Sites.server("CSE2", Role.REMOTE_CSE, 2))
            .build();
    new Plan(CseSpare.failover(SiteView.of(broken), "CSE1", "CSE2"))
        .assertOrder("cse.location", "cse.remove-node", "cse.services@cse2");
    new Plan(CseSpare.comeback(SiteView.of(broken), "CSE1"))
        .assertOrder("cse.messages@cse1", "cse.check-nodes", "cse.add-node");
  }

  @Test
  void preparesTheServerThatIsStatedAsSpare() {
    Deployment stated =
        Sites.highAvailability()
            .addServers(
                Sites.server("CSE1", Role.REMOTE_CSE).number(1).build(),
                Sites.server("CSE2", Role.REMOTE_CSE).number(2).spare(true).build())
            .build();
    assertThat(new Plan(CseSpare.preparation(SiteView.of(stated), "CSE2")).has("cse.file@cse2"))
        .isTrue();
    assertThatThrownBy(() -> CseSpare.preparation(SiteView.of(stated), "CSE1"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the server is not the spare: 'CSE1'");
  }

  @Test
  void refusesServersThatAreNoCseServers() {
    String message = "the deployment has no remote CSE server 'PRI'";
    assertThatThrownBy(() -> CseSpare.preparation(SiteView.of(SITE), "PRI"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
    assertThatThrownBy(() -> CseSpare.failover(SiteView.of(SITE), "PRI", "CSE1"))
        .hasMessage(message);
    assertThatThrownBy(() -> CseSpare.failover(SiteView.of(SITE), "CSE1", "PRI"))
        .hasMessage(message);
    assertThatThrownBy(() -> CseSpare.comeback(SiteView.of(SITE), "PRI")).hasMessage(message);
    assertThatThrownBy(() -> CseSpare.replacement(SiteView.of(SITE), "PRI")).hasMessage(message);
    assertThatThrownBy(() -> CseSpare.failover(SiteView.of(SITE), "CSE1", "CSE1"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a server cannot replace itself: 'CSE1'");
  }

  /** As the procedure would refuse it. */
  @Test
  void offersNoSpareThatHasTheProductForAnotherRole() {
    Deployment site =
        Sites.highAvailability()
            .addServers(
                Sites.server("IXM", Role.SINGLE).addRoles(Role.REMOTE_CSE).spare(true).build(),
                Sites.server("CSE1", Role.REMOTE_CSE).build())
            .build();
    assertThat(CseProcedures.SPARE.choices().apply(SiteView.of(site))).containsExactly("CSE1");
  }
}
