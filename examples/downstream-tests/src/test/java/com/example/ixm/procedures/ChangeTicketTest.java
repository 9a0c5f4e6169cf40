package com.example.ixm.procedures;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ixm.model.site.SiteView;
import dev.ixm.runbook.Action;
import dev.ixm.runbook.Runbook;
import dev.ixm.runbook.Step;
import dev.ixm.runbook.procedure.Inputs;
import dev.ixm.runbook.procedure.Plan;
import dev.ixm.runbook.procedure.Procedures;
import dev.ixm.testkit.fixture.SampleSite;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a program sees that has the plug-in on its class path. */
class ChangeTicketTest {

  private static final Procedures ALL =
      Procedures.discover(ChangeTicketTest.class.getClassLoader());
  private static final SiteView SITE = SiteView.of(SampleSite.HIGH_AVAILABILITY.deployment());

  /** Ours, and the guide's. */
  @ParameterizedTest
  @ValueSource(strings = {"house.restart", "site.installation", "windows.update"})
  void aTicketIsOpenedBeforeEachRestart(String procedure) {
    Plan plan = ALL.plan(procedure, SITE, Inputs.none());
    assertThat(plan.findings()).isEmpty();
    Runbook runbook = plan.runbook();
    List<Step> restarts =
        runbook.steps().stream().filter(step -> step.action() == Action.RESTART).toList();
    assertThat(restarts).hasSizeGreaterThanOrEqualTo(SITE.order().size());
    assertThat(runbook.steps())
        .filteredOn(step -> step.id().startsWith("house.ticket."))
        .hasSameSizeAs(restarts);
    for (Step restart : restarts) {
      String ticket = "house.ticket." + restart.id();
      assertThat(restart.waitsFor()).containsExactly(ticket);
      assertThat(runbook.find(ticket)).isPresent();
    }
  }

  @Test
  void theServersAreRestartedOneAfterTheOther() {
    assertThat(ALL.plan("house.restart", SITE, Inputs.none()).runbook().steps())
        .extracting(Step::id)
        .startsWith(
            "house.ticket.house.restart@ixm-primary",
            "house.restart@ixm-primary",
            "house.look@ixm-primary",
            "house.ticket.house.restart@ixm-cons");
  }
}
