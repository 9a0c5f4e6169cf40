package dev.ixm.sizing;

import static com.google.common.base.Preconditions.checkArgument;

import dev.ixm.model.guide.Basis;
import dev.ixm.model.guide.Figure;
import dev.ixm.model.guide.Source;
import dev.ixm.model.mirroring.MirroringLimits;
import dev.ixm.model.quantity.DataSize;
import dev.ixm.model.release.ReleaseFacts;
import dev.ixm.model.site.SiteHosts;
import dev.ixm.model.site.SiteRequirements;
import dev.ixm.model.storage.Attachment;
import dev.ixm.model.storage.RaidLevel;
import dev.ixm.model.storage.SanLimits;
import dev.ixm.model.storage.StorageLimits;
import dev.ixm.sizing.storage.MessageStorage;
import dev.ixm.sizing.storage.RaidSizing;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** Sizes what keeps messages, as far as a site says what it keeps and on which disks. */
final class StorageSizing {

  private static final Source SOURCE = Source.of(2, "Message Compression and Storage");
  private static final int TO_PERCENT = 2;
  private static final int HUNDRED_PERCENT = 100;

  private StorageSizing() {}

  static void add(
      SizingPlan.Builder plan,
      SiteRequirements site,
      DataSize productDrive,
      boolean isMirrored,
      ReleaseFacts facts) {
    Optional<Figure<DataSize>> messages =
        site.retention()
            .map(
                kept ->
                    MessageStorage.onMessagingServer(
                        site.seats().total(), site.expectedTraffic(), kept));
    messages.ifPresent(
        all -> plan.messageStorage(all).messageStoragePercent(percent(all.value(), productDrive)));
    if (isMirrored) {
      int factor = facts.get(MirroringLimits.KIND).freeSpaceFactor();
      messages.ifPresent(all -> addMirroring(plan, all.value(), productDrive, factor));
    }
    SiteHosts hosts = site.hosts();
    if (hosts.attachment().equals(Optional.of(Attachment.SAN))) {
      SanLimits limits = facts.get(SanLimits.KIND);
      plan.addSanRequests(
          requests("sustained", limits.sustained(), limits),
          requests("peak", limits.peak(), limits));
    }
    if (hosts.raid().orElse(RaidLevel.RAID_10) == RaidLevel.RAID_10) {
      hosts
          .disk()
          .ifPresent(
              disk ->
                  plan.productDisks(
                      RaidSizing.drives(productDrive, disk, facts.get(StorageLimits.KIND))));
    }
  }

  /** The Consolidated server of a site that mirrors it, as far as its files are known. */
  private static void addMirroring(
      SizingPlan.Builder plan, DataSize messages, DataSize productDrive, int factor) {
    DataSize free = messages.times(factor);
    DataSize needed = messages.plus(free);
    DataSize drive = needed.compareTo(productDrive) >= 0 ? needed : productDrive;
    plan.mirroringFreeSpace(
            mirrored("free space for mirroring", free, "messages × " + factor)
                .input("messages", messages)
                .build())
        .mirroredDrive(
            mirrored(
                    "drive of the mirrored server",
                    drive,
                    "messages + free space, but no less than the storage of the hardware")
                .input("messages", messages)
                .input("free space", free)
                .input("storage of the hardware", productDrive)
                .build());
  }

  private static Figure.Builder<DataSize> mirrored(String name, DataSize size, String formula) {
    return Figure.<DataSize>builder()
        .name(name)
        .value(size)
        .formula(formula)
        .basis(Basis.INFERRED)
        .source(Source.of(2, "Table Key"));
  }

  private static Figure<Integer> requests(String name, int requests, SanLimits limits) {
    return Figure.<Integer>builder()
        .name("SAN requests a second, " + name)
        .value(requests)
        .formula("as stated, reads and writes together")
        .input("reads", requests * limits.readPercent() / HUNDRED_PERCENT)
        .input("writes", requests * limits.writePercent() / HUNDRED_PERCENT)
        .source(Source.of(2, "SAN Usage"))
        .build();
  }

  /**
   * How much of a drive messages take, rounded up to whole percent; more than 100 if they do not
   * fit.
   */
  static Figure<Long> percent(DataSize messages, DataSize drive) {
    checkArgument(drive.bytes() > 0, "the drive must hold more than nothing");
    return Figure.<Long>builder()
        .name("message storage in percent of the hardware's storage")
        .value(
            BigDecimal.valueOf(messages.bytes())
                .movePointRight(TO_PERCENT)
                .divide(BigDecimal.valueOf(drive.bytes()), 0, RoundingMode.CEILING)
                .longValueExact())
        .formula(
            "100 × message storage / storage of the hardware, rounded up; above 100 too little")
        .input("message storage", messages)
        .input("storage of the hardware", drive)
        .basis(Basis.INFERRED)
        .source(SOURCE)
        .build();
  }
}
