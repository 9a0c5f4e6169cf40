package dev.ixm.model.storage.rules;

import static dev.ixm.model.guide.Level.MAY;
import static dev.ixm.model.guide.Level.MUST;
import static dev.ixm.model.guide.Level.SHOULD;
import static dev.ixm.model.storage.DriveUse.OPERATING_SYSTEM;
import static dev.ixm.model.storage.DriveUse.PRODUCT;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.ixm.model.guide.Source;
import dev.ixm.model.platform.PlatformKind;
import dev.ixm.model.quantity.DataSize;
import dev.ixm.model.rule.DeploymentRule;
import dev.ixm.model.rule.FindingCollector;
import dev.ixm.model.rule.Rule;
import dev.ixm.model.rule.RuleInfo;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.Server;
import dev.ixm.model.storage.Drive;
import java.util.OptionalInt;

/** How Windows and the product share the drives of a server. */
public final class DriveLayoutRules {

  private static final DataSize WINDOWS_ALONE = DataSize.ofGibibytes(100);
  private static final String SYSTEM_LETTER = "C";
  private static final ImmutableSet<String> VIRTUAL_LETTERS = ImmutableSet.of(SYSTEM_LETTER, "D");

  /** What the provider offers. */
  public static final ImmutableList<Rule<Deployment>> ALL =
      ImmutableList.of(
          DriveRule.forEach(
              RuleInfo.of(
                  "storage.os-drive.minimum",
                  MUST,
                  "the drive with Windows has 100 GiB for Windows alone",
                  Source.of(1, "Minimum Hardware Specifications")),
              OPERATING_SYSTEM,
              DriveLayoutRules::roomForWindows),
          DriveRule.forEach(
              RuleInfo.of(
                  "storage.os-drive.separate",
                  SHOULD,
                  "Windows and the product are on different drives or partitions",
                  Source.of(2, "Table Key")),
              (drive, here) -> {
                if (drive.uses().contains(OPERATING_SYSTEM) && drive.uses().contains(PRODUCT)) {
                  here.at("uses").breach(drive.uses(), "one use");
                }
              }),
          DeploymentRule.forEachServer(
              RuleInfo.of(
                  "storage.os-drive.own-disk",
                  MAY,
                  "Windows and the product are on different disks, not on partitions of one",
                  Source.of(5, "Deployment Configuration Considerations")),
              Server::isProductServer,
              DriveLayoutRules::differentDisks),
          DriveRule.forEach(
              RuleInfo.of(
                  "storage.product-drive.letter",
                  SHOULD,
                  "the product is on another drive than C",
                  Source.of(5, "Procedure")),
              PRODUCT,
              (drive, here) ->
                  here.at("letter")
                      .require(
                          drive.letter(),
                          letter -> !letter.equals(SYSTEM_LETTER),
                          "another than " + SYSTEM_LETTER)),
          DeploymentRule.forEachServer(
              RuleInfo.of(
                  "storage.virtual-disk",
                  MUST,
                  "drives C and D of a virtual machine on VMware are virtual hard disks",
                  Source.of(9, "Deployment Configuration Considerations")),
              DriveLayoutRules::isOnVmware,
              (server, here) ->
                  DriveRule.forEach(server, here, drive -> true, DriveLayoutRules::virtualDisk)));

  private DriveLayoutRules() {}

  /** What else is on the drive needs some room as well, however little. */
  private static void roomForWindows(Drive drive, FindingCollector here) {
    boolean shared = drive.uses().size() > 1;
    int comparison = drive.size().compareTo(WINDOWS_ALONE);
    if (comparison < 0 || (shared && comparison == 0)) {
      here.at("size").breach(drive.size(), (shared ? "more than " : "at least ") + WINDOWS_ALONE);
    }
  }

  /** A drive that both share breaks another rule. */
  private static void differentDisks(Server server, FindingCollector here) {
    DriveRule.forEach(
        server,
        here,
        drive -> drive.uses().contains(OPERATING_SYSTEM),
        (drive, place) -> {
          if (!drive.uses().contains(PRODUCT) && drive.array().isEmpty()) {
            place.at("array").notStated();
          }
        });
    DriveRule.forEach(
        server,
        here,
        drive -> drive.uses().contains(PRODUCT),
        (drive, place) -> {
          if (!drive.uses().contains(OPERATING_SYSTEM)) {
            place
                .at("array")
                .require(
                    drive.array(),
                    number -> !isOfWindows(number, server),
                    "another than that of Windows");
          }
        });
  }

  private static boolean isOfWindows(int array, Server server) {
    for (Drive drive : DriveRule.drives(server)) {
      if (drive.uses().contains(OPERATING_SYSTEM) && drive.array().equals(OptionalInt.of(array))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOnVmware(Server server) {
    return server.isProductServer()
        && server.platform().filter(it -> it.kind() == PlatformKind.VMWARE).isPresent();
  }

  /** A drive of an unknown letter may be C or D. */
  private static void virtualDisk(Drive drive, FindingCollector here) {
    if (drive.letter().filter(letter -> !VIRTUAL_LETTERS.contains(letter)).isPresent()) {
      return;
    }
    if (drive.letter().isEmpty() && drive.virtualDisk().filter(virtual -> !virtual).isPresent()) {
      here.at("letter").notStated();
    } else {
      here.at("virtualDisk").require(drive.virtualDisk(), virtual -> virtual, true);
    }
  }
}
