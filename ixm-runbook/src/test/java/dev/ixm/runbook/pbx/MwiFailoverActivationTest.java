package dev.ixm.runbook.pbx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ixm.model.pbx.Pbx;
import dev.ixm.model.pbx.PbxKind;
import dev.ixm.model.site.Deployment;
import dev.ixm.runbook.procedure.Inputs;
import dev.ixm.runbook.site.Plan;
import dev.ixm.runbook.site.Sites;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class MwiFailoverActivationTest {

  @Test
  @Tag("G16-072")
  void changesAndRestartsOneVoiceServerAfterTheOther() {
    Pbx pbx = Pbx.builder().kind(PbxKind.OTHER).build();
    Plan plan =
        new Plan(new MwiFailoverActivation().write(Sites.remote().pbx(pbx).build(), Inputs.none()));
    plan.assertOrder(
        "mwi.time",
        "mwi.failover@pri",
        "sip.restart@pri",
        "mwi.failover@sec2",
        "sip.restart@sec2",
        "mwi.failover@sec3",
        "sip.restart@sec3");
    assertThat(plan.runbook().steps()).hasSize(7);
    assertThat(plan.step("mwi.failover@sec3").what())
        .contains("`UC\\Configuration\\ETSIPService.ini`");
    assertThat(plan.how("mwi.failover@sec3"))
        .contains("`[PBX1]`: `Keep Alive=Yes`, `Fail Over=Yes`")
        .doesNotContain("Transport protocol");
    assertThat(plan.step("sip.restart@pri").expected())
        .hasValue("It answers calls again, before another voice server goes down");
    assertThat(plan.runbook().title()).isEqualTo("MWI failover on the voice servers of Ottawa");
  }

  @Test
  void refusesASiteWithoutPbx() {
    Deployment deployment = Sites.highAvailability().build();
    assertThatThrownBy(() -> new MwiFailoverActivation().write(deployment, Inputs.none()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the deployment names no PBX");
  }
}
