package dev.ixm.runbook.platform;

import static dev.ixm.runbook.platform.AwsInstallationTest.server;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ixm.model.Role;
import dev.ixm.model.Topology;
import dev.ixm.model.platform.PlatformKind;
import dev.ixm.model.site.Deployment;
import dev.ixm.runbook.Action;
import dev.ixm.runbook.install.Installation;
import dev.ixm.runbook.site.Plan;
import dev.ixm.runbook.site.Sites;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class VmwareInstallationTest {

  private static final Deployment SITE =
      Sites.site(Topology.HIGH_AVAILABILITY)
          .addServers(
              server("SEC", Role.SECONDARY, PlatformKind.VMWARE),
              server("CON", Role.CONSOLIDATED, PlatformKind.VMWARE),
              server("PRI", Role.PRIMARY, PlatformKind.VMWARE))
          .build();

  private final Plan plan = new Plan(VmwareInstallation.of(SITE));

  @Test
  @Tag("G23-078")
  @Tag("G23-080")
  void setsTheClusterUpInTheGuidesOrder() {
    for (String server : new String[] {"con", "pri"}) {
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
    assertThat(plan.step("vmware.machine@con").how())
        .startsWith("Where its data are stored: the SAN");
    assertThat(plan.runbook().title()).isEqualTo("Installation on VMware of Ottawa");
  }

  @Test
  @Tag("G23-070")
  @Tag("G23-071")
  void switchesHighAvailabilityOnForTwoHostsOrMore() {
    assertThat(plan.how("vmware.cluster"))
        .isEqualTo("`vSphere Availability`: enable `Turn ON vSphere HA`");
    assertThat(plan.step("vmware.hosts").what()).isEqualTo("Add two or more hosts to the cluster");
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
            "Enter at least one NTP server");
    assertThat(plan.step("vmware.time").warning())
        .hasValueSatisfying(line -> assertThat(line).contains("fail when the clocks"));
    assertThat(plan.step("vmware.ntp").action()).isEqualTo(Action.START);
    assertThat(plan.step("vmware.ntp").what()).endsWith("of each host, or restart it");
    for (String server : new String[] {"con", "pri", "sec"}) {
      assertThat(plan.how("vmware.guest-time@" + server))
          .isEqualTo(
              "`VM Options` > `VMware Tools` > `Time`: enable `Synchronize guest time with host`");
    }
  }

  @Test
  @Tag("G05-014")
  void addsEachDriveAsAVirtualHardDisk() {
    for (String server : new String[] {"con", "pri", "sec"}) {
      assertThat(plan.how("vmware.machine@" + server))
          .contains("each drive that it needs, C and D, as a virtual hard disk of its own");
    }
  }

  @Test
  @Tag("G23-079")
  @Tag("G23-081")
  void warnsOfTheTimeThatTheSiteIsDown() {
    for (String server : new String[] {"con", "pri"}) {
      assertThat(plan.step("vmware.machine@" + server).warning())
          .hasValue("When its host fails, the site is down until it has restarted on another");
    }
    assertThat(plan.step("vmware.machine@sec").warning()).isEmpty();
    assertThat(plan.step("vmware.machine@pri").source().heading()).contains("Primary");
    assertThat(plan.step("vmware.machine@con").source().heading()).contains("Consolidated");
  }

  @Test
  void isTheOrdinaryInstallationWithoutServersThere() {
    Deployment elsewhere = Sites.remote().build();
    assertThat(VmwareInstallation.of(elsewhere)).isEqualTo(Installation.of(elsewhere));
  }
}
