package dev.ixm.testkit;

import dev.ixm.model.Edition;
import dev.ixm.model.SeatCounts;
import dev.ixm.model.Topology;
import dev.ixm.model.host.Platform;
import dev.ixm.model.host.PlatformFeature;
import dev.ixm.model.host.PlatformKind;
import dev.ixm.model.host.ProcessorVendor;
import dev.ixm.model.platform.AwsCatalogue;
import dev.ixm.model.platform.AwsInstance;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** What the servers of a site run on, so that no built-in rule is broken. */
final class SitePlatforms {

  private static final int SEATS_IN_AWS = 1_000;

  private SitePlatforms() {}

  /** Platforms that the product runs on, whatever the site. */
  static Arbitrary<Platform> any() {
    return Arbitraries.oneOf(
        Arbitraries.just(Platform.builder().kind(PlatformKind.PHYSICAL).build()),
        vmware(),
        Arbitraries.of("Windows Server 2012", "Windows Server 2012 R2", "Hyper-V Server 2012")
            .map(SitePlatforms::hyperV),
        Arbitraries.of(AwsCatalogue.release10_8().instances()).map(SitePlatforms::aws));
  }

  private static Arbitrary<Platform> vmware() {
    return Combinators.combine(
            Arbitraries.of("6.0", "6.5", "6.7", "6.7 U3"),
            Arbitraries.of(
                    PlatformFeature.STANDARD_SWITCH,
                    PlatformFeature.DISTRIBUTED_SWITCH,
                    PlatformFeature.VSAN)
                .set())
        .as((version, features) -> vmware(version).addAllFeatures(features).build());
  }

  static Platform.Builder vmware(String version) {
    return Platform.builder()
        .kind(PlatformKind.VMWARE)
        .version(version)
        .hostProcessorVendor(ProcessorVendor.INTEL);
  }

  static Platform hyperV(String host) {
    return Platform.builder()
        .kind(PlatformKind.HYPER_V)
        .version(host)
        .managedByWindowsServer(true)
        .virtualSwitch(true)
        .build();
  }

  private static Platform aws(AwsInstance instance) {
    return Platform.builder().kind(PlatformKind.AWS).instanceType(instance.model()).build();
  }

  /**
   * The platform, or another one where the site could not keep all rules on it: the instances that
   * were tested are small, and under JITC only VMware protects a Consolidated server.
   */
  static Platform suited(Platform platform, Topology topology, Edition edition, SeatCounts seats) {
    boolean several = topology == Topology.HIGH_AVAILABILITY;
    if (several && edition == Edition.JITC && platform.kind() != PlatformKind.VMWARE) {
      return vmware("6.7").build();
    }
    return platform.kind() == PlatformKind.AWS && (several || seats.total() > SEATS_IN_AWS)
        ? Platform.builder().kind(PlatformKind.PHYSICAL).build()
        : platform;
  }
}
