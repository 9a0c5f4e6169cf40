package dev.ixm.runbook.install;

import com.google.common.collect.ImmutableList;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.Server;
import dev.ixm.runbook.Draft;
import dev.ixm.runbook.Runbook;
import dev.ixm.runbook.site.Site;

/**
 * Plans the installation of a deployment.
 *
 * <p>The product is installed on the Primary first, because it holds the license, then on the
 * Consolidated server. When the two are synchronised, the Secondaries follow one by one in the
 * order of their numbers, each synchronised before the next; then the remote CSE servers and the
 * remote web servers in the order of theirs. Nobody logs in before the last voice server is
 * synchronised. Windows is prepared on all servers at once. Source: guide chapters 4 to 9, 18 and
 * 19.
 *
 * <p>A deployment that breaks rules gets a plan too: servers of one role without numbers follow
 * those with, by name, and what is amiss is settled in the plan's first step.
 */
public final class Installation {

  private Installation() {}

  /**
   * {@return the servers that the product is installed on, in the order of installation}
   *
   * @param deployment which site; it may break rules
   */
  public static ImmutableList<Server> order(Deployment deployment) {
    return new Site(deployment).order();
  }

  /**
   * {@return what to do to install a site}
   *
   * @param deployment which site; it may break rules
   */
  public static Runbook of(Deployment deployment) {
    Site site = new Site(deployment);
    Draft draft = new Draft("Installation of " + site.name());
    new SitePreparation(site, draft).write();
    site.order().forEach(server -> new WindowsPreparation(site, server, draft).write());
    new Handover(site, draft).write(new ProductInstallation(site, draft).write());
    return draft.finish();
  }
}
