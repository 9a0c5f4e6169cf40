package dev.ixm.sizing;

import com.google.common.collect.ImmutableSet;
import dev.ixm.model.Edition;
import dev.ixm.model.Topology;
import dev.ixm.model.capacity.CapacityTables;
import dev.ixm.model.capacity.HardwareProfile;
import dev.ixm.model.hardware.Hardware;
import dev.ixm.model.hardware.ProcessorMode;
import dev.ixm.model.hardware.ProcessorVendor;
import dev.ixm.model.platform.Platform;
import dev.ixm.model.platform.PlatformKind;
import dev.ixm.model.quantity.DataSize;
import dev.ixm.model.release.ReleaseFacts;
import dev.ixm.model.site.SiteHosts;
import dev.ixm.model.site.SiteRequirements;
import dev.ixm.model.storage.Attachment;
import dev.ixm.model.storage.DiskGrade;
import dev.ixm.model.storage.Drive;
import dev.ixm.model.storage.DriveUse;
import dev.ixm.model.storage.RaidLevel;
import dev.ixm.model.windows.Architecture;
import dev.ixm.model.windows.ComponentCatalog;
import dev.ixm.model.windows.OperatingSystem;
import dev.ixm.model.windows.OperatingSystemCatalog;
import dev.ixm.model.windows.OperatingSystemPurpose;
import dev.ixm.model.windows.WindowsComponent;
import dev.ixm.model.windows.WindowsEdition;
import dev.ixm.model.windows.WindowsSetup;
import dev.ixm.model.windows.WindowsVersion;
import dev.ixm.sizing.storage.RaidSizing;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Proposes the machine and the Windows of each server; servers alike share one value. */
final class HostProposal {

  private static final ImmutableSet<PlatformKind> WITH_VIRTUAL_DISKS =
      ImmutableSet.of(PlatformKind.VMWARE, PlatformKind.HYPER_V);

  /** The most disks that a {@link Drive} can be made of. */
  private static final int MAX_DISKS = 1_000;

  private final SiteRequirements site;
  private final Topology topology;
  private final ReleaseFacts facts;
  private final CapacityTables tables;
  private final SiteHosts hosts;
  private final OperatingSystem operatingSystem;
  private final WindowsSetup windows;
  private final Map<HardwareProfile, Hardware> machines = new HashMap<>();

  HostProposal(SizingPlan plan) {
    this.site = plan.requirements();
    this.topology = plan.topology().value();
    this.facts = plan.facts();
    this.tables = facts.get(CapacityTables.KIND);
    this.hosts = site.hosts();
    this.operatingSystem = proposeOperatingSystem();
    this.windows = proposeWindows();
  }

  OperatingSystem operatingSystem() {
    return operatingSystem;
  }

  WindowsSetup windows() {
    return windows;
  }

  Hardware hardware(HardwareProfile profile) {
    return machines.computeIfAbsent(profile, this::propose);
  }

  private OperatingSystem proposeOperatingSystem() {
    OperatingSystem.Builder system =
        OperatingSystem.builder()
            .version(newest())
            .language(Locale.ENGLISH)
            .edition(WindowsEdition.STANDARD)
            .architecture(Architecture.X64)
            .licensed(true)
            .updated(true);
    hosts.operatingSystem().ifPresent(system::from);
    return system.build();
  }

  /** The newest one that the release supports; where it supports none, the newest there is. */
  private WindowsVersion newest() {
    ImmutableSet<WindowsVersion> supported =
        facts.get(OperatingSystemCatalog.KIND).supported(purpose());
    return Collections.max(supported.isEmpty() ? EnumSet.allOf(WindowsVersion.class) : supported);
  }

  private OperatingSystemPurpose purpose() {
    if (site.edition() == Edition.JITC) {
      return OperatingSystemPurpose.JITC_SERVER;
    }
    return topology == Topology.HIGH_AVAILABILITY
        ? OperatingSystemPurpose.HIGH_AVAILABILITY_SERVER
        : OperatingSystemPurpose.SERVER;
  }

  private WindowsSetup proposeWindows() {
    WindowsSetup.Builder setup =
        WindowsSetup.builder()
            .components(components())
            .userAccessControl(false)
            .defragmentation(true)
            .programs(ImmutableSet.of());
    hosts.windows().ifPresent(setup::from);
    return setup.build();
  }

  private Optional<ImmutableSet<WindowsComponent>> components() {
    return facts
        .get(ComponentCatalog.KIND)
        .findList(operatingSystem.version(), topology, site.edition())
        .map(list -> list.required(ImmutableSet.of()));
  }

  private Hardware propose(HardwareProfile profile) {
    DataSize system = hosts.operatingSystemDrive().orElse(tables.operatingSystemDrive());
    return Hardware.builder()
        .logicalProcessors(profile.logicalProcessors())
        .processorSpeed(tables.minProcessorSpeed())
        .processorVendor(ProcessorVendor.INTEL)
        .processorMode(ProcessorMode.PERFORMANCE)
        .memory(profile.memory())
        .networkCards(1)
        .addDrives(drive(DriveUse.OPERATING_SYSTEM, system).letter("C").array(0).build())
        .addDrives(drive(DriveUse.PRODUCT, profile.storage()).letter("D").array(1).build())
        .build();
  }

  private Drive.Builder drive(DriveUse use, DataSize size) {
    RaidLevel raid = hosts.raid().orElse(RaidLevel.RAID_10);
    Drive.Builder drive =
        Drive.builder()
            .addUses(use)
            .size(size)
            .raid(raid)
            .attachment(Attachment.LOCAL)
            .grade(DiskGrade.SERVER);
    if (raid == RaidLevel.RAID_10) {
      drive.disks(disks(size));
    }
    if (hosts.platform().map(Platform::kind).filter(WITH_VIRTUAL_DISKS::contains).isPresent()) {
      drive.virtualDisk(true);
    }
    return drive;
  }

  /** The disks of an array; left open if there were to be more than a drive can have. */
  private OptionalInt disks(DataSize size) {
    if (hosts.disk().isEmpty()) {
      return OptionalInt.of(RaidSizing.MIN_DRIVES);
    }
    DataSize disk = hosts.disk().get();
    return size.bytes() / disk.bytes() < MAX_DISKS / 2
        ? OptionalInt.of(RaidSizing.drives(size, disk).value())
        : OptionalInt.empty();
  }
}
