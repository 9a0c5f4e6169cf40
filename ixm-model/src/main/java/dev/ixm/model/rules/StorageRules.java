package dev.ixm.model.rules;

import static dev.ixm.model.host.Attachment.ISCSI;
import static dev.ixm.model.host.Attachment.MAPPED;
import static dev.ixm.model.host.DriveUse.OPERATING_SYSTEM;
import static dev.ixm.model.host.DriveUse.PRODUCT;
import static dev.ixm.model.rule.Level.MUST;
import static dev.ixm.model.rule.Level.SHOULD;

import com.google.common.collect.ImmutableList;
import dev.ixm.model.Deployment;
import dev.ixm.model.Server;
import dev.ixm.model.guide.GuideRef;
import dev.ixm.model.host.Drive;
import dev.ixm.model.host.Hardware;
import dev.ixm.model.host.RaidLevel;
import dev.ixm.model.quantity.DataSize;
import dev.ixm.model.rule.DeploymentRule;
import dev.ixm.model.rule.FindingCollector;
import dev.ixm.model.rule.Rule;
import dev.ixm.model.rule.RuleInfo;
import java.util.Optional;
import java.util.function.BiConsumer;

/** The drives of the product's servers. */
final class StorageRules {

  private static final GuideRef HARDWARE = GuideRef.of(1, "Minimum Hardware Specifications");
  private static final DataSize OPERATING_SYSTEM_MINIMUM = DataSize.ofGibibytes(100);

  static final ImmutableList<Rule<Deployment>> ALL =
      ImmutableList.of(
          forEachDrive(
              RuleInfo.of(
                  "storage.raid.ten",
                  MUST,
                  "every drive is a RAID 10 array, real or virtual",
                  HARDWARE),
              (drive, here) ->
                  here.at("raid")
                      .require(drive.raid(), RaidLevel.RAID_10::equals, RaidLevel.RAID_10)),
          forEachDrive(
              RuleInfo.of(
                  "storage.os-drive.minimum",
                  MUST,
                  "the drive with Windows has 100 GiB for Windows alone",
                  HARDWARE),
              StorageRules::roomForWindows),
          forEachDrive(
              RuleInfo.of(
                  "storage.os-drive.separate",
                  SHOULD,
                  "Windows and the product are on different drives or partitions",
                  GuideRef.of(2, "Table Key")),
              (drive, here) -> {
                if (drive.uses().contains(OPERATING_SYSTEM) && drive.uses().contains(PRODUCT)) {
                  here.at("uses").breach(drive.uses(), "one use");
                }
              }),
          forEachDrive(
              RuleInfo.of(
                  "storage.attachment",
                  MUST,
                  "drives are local, direct attached or on a SAN; Windows mounts no iSCSI or network drive",
                  GuideRef.of(5, "Deployment Configuration Considerations")),
              (drive, here) ->
                  here.at("attachment")
                      .require(
                          drive.attachment(),
                          attachment -> attachment != ISCSI && attachment != MAPPED,
                          "LOCAL, DIRECT_ATTACHED or SAN")));

  private StorageRules() {}

  private static Rule<Deployment> forEachDrive(
      RuleInfo info, BiConsumer<Drive, FindingCollector> check) {
    return DeploymentRule.forEachServer(
        info,
        Server::isProductServer,
        (server, here) -> {
          ImmutableList<Drive> drives =
              server.hardware().map(Hardware::drives).orElse(ImmutableList.of());
          FindingCollector list = here.at("hardware").at("drives");
          if (drives.isEmpty()) {
            list.notStated();
          }
          for (int i = 0; i < drives.size(); i++) {
            check.accept(drives.get(i), list.at(i));
          }
        });
  }

  private static void roomForWindows(Drive drive, FindingCollector here) {
    if (drive.uses().contains(OPERATING_SYSTEM)) {
      here.at("size")
          .require(
              Optional.of(drive.size()),
              size -> size.compareTo(OPERATING_SYSTEM_MINIMUM) >= 0,
              "at least " + OPERATING_SYSTEM_MINIMUM);
    }
  }
}
