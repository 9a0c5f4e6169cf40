package dev.ixm.sizing;

import static com.google.common.base.Preconditions.checkArgument;

import dev.ixm.model.guide.Basis;
import dev.ixm.model.guide.Figure;
import dev.ixm.model.guide.Source;
import dev.ixm.model.quantity.DataSize;
import dev.ixm.model.site.SiteHosts;
import dev.ixm.model.site.SiteRequirements;
import dev.ixm.model.storage.RaidLevel;
import dev.ixm.sizing.storage.MessageStorage;
import dev.ixm.sizing.storage.RaidSizing;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Sizes what keeps messages, as far as a site says what it keeps and on which disks. */
final class StorageSizing {

  private static final Source SOURCE = Source.of(2, "Message Compression and Storage");
  private static final int TO_PERCENT = 2;

  private StorageSizing() {}

  static void add(SizingPlan.Builder plan, SiteRequirements site, DataSize productDrive) {
    site.retention()
        .map(kept -> MessageStorage.onMessagingServer(site.seats().total(), site.traffic(), kept))
        .ifPresent(
            messages ->
                plan.messageStorage(messages)
                    .messageStoragePercent(percent(messages.value(), productDrive)));
    SiteHosts hosts = site.hosts();
    if (hosts.raid().orElse(RaidLevel.RAID_10) == RaidLevel.RAID_10) {
      hosts.disk().ifPresent(disk -> plan.productDisks(RaidSizing.drives(productDrive, disk)));
    }
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
