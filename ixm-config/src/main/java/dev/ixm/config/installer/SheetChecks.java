package dev.ixm.config.installer;

import static dev.ixm.model.check.Checks.check;
import static dev.ixm.model.check.Checks.checkAddress;
import static dev.ixm.model.check.Checks.checkLine;
import static dev.ixm.model.check.Checks.checkRange;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.ixm.model.PortCount;
import dev.ixm.model.site.Server;
import java.util.Optional;
import java.util.regex.Pattern;

/** What an answer can never be. */
final class SheetChecks {

  private static final Pattern DRIVE = Pattern.compile("[A-Z]");

  private SheetChecks() {}

  static void validate(AnswerSheet sheet) {
    checkLine("server", sheet.server());
    check(
        sheet
            .facts()
            .get(WizardCatalog.KIND)
            .find(sheet.role(), sheet.edition(), sheet.occasion())
            .isPresent(),
        "role",
        "must have a wizard for this occasion: %s",
        sheet.role());
    lines(sheet).forEach((name, line) -> line.ifPresent(text -> checkLine(name, text)));
    lists(sheet).forEach((name, texts) -> texts.forEach(text -> checkLine(name, text)));
    sheet.drive().ifPresent(SheetChecks::checkDrive);
    addresses(sheet).forEach((name, address) -> checkAddress(name, address));
    checkRange("number", sheet.number(), 1, Server.MAX_NUMBER);
    checkRange("ports", sheet.ports(), 0, PortCount.MAX);
    for (Page page : sheet.skipped()) {
      check(Conditions.maySkip(page), "skipped", "must be pages that may be: %s", page);
    }
  }

  private static ImmutableMap<String, Optional<String>> lines(AnswerSheet sheet) {
    return ImmutableMap.<String, Optional<String>>builder()
        .put("dcomUser", sheet.dcomUser())
        .put("pbxBrand", sheet.pbxBrand())
        .put("pbxModel", sheet.pbxModel())
        .put("country", sheet.country())
        .put("areaCode", sheet.areaCode())
        .put("localAdministrator", sheet.localAdministrator())
        .put("startExtension", sheet.startExtension())
        .put("oaiLogPath", sheet.oaiLogPath())
        .buildOrThrow();
  }

  private static ImmutableMap<String, Optional<String>> addresses(AnswerSheet sheet) {
    return ImmutableMap.of(
        "licenseServerAddress", sheet.licenseServerAddress(),
        "primaryAddress", sheet.primaryAddress(),
        "consolidatedAddress", sheet.consolidatedAddress(),
        "pbxAddress", sheet.pbxAddress());
  }

  private static ImmutableMap<String, ImmutableSet<String>> lists(AnswerSheet sheet) {
    return ImmutableMap.of(
        "components", sheet.components(),
        "oaiStations", sheet.oaiStations(),
        "oaiHuntGroups", sheet.oaiHuntGroups(),
        "oaiTrunks", sheet.oaiTrunks(),
        "ssoProviders", sheet.ssoProviders());
  }

  private static void checkDrive(String drive) {
    check(DRIVE.matcher(drive).matches(), "drive", "must be a letter from A to Z: '%s'", drive);
  }
}
