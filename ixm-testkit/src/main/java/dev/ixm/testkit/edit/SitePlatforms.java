package dev.ixm.testkit.edit;

import dev.ixm.model.Edition;
import dev.ixm.model.SeatCounts;
import dev.ixm.model.Topology;
import dev.ixm.model.hardware.ProcessorVendor;
import dev.ixm.model.platform.Platform;
import dev.ixm.model.platform.PlatformKind;

/** What the servers of a site run on, so that no built-in rule is broken. */
public final class SitePlatforms {

  private static final int SEATS_OF_TESTED_INSTANCES = 1_000;

  private SitePlatforms() {}

  public static Platform.Builder vmware(String version) {
    return Platform.builder()
        .kind(PlatformKind.VMWARE)
        .version(version)
        .hostProcessorVendor(ProcessorVendor.INTEL);
  }

  public static Platform hyperV(String host) {
    return Platform.builder()
        .kind(PlatformKind.HYPER_V)
        .version(host)
        .managedByWindowsServer(true)
        .virtualSwitch(true)
        .build();
  }

  /**
   * The platform, or another one where the site could not keep all rules on it: the instances that
   * were tested are small, so that larger ones are left to the proposal, and under JITC only VMware
   * protects a Consolidated server.
   */
  public static Platform suited(
      Platform platform, Topology topology, Edition edition, SeatCounts seats) {
    boolean several = topology == Topology.HIGH_AVAILABILITY;
    if (several && edition == Edition.JITC && platform.kind() != PlatformKind.VMWARE) {
      return vmware("6.7").build();
    }
    return platform.kind() == PlatformKind.AWS
            && (several || seats.total() > SEATS_OF_TESTED_INSTANCES)
        ? Platform.builder().kind(PlatformKind.AWS).build()
        : platform;
  }
}
