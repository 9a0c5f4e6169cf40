package dev.ixm.runbook.platform;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.ixm.model.Role;
import dev.ixm.model.capacity.HardwareProfile;
import dev.ixm.model.guide.Source;
import dev.ixm.model.platform.Platform;
import dev.ixm.model.platform.PlatformFeature;
import dev.ixm.model.platform.PlatformKind;
import dev.ixm.model.platform.PlatformLimits;
import dev.ixm.model.platform.Support;
import dev.ixm.model.platform.VmwareCluster;
import dev.ixm.model.platform.VmwareMatrix;
import dev.ixm.model.site.Server;
import dev.ixm.model.site.SiteView;
import dev.ixm.model.text.Markdown;
import dev.ixm.runbook.Action;
import dev.ixm.runbook.Draft;
import dev.ixm.runbook.Step;
import dev.ixm.runbook.procedure.Inputs;
import dev.ixm.runbook.procedure.ProcedureInfo;
import dev.ixm.runbook.state.Effect;
import dev.ixm.runbook.state.Key;
import java.util.stream.Stream;

/**
 * The installation of a site with servers on VMware: their virtual machines, and then what is done
 * on any site. Where VMware HA restarts the Consolidated server or the Primary on another host when
 * its own fails, its cluster comes first. Source: guide chapter 23.
 */
public final class VmwareInstallation extends PlatformInstallation {

  private static final String CONSOLIDATED = "VMware: HA for the Consolidated Server";
  private static final String PRIMARY = "VMware: HA for the Primary Voice Server";
  private static final Source SOURCE = Source.of(23, "Pre-Requisites");
  private static final Source CLUSTERING = Source.of(23, CONSOLIDATED);
  private static final Source RECOVERY = Source.of(23, "VMware Technology Guidelines");

  private static final ImmutableMap<PlatformFeature, String> CLUSTERED =
      ImmutableMap.of(
          PlatformFeature.VMOTION, "vMotion",
          PlatformFeature.DRS, "DRS",
          PlatformFeature.FAULT_TOLERANCE, "Fault Tolerance");

  private static final Key HOSTS = Key.of("hosts with VMware ESXi");
  private static final Key VSPHERE = Key.of("VMware vSphere");
  private static final Key CLUSTER = Key.of("cluster with VMware HA");
  private static final Key MEMBERS = Key.of("hosts of the cluster");
  private static final Key TIME = Key.of("time settings of the hosts");
  private static final Key CLOCKS = Key.of("same time on all hosts");

  /** For whoever lists procedures. */
  public VmwareInstallation() {
    super(
        PlatformKind.VMWARE,
        new ProcedureInfo(
            "vmware.installation",
            "Installation on VMware",
            "Hosts with VMware get virtual machines, which become a site that people can use.",
            SOURCE,
            ImmutableList.of()));
  }

  private static Key recovery(Server server) {
    return Key.of("host of recovery", server);
  }

  private static Key time(Server server) {
    return Key.of("time from its host", server);
  }

  private static ImmutableList<Server> guarded(Groundwork work) {
    return work.servers().stream().filter(SiteView::usesVmwareHa).collect(toImmutableList());
  }

  @Override
  Stream<Effect> wanted(Groundwork work) {
    return guarded(work).stream()
        .flatMap(server -> Stream.of(recovery(server), time(server)))
        .map(key -> key.is(Key.YES));
  }

  @Override
  void prepare(Groundwork work, Inputs inputs) {
    hosts(work);
    if (!guarded(work).isEmpty()) {
      cluster(work);
      clocks(work);
    }
    for (Server server : work.servers()) {
      machine(work, server);
      if (SiteView.usesVmwareHa(server)) {
        guard(work, server);
      }
    }
  }

  private static void hosts(Groundwork work) {
    ImmutableList<String> stated =
        work.servers().stream()
            .flatMap(server -> server.platform().flatMap(Platform::version).stream())
            .distinct()
            .map(Draft::line)
            .collect(toImmutableList());
    Iterable<String> supported =
        work.site().facts().get(VmwareMatrix.KIND).hosts(Support.SUPPORTED);
    work.step("vmware.esxi", Action.INSTALL, "Have VMware ESXi on the hosts")
        .addHow("Its release: " + String.join(", ", stated.isEmpty() ? supported : stated))
        .addHow("Hosts have Intel processors")
        .setting(HOSTS, Key.YES)
        .source(SOURCE);
  }

  private static void cluster(Groundwork work) {
    work.step("vmware.vsphere", Action.INSTALL, "Have VMware vSphere installed and configured")
        .addHow("Have an external SAN for the data")
        .setting(VSPHERE, Key.YES)
        .source(CLUSTERING);
    work.step("vmware.cluster", Action.CONFIGURE, "Create a cluster in vSphere")
        .addHow("`vSphere Availability`: enable `Turn ON vSphere HA`")
        .addAllHow(unsupported(work.site()))
        .needing(VSPHERE.is(Key.YES), CLUSTERING)
        .setting(CLUSTER, Key.YES)
        .source(CLUSTERING);
    int least = work.site().facts().get(PlatformLimits.KIND).minClusterHosts();
    work.step("vmware.hosts", Action.CONFIGURE, "Add hosts to the cluster: " + least + " or more")
        .why("One runs the protected virtual machine, the others stand by")
        .needing(CLUSTER.is(Key.YES), CLUSTERING)
        .needingInferred(HOSTS.is(Key.YES), SOURCE)
        .setting(MEMBERS, Key.YES)
        .source(CLUSTERING);
  }

  /** What a cluster can do, and the product's release does not go along with. */
  private static ImmutableList<String> unsupported(SiteView site) {
    VmwareMatrix matrix = site.facts().get(VmwareMatrix.KIND);
    return CLUSTERED.entrySet().stream()
        .filter(
            it ->
                matrix
                    .findFeature(it.getKey())
                    .filter(feature -> feature.support() == Support.UNSUPPORTED)
                    .isPresent())
        .map(
            it ->
                "Leave %s off: release %s of the product does not support it"
                    .formatted(it.getValue(), site.stated().release()))
        .collect(toImmutableList());
  }

  private static void clocks(Groundwork work) {
    work.step("vmware.time", Action.CONFIGURE, "Have all hosts take their time from NTP")
        .addHow("On each host: tab `Configuration`, `System` > `Time Configuration`")
        .addHow("Enable `Use Network Time Protocol (Enable NTP client)`")
        .addHow("`NTP Service Startup Policy`: `Start and stop with host`")
        .addHow("Enter at least one NTP server: " + Markdown.BLANK)
        .warning("Parts of the product fail when the clocks of the hosts differ")
        .needing(MEMBERS.is(Key.YES), CLUSTERING)
        .setting(TIME, Key.YES)
        .source(CLUSTERING);
    work.step("vmware.ntp", Action.START, "Start the NTP service of each host, or restart it")
        .why("The time settings take effect only then")
        .needing(TIME.is(Key.YES), CLUSTERING)
        .setting(CLOCKS, Key.YES)
        .source(CLUSTERING);
  }

  private static void machine(Groundwork work, Server server) {
    Step.Builder machine =
        work.step(server, "vmware.machine", Action.CONFIGURE, "Create this virtual machine");
    if (SiteView.usesVmwareHa(server)) {
      machine
          .addHow("Where its data are stored: the SAN")
          .warning("When its host fails, the site is down until it has restarted on another")
          .needing(MEMBERS.is(Key.YES), CLUSTERING)
          .guide(23, section(server));
    } else {
      machine.source(Source.of(23, "Virtual Machine Environment Hardware Requirements"));
    }
    machine
        .addHow(
            work.resources(server)
                .map("It has "::concat)
                .orElse("Its processors, memory and disks: " + Markdown.OWN_BLANK))
        .addHow(
            "Give each drive that it needs, %s, as a virtual hard disk of its own"
                .formatted(drives(server)))
        .addHow("No disk is thin-provisioned")
        .needingInferred(HOSTS.is(Key.YES), SOURCE)
        .setting(Groundwork.machine(server), Key.YES);
  }

  /** The drives that a server shall have; those of the guide if it does not say. */
  private static String drives(Server server) {
    ImmutableList<String> letters =
        server.hardware().stream()
            .flatMap(hardware -> hardware.drives().stream())
            .flatMap(drive -> drive.letter().stream())
            .collect(toImmutableList());
    return letters.isEmpty() ? "C and D" : String.join(", ", letters);
  }

  private static String section(Server server) {
    return SiteView.role(server) == Role.PRIMARY ? PRIMARY : CONSOLIDATED;
  }

  private static void guard(Groundwork work, Server server) {
    Step.Builder step =
        work.step(server, "vmware.recovery", Action.CONFIGURE, "Bind its recovery to one host")
            .addHow(
                server
                    .platform()
                    .flatMap(Platform::cluster)
                    .flatMap(VmwareCluster::recoveryHost)
                    .map(host -> "That host is `%s`".formatted(Draft.line(host)))
                    .orElse("Which of the hosts of the cluster: " + Markdown.OWN_BLANK));
    if (work.site().hasProfile(server)) {
      HardwareProfile profile = work.site().profile(server);
      step.addHow(
          "That host keeps free: %s logical processors, %s of memory"
              .formatted(profile.logicalProcessors(), profile.memory()));
    }
    step.warning("Where that host has no room, the server may not start again")
        .needingInferred(Groundwork.machine(server).is(Key.YES), RECOVERY)
        .setting(recovery(server), Key.YES)
        .source(RECOVERY);
    work.step(server, "vmware.guest-time", Action.CONFIGURE, "Have it take its time from its host")
        .addHow("`VM Options` > `VMware Tools` > `Time`: enable `Synchronize guest time with host`")
        .addHow("It takes effect with VMware Tools in the server's Windows, once that is there")
        .needing(CLOCKS.is(Key.YES), CLUSTERING)
        .needing(Groundwork.machine(server).is(Key.YES), CLUSTERING)
        .setting(time(server), Key.YES)
        .guide(23, section(server));
  }
}
