package dev.ixm.model.capacity;

import com.google.common.collect.ImmutableList;
import dev.ixm.model.Release;
import dev.ixm.model.Topology;
import dev.ixm.model.guide.Source;
import dev.ixm.model.quantity.DataRate;
import dev.ixm.model.quantity.DataSize;
import dev.ixm.model.quantity.Frequency;
import dev.ixm.model.release.FactKind;
import org.immutables.value.Value;

/**
 * The figures that sizing computes with, as one immutable value.
 *
 * <p>The builder starts from the tables of release 10.8; whoever has others sets what differs.
 */
@Value.Immutable
public abstract class CapacityTables {

  /** Asks the facts of a release for this table. */
  public static final FactKind<CapacityTables> KIND =
      FactKind.of("capacity", CapacityTables.class).table(Release.R10_8, () -> builder().build());

  private static final Source STANDALONE = Source.of(2, "For Standalone Deployment (SA)");
  private static final Source HIGH_AVAILABILITY =
      Source.of(2, "For High Availability Deployments (HA)");
  private static final Source UNIFIED_MESSAGING =
      Source.of(2, "For Unified Messaging Sync Users (UM)");

  CapacityTables() {}

  /** {@return a builder with the tables of release 10.8} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the tables of release 10.8} */
  public static CapacityTables release10_8() {
    return builder().build();
  }

  /** {@return the most seats of a single server, 4,800 in release 10.8} */
  @Value.Default
  public int maxSeatsSingle() {
    return 4_800;
  }

  /** {@return the most seats of a High Availability site, 80,000 in release 10.8} */
  @Value.Default
  public int maxSeatsHighAvailability() {
    return 80_000;
  }

  /** {@return the most advanced users of a single server, 1,000 in release 10.8} */
  @Value.Default
  public int maxAdvancedSingle() {
    return 1_000;
  }

  /** {@return the most advanced users of a High Availability site, 20,000 in release 10.8} */
  @Value.Default
  public int maxAdvancedHighAvailability() {
    return 20_000;
  }

  /** {@return the most SIP ports of one voice server, 120 in release 10.8} */
  @Value.Default
  public int maxPortsPerVoiceServer() {
    return 120;
  }

  /** {@return the most SIP ports of a High Availability site, 2,400 in release 10.8} */
  @Value.Default
  public int maxPortsHighAvailability() {
    return 2_400;
  }

  /** {@return the most SIP ports of a site with an Iwatsu ECS, 48 in release 10.8} */
  @Value.Default
  public int maxPortsIwatsu() {
    return 48;
  }

  /** {@return the most users that one CSE synchronizes, 5,000 in release 10.8} */
  @Value.Default
  public int maxUsersPerCse() {
    return 5_000;
  }

  /** {@return the bandwidth of a voice channel, both ways together, 30 kbit/s in release 10.8} */
  @Value.Default
  public DataRate bandwidthPerChannel() {
    return DataRate.ofKilobitsPerSecond(30);
  }

  /** {@return the most messages a minute, left and retrieved, 4,000 in release 10.8} */
  @Value.Default
  public int maxMessagesPerMinute() {
    return 4_000;
  }

  /** {@return the most entries of the company directory, 80,000 in release 10.8} */
  @Value.Default
  public int maxDirectoryEntries() {
    return 80_000;
  }

  /** {@return the most tenants of a site, 999 in release 10.8} */
  @Value.Default
  public int maxTenants() {
    return 999;
  }

  /** {@return the most text-to-speech ports of one server, 64 in release 10.8} */
  @Value.Default
  public int maxTextToSpeechPorts() {
    return 64;
  }

  /** {@return the most speech recognition ports of one server, 64 in release 10.8} */
  @Value.Default
  public int maxSpeechRecognitionPorts() {
    return 64;
  }

  /** {@return the most fax ports on VMware, 24 in release 10.8} */
  @Value.Default
  public int maxFaxPortsVmware() {
    return 24;
  }

  /** {@return the most fax ports on Hyper-V, 8 in release 10.8} */
  @Value.Default
  public int maxFaxPortsHyperV() {
    return 8;
  }

  /** {@return the users that an Organizational Unit should stay below, 500 in release 10.8} */
  @Value.Default
  public int organizationalUnitBelow() {
    return 500;
  }

  /** {@return the slowest permitted processor, 2 GHz in release 10.8} */
  @Value.Default
  public Frequency minProcessorSpeed() {
    return Frequency.ofMegahertz(2_000);
  }

  /** {@return what Windows has of its drive for itself, 100 GiB in release 10.8} */
  @Value.Default
  public DataSize operatingSystemDrive() {
    return DataSize.ofGibibytes(100);
  }

  /** {@return the profiles of a single server, by seats} */
  @Value.Default
  public HardwareTable singleServerHardware() {
    return HardwareTable.of(
        STANDALONE,
        ImmutableList.of(row("SA1", 1, 1_000, 4, 8, 400), row("SA2", 1_001, 4_800, 8, 16, 400)));
  }

  /** {@return the profiles of voice and Consolidated servers with High Availability, by seats} */
  @Value.Default
  public HardwareTable highAvailabilityHardware() {
    return HardwareTable.of(
        HIGH_AVAILABILITY,
        ImmutableList.of(
            row("HA1", 1, 5_000, 8, 16, 400),
            row("HA2", 5_001, 10_000, 8, 16, 600),
            row("HA3", 10_001, 15_000, 8, 16, 700),
            row("HA4", 15_001, 20_000, 8, 16, 900),
            row("HA5", 20_001, 40_000, 8, 32, 1_100),
            row("HA6", 40_001, 60_000, 8, 32, 1_800),
            row("HA7", 60_001, 80_000, 8, 32, 2_600)));
  }

  /**
   * {@return the profiles of remote CSE servers, by advanced users of the site} UM1 serves smaller
   * sites as well, if they choose to have a remote CSE server.
   */
  @Value.Default
  public HardwareTable cseHardware() {
    return HardwareTable.of(
        UNIFIED_MESSAGING,
        ImmutableList.of(
            row("UM1", 1, 10_000, 8, 8, 600),
            row("UM2", 10_001, 15_000, 8, 8, 700),
            row("UM3", 15_001, 20_000, 8, 8, 900)));
  }

  /**
   * {@return the most seats of a topology}
   *
   * @param topology which topology; the Cloud Gateway counts as a single server
   */
  public final int maxSeats(Topology topology) {
    return topology == Topology.HIGH_AVAILABILITY ? maxSeatsHighAvailability() : maxSeatsSingle();
  }

  /**
   * {@return the most advanced users of a topology}
   *
   * @param topology which topology; the Cloud Gateway counts as a single server
   */
  public final int maxAdvanced(Topology topology) {
    return topology == Topology.HIGH_AVAILABILITY
        ? maxAdvancedHighAvailability()
        : maxAdvancedSingle();
  }

  private static HardwareProfile row(
      String name, int min, int max, int processors, int memoryGibibytes, int storageGibibytes) {
    return HardwareProfile.of(
        name,
        min,
        max,
        processors,
        DataSize.ofGibibytes(memoryGibibytes),
        DataSize.ofGibibytes(storageGibibytes));
  }

  /** Builds {@link CapacityTables}. */
  public static final class Builder extends ImmutableCapacityTables.Builder {
    Builder() {}
  }
}
