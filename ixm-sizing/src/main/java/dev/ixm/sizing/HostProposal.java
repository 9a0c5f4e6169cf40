package dev.ixm.sizing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.ixm.model.Edition;
import dev.ixm.model.Topology;
import dev.ixm.model.capacity.CapacityTables;
import dev.ixm.model.capacity.HardwareProfile;
import dev.ixm.model.hardware.Hardware;
import dev.ixm.model.hardware.ProcessorMode;
import dev.ixm.model.hardware.ProcessorVendor;
import dev.ixm.model.mirroring.MirroringLimits;
import dev.ixm.model.mirroring.MirroringVariant;
import dev.ixm.model.platform.AwsCatalog;
import dev.ixm.model.platform.AwsInstance;
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
import dev.ixm.model.storage.SanLimits;
import dev.ixm.model.storage.StorageLimits;
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
import java.util.Set;

/** Proposes the machine and the Windows of each server; servers alike share one value. */
final class HostProposal {

  private final SizingPlan plan;
  private final SiteRequirements site;
  private final Topology topology;
  private final ReleaseFacts facts;
  private final CapacityTables tables;
  private final SiteHosts hosts;
  private final OperatingSystem operatingSystem;
  private final WindowsSetup windows;
  private final Map<HardwareProfile, Hardware> machines = new HashMap<>();

  HostProposal(SizingPlan plan) {
    this.plan = plan;
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

  /** The machine of a server that is mirrored, and of its backup. */
  Hardware mirrored(HardwareProfile profile) {
    Hardware hardware = hardware(profile);
    Hardware.Builder mirrored = Hardware.builder().from(hardware);
    if (site.mirroringVariant().equals(Optional.of(MirroringVariant.LAN))) {
      mirrored.networkCards(facts.get(MirroringLimits.KIND).lanNetworkCards());
    }
    plan.mirroredDrive()
        .ifPresent(
            size ->
                mirrored.drives(
                    ImmutableList.of(hardware.drives().get(0), productDrive(size.value()))));
    return mirrored.build();
  }

  /**
   * What the site prescribes; in AWS with an instance that reaches the profile, if there is one.
   */
  Optional<Platform> platform(HardwareProfile profile) {
    return hosts
        .platform()
        .map(
            platform ->
                instance(profile)
                    .map(it -> Platform.builder().from(platform).instanceType(it.model()).build())
                    .orElse(platform));
  }

  /** The instance that the site prescribes, as far as it is known, or else the first that fits. */
  private Optional<AwsInstance> instance(HardwareProfile profile) {
    if (!runsOn(PlatformKind.AWS)) {
      return Optional.empty();
    }
    AwsCatalog catalog = facts.get(AwsCatalog.KIND);
    return hosts
        .platform()
        .flatMap(Platform::instanceType)
        .map(catalog::findOrScale)
        .orElseGet(
            () -> catalog.instances().stream().filter(it -> it.reaches(profile)).findFirst());
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

  /**
   * The newest one that the release supports for all that the servers are; a purpose for which it
   * supports none of those that are left does not count.
   */
  private WindowsVersion newest() {
    OperatingSystemCatalog catalog = facts.get(OperatingSystemCatalog.KIND);
    Set<WindowsVersion> left = EnumSet.allOf(WindowsVersion.class);
    for (OperatingSystemPurpose purpose : purposes()) {
      Set<WindowsVersion> both = Sets.intersection(left, catalog.supported(purpose));
      left = both.isEmpty() ? left : both;
    }
    return Collections.max(left);
  }

  private ImmutableList<OperatingSystemPurpose> purposes() {
    ImmutableList.Builder<OperatingSystemPurpose> purposes = ImmutableList.builder();
    if (site.edition() == Edition.JITC) {
      purposes.add(OperatingSystemPurpose.JITC_SERVER);
    }
    purposes.add(OperatingSystemPurpose.SERVER);
    if (topology == Topology.HIGH_AVAILABILITY) {
      purposes.add(OperatingSystemPurpose.HIGH_AVAILABILITY_SERVER);
      site.mirroringVariant().ifPresent(it -> purposes.add(OperatingSystemPurpose.CARBONITE));
    }
    if (runsOn(PlatformKind.VMWARE)) {
      purposes.add(OperatingSystemPurpose.VMWARE_GUEST);
    }
    if (runsOn(PlatformKind.HYPER_V)) {
      purposes.add(OperatingSystemPurpose.HYPER_V_GUEST);
    }
    return purposes.build();
  }

  private boolean runsOn(PlatformKind kind) {
    return hosts.platform().map(Platform::kind).filter(kind::equals).isPresent();
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
    Optional<AwsInstance> instance = instance(profile);
    DataSize system = hosts.operatingSystemDrive().orElse(tables.operatingSystemDrive());
    return Hardware.builder()
        .logicalProcessors(instance.map(AwsInstance::vCpus).orElse(profile.logicalProcessors()))
        .processorSpeed(tables.minProcessorSpeed())
        .processorVendor(ProcessorVendor.INTEL)
        .processorMode(ProcessorMode.PERFORMANCE)
        .memory(instance.map(AwsInstance::memory).orElse(profile.memory()))
        .networkCards(1)
        .addDrives(drive(DriveUse.OPERATING_SYSTEM, system).letter("C").array(0).build())
        .addDrives(productDrive(profile.storage()))
        .build();
  }

  private Drive productDrive(DataSize size) {
    return drive(DriveUse.PRODUCT, size).letter("D").array(1).build();
  }

  private Drive.Builder drive(DriveUse use, DataSize size) {
    RaidLevel raid = hosts.raid().orElse(RaidLevel.RAID_10);
    Drive.Builder drive =
        Drive.builder()
            .addUses(use)
            .size(size)
            .raid(raid)
            .attachment(hosts.attachment().orElse(Attachment.LOCAL))
            .grade(DiskGrade.SERVER);
    if (raid == RaidLevel.RAID_10) {
      drive.disks(disks(size));
    }
    if (hosts.attachment().equals(Optional.of(Attachment.SAN))) {
      SanLimits san = facts.get(SanLimits.KIND);
      drive.sustainedRequests(san.sustained()).peakRequests(san.peak());
    }
    if (runsOn(PlatformKind.VMWARE) || runsOn(PlatformKind.HYPER_V)) {
      drive.virtualDisk(true);
    }
    return drive;
  }

  /** The disks of an array; left open if there were to be more than a drive can have. */
  private OptionalInt disks(DataSize size) {
    StorageLimits limits = facts.get(StorageLimits.KIND);
    if (hosts.disk().isEmpty()) {
      return OptionalInt.of(limits.minDisks());
    }
    DataSize disk = hosts.disk().get();
    return size.bytes() / disk.bytes() < Drive.MAX_DISKS / 2
        ? OptionalInt.of(RaidSizing.drives(size, disk, limits).value())
        : OptionalInt.empty();
  }
}
