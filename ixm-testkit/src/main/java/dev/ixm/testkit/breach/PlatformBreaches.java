package dev.ixm.testkit.breach;

import static dev.ixm.testkit.breach.Breach.any;
import static dev.ixm.testkit.breach.Breach.several;
import static dev.ixm.testkit.breach.Breach.single;
import static dev.ixm.testkit.edit.ConsolidatedProtection.unmirrored;
import static dev.ixm.testkit.edit.SiteEdits.change;
import static dev.ixm.testkit.edit.SiteEdits.changeFirst;
import static dev.ixm.testkit.edit.SiteEdits.changeHardware;
import static dev.ixm.testkit.edit.SiteEdits.edit;
import static dev.ixm.testkit.edit.SiteEdits.windows;
import static dev.ixm.testkit.edit.SitePlatforms.hyperV;
import static dev.ixm.testkit.edit.SitePlatforms.vmware;

import com.google.common.collect.ImmutableList;
import dev.ixm.model.Role;
import dev.ixm.model.hardware.ProcessorVendor;
import dev.ixm.model.pbx.Pbx;
import dev.ixm.model.platform.Platform;
import dev.ixm.model.platform.PlatformFeature;
import dev.ixm.model.platform.PlatformKind;
import dev.ixm.model.platform.VmwareCluster;
import dev.ixm.model.quantity.DataSize;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.storage.Attachment;
import dev.ixm.model.windows.WindowsVersion;
import dev.ixm.testkit.edit.ConsolidatedProtection;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The ways to break the rules about hypervisors, their clusters and the cloud. */
final class PlatformBreaches {

  private static final Platform GUEST = hyperV("Windows Server 2012 R2");

  static final ImmutableList<Breach> ALL =
      ImmutableList.of(
          any(
              "platform.vmware.processor.intel",
              site -> on(site, vmware("6.7").hostProcessorVendor(ProcessorVendor.AMD).build())),
          any(
              "platform.kind",
              site ->
                  on(site, Platform.builder().kind(PlatformKind.PHYSICAL).asp130("4.0").build())),
          any(
              "platform.kind",
              site -> on(site, Platform.builder().from(GUEST).instanceType("m5.4xlarge").build())),
          any("platform.asp130.release", site -> on(site, vmware("6.7").asp130("3.0").build())),
          any("platform.asp130.esxi", site -> on(site, vmware("6.7").asp130("4.0").build())),
          any(
              "platform.vmware.guest.windows",
              site -> running(on(site, vmware("6.7").build()), WindowsVersion.WINDOWS_SERVER_2022)),
          cluster(
              "platform.vmware-ha.cluster.turned-on", cluster -> cluster.highAvailability(false)),
          cluster("platform.vmware-ha.cluster.hosts", cluster -> cluster.hosts(1)),
          cluster(
              "platform.vmware-ha.cluster.recovery-resources",
              cluster -> cluster.recoveryMemory(DataSize.ofGibibytes(1))),
          cluster(
              "platform.vmware-ha.cluster.recovery-resources",
              cluster -> cluster.recoveryProcessors(1)),
          cluster(
              "platform.vmware-ha.cluster.recovery-host",
              cluster -> cluster.recoveryHost(Optional.empty())),
          cluster(
              "platform.vmware-ha.cluster.storage", cluster -> cluster.storage(Attachment.LOCAL)),
          cluster(
              "platform.vmware-ha.cluster.clocks", cluster -> cluster.clocksSynchronized(false)),
          several(
              "topology.consolidated.protected",
              site ->
                  change(
                      unmirrored(site),
                      Role.CONSOLIDATED,
                      server -> server.platform(vmware("6.7").build()))),
          any("platform.hyper-v.host.supported", site -> on(site, hyperV("Windows Server 2016"))),
          any(
              "platform.hyper-v.host.managed",
              site ->
                  on(
                      site,
                      Platform.builder()
                          .from(hyperV("Hyper-V Server 2012"))
                          .managedByWindowsServer(false)
                          .build())),
          any(
              "platform.hyper-v.virtual-switch",
              site -> on(site, Platform.builder().from(GUEST).virtualSwitch(false).build())),
          any(
              "platform.hyper-v.checkpoint",
              site ->
                  on(
                      site,
                      Platform.builder()
                          .from(GUEST)
                          .addFeatures(PlatformFeature.SNAPSHOT)
                          .build())),
          any(
              "platform.hyper-v.guest.windows",
              site -> running(on(site, GUEST), WindowsVersion.WINDOWS_SERVER_2022)),
          any(
              "platform.hyper-v.guest.windows.listed",
              site -> running(on(site, GUEST), WindowsVersion.WINDOWS_SERVER_2019)),
          any(
              "platform.hyper-v.fax-ports",
              site -> changeFirst(on(site, GUEST), server -> server.faxPorts(9))),
          any(
              "platform.vmware.fax-ports",
              site -> changeFirst(on(site, vmware("6.7").build()), server -> server.faxPorts(25))),
          any(
              "platform.aws.pbx",
              site ->
                  edit(withProcessors(on(site, instance("r5.4xlarge")), 16))
                      .pbx(
                          Pbx.builder()
                              .from(site.pbx().orElseThrow())
                              .platform(PlatformKind.PHYSICAL)
                              .build())
                      .build()),
          any("platform.aws.instance.tested", site -> on(site, instance("t3.micro"))),
          several("platform.aws.instance.profile", site -> shrunk(on(site, instance("c5.xlarge")))),
          any(
              "platform.aws.instance.hardware",
              site -> withProcessors(on(site, instance("r5.4xlarge")), 17)),
          single(
              "network.cards.contact-center",
              site ->
                  changeHardware(
                      edit(on(site, GUEST)).contactCenter(true).build(),
                      hardware -> hardware.networkCards(2))));

  private PlatformBreaches() {}

  /** Puts the first server on a platform. */
  private static Deployment on(Deployment site, Platform platform) {
    return changeFirst(site, server -> server.platform(platform).faxPorts(0));
  }

  private static Deployment running(Deployment site, WindowsVersion version) {
    return windows(site, version, Locale.ENGLISH);
  }

  private static Deployment withProcessors(Deployment site, int count) {
    return changeHardware(site, hardware -> hardware.logicalProcessors(count));
  }

  /** A server that states what a c5.xlarge has. */
  private static Deployment shrunk(Deployment site) {
    return changeHardware(
        site, hardware -> hardware.logicalProcessors(4).memory(DataSize.ofGibibytes(8)));
  }

  private static Platform instance(String type) {
    return Platform.builder().kind(PlatformKind.AWS).instanceType(type).build();
  }

  private static Breach cluster(String rule, UnaryOperator<VmwareCluster.Builder> how) {
    return several(
        rule,
        site ->
            change(
                site,
                Role.CONSOLIDATED,
                server ->
                    server.platform(
                        vmware("6.7")
                            .addFeatures(PlatformFeature.VMWARE_HA)
                            .cluster(how.apply(ConsolidatedProtection.cluster()).build())
                            .build())));
  }
}
