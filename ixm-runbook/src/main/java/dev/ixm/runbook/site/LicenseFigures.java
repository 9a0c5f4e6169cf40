package dev.ixm.runbook.site;

import dev.ixm.licensing.LicensedPorts;
import dev.ixm.model.license.License;

/** What a license grants, in a line of a step. */
public final class LicenseFigures {

  private LicenseFigures() {}

  /**
   * {@return voice ports and seats, as they show where the license is looked at}
   *
   * @param license which license
   */
  public static String of(License license) {
    return "%s voice ports, seats: %s basic, %s mainstream, %s advanced"
        .formatted(
            LicensedPorts.of(license).value(),
            license.seats().basic(),
            license.seats().mainstream(),
            license.seats().advanced());
  }
}
