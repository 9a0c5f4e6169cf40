package dev.ixm.runbook.platform;

import static dev.ixm.runbook.platform.AwsInstallationTest.server;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.ixm.model.Role;
import dev.ixm.model.Topology;
import dev.ixm.model.capacity.HardwareProfile;
import dev.ixm.model.hardware.Hardware;
import dev.ixm.model.platform.Platform;
import dev.ixm.model.platform.PlatformFeature;
import dev.ixm.model.platform.PlatformKind;
import dev.ixm.model.platform.VmwareCluster;
import dev.ixm.model.quantity.DataSize;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.Server;
import dev.ixm.model.site.SiteView;
import dev.ixm.model.storage.Drive;
import dev.ixm.model.storage.DriveUse;
import dev.ixm.model.text.Markdown;
import dev.ixm.runbook.Action;
import dev.ixm.runbook.Step;
import dev.ixm.runbook.install.Installation;
import dev.ixm.runbook.procedure.Inputs;
import dev.ixm.runbook.site.Plan;
import dev.ixm.runbook.site.Sites;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class VmwareInstallationTest {

  private static final Deployment SITE =
      Sites.site(Topology.HIGH_AVAILABILITY)
          .addServers(
              server("SEC", Role.SECONDARY, PlatformKind.VMWARE),
              guarded("CONS", Role.CONSOLIDATED).build(),
              guarded("PRI", Role.PRIMARY).build())
          .build();

  private final Plan plan = new Plan(new VmwareInstallation().write(SITE, Inputs.none()));

  private static Server.Builder guarded(String name, Role role) {
    return Sites.server(name, role)
        .platform(
            Platform.builder()
                .kind(PlatformKind.VMWARE)
                .version("6.7")
                .addFeatures(PlatformFeature.VMWARE_HA)
                .cluster(VmwareCluster.builder().recoveryHost("ESX-2").build())
                .build());
  }

  @Test
  @Tag("G23-044")
  @Tag("G23-045")
  void bindsRecoveryToTheHostThatTheSiteNames() {
    HardwareProfile needed = SiteView.of(SITE).profile(SITE.servers().get(1));
    for (String server : new String[] {"cons", "pri"}) {
      plan.assertOrder("vmware.machine@" + server, "vmware.recovery@" + server);
      assertThat(plan.step("vmware.recovery@" + server).how())
          .containsExactly(
              "That host is `ESX-2`",
              "That host keeps free: %s logical processors, %s of memory"
                  .formatted(needed.logicalProcessors(), needed.memory()));
    }
    assertThat(plan.has("vmware.recovery@sec")).isFalse();
  }

  @Test
  @Tag("G23-044")
  void asksForTheHostOfRecoveryThatIsNotNamed() {
    Deployment open =
        Deployment.builder()
            .from(SITE)
            .servers(
                ImmutableList.of(
                    Sites.server("PRI", Role.PRIMARY)
                        .platform(
                            Platform.builder()
                                .kind(PlatformKind.VMWARE)
                                .addFeatures(PlatformFeature.VMWARE_HA)
                                .build())
                        .build()))
            .build();
    assertThat(
            new Plan(new VmwareInstallation().write(open, Inputs.none()))
                .how("vmware.recovery@pri"))
        .startsWith("Which of the hosts of the cluster: " + Markdown.OWN_BLANK);
  }

  @Test
  void prescribesNoClusterToServersThatDoNotUseIt() {
    Deployment plain =
        Sites.site(Topology.SINGLE_SERVER)
            .addServers(server("IXM", Role.SINGLE, PlatformKind.VMWARE))
            .build();
    Plan single = new Plan(new VmwareInstallation().write(plain, Inputs.none()));
    single.assertOrder("vmware.esxi", "vmware.machine@ixm", "product.install@ixm");
    assertThat(single.runbook().steps())
        .filteredOn(step -> step.id().startsWith("vmware."))
        .extracting(Step::id)
        .containsExactly("vmware.esxi", "vmware.machine@ixm");
    assertThat(single.how("vmware.machine@ixm")).doesNotContain("SAN");
    assertThat(single.how("vmware.esxi")).contains("Its release: 6.0, 6.5, 6.7");
    assertThat(plan.how("vmware.machine@sec")).doesNotContain("SAN");
    assertThat(plan.how("vmware.esxi")).contains("Its release: 6.7");
  }

  @Test
  @Tag("G23-038")
  @Tag("G23-019")
  void givesEachMachineWhatItsRoleNeeds() {
    assertThat(plan.how("vmware.machine@sec"))
        .contains("8 logical processors, 16 GiB of memory", "No disk is thin-provisioned");
  }

  @Test
  void leavesABlankForARoleOfWhichTheGuideHasNoFigures() {
    Deployment web =
        Deployment.builder()
            .from(SITE)
            .addServers(server("WEB", Role.REMOTE_WEB, PlatformKind.VMWARE))
            .build();
    assertThat(
            new Plan(new VmwareInstallation().write(web, Inputs.none())).how("vmware.machine@web"))
        .contains("Its processors, memory and disks: " + Markdown.OWN_BLANK);
  }

  @Test
  @Tag("G23-078")
  @Tag("G23-080")
  void setsTheClusterUpInTheGuidesOrder() {
    for (String server : new String[] {"cons", "pri"}) {
      plan.assertOrder(
          "vmware.vsphere",
          "vmware.cluster",
          "vmware.hosts",
          "vmware.time",
          "vmware.ntp",
          "vmware.machine@" + server,
          "vmware.guest-time@" + server,
          "product.install@" + server);
    }
    assertThat(plan.how("vmware.vsphere")).isEqualTo("Have an external SAN for the data");
    assertThat(plan.step("vmware.machine@cons").how())
        .startsWith("Where its data are stored: the SAN");
    assertThat(plan.runbook().title()).isEqualTo("Installation on VMware of Ottawa");
  }

  @Test
  @Tag("G23-070")
  @Tag("G23-071")
  void switchesHighAvailabilityOnForTwoHostsOrMore() {
    assertThat(plan.how("vmware.cluster"))
        .isEqualTo(
            "`vSphere Availability`: enable `Turn ON vSphere HA`\n"
                + "Leave vMotion off: release 10.8 of the product does not support it\n"
                + "Leave DRS off: release 10.8 of the product does not support it\n"
                + "Leave Fault Tolerance off: release 10.8 of the product does not support it");
    assertThat(plan.step("vmware.hosts").what()).isEqualTo("Add hosts to the cluster: 2 or more");
    assertThat(plan.step("vmware.hosts").why())
        .hasValue("One runs the protected virtual machine, the others stand by");
  }

  @Test
  @Tag("G23-072")
  @Tag("G23-073")
  @Tag("G23-074")
  @Tag("G23-075")
  @Tag("G23-076")
  @Tag("G23-077")
  void keepsTheClocksOfHostsAndGuestsInStep() {
    assertThat(plan.step("vmware.time").how())
        .containsExactly(
            "On each host: tab `Configuration`, `System` > `Time Configuration`",
            "Enable `Use Network Time Protocol (Enable NTP client)`",
            "`NTP Service Startup Policy`: `Start and stop with host`",
            "Enter at least one NTP server: " + Markdown.BLANK);
    assertThat(plan.step("vmware.time").warning())
        .hasValueSatisfying(line -> assertThat(line).contains("fail when the clocks"));
    assertThat(plan.step("vmware.ntp").action()).isEqualTo(Action.START);
    assertThat(plan.step("vmware.ntp").what()).endsWith("of each host, or restart it");
    for (String server : new String[] {"cons", "pri"}) {
      assertThat(plan.how("vmware.guest-time@" + server))
          .startsWith(
              "`VM Options` > `VMware Tools` > `Time`: enable `Synchronize guest time with host`");
    }
  }

  @Test
  @Tag("G05-014")
  void addsEachDriveAsAVirtualHardDisk() {
    for (String server : new String[] {"cons", "pri", "sec"}) {
      assertThat(plan.how("vmware.machine@" + server))
          .contains("each drive that it needs, C and D, as a virtual hard disk of its own");
    }
    Hardware hardware =
        Hardware.builder()
            .addDrives(drive("C", DriveUse.OPERATING_SYSTEM), drive("E", DriveUse.PRODUCT))
            .build();
    Deployment onE =
        Sites.site(Topology.SINGLE_SERVER)
            .addServers(
                Server.builder()
                    .from(server("IXM", Role.SINGLE, PlatformKind.VMWARE))
                    .hardware(hardware)
                    .build())
            .build();
    assertThat(
            new Plan(new VmwareInstallation().write(onE, Inputs.none())).how("vmware.machine@ixm"))
        .contains("each drive that it needs, C, E, as a virtual hard disk of its own");
  }

  private static Drive drive(String letter, DriveUse use) {
    return Drive.builder().letter(letter).size(DataSize.ofGibibytes(400)).addUses(use).build();
  }

  @Test
  @Tag("G23-079")
  @Tag("G23-081")
  void warnsOfTheTimeThatTheSiteIsDown() {
    for (String server : new String[] {"cons", "pri"}) {
      assertThat(plan.step("vmware.machine@" + server).warning())
          .hasValue("When its host fails, the site is down until it has restarted on another");
    }
    assertThat(plan.step("vmware.machine@sec").warning()).isEmpty();
    assertThat(plan.step("vmware.machine@pri").source().heading()).contains("Primary");
    assertThat(plan.step("vmware.machine@cons").source().heading()).contains("Consolidated");
  }

  @Test
  void isTheOrdinaryInstallationWithoutServersThere() {
    Deployment elsewhere = Sites.remote().build();
    assertThat(new VmwareInstallation().write(elsewhere, Inputs.none()))
        .isEqualTo(Installation.of(elsewhere));
  }
}
