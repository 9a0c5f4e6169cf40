package dev.ixm.runbook.gdpr;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ixm.config.gdpr.GdprCompliance;
import dev.ixm.model.Role;
import dev.ixm.model.Topology;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.windows.WindowsVersion;
import dev.ixm.runbook.Action;
import dev.ixm.runbook.Runbook;
import dev.ixm.runbook.procedure.Inputs;
import dev.ixm.runbook.site.Plan;
import dev.ixm.runbook.site.Sites;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class GdprSwitchTest {

  private final Plan on = new Plan(gdpr(Sites.remote().build(), GdprCompliance.ENABLED));

  @Test
  @Tag("G10-008")
  @Tag("G10-009")
  void setsTheSwitchOnTheFirstVoiceServer() {
    assertThat(on.step("gdpr.compliance@pri").how())
        .containsExactly(
            "Open `IXM Admin`, also called `Messaging Admin` and `UC Admin`",
            "`Configuration` > `Advanced`",
            "Double-click `GDPR compliance`, `Value Data`: `True`");
    assertThat(on.step("gdpr.compliance@pri").action()).isEqualTo(Action.ENABLE);
    assertThat(on.runbook().steps()).hasSize(1);
    assertThat(on.runbook().title()).isEqualTo("GDPR compliance switched on for Ottawa");
    Plan off =
        new Plan(gdpr(Sites.single(WindowsVersion.WINDOWS_SERVER_2019), GdprCompliance.DISABLED));
    assertThat(off.step("gdpr.compliance@ixm").how())
        .containsExactly(
            "Open `IXM Admin`, also called `Messaging Admin` and `UC Admin`",
            "`Configuration` > `Advanced`",
            "Double-click `GDPR compliance`, `Value Data`: `False`");
    assertThat(off.step("gdpr.compliance@ixm").action()).isEqualTo(Action.DISABLE);
    assertThat(off.step("gdpr.compliance@ixm").warning()).isEmpty();
    assertThat(off.runbook().title()).isEqualTo("GDPR compliance switched off for Ottawa");
  }

  @Test
  @Tag("G10-005")
  void addsGdprWithTheInstallerOrLater() {
    Plan installation = new Plan(Sites.single(WindowsVersion.WINDOWS_SERVER_2019));
    assertThat(installation.how("product.install@ixm"))
        .contains(
            "General Data Protection Regulation (GDPR): ................ (`Yes` or `No`, as"
                + " decided)");
    assertThat(on.step("gdpr.compliance@pri").what()).isEqualTo("Set `GDPR compliance` to `True`");
    assertThat(on.step("gdpr.compliance@pri").warning())
        .hasValue("Whether this also installs the tool `ForgetMe.exe` is not documented");
  }

  @Test
  void hasNothingToDoWithoutVoiceServers() {
    Deployment deployment =
        Sites.site(Topology.HIGH_AVAILABILITY)
            .addServers(Sites.server("CONS", Role.CONSOLIDATED).build())
            .build();
    assertThat(gdpr(deployment, GdprCompliance.ENABLED).steps()).isEmpty();
    assertThat(gdpr(deployment, GdprCompliance.DISABLED).steps()).isEmpty();
  }

  private static Runbook gdpr(Deployment site, GdprCompliance value) {
    return new GdprSwitch().write(site, Inputs.none().with(GdprSwitch.VALUE, value));
  }
}
