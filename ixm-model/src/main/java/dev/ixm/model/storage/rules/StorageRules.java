package dev.ixm.model.storage.rules;

import static dev.ixm.model.guide.Level.MUST;
import static dev.ixm.model.rule.RuleSketch.rule;
import static dev.ixm.model.storage.DriveUse.DATABASE;
import static dev.ixm.model.storage.DriveUse.LOGS;
import static dev.ixm.model.storage.DriveUse.MESSAGES;
import static dev.ixm.model.storage.DriveUse.OPERATING_SYSTEM;
import static dev.ixm.model.storage.DriveUse.PRODUCT;
import static dev.ixm.model.storage.rules.EachDrive.eachDrive;
import static java.util.Collections.disjoint;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.ixm.model.guide.Source;
import dev.ixm.model.rule.Bound;
import dev.ixm.model.rule.FindingCollector;
import dev.ixm.model.rule.Rule;
import dev.ixm.model.rule.RuleSketch.ServerCheck;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.SiteView;
import dev.ixm.model.storage.Attachment;
import dev.ixm.model.storage.DiskGrade;
import dev.ixm.model.storage.Drive;
import dev.ixm.model.storage.DriveUse;
import dev.ixm.model.storage.SanLimits;
import dev.ixm.model.storage.StorageLimits;

/** What the drives of the product's servers are made of. */
public final class StorageRules {

  private static final String CONFIGURATIONS = "Deployment Configuration Considerations";

  /** What the provider offers. */
  public static final ImmutableList<Rule<Deployment>> ALL =
      ImmutableList.of(
          rule(
                  "storage.raid.ten",
                  MUST,
                  Source.of(1, "Minimum Hardware Specifications", "G01-005", "G02-175"))
              .forEachProductServer(
                  eachDrive(
                      (site, drive, here) ->
                          here.at("raid").equal(drive.raid(), limits(site).raid()))),
          rule(
                  "storage.raid.disks",
                  MUST,
                  Source.of(2, "Is there a numerical restriction on the RAID system?", "G02-180"))
              .figure("limit", facts -> facts.get(StorageLimits.KIND).minDisks())
              .forEachProductServer(eachDrive(StorageRules::disksOfArray)),
          rule("storage.grade", MUST, Source.of(2, "Hardware Requirements", "G02-109"))
              .forEachProductServer(
                  eachDrive(
                      (site, drive, here) ->
                          here.at("grade").equal(drive.grade(), DiskGrade.SERVER))),
          rule(
                  "storage.attachment",
                  MUST,
                  Source.of(
                      5,
                      CONFIGURATIONS,
                      "G05-009",
                      "G05-010",
                      "G05-013",
                      "G05-015",
                      "G09-018",
                      "G09-020"))
              .forEachProductServer(attached(OPERATING_SYSTEM, PRODUCT)),
          rule(
                  "storage.data-folders.local",
                  MUST,
                  Source.of(5, CONFIGURATIONS, "G05-012", "G09-021"))
              .forEachProductServer(attached(LOGS, DATABASE, MESSAGES)),
          rule("storage.san.requests", MUST, Source.of(2, "SAN Usage", "G02-116", "G02-117"))
              .figure("sustained", facts -> facts.get(SanLimits.KIND).sustained())
              .figure("peak", facts -> facts.get(SanLimits.KIND).peak())
              .forEachProductServer(eachDrive(StorageRules::requests)));

  private StorageRules() {}

  private static StorageLimits limits(SiteView site) {
    return site.facts().get(StorageLimits.KIND);
  }

  /** What is a local drive for the product is one for the folders that it mounts. */
  private static ServerCheck attached(DriveUse first, DriveUse... others) {
    ImmutableSet<DriveUse> concerned = Sets.immutableEnumSet(first, others);
    return eachDrive(
        (site, drive, here) -> {
          if (!disjoint(drive.uses(), concerned)) {
            here.at("attachment").oneOf(drive.attachment(), limits(site).attachments());
          }
        });
  }

  private static void requests(SiteView site, Drive drive, FindingCollector here) {
    if (drive.attachment().isEmpty()) {
      here.at("attachment").notStated();
    } else if (drive.attachment().get() == Attachment.SAN) {
      SanLimits limits = site.facts().get(SanLimits.KIND);
      here.at("sustainedRequests").atLeast(drive.sustainedRequests(), limits.sustained());
      here.at("peakRequests").atLeast(drive.peakRequests(), limits.peak());
    }
  }

  /** Drives of another level, or of none, break another rule. */
  private static void disksOfArray(SiteView site, Drive drive, FindingCollector here) {
    if (drive.raid().isEmpty()) {
      here.at("raid").notStated();
    } else if (drive.raid().get() == limits(site).raid()) {
      int least = limits(site).minDisks();
      int count = drive.disks().orElse(0);
      if (count > least && count % 2 != 0) {
        here.at("disks").breach(count, Bound.multipleOf(2));
      } else {
        here.at("disks").atLeast(drive.disks(), least);
      }
    }
  }
}
