package dev.ixm.runbook.platform;

import com.google.common.collect.ImmutableList;
import dev.ixm.model.platform.PlatformKind;
import dev.ixm.model.rule.Finding;
import dev.ixm.model.site.SiteView;
import dev.ixm.runbook.Draft;
import dev.ixm.runbook.Runbook;
import dev.ixm.runbook.Step;
import dev.ixm.runbook.install.Installation;
import dev.ixm.runbook.procedure.Inputs;
import dev.ixm.runbook.procedure.Procedure;
import dev.ixm.runbook.procedure.ProcedureInfo;
import dev.ixm.runbook.site.Undescribed;
import dev.ixm.runbook.state.Effect;
import dev.ixm.runbook.state.Need;
import dev.ixm.runbook.state.SiteState;
import java.util.stream.Stream;

/**
 * The installation of a site whose servers on one platform have to be made first; what follows is
 * that of any site.
 */
abstract class PlatformInstallation implements Procedure {

  private final PlatformKind kind;
  private final ProcedureInfo info;

  PlatformInstallation(PlatformKind kind, ProcedureInfo info) {
    this.kind = kind;
    this.info = info;
  }

  /** Writes what is done before the servers on the platform are there. */
  abstract void prepare(Groundwork work, Inputs inputs);

  /** What has to be so of the platform in the end, besides that the servers are there. */
  Stream<Effect> wanted(Groundwork work) {
    return Stream.empty();
  }

  /** A step of the installation as it is on the platform. */
  Step adapted(Step step, Groundwork work) {
    return step;
  }

  @Override
  public final ProcedureInfo info() {
    return info;
  }

  /** The servers on the platform are not even machines yet. */
  @Override
  public final SiteState start(SiteView site, Inputs inputs) {
    return SiteState.bare(site);
  }

  @Override
  public final ImmutableList<Finding> objections(SiteView site) {
    return info.objectionsUnless(
        !work(site).servers().isEmpty() || !site.isDescribed(),
        "a server of the site stands on " + kind);
  }

  @Override
  public final ImmutableList<Need> goal(SiteView site, Inputs inputs) {
    ImmutableList.Builder<Need> goal = ImmutableList.builder();
    goal.addAll(new Installation().goal(site, Inputs.none()));
    if (site.isDescribed()) {
      wanted(work(site)).forEach(fact -> goal.add(Need.stated(fact, info.source())));
    }
    return goal.build();
  }

  @Override
  public final Runbook write(SiteView site, Inputs inputs) {
    Groundwork work = work(site);
    if (!site.isDescribed()) {
      return Undescribed.of(new Draft(work.title()));
    }
    if (!work.servers().isEmpty()) {
      prepare(work, inputs);
    }
    return work.thenInstall(inputs, step -> adapted(step, work));
  }

  private Groundwork work(SiteView site) {
    return new Groundwork(site, info, kind);
  }
}
