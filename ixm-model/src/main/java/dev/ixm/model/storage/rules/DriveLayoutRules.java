package dev.ixm.model.storage.rules;

import static dev.ixm.model.guide.Level.MAY;
import static dev.ixm.model.guide.Level.MUST;
import static dev.ixm.model.guide.Level.SHOULD;
import static dev.ixm.model.rule.RuleSketch.rule;
import static dev.ixm.model.storage.DriveUse.OPERATING_SYSTEM;
import static dev.ixm.model.storage.DriveUse.PRODUCT;
import static dev.ixm.model.storage.rules.EachDrive.eachDrive;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.ixm.model.capacity.CapacityTables;
import dev.ixm.model.guide.Source;
import dev.ixm.model.platform.PlatformKind;
import dev.ixm.model.quantity.DataSize;
import dev.ixm.model.rule.Bound;
import dev.ixm.model.rule.FindingCollector;
import dev.ixm.model.rule.Rule;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.Server;
import dev.ixm.model.site.SiteView;
import dev.ixm.model.storage.Drive;
import java.util.OptionalInt;

/** How Windows and the product share the drives of a server. */
public final class DriveLayoutRules {

  private static final String CONFIGURATIONS = "Deployment Configuration Considerations";
  private static final String SYSTEM_LETTER = "C";
  private static final Bound OTHER_LETTER = Bound.otherThan(SYSTEM_LETTER);
  private static final ImmutableSet<String> VIRTUAL_LETTERS = ImmutableSet.of(SYSTEM_LETTER, "D");

  /** What the provider offers. */
  public static final ImmutableList<Rule<Deployment>> ALL =
      ImmutableList.of(
          rule(
                  "storage.os-drive.minimum",
                  MUST,
                  Source.of(1, "Minimum Hardware Specifications", "G01-010", "G05-007", "G09-011"))
              .figure("limit", facts -> facts.get(CapacityTables.KIND).operatingSystemDrive())
              .forEachProductServer(eachDrive(OPERATING_SYSTEM, DriveLayoutRules::roomForWindows)),
          rule("storage.os-drive.separate", SHOULD, Source.of(2, "Table Key", "G02-125"))
              .forEachProductServer(
                  eachDrive(
                      (site, drive, here) -> {
                        if (drive.uses().contains(OPERATING_SYSTEM)
                            && drive.uses().contains(PRODUCT)) {
                          here.at("uses").breach(drive.uses(), Bound.otherThan(PRODUCT));
                        }
                      })),
          rule("storage.os-drive.own-disk", MAY, Source.of(5, CONFIGURATIONS, "G05-011", "G09-017"))
              .forEachProductServer(DriveLayoutRules::differentDisks),
          rule(
                  "storage.product-drive.letter",
                  SHOULD,
                  Source.of(5, "Procedure", "G05-076", "G09-095"))
              .forEachProductServer(
                  eachDrive(
                      PRODUCT,
                      (site, drive, here) ->
                          here.at("letter")
                              .require(
                                  drive.letter(),
                                  letter -> !letter.equals(SYSTEM_LETTER),
                                  OTHER_LETTER))),
          rule("storage.virtual-disk", MUST, Source.of(9, CONFIGURATIONS, "G09-019", "G05-014"))
              .forEachServer(
                  DriveLayoutRules::isOnVmware, eachDrive(DriveLayoutRules::virtualDisk)));

  private DriveLayoutRules() {}

  /** What else is on the drive needs some room as well, however little. */
  private static void roomForWindows(SiteView site, Drive drive, FindingCollector here) {
    DataSize windows = site.facts().get(CapacityTables.KIND).operatingSystemDrive();
    if (drive.uses().size() == 1) {
      here.at("size").atLeast(drive.size(), windows);
    } else if (drive.size().compareTo(windows) <= 0) {
      here.at("size").breach(drive.size(), Bound.moreThan(windows));
    }
  }

  /** A drive that both share breaks another rule. */
  private static void differentDisks(SiteView site, Server server, FindingCollector here) {
    EachDrive.forEach(
        server,
        here,
        drive -> drive.uses().contains(OPERATING_SYSTEM),
        (drive, place) -> {
          if (!drive.uses().contains(PRODUCT) && drive.array().isEmpty()) {
            place.at("array").notStated();
          }
        });
    EachDrive.forEach(
        server,
        here,
        drive -> drive.uses().contains(PRODUCT),
        (drive, place) -> {
          if (!drive.uses().contains(OPERATING_SYSTEM)) {
            otherDisk(server, drive.array(), place.at("array"));
          }
        });
  }

  private static void otherDisk(Server server, OptionalInt array, FindingCollector here) {
    if (array.isEmpty()) {
      here.notStated();
    } else if (isOfWindows(array, server)) {
      here.breach(array.getAsInt(), Bound.otherThan(array.getAsInt()));
    }
  }

  private static boolean isOfWindows(OptionalInt array, Server server) {
    for (Drive drive : EachDrive.drives(server)) {
      if (drive.uses().contains(OPERATING_SYSTEM) && drive.array().equals(array)) {
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
  private static void virtualDisk(SiteView site, Drive drive, FindingCollector here) {
    if (drive.letter().filter(letter -> !VIRTUAL_LETTERS.contains(letter)).isPresent()) {
      return;
    }
    if (drive.letter().isEmpty() && drive.virtualDisk().filter(virtual -> !virtual).isPresent()) {
      here.at("letter").notStated();
    } else {
      here.at("virtualDisk").equal(drive.virtualDisk(), true);
    }
  }
}
