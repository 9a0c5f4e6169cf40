package dev.ixm.runbook.install;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.ixm.config.certificate.SelfSigned;
import dev.ixm.model.guide.Source;
import dev.ixm.model.rule.Finding;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.Server;
import dev.ixm.model.site.SiteView;
import dev.ixm.runbook.Draft;
import dev.ixm.runbook.Runbook;
import dev.ixm.runbook.procedure.Input;
import dev.ixm.runbook.procedure.Inputs;
import dev.ixm.runbook.procedure.Procedure;
import dev.ixm.runbook.procedure.ProcedureInfo;
import dev.ixm.runbook.site.LanguagePacks;
import dev.ixm.runbook.site.Undescribed;
import dev.ixm.runbook.state.Need;
import dev.ixm.runbook.state.SiteState;
import java.util.stream.Stream;

/**
 * The installation of a deployment.
 *
 * <p>The product is installed on the Primary first, because it holds the license, then on the
 * Consolidated server. When the two are synchronized, the Secondaries follow one by one in the
 * order of their numbers, each synchronized before the next; then the remote CSE servers and the
 * remote web servers in the order of theirs. Nobody logs in before the last voice server is
 * synchronized. Windows is prepared on all servers at once. Source: guide chapters 4 to 9, 18 and
 * 19.
 *
 * <p>A deployment that breaks rules gets a plan too, in which servers of one role without numbers
 * follow those with, by name; {@link dev.ixm.runbook.Precheck} puts what is amiss before it. A
 * Cloud Gateway, which the guide does not describe, gets none but a step that says so.
 */
public final class Installation implements Procedure {

  /**
   * Whether the site lets certificates be self-signed where the guide does. It is not asked for;
   * where it is not said, a plan has both ways.
   */
  public static final Input<SelfSigned> SELF_SIGNED =
      new Input<>(
          "selfSigned",
          "May certificates be self-signed?",
          SelfSigned.class,
          site -> ImmutableList.copyOf(SelfSigned.values()));

  private static final Source SOURCE = Source.of(8, "Installation");
  private static final ProcedureInfo INFO =
      new ProcedureInfo(
          "site.installation",
          "Installation",
          "Bare machines become a site that people can use.",
          SOURCE,
          ImmutableList.of());

  /** For whoever lists procedures. */
  public Installation() {}

  /**
   * {@return the servers that the product is installed on, in the order of installation}
   *
   * @param deployment which site; it may break rules
   */
  public static ImmutableList<Server> order(Deployment deployment) {
    return SiteView.of(deployment).order();
  }

  /**
   * {@return what to do to install a site}
   *
   * @param deployment which site; it may break rules
   */
  public static Runbook of(Deployment deployment) {
    return new Installation().write(SiteView.of(deployment), Inputs.none());
  }

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

  @Override
  public ImmutableList<Need> goal(SiteView site, Inputs inputs) {
    InstallationGoal goal = new InstallationGoal(site, SOURCE);
    if (site.isDescribed()) {
      goal.all();
    }
    return site.isDescribed()
        ? Stream.concat(goal.build().stream(), Commissioning.goal(site)).collect(toImmutableList())
        : goal.build();
  }

  @Override
  public Runbook write(SiteView site, Inputs inputs) {
    Draft draft = new Draft("Installation of " + Draft.name(site), site, start(site, inputs));
    if (!site.isDescribed()) {
      return Undescribed.of(draft);
    }
    new SitePreparation(site, draft, inputs).write();
    site.order().forEach(server -> new WindowsPreparation(site, server, draft).write());
    ImmutableSet<String> installed = new ProductInstallation(site, draft, inputs).write();
    ImmutableSet<String> whole = withLanguages(site, draft, site.voiceServers(), installed);
    Commissioning commissioning = new Commissioning(site, draft);
    ImmutableSet<String> ready = new Handover(site, draft).write(whole, commissioning::company);
    Acceptance.write(site, draft, Sets.union(ready, commissioning.write()).immutableCopy());
    return draft.finish();
  }

  /** The steps to wait for, with those that bring the site's languages to new voice servers. */
  static ImmutableSet<String> withLanguages(
      SiteView site, Draft draft, Iterable<Server> added, ImmutableSet<String> installed) {
    ImmutableSet.Builder<String> all = ImmutableSet.<String>builder().addAll(installed);
    added.forEach(server -> all.addAll(LanguagePacks.write(site, draft, server)));
    return all.build();
  }
}
