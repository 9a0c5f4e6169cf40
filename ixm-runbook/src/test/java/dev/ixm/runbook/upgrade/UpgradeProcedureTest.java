package dev.ixm.runbook.upgrade;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Ascii;
import dev.ixm.model.Release;
import dev.ixm.model.guide.Basis;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.SiteView;
import dev.ixm.model.windows.WindowsVersion;
import dev.ixm.runbook.Step;
import dev.ixm.runbook.operation.SetServices;
import dev.ixm.runbook.procedure.Inputs;
import dev.ixm.runbook.procedure.Plan;
import dev.ixm.runbook.procedure.Procedures;
import dev.ixm.runbook.site.Services;
import dev.ixm.runbook.site.Sites;
import dev.ixm.runbook.state.Key;
import dev.ixm.runbook.state.Keys;
import dev.ixm.runbook.state.SiteState;
import org.junit.jupiter.api.Test;

/** The upgrade as a procedure: simulated, or refused with reasons. */
class UpgradeProcedureTest {

  private static final Inputs FROM = Inputs.none().with(Upgrade.FROM, Release.parse("10.1"));

  private static Plan plan(Deployment site, Inputs inputs) {
    return Procedures.all().plan("site.upgrade", SiteView.of(site), inputs);
  }

  private static Step step(Plan plan, String id) {
    return plan.runbook().find(id).orElseThrow();
  }

  @Test
  void comesOutWithRemoteServers() {
    assertThat(plan(Sites.remote().build(), FROM).findings()).isEmpty();
  }

  @Test
  void synchronizesOnlyWhenNobodyWatchesTheDatabaseAtEitherEnd() {
    Plan plan = plan(Sites.highAvailability().build(), FROM);
    for (String voice : new String[] {"PRI", "SEC2", "SEC3"}) {
      assertThat(step(plan, "mobilink.start@" + Ascii.toLowerCase(voice)).needs())
          .extracting(need -> need.key())
          .contains(
              Keys.running(voice, Services.WATCHER),
              Keys.running("CONS", Services.WATCHER),
              Keys.running("CONS", Services.MOBILINK_CONSOLIDATED));
    }
  }

  @Test
  void stopsServicesByAnOperation() {
    assertThat(step(plan(Sites.highAvailability().build(), FROM), "voice.stop@pri").operation())
        .isInstanceOf(SetServices.class);
  }

  /** The guide's last step names no server. */
  @Test
  void marksWhereTheLastStepIsDoneAsInferred() {
    Plan plan = plan(Sites.remote().build(), FROM);
    for (String id : new String[] {"services.restore@cons", "server.restart-again@cse1"}) {
      assertThat(step(plan, id).basis()).isEqualTo(Basis.INFERRED);
    }
  }

  @Test
  void warnsOfWindows2019() {
    Deployment site = Sites.single(WindowsVersion.WINDOWS_SERVER_2019);
    Step warning = step(plan(site, FROM), "windows.not-listed");
    assertThat(warning.warning()).hasValueSatisfying(it -> assertThat(it).contains("not 2019"));
    assertThat(step(plan(site, FROM), "upgrade.account@ixm").waitsFor()).contains(warning.id());
    Plan listed = plan(Sites.single(WindowsVersion.WINDOWS_SERVER_2016), FROM);
    assertThat(listed.runbook().find(warning.id())).isEmpty();
  }

  @Test
  void isRefusedWhereTheSiteOrTheReleaseSpeaksAgainstIt() {
    Deployment site = Sites.single(WindowsVersion.WINDOWS_SERVER_2016);
    assertThat(plan(site, Inputs.none()).isRefused()).isTrue();
    Inputs same = Inputs.none().with(Upgrade.FROM, site.release());
    assertThat(plan(site, same).reasons()).hasSize(1);
    assertThat(plan(Sites.single(WindowsVersion.WINDOWS_SERVER_2008_R2), FROM).reasons())
        .singleElement()
        .satisfies(it -> assertThat(it.toString()).contains("old Windows"));
  }

  @Test
  void isRefusedFromAStateWithAnotherRelease() {
    SiteView site = SiteView.of(Sites.single(WindowsVersion.WINDOWS_SERVER_2016));
    SiteState other = SiteState.installed(site).with(Keys.release("IXM").is(Key.NONE));
    assertThat(Procedures.all().plan("site.upgrade", site, FROM, other).isRefused()).isTrue();
  }
}
