package dev.ixm.runbook.platform;

import dev.ixm.model.Role;
import dev.ixm.model.platform.PlatformKind;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.Server;
import dev.ixm.model.site.SiteView;
import dev.ixm.runbook.Action;
import dev.ixm.runbook.Runbook;
import dev.ixm.runbook.Step;
import dev.ixm.runbook.install.Installation;

/**
 * Plans the installation of a site with VMware HA, which restarts the virtual machine of the
 * Consolidated server or of the Primary on another host when its own fails. Source: guide chapter
 * 23, VMware: HA for the Consolidated Server, and for the Primary Voice Server.
 */
public final class VmwareInstallation {

  private static final String CONSOLIDATED = "VMware: HA for the Consolidated Server";
  private static final String PRIMARY = "VMware: HA for the Primary Voice Server";

  private VmwareInstallation() {}

  /**
   * {@return what to do to set the cluster up and install the site; that of {@link Installation} if
   * the deployment does not say of any server that it runs on VMware}
   *
   * <p>All virtual machines come into the cluster; only those two servers are protected.
   *
   * @param deployment which site; it may break rules
   */
  public static Runbook of(Deployment deployment) {
    Groundwork work =
        new Groundwork(SiteView.of(deployment), "Installation on VMware", PlatformKind.VMWARE);
    cluster(work);
    clocks(work);
    work.servers().forEach(server -> machine(work, server));
    return work.thenInstall();
  }

  private static void cluster(Groundwork work) {
    work.step("vmware.vsphere", Action.INSTALL, "Have VMware vSphere installed and configured")
        .addHow("Have an external SAN for the data")
        .guide(23, CONSOLIDATED);
    work.step("vmware.cluster", Action.CONFIGURE, "Create a cluster in vSphere")
        .addHow("`vSphere Availability`: enable `Turn ON vSphere HA`")
        .guide(23, CONSOLIDATED);
    work.step("vmware.hosts", Action.CONFIGURE, "Add two or more hosts to the cluster")
        .why("One runs the protected virtual machine, the others stand by")
        .guide(23, CONSOLIDATED);
  }

  private static void clocks(Groundwork work) {
    work.step("vmware.time", Action.CONFIGURE, "Have all hosts take their time from NTP")
        .addHow("On each host: tab `Configuration`, `System` > `Time Configuration`")
        .addHow("Enable `Use Network Time Protocol (Enable NTP client)`")
        .addHow("`NTP Service Startup Policy`: `Start and stop with host`")
        .addHow("Enter at least one NTP server")
        .warning("Parts of the product fail when the clocks of the hosts differ")
        .guide(23, CONSOLIDATED);
    work.step("vmware.ntp", Action.START, "Start the NTP service of each host, or restart it")
        .why("The time settings take effect only then")
        .guide(23, CONSOLIDATED);
  }

  private static void machine(Groundwork work, Server server) {
    Role role = SiteView.role(server);
    String section = role == Role.PRIMARY ? PRIMARY : CONSOLIDATED;
    Step.Builder machine =
        work.step(server, "vmware.machine", Action.CONFIGURE, "Create this virtual machine")
            .addHow("Where its data are stored: the SAN")
            .addHow("Give each drive that it needs, C and D, as a virtual hard disk of its own")
            .guide(23, section);
    if (role == Role.PRIMARY || role == Role.CONSOLIDATED) {
      machine.warning("When its host fails, the site is down until it has restarted on another");
    }
    work.step(server, "vmware.guest-time", Action.CONFIGURE, "Have it take its time from its host")
        .addHow("`VM Options` > `VMware Tools` > `Time`: enable `Synchronize guest time with host`")
        .guide(23, section);
  }
}
