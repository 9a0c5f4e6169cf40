package dev.ixm.runbook.install;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ixm.model.Role;
import dev.ixm.model.guide.Basis;
import dev.ixm.model.platform.Platform;
import dev.ixm.model.platform.PlatformKind;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.Server;
import dev.ixm.model.windows.WindowsVersion;
import dev.ixm.runbook.procedure.Inputs;
import dev.ixm.runbook.site.Plan;
import dev.ixm.runbook.site.Sites;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ContactCenterTest {

  private static final Deployment SITE = virtual(Sites.remote().contactCenter(true).build());

  private static Deployment virtual(Deployment site) {
    Platform host = Platform.builder().kind(PlatformKind.VMWARE).build();
    return Deployment.builder()
        .from(site)
        .servers(
            site.servers().stream()
                .map(server -> Server.builder().from(server).platform(host).build())
                .toList())
        .build();
  }

  private static String name(Role role) {
    return SITE.servers().stream()
        .filter(server -> server.roles().contains(role))
        .findFirst()
        .orElseThrow()
        .name()
        .toLowerCase(Locale.ROOT);
  }

  @Test
  @Tag("G23-085")
  void delaysServicesBeforeTheRestartThatEndsTheInstallation() {
    Plan plan = new Plan(Installation.of(SITE));
    for (Role role : new Role[] {Role.PRIMARY, Role.SECONDARY, Role.CONSOLIDATED}) {
      String at = "@" + name(role);
      plan.assertOrder("product.install" + at, "services.delay" + at, "product.restart" + at);
      assertThat(plan.step("services.delay" + at).how())
          .contains(
              "`%s`: `Startup type` `Automatic (Delayed Start)`, `OK`"
                  .formatted(
                      role == Role.CONSOLIDATED
                          ? "UC Service Recovery Manager"
                          : "UC Voice Server"));
    }
    assertThat(plan.has("services.delay@" + name(Role.REMOTE_CSE))).isFalse();
  }

  @Test
  @Tag("G23-083")
  @Tag("G23-084")
  void connectsVirtualServersByOneCardAndSetsThePortsOfTheTelephoneSystem() {
    Plan plan = new Plan(Installation.of(SITE));
    assertThat(plan.how("machine.network@" + name(Role.PRIMARY)))
        .isEqualTo("By one network card, for ELAN and CLAN alike");
    assertThat(plan.how("site.integration")).contains("CS1000", "`Set Type` = `2008`");
    assertThat(
            new Plan(new HighAvailabilityConversion().write(SITE, Inputs.none())).how("pbx.routes"))
        .contains("`Set Type` = `2008`");
  }

  @Test
  void asksASiteOfVirtualMachinesThatDoesNotSay() {
    String question = "Whether the site is integrated with Avaya Aura Contact Center";
    Deployment silent = virtual(Sites.remote().build());
    assertThat(new Plan(silent).how("site.answers")).contains(question);
    assertThat(new Plan(SITE).how("site.answers")).doesNotContain(question);
    assertThat(new Plan(Sites.remote().build()).how("site.answers")).doesNotContain(question);
    assertThat(new Plan(silent.with(site -> site.contactCenter(false))).how("site.answers"))
        .doesNotContain(question);
  }

  @Test
  void infersItOfComputersOfTheirOwn() {
    Deployment single = Sites.single(WindowsVersion.WINDOWS_SERVER_2019);
    Plan plan =
        new Plan(Installation.of(Deployment.builder().from(single).contactCenter(true).build()));
    assertThat(plan.step("services.delay@ixm").basis()).isEqualTo(Basis.INFERRED);
    assertThat(plan.how("services.delay@ixm"))
        .contains("`UC Voice Server`", "`UC Service Recovery Manager`");
    assertThat(plan.how("machine.network@ixm")).contains("two cards at most");
  }

  @Test
  void asksNothingOfSitesThatDoNotSayThatTheyHaveOne() {
    Plan plan = new Plan(Installation.of(Sites.remote().build()));
    assertThat(plan.has("services.delay@" + name(Role.PRIMARY))).isFalse();
    assertThat(plan.how("site.integration")).doesNotContain("CS1000");
  }
}
