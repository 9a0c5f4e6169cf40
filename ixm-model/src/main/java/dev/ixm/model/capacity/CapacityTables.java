package dev.ixm.model.capacity;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import dev.ixm.model.Release;
import dev.ixm.model.Topology;
import dev.ixm.model.guide.Source;
import dev.ixm.model.quantity.DataRate;
import dev.ixm.model.quantity.DataSize;
import dev.ixm.model.quantity.Frequency;
import dev.ixm.model.release.FactKind;
import dev.ixm.model.release.FactRow;
import dev.ixm.model.release.FactRows;
import dev.ixm.model.release.FactTable;
import org.immutables.value.Value;

/**
 * The figures that sizing computes with, as one immutable value.
 *
 * <p>The builder starts from the tables of release 10.8; whoever has others sets what differs.
 */
@Value.Immutable
public abstract class CapacityTables implements FactTable {

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

  /** {@return the least memory of a virtual machine, 4 GiB in release 10.8} */
  @Value.Default
  public DataSize guestMemory() {
    return DataSize.ofGibibytes(4);
  }

  /** {@return the profiles of a single server, by seats} */
  @Value.Default
  public HardwareTable singleServerHardware() {
    return HardwareTable.of(
        STANDALONE,
        ImmutableList.of(
            row("SA1", 1, 1_000, 4, 8, 400, "G02-128"),
            row("SA2", 1_001, 4_800, 8, 16, 400, "G02-129")));
  }

  /** {@return the profiles of voice and Consolidated servers with High Availability, by seats} */
  @Value.Default
  public HardwareTable highAvailabilityHardware() {
    return HardwareTable.of(
        HIGH_AVAILABILITY,
        ImmutableList.of(
            row("HA1", 1, 5_000, 8, 16, 400, "G02-131"),
            row("HA2", 5_001, 10_000, 8, 16, 600, "G02-132"),
            row("HA3", 10_001, 15_000, 8, 16, 700, "G02-133"),
            row("HA4", 15_001, 20_000, 8, 16, 900, "G02-134"),
            row("HA5", 20_001, 40_000, 8, 32, 1_100, "G02-135"),
            row("HA6", 40_001, 60_000, 8, 32, 1_800, "G02-136"),
            row("HA7", 60_001, 80_000, 8, 32, 2_600, "G02-137")));
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
            row("UM1", 1, 10_000, 8, 8, 600, "G02-142", "G02-151"),
            row("UM2", 10_001, 15_000, 8, 8, 700, "G02-143"),
            row("UM3", 15_001, 20_000, 8, 8, 900, "G02-144")));
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

  /** {@return where the figures stand that are not those of release 10.8} */
  @Value.Default
  @Value.Auxiliary
  public Source house() {
    return Source.ofHouse("a plug-in", "CapacityTables");
  }

  @Override
  public final ImmutableList<FactRow> rows() {
    return FactRows.of(this, builder().build(), house())
        .add(
            "seats of a single server, at most",
            CapacityTables::maxSeatsSingle,
            capacity("G01-030"))
        .add(
            "seats of a High Availability site, at most",
            CapacityTables::maxSeatsHighAvailability,
            capacity("G01-029", "G01-040"))
        .add(
            "advanced users of a single server, at most",
            CapacityTables::maxAdvancedSingle,
            capacity("G01-032"))
        .add(
            "advanced users of a High Availability site, at most",
            CapacityTables::maxAdvancedHighAvailability,
            capacity("G01-031", "G01-040"))
        .add(
            "voice ports of a server, at most",
            CapacityTables::maxPortsPerVoiceServer,
            capacity("G01-034"))
        .add(
            "voice ports of a High Availability site, at most",
            CapacityTables::maxPortsHighAvailability,
            capacity("G01-035"))
        .add(
            "voice ports with an Iwatsu ECS, at most",
            CapacityTables::maxPortsIwatsu,
            capacity("G01-033"))
        .add(
            "users of one CSE, at most",
            CapacityTables::maxUsersPerCse,
            UNIFIED_MESSAGING.citing("G02-145", "G09-372", "G18-013"))
        .add(
            "bandwidth of a voice channel",
            CapacityTables::bandwidthPerChannel,
            Source.of(2, "Bandwidth Requirements", "G02-006"))
        .add(
            "messages a minute, at most",
            CapacityTables::maxMessagesPerMinute,
            Source.of(2, "Maximum Processing Capacity", "G02-012"))
        .add(
            "entries of the company directory, at most",
            CapacityTables::maxDirectoryEntries,
            capacity("G01-028"))
        .add("tenants, at most", CapacityTables::maxTenants, capacity("G01-039"))
        .add(
            "text-to-speech ports of a server, at most",
            CapacityTables::maxTextToSpeechPorts,
            capacity("G01-036"))
        .add(
            "speech recognition ports of a server, at most",
            CapacityTables::maxSpeechRecognitionPorts,
            capacity("G01-037"))
        .add(
            "fax ports on VMware, at most",
            CapacityTables::maxFaxPortsVmware,
            Source.of(23, "Virtual Environment Limitations", "G23-020"))
        .add(
            "fax ports on Hyper-V, at most",
            CapacityTables::maxFaxPortsHyperV,
            Source.of(24, "Virtual Environment Limitations", "G24-014"))
        .add(
            "users of an Organizational Unit, less than",
            CapacityTables::organizationalUnitBelow,
            capacity("G02-005"))
        .add(
            "speed of a processor, at least",
            CapacityTables::minProcessorSpeed,
            Source.of(2, "Hardware Requirements", "G02-108"))
        .add(
            "drive of Windows, at least",
            CapacityTables::operatingSystemDrive,
            Source.of(1, "Minimum Hardware Specifications", "G01-010", "G05-007", "G09-011"))
        .add(
            "memory of a virtual machine, at least",
            CapacityTables::guestMemory,
            Source.of(24, "Creating the Guest Environment on the Host", "G24-034", "G24-035"))
        .addAll(
            ImmutableList.of(
                FactRow.of("extension dialing", "unlimited", capacity("G01-038", "G02-001"))))
        .addAll(singleServerHardware().facts("seats"))
        .addAll(highAvailabilityHardware().facts("seats"))
        .addAll(cseHardware().facts("advanced users"))
        .build();
  }

  private static Source capacity(String... statements) {
    return Source.of(2, "Maximum System Capacity", statements);
  }

  /** What others are divided by is not nothing. */
  @Value.Check
  void check() {
    checkPositive("maxPortsPerVoiceServer", maxPortsPerVoiceServer());
    checkPositive("maxUsersPerCse", maxUsersPerCse());
    checkPositive("maxTextToSpeechPorts", maxTextToSpeechPorts());
    checkPositive("maxSpeechRecognitionPorts", maxSpeechRecognitionPorts());
    checkPositive("organizationalUnitBelow - 1", organizationalUnitBelow() - 1);
    checkPositive("bandwidthPerChannel", bandwidthPerChannel().bitsPerSecond());
  }

  private static void checkPositive(String figure, long value) {
    checkArgument(value >= 1, "CapacityTables: %s must be 1 or more: %s", figure, value);
  }

  private static HardwareProfile row(
      String name,
      int min,
      int max,
      int processors,
      int memoryGibibytes,
      int storageGibibytes,
      String... statements) {
    return HardwareProfile.of(
        name,
        min,
        max,
        processors,
        DataSize.ofGibibytes(memoryGibibytes),
        DataSize.ofGibibytes(storageGibibytes),
        statements);
  }

  /** Builds {@link CapacityTables}. */
  public static final class Builder extends ImmutableCapacityTables.Builder {
    Builder() {}
  }
}
