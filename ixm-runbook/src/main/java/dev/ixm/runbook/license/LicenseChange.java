package dev.ixm.runbook.license;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.ixm.licensing.procedure.LicenseActivation;
import dev.ixm.licensing.procedure.LicenseProcedure.Occasion;
import dev.ixm.model.guide.Source;
import dev.ixm.model.license.License;
import dev.ixm.model.rule.Finding;
import dev.ixm.model.site.Server;
import dev.ixm.model.site.SiteView;
import dev.ixm.runbook.Draft;
import dev.ixm.runbook.Runbook;
import dev.ixm.runbook.procedure.Input;
import dev.ixm.runbook.procedure.Inputs;
import dev.ixm.runbook.procedure.Procedure;
import dev.ixm.runbook.procedure.ProcedureInfo;
import dev.ixm.runbook.state.Key;
import dev.ixm.runbook.state.Keys;
import dev.ixm.runbook.state.Need;
import java.util.Optional;

/**
 * The change of the license of a site that runs: for a new term, for more features, ports or
 * mailboxes, or since the hardware is another that it is bound to.
 *
 * <p>The site's license is the one that it shall have. Source: guide chapters 12 and 13; what
 * brings the license to a later release belongs to the upgrade of the program.
 */
public final class LicenseChange implements Procedure {

  /** Why the license changes. */
  public static final Input<Occasion> OCCASION =
      new Input<>(
          "occasion",
          "Why does the license change?",
          Occasion.class,
          site -> ImmutableList.of(Occasion.RENEWAL, Occasion.UPGRADE, Occasion.HARDWARE_CHANGE));

  private static final ProcedureInfo INFO =
      new ProcedureInfo(
          "license.change",
          "Change of the license",
          "A site that runs takes up a license that was renewed, extended or bound anew.",
          Source.of(13, "License Upgrades"),
          ImmutableList.of(OCCASION));

  /** For whoever lists procedures. */
  public LicenseChange() {}

  @Override
  public ProcedureInfo info() {
    return INFO;
  }

  @Override
  public ImmutableList<Finding> objections(SiteView site) {
    ImmutableList.Builder<Finding> all = ImmutableList.builder();
    if (site.stated().license().isEmpty()) {
      all.add(INFO.objection("the site states its license"));
    }
    if (findHolder(site).isEmpty()) {
      all.add(INFO.objection("the site has a single server or a Primary"));
    }
    return all.build();
  }

  @Override
  public ImmutableList<Need> goal(SiteView site, Inputs inputs) {
    Server holder = holder(site);
    Source source = activation(site).source();
    return ImmutableList.of(
            LicenseSteps.active(holder, license(site)), Keys.restartDue(holder.name()).is(Key.NONE))
        .stream()
        .map(fact -> Need.stated(fact, source))
        .collect(toImmutableList());
  }

  /** On new hardware a license is bound anew, though it stays the same. */
  @Override
  public boolean isRepeated(Inputs inputs) {
    return inputs.get(OCCASION) == Occasion.HARDWARE_CHANGE;
  }

  @Override
  public Runbook write(SiteView site, Inputs inputs) {
    Draft draft =
        new Draft("Change of the license of " + Draft.name(site), site, start(site, inputs));
    new LicenseSteps(site, holder(site), license(site), activation(site), draft)
        .write(inputs.get(OCCASION));
    return draft.finish();
  }

  private static Optional<Server> findHolder(SiteView site) {
    return site.order().stream().filter(site::holdsLicense).findFirst();
  }

  private static Server holder(SiteView site) {
    return findHolder(site)
        .orElseThrow(
            () -> new IllegalArgumentException("the deployment has no single server or Primary"));
  }

  private static License license(SiteView site) {
    return site.stated()
        .license()
        .orElseThrow(() -> new IllegalArgumentException("the deployment states no license"));
  }

  private static LicenseActivation activation(SiteView site) {
    License license = license(site);
    return LicenseActivation.of(license.type(), license.verification());
  }
}
