package dev.ixm.runbook.mirroring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ixm.model.Role;
import dev.ixm.model.mirroring.Mirroring;
import dev.ixm.model.mirroring.MirroringVariant;
import dev.ixm.model.site.SiteView;
import dev.ixm.runbook.Runbook;
import dev.ixm.runbook.Step;
import dev.ixm.runbook.procedure.Inputs;
import dev.ixm.runbook.procedure.Plan;
import dev.ixm.runbook.procedure.Procedure;
import dev.ixm.runbook.procedure.Procedures;
import dev.ixm.runbook.simulation.Simulation;
import dev.ixm.runbook.site.Sites;
import dev.ixm.runbook.state.SiteState;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The work on a mirrored server as procedures: simulated, or refused with reasons. */
class MirroringProcedureTest {

  private static SiteView site(MirroringVariant variant) {
    return SiteView.of(
        Sites.remote()
            .addServers(Sites.server("BAK", Role.BACKUP_TARGET).build())
            .mirroring(Mirroring.builder().variant(variant).build())
            .build());
  }

  private static Plan plan(String id, SiteView site) {
    return Procedures.all().plan(id, site, Inputs.none());
  }

  @Test
  void comeOutAcrossAWan() {
    for (Procedure procedure : MirroringProcedure.all()) {
      Plan plan = plan(procedure.info().id(), site(MirroringVariant.WAN));
      assertThat(plan.findings()).as(procedure.info().id()).isEmpty();
      assertThat(plan.goal()).isNotEmpty();
    }
  }

  @Test
  void needNoFailoverByHandOnALan() {
    SiteView lan = site(MirroringVariant.LAN);
    assertThat(plan("mirroring.protection", lan).findings()).isEmpty();
    assertThat(plan("mirroring.reversal", lan).findings()).isEmpty();
    assertThat(plan("mirroring.failover", lan).reasons())
        .singleElement()
        .satisfies(it -> assertThat(it.toString()).contains("takes over by itself"));
  }

  /** A planned restart that takes too long starts a failover. */
  @Test
  void warnOfATakeoverWhereverTheMirroredServerGoesDown() {
    Runbook lan = plan("windows.update", site(MirroringVariant.LAN)).runbook();
    Runbook wan = plan("windows.update", site(MirroringVariant.WAN)).runbook();
    assertThat(takeovers(lan)).isNotEmpty().allSatisfy(id -> assertThat(id).endsWith("@cons"));
    assertThat(takeovers(wan)).isEmpty();
  }

  private static List<String> takeovers(Runbook runbook) {
    return runbook.steps().stream()
        .filter(step -> step.warning().orElse("").contains("`Total time to failure`"))
        .map(Step::id)
        .toList();
  }

  @Test
  void areRefusedWhereNothingIsMirrored() {
    SiteView site = SiteView.of(Sites.remote().build());
    for (Procedure procedure : MirroringProcedure.all()) {
      assertThat(plan(procedure.info().id(), site).reasons()).hasSize(1);
    }
  }

  @Test
  void mirrorNoServerThatIsMirrored() {
    SiteView site = site(MirroringVariant.WAN);
    Plan first = plan("mirroring.protection", site);
    SiteState mirrored = Simulation.of(first.runbook(), first.start()).end();
    Plan again = Procedures.all().plan("mirroring.protection", site, Inputs.none(), mirrored);
    assertThat(again.reasons())
        .singleElement()
        .satisfies(
            it ->
                assertThat(it.text()).contains("procedure.done", "protection of the Consolidated"));
  }
}
