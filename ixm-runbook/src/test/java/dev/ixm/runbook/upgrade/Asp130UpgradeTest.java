package dev.ixm.runbook.upgrade;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ixm.model.Release;
import dev.ixm.model.platform.Platform;
import dev.ixm.model.platform.PlatformKind;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.Server;
import dev.ixm.model.site.SiteView;
import dev.ixm.runbook.procedure.Inputs;
import dev.ixm.runbook.procedure.Procedures;
import dev.ixm.runbook.site.Plan;
import dev.ixm.runbook.site.Sites;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Asp130UpgradeTest {

  private final Plan plan = new Plan(new Asp130Upgrade().write(hosted().build(), Inputs.none()));

  @Test
  @Tag("G27-003")
  @Tag("G27-004")
  @Tag("G27-005")
  @Tag("G27-013")
  void savesAndShutsDownBeforeTheHostChanges() {
    plan.assertOrder(
        "asp.time",
        "asp.backup",
        "asp.calls",
        "asp.shutdown",
        "asp.upgrade",
        "asp.power-on",
        "asp.deploy-host",
        "asp.redeploy",
        "asp.restore");
    assertThat(plan.runbook().steps()).hasSize(9);
    assertThat(plan.step("asp.backup").what())
        .isEqualTo("Back up the product onto another computer");
    assertThat(plan.step("asp.calls").expected()).hasValue("There are none");
    assertThat(plan.how("asp.shutdown"))
        .isEqualTo(
            "`vSphere Web Client`, right-click each: `Guest OS` > `Shut down`, `Yes`\n"
                + "Those of the product: `PRI`, `CONS`, `SEC2`, `SEC3`");
    for (String step : new String[] {"asp.backup", "asp.power-on", "asp.redeploy"}) {
      assertThat(plan.how(step)).endsWith("Those of the product: `PRI`, `CONS`, `SEC2`, `SEC3`");
    }
    assertThat(plan.how("asp.upgrade"))
        .contains("`Upgrading to ESXi 7.0 Update 2`", "`support.avaya.com`");
    assertThat(plan.runbook().title()).isEqualTo("Upgrade of the ASP130 of Ottawa");
  }

  @Test
  @Tag("G27-006")
  @Tag("G27-007")
  @Tag("G27-008")
  @Tag("G27-009")
  void bringsTheSameReleaseBackIfItDoesNotWork() {
    assertThat(plan.step("asp.power-on").condition())
        .hasValue("the upgrade of the host has succeeded");
    assertThat(plan.step("asp.power-on").expected()).hasValue("It is up and runs");
    assertThat(plan.step("asp.deploy-host").condition())
        .hasValue("the upgrade of the host has failed");
    assertThat(plan.step("asp.deploy-host").what()).contains("ASP130 release 5.0 afresh");
    for (String id : new String[] {"asp.redeploy", "asp.restore"}) {
      assertThat(plan.step(id).condition())
          .hasValue("the upgrade of the host has failed, or the product is not up");
    }
    assertThat(plan.step("asp.redeploy").what()).endsWith("in release `10.8`");
    assertThat(plan.how("asp.restore")).contains("in the order of their upgrades");
  }

  @Test
  @Tag("G27-901")
  void namesTheManualsThatItTakesBeyondTheGuide() {
    assertThat(plan.how("asp.deploy-host"))
        .contains("`Installing the Avaya Solutions Platform 130 Series`", "`support.avaya.com`");
    assertThat(plan.how("asp.restore"))
        .contains(
            "`Restoring Files`", "UC Folder And File Structure", "Server Configuration Guide");
    assertThat(plan.how("asp.backup"))
        .contains("`Backing Up System Files`", "UC Folder And File Structure");
  }

  @Test
  void warnsOfEsxiSevenBeforeEleven() {
    assertThat(plan.step("asp.upgrade").warning())
        .hasValue("It runs ESXi 7.0 Update 2, which release 10.8 of the product does not support");
    Plan later =
        new Plan(new Asp130Upgrade().write(hosted().release(Release.R11_0).build(), Inputs.none()));
    assertThat(later.step("asp.upgrade").warning()).isEmpty();
    assertThat(later.step("asp.redeploy").what()).endsWith("in release `11.0`");
  }

  @ParameterizedTest
  @CsvSource({
    "PHYSICAL,,false",
    "PHYSICAL,4.0,false",
    "AWS,,false",
    "VMWARE,,false",
    "VMWARE,5.0,false",
    "VMWARE,4.0,true"
  })
  @Tag("G27-001")
  void refusesSitesThatAreNotOnSuchAHost(PlatformKind kind, String release, boolean fits) {
    dev.ixm.runbook.procedure.Plan planned =
        Procedures.all()
            .plan(
                "asp130.upgrade",
                SiteView.of(hosted(kind, Optional.ofNullable(release)).build()),
                Inputs.none());
    assertThat(planned.isRefused()).isEqualTo(!fits);
    if (!fits) {
      assertThat(planned.reasons())
          .extracting(it -> it.rule().summary())
          .containsExactly(
              "a server of the site is on an Avaya Solutions Platform 130 of release 4.0");
    }
  }

  private static Deployment.Builder hosted(PlatformKind kind, Optional<String> release) {
    Deployment site = Sites.highAvailability().build();
    Platform host = Platform.builder().kind(kind).asp130(release).build();
    return Deployment.builder()
        .from(site)
        .servers(
            site.servers().stream()
                .map(server -> Server.builder().from(server).platform(host).build())
                .toList());
  }

  private static Deployment.Builder hosted() {
    return hosted(PlatformKind.VMWARE, Optional.of("4.0"));
  }
}
