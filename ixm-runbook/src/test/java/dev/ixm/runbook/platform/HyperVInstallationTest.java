package dev.ixm.runbook.platform;

import static dev.ixm.runbook.platform.AwsInstallationTest.server;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ixm.model.Role;
import dev.ixm.model.Topology;
import dev.ixm.model.platform.Platform;
import dev.ixm.model.platform.PlatformKind;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.SiteView;
import dev.ixm.model.text.Markdown;
import dev.ixm.runbook.Action;
import dev.ixm.runbook.Runbook;
import dev.ixm.runbook.install.Installation;
import dev.ixm.runbook.procedure.Inputs;
import dev.ixm.runbook.site.Plan;
import dev.ixm.runbook.site.Sites;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class HyperVInstallationTest {

  private static final Deployment SITE =
      Sites.site(Topology.SINGLE_SERVER)
          .addServers(server("IXM", Role.SINGLE, PlatformKind.HYPER_V))
          .build();

  private final Plan windows = new Plan(installation(SITE, HyperVSystem.WINDOWS_SERVER));
  private final Plan hyperV = new Plan(installation(SITE, HyperVSystem.HYPER_V_SERVER));

  @Test
  @Tag("G24-022")
  @Tag("G24-026")
  @Tag("G24-032")
  void addsTheRoleAndCreatesTheSwitchInTheGuidesOrder() {
    windows.assertOrder("hyperv.role", "hyperv.restart", "hyperv.switch", "hyperv.guest@ixm");
    assertThat(windows.step("hyperv.role").what())
        .isEqualTo(
            "Add the Hyper-V role to the host, which runs Windows Server 2012 or Windows Server"
                + " 2012 R2");
    assertThat(windows.step("hyperv.role").how())
        .containsExactly(
            "See that Windows is patched; Hyper-V Server 2012 has no such role to add",
            "Server Manager: add a role; on each host, if the guests are on several",
            "`Select server roles`: `Hyper-V`, confirm with `Add Features`",
            "Go on to the Hyper-V page, `Next`",
            "Disable all virtual switches",
            "`Virtual Machine Migration`: change nothing",
            "`Default Stores`, drive and folder for virtual hard disks and configuration: "
                + Markdown.BLANK,
            "`Install`, then `Close`");
    assertThat(windows.step("hyperv.restart").action()).isEqualTo(Action.RESTART);
    assertThat(windows.step("hyperv.switch").how())
        .containsExactly(
            "Hyper-V Manager: right-click the host, `Virtual Switch Manager...`",
            "`External`, `Create Virtual Switch`",
            "Choose an adapter other than the one for management; the switch is called: "
                + Markdown.BLANK,
            "Disable `Allow management operating system to share this network adapter`",
            "Enable `Enable single-root I/O virtualization (SR-IOV)`",
            "`Apply`, `OK`, confirm with `Yes`");
  }

  @Test
  @Tag("G24-018")
  @Tag("G24-046")
  @Tag("G24-047")
  void createsTheGuestBeforeWindowsAndTheProduct() {
    for (Plan plan : new Plan[] {windows, hyperV}) {
      plan.assertOrder(
          "hyperv.switch",
          "hyperv.guest@ixm",
          "hyperv.disk@ixm",
          "hyperv.start@ixm",
          "windows.roles@ixm",
          "product.install@ixm");
      assertThat(plan.step("hyperv.guest@ixm").how())
          .containsExactly(
              "Right-click the host, `New` > `Virtual Machine...`, `Next`",
              "Name it as its server is called; if wanted, choose another place for its data",
              "Memory: 8 GiB or more; the product requires what its role needs, the guide advises"
                  + " 4 GiB",
              "The virtual switch that was created",
              "`Attach a virtual hard disk later`, then `Finish`");
      assertThat(plan.step("hyperv.disk@ixm").how())
          .containsExactly(
              "`Settings`, processors: 4 or more",
              "For each of its drives, C for Windows and another one for the product:",
              "`IDE Controller 0`: `Hard Drive`, `Add`",
              "`Virtual hard disk`, `New`",
              "`Choose Disk Type`: `Fixed size`",
              "The disk's name and path",
              "`Create a new blank virtual hard disk`: for C 100 GiB or more, for the product %s or more; `Finish`"
                  .formatted(SiteView.of(SITE).profile(SITE.servers().get(0)).storage()));
      assertThat(plan.step("hyperv.start@ixm").what()).isEqualTo("Turn the guest on");
      assertThat(plan.how("hyperv.start@ixm")).startsWith("Have a licensed copy of Windows");
      assertThat(plan.step("hyperv.start@ixm").why())
          .hasValue("It comes turned off, without operating system: a new computer");
      assertThat(plan.runbook().title()).isEqualTo("Installation on Hyper-V of Ottawa");
    }
  }

  @Test
  @Tag("G24-048")
  @Tag("G24-049")
  @Tag("G24-052")
  void setsAHyperVServerUpAndConnectsTheManager() {
    hyperV.assertOrder(
        "hyperv.restart",
        "hyperv.download",
        "hyperv.boot",
        "hyperv.reboot",
        "hyperv.host",
        "hyperv.connect",
        "hyperv.switch",
        "hyperv.guest@ixm");
    assertThat(hyperV.step("hyperv.role").what())
        .isEqualTo("Add the Hyper-V role to the Windows Server 2012 that manages the host");
    assertThat(hyperV.how("hyperv.download")).contains("ISO file to a CD or DVD");
    assertThat(hyperV.step("hyperv.boot").warning())
        .hasValue("The host's hard drive has to be empty");
    assertThat(hyperV.step("hyperv.reboot").action()).isEqualTo(Action.RESTART);
    assertThat(hyperV.step("hyperv.host").how())
        .containsExactly(
            "`Domain/Workgroup`, `Computer Name`",
            "`Windows Update Settings`, `Download and Install Updates`",
            "`Network Settings`, `Date and Time`");
    assertThat(hyperV.step("hyperv.connect").how())
        .containsExactly(
            "On Windows Server 2012: right-click `Hyper-V Manager`, `Connect to Server...`",
            "`Another computer`: the host's address or name, `OK`");
    assertThat(hyperV.step("hyperv.connect").expected())
        .hasValue("The host is on the list of Hyper-V Manager");
  }

  @Test
  @Tag("G24-034")
  @Tag("G24-035")
  @Tag("G24-037")
  void countsTheMemoryOfAllGuestsAndAsksForThatOfTheHost() {
    Plan several =
        new Plan(
            installation(
                Sites.site(Topology.HIGH_AVAILABILITY)
                    .addServers(
                        server("PRI", Role.PRIMARY, PlatformKind.HYPER_V),
                        server("CONS", Role.CONSOLIDATED, PlatformKind.HYPER_V))
                    .build(),
                HyperVSystem.WINDOWS_SERVER));
    several.assertOrder("hyperv.memory", "hyperv.guest@pri");
    several.assertOrder("hyperv.memory", "hyperv.guest@cons");
    assertThat(several.step("hyperv.memory").how())
        .containsExactly(
            "The guests together: 32 GiB at least, if all are on one host",
            "Add what the host needs for itself, of which the guide gives no figure: "
                + Markdown.BLANK);
  }

  @Test
  void leavesASiteNoChoiceThatSaysWhatItsHostRuns() {
    for (String version : new String[] {"Hyper-V Server 2012", "Windows Server 2012 R2"}) {
      Deployment stated =
          Sites.site(Topology.SINGLE_SERVER)
              .addServers(
                  Sites.server("IXM", Role.SINGLE)
                      .platform(
                          Platform.builder().kind(PlatformKind.HYPER_V).version(version).build())
                      .build())
              .build();
      assertThat(HyperVInstallation.HOST.choices().apply(SiteView.of(stated)))
          .containsExactly(
              version.startsWith("Hyper")
                  ? HyperVSystem.HYPER_V_SERVER
                  : HyperVSystem.WINDOWS_SERVER);
      assertThat(
              new Plan(installation(stated, HyperVSystem.WINDOWS_SERVER))
                  .step("hyperv.role")
                  .what())
          .isEqualTo(
              "Add the Hyper-V role to the host, which runs "
                  + (version.startsWith("Hyper")
                      ? "Windows Server 2012 or Windows Server 2012 R2"
                      : version));
    }
    assertThat(HyperVInstallation.HOST.choices().apply(SiteView.of(SITE))).hasSize(2);
  }

  @Test
  void downloadsNothingForAHostThatRunsWindowsServer() {
    assertThat(windows.has("hyperv.download")).isFalse();
    assertThat(windows.has("hyperv.connect")).isFalse();
  }

  @Test
  void isTheOrdinaryInstallationWithoutGuests() {
    Deployment elsewhere = Sites.remote().build();
    Plan ordinary = new Plan(Installation.of(elsewhere));
    assertThat(installation(elsewhere, HyperVSystem.WINDOWS_SERVER)).isEqualTo(ordinary.runbook());
    assertThat(installation(elsewhere, HyperVSystem.HYPER_V_SERVER)).isEqualTo(ordinary.runbook());
  }

  private static Runbook installation(Deployment site, HyperVSystem host) {
    return new HyperVInstallation().write(site, Inputs.none().with(HyperVInstallation.HOST, host));
  }
}
