package dev.ixm.runbook.install;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.ixm.model.guide.Source;
import dev.ixm.model.rule.Finding;
import dev.ixm.model.site.Server;
import dev.ixm.model.site.SiteView;
import dev.ixm.runbook.Draft;
import dev.ixm.runbook.Runbook;
import dev.ixm.runbook.procedure.Inputs;
import dev.ixm.runbook.procedure.Procedure;
import dev.ixm.runbook.procedure.ProcedureInfo;
import dev.ixm.runbook.site.Undescribed;
import dev.ixm.runbook.state.Need;
import dev.ixm.runbook.state.SiteState;
import java.util.stream.Stream;

/**
 * The preparation of Windows on the servers of a site, as far as the day on which the product is
 * installed: what an {@link Installation} begins with. Source: guide chapters 5 to 9, by edition,
 * topology and version of Windows.
 */
public final class ServerPreparation implements Procedure {

  private static final ProcedureInfo INFO =
      new ProcedureInfo(
          "windows.preparation",
          "Preparation of Windows",
          "Bare machines get Windows and all that the installation of the product finds there.",
          Source.of(5, "Installation Preparation"),
          ImmutableList.of());

  /** For whoever lists procedures. */
  public ServerPreparation() {}

  @Override
  public ProcedureInfo info() {
    return INFO;
  }

  @Override
  public SiteState start(SiteView site, Inputs inputs) {
    return SiteState.bare(site);
  }

  @Override
  public ImmutableList<Finding> objections(SiteView site) {
    return INFO.objectionsUnless(
        !site.order().isEmpty() || !site.isDescribed(), "the site has a server for the product");
  }

  /** What the installer finds is what it needs. */
  @Override
  public ImmutableList<Need> goal(SiteView site, Inputs inputs) {
    return site.isDescribed()
        ? site.order().stream().flatMap(server -> needs(site, server)).collect(toImmutableList())
        : ImmutableList.of();
  }

  private static Stream<Need> needs(SiteView site, Server server) {
    ImmutableList.Builder<Need> needs = ImmutableList.builder();
    needs.addAll(new InstallationNeeds(site, server).ofWindows());
    needs.addAll(WindowsIdentity.needs(site, server));
    if (site.isJitc()) {
      needs.add(Need.inferred(FileEncryption.installer(server), FileEncryption.EFS));
    }
    return needs.build().stream();
  }

  @Override
  public Runbook write(SiteView site, Inputs inputs) {
    Draft draft =
        new Draft("Preparation of Windows for " + Draft.name(site), site, start(site, inputs));
    if (!site.isDescribed()) {
      return Undescribed.of(draft);
    }
    new SitePreparation(site, draft, inputs).writeForWindows();
    site.order().forEach(server -> new WindowsPreparation(site, server, draft).write());
    return draft.finish();
  }
}
