package dev.ixm.runbook.platform;

import dev.ixm.model.platform.PlatformKind;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.SiteView;
import dev.ixm.runbook.Action;
import dev.ixm.runbook.Runbook;
import dev.ixm.runbook.install.Installation;

/**
 * Plans the installation of a site with servers on Amazon Web Services: they are bought first, and
 * the rest is that of any site. Source: guide chapter 25.
 */
public final class AwsInstallation {

  private AwsInstallation() {}

  /**
   * {@return what to do to buy the servers and install the site; that of {@link Installation} if
   * the deployment does not say of any server that it runs there}
   *
   * @param deployment which site; it may break rules
   */
  public static Runbook of(Deployment deployment) {
    Groundwork work =
        new Groundwork(SiteView.of(deployment), "Installation on AWS", PlatformKind.AWS);
    work.step("aws.account", Action.OBTAIN, "Open an account with Amazon Web Services")
        .guide(25, "Pre-requisites");
    work.step("aws.servers", Action.OBTAIN, "Buy and set up the servers: " + work.servers().size())
        .addHow("CPU, memory and disks: at least those of servers on the premises")
        .addHow("Several servers: in one virtual network")
        .guide(25, "Pre-requisites");
    work.step("aws.pbx", Action.VERIFY, "See that the PBX works on one of the servers at AWS")
        .guide(25, "Pre-requisites");
    return work.thenInstall();
  }
}
