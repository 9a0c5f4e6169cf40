package dev.ixm.runbook.gdpr;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ixm.model.Topology;
import dev.ixm.model.windows.WindowsVersion;
import dev.ixm.runbook.procedure.Inputs;
import dev.ixm.runbook.site.Plan;
import dev.ixm.runbook.site.Sites;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class CallerErasureTest {

  @Test
  @Tag("G10-028")
  void runsTheToolWhereTheInstallerAskedForIt() {
    Plan plan = new Plan(new CallerErasure().write(Sites.remote().build(), Inputs.none()));
    assertThat(plan.runbook().steps()).hasSize(2);
    plan.assertOrder("gdpr.tool@cons", "gdpr.forget@cons");
    assertThat(plan.how("gdpr.tool@cons"))
        .contains("`UC\\GDPR\\ForgetMe`", "If it is not there: the guide does not say");
    assertThat(plan.step("gdpr.forget@cons").warning())
        .hasValueSatisfying(it -> assertThat(it).contains("for good"));
    assertThat(plan.step("gdpr.forget@cons").how())
        .containsExactly(
            "Run `ForgetMe.exe`, enter the caller's telephone number, `Forget Me`",
            "Enter the next number, or `Exit`");
    assertThat(plan.step("gdpr.forget@cons").expected())
        .hasValue("The tool counts the entries that it has removed");
    assertThat(plan.runbook().title()).isEqualTo("Removal of a caller's data from Ottawa");
  }

  @Test
  void looksForItOnTheFirstVoiceServerWhereNoInstallerAsks() {
    Plan plan = new Plan(new CallerErasure().write(Sites.jitc().build(), Inputs.none()));
    plan.assertOrder("gdpr.tool@pri", "gdpr.forget@pri");
    assertThat(plan.step("gdpr.tool@pri").expected()).hasValue("`ForgetMe.exe` is there");
    Plan single =
        new Plan(
            new CallerErasure()
                .write(Sites.single(WindowsVersion.WINDOWS_SERVER_2019), Inputs.none()));
    assertThat(single.step("gdpr.tool@ixm").expected())
        .hasValueSatisfying(it -> assertThat(it).contains("when the installer asked"));
  }

  @Test
  void isEmptyWithoutVoiceServers() {
    assertThat(
            new CallerErasure()
                .write(Sites.site(Topology.HIGH_AVAILABILITY).build(), Inputs.none())
                .steps())
        .isEmpty();
  }
}
