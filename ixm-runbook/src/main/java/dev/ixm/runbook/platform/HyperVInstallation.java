package dev.ixm.runbook.platform;

import dev.ixm.config.hyperv.VirtualSwitch;
import dev.ixm.model.platform.PlatformKind;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.Server;
import dev.ixm.model.site.SiteView;
import dev.ixm.runbook.Action;
import dev.ixm.runbook.Runbook;
import dev.ixm.runbook.Step;
import dev.ixm.runbook.install.Installation;

/**
 * Plans the installation of a site with guests of Hyper-V: the host, the guests, and then what is
 * done on any site. Source: guide chapter 24.
 */
public final class HyperVInstallation {

  private static final String ROLE = "Adding the Hyper-V Role";
  private static final String GUEST = "Creating the Guest Environment on the Host";
  private static final String SERVER = "Hyper-V Server 2012";

  private HyperVInstallation() {}

  /**
   * {@return what to do if the host runs Windows Server; the plan of {@link Installation} if the
   * deployment does not say of any server that it runs on Hyper-V}
   *
   * @param deployment which site; it may break rules
   */
  public static Runbook onWindowsServer(Deployment deployment) {
    Groundwork work = work(deployment);
    role(work);
    work.servers().forEach(server -> guest(work, server));
    return work.thenInstall();
  }

  /**
   * {@return what to do if the host runs Hyper-V Server 2012, which is managed from a computer with
   * Windows Server 2012 and the Hyper-V role; the plan of {@link Installation} if the deployment
   * does not say of any server that it runs on Hyper-V}
   *
   * @param deployment which site; it may break rules
   */
  public static Runbook onHyperVServer(Deployment deployment) {
    Groundwork work = work(deployment);
    role(work);
    hyperVServer(work);
    work.servers().forEach(server -> guest(work, server));
    return work.thenInstall();
  }

  private static Groundwork work(Deployment deployment) {
    return new Groundwork(SiteView.of(deployment), "Installation on Hyper-V", PlatformKind.HYPER_V);
  }

  private static void role(Groundwork work) {
    work.step("hyperv.role", Action.INSTALL, "Add the Hyper-V role to Windows Server 2012")
        .addHow("See that Windows is patched; Hyper-V Server 2012 has no such role to add")
        .addHow("Server Manager: add a role")
        .addHow("`Select server roles`: `Hyper-V`, confirm with `Add Features`")
        .addHow("Go on to the Hyper-V page, `Next`")
        .addHow("Disable all virtual switches")
        .addHow("`Virtual Machine Migration`: change nothing")
        .addHow("`Default Stores`: the drive and folder for virtual hard disks and configuration")
        .addHow("`Install`, then `Close`")
        .guide(24, ROLE);
    work.step("hyperv.restart", Action.RESTART, "Restart that computer").guide(24, ROLE);
    work.step("hyperv.switch", Action.CONFIGURE, "Create the virtual switch")
        .addHow("Hyper-V Manager: right-click the host, `Virtual Switch Manager...`")
        .addHow("`External`, `Create Virtual Switch`")
        .addHow("Name it, and choose an adapter other than the one for management")
        .addHow("Disable `" + VirtualSwitch.SHARING_OPTION + "`")
        .addHow("Enable `" + VirtualSwitch.SR_IOV_OPTION + "`")
        .addHow("`Apply`, `OK`, confirm with `Yes`")
        .guide(24, ROLE);
  }

  private static void hyperVServer(Groundwork work) {
    work.step("hyperv.download", Action.OBTAIN, "Download Hyper-V Server 2012 from Microsoft")
        .addHow("Use a computer with a full Windows, and burn the ISO file to a CD or DVD")
        .guide(24, SERVER);
    work.step(
            "hyperv.boot", Action.INSTALL, "Boot the host from the disc, which installs by itself")
        .warning("The host's hard drive has to be empty")
        .guide(24, SERVER);
    work.step("hyperv.reboot", Action.RESTART, "Reboot the host").guide(24, SERVER);
    work.step("hyperv.host", Action.CONFIGURE, "Define what the host's own interface asks for")
        .addHow("`Domain/Workgroup`, `Computer Name`")
        .addHow("`Windows Update Settings`, `Download and Install Updates`")
        .addHow("`Network Settings`, `Date and Time`")
        .guide(24, SERVER);
    work.step("hyperv.connect", Action.CONFIGURE, "Connect Hyper-V Manager to the host")
        .addHow("On Windows Server 2012: right-click `Hyper-V Manager`, `Connect to Server...`")
        .addHow("`Another computer`: the host's address or name, `OK`")
        .expected("The host is on the list of Hyper-V Manager")
        .guide(24, SERVER);
  }

  private static void guest(Groundwork work, Server server) {
    work.step(server, "hyperv.guest", Action.CONFIGURE, "Create this guest in Hyper-V Manager")
        .addHow("Right-click the host, `New` > `Virtual Machine...`, `Next`")
        .addHow("Its name and, if wanted, another place for its data")
        .addHow(
            "Memory: what the product requires, better 4 GB or more; the host keeps enough for"
                + " itself")
        .addHow("The virtual switch")
        .addHow("`Attach a virtual hard disk later`, then `Finish`")
        .expected("Hyper-V Manager lists it")
        .guide(24, GUEST);
    disk(work.step(server, "hyperv.disk", Action.CONFIGURE, "Give it processors and a disk"));
    work.step(server, "hyperv.start", Action.START, "Turn the guest on, and install Windows")
        .why("It comes turned off, without operating system: a new computer")
        .guide(24, GUEST);
  }

  private static void disk(Step.Builder step) {
    step.addHow("`Settings`: the number of processors that the product requires")
        .addHow("`IDE Controller 0`: `Hard Drive`, `Add`")
        .addHow("`Virtual hard disk`, `New`")
        .addHow("`Choose Disk Type`: `Fixed size`")
        .addHow("The disk's name and path")
        .addHow("`Create a new blank virtual hard disk`: its size, then `Finish`")
        .guide(24, GUEST);
  }
}
