package dev.ixm.model.storage.rules;

import static dev.ixm.model.guide.Level.MUST;
import static dev.ixm.model.storage.Attachment.DIRECT_ATTACHED;
import static dev.ixm.model.storage.Attachment.LOCAL;
import static dev.ixm.model.storage.Attachment.SAN;
import static dev.ixm.model.storage.DriveUse.DATABASE;
import static dev.ixm.model.storage.DriveUse.LOGS;
import static dev.ixm.model.storage.DriveUse.MESSAGES;
import static dev.ixm.model.storage.DriveUse.OPERATING_SYSTEM;
import static dev.ixm.model.storage.DriveUse.PRODUCT;
import static java.util.Collections.disjoint;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.ixm.model.guide.Source;
import dev.ixm.model.rule.FindingCollector;
import dev.ixm.model.rule.Rule;
import dev.ixm.model.rule.RuleInfo;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.storage.Attachment;
import dev.ixm.model.storage.DiskGrade;
import dev.ixm.model.storage.Drive;
import dev.ixm.model.storage.DriveUse;
import dev.ixm.model.storage.RaidLevel;

/** What the drives of the product's servers are made of. */
public final class StorageRules {

  private static final Source CONFIGURATIONS =
      Source.of(5, "Deployment Configuration Considerations");

  private static final int MIN_DISKS = 4;

  private static final ImmutableSet<Attachment> ATTACHMENTS =
      Sets.immutableEnumSet(LOCAL, DIRECT_ATTACHED, SAN);

  /** What the provider offers. */
  public static final ImmutableList<Rule<Deployment>> ALL =
      ImmutableList.of(
          DriveRule.forEach(
              RuleInfo.of(
                  "storage.raid.ten",
                  MUST,
                  "every drive is a RAID 10 array, real or virtual",
                  Source.of(1, "Minimum Hardware Specifications")),
              (drive, here) ->
                  here.at("raid")
                      .require(drive.raid(), RaidLevel.RAID_10::equals, RaidLevel.RAID_10)),
          DriveRule.forEach(
              RuleInfo.of(
                  "storage.raid.disks",
                  MUST,
                  "a RAID 10 array has an even number of disks, four or more",
                  Source.of(2, "Is there a numerical restriction on the RAID system?")),
              StorageRules::disksOfArray),
          DriveRule.forEach(
              RuleInfo.of(
                  "storage.grade",
                  MUST,
                  "all disks are made for servers",
                  Source.of(2, "Hardware Requirements")),
              (drive, here) ->
                  here.at("grade")
                      .require(drive.grade(), DiskGrade.SERVER::equals, DiskGrade.SERVER)),
          attached(
              "storage.attachment",
              "drives of Windows and the product are local, direct attached or on a SAN; Windows"
                  + " mounts no iSCSI target or network drive",
              Sets.immutableEnumSet(OPERATING_SYSTEM, PRODUCT)),
          attached(
              "storage.data-folders.local",
              "the folders of logs, database and messages are mounted from local drives only",
              Sets.immutableEnumSet(LOGS, DATABASE, MESSAGES)));

  private StorageRules() {}

  /** What is a local drive for the product is one for the folders that it mounts. */
  private static Rule<Deployment> attached(
      String id, String summary, ImmutableSet<DriveUse> concerned) {
    return DriveRule.forEach(
        RuleInfo.of(id, MUST, summary, CONFIGURATIONS),
        (drive, here) -> {
          if (!disjoint(drive.uses(), concerned)) {
            here.at("attachment")
                .require(
                    drive.attachment(), ATTACHMENTS::contains, "LOCAL, DIRECT_ATTACHED or SAN");
          }
        });
  }

  /** Drives of another level, or of none, break another rule. */
  private static void disksOfArray(Drive drive, FindingCollector here) {
    if (drive.raid().isEmpty()) {
      here.at("raid").notStated();
    } else if (drive.raid().get() == RaidLevel.RAID_10) {
      here.at("disks")
          .require(
              drive.disks(),
              count -> count >= MIN_DISKS && count % 2 == 0,
              "an even number, at least " + MIN_DISKS);
    }
  }
}
