package dev.ixm.runbook.site;

import dev.ixm.licensing.LicensedPorts;
import dev.ixm.licensing.procedure.LicenseContact;
import dev.ixm.model.license.License;
import dev.ixm.model.site.SiteView;
import java.util.Optional;

/** What a license grants, comes with and is asked for, in lines of a step. */
public final class LicenseWords {

  private LicenseWords() {}

  /**
   * {@return voice ports and seats, as they show where the license is looked at}
   *
   * @param license which license
   */
  public static String grants(License license) {
    return "%s voice ports, seats: %s basic, %s mainstream, %s advanced"
        .formatted(
            LicensedPorts.of(license).value(),
            license.seats().basic(),
            license.seats().mainstream(),
            license.seats().advanced());
  }

  /**
   * {@return which server of a site asks whom for its license, and whether over the Internet; empty
   * if the license or the server is not known}
   *
   * @param site which site
   */
  public static Optional<String> contact(SiteView site) {
    Optional<License> license = site.stated().license();
    return site.order().stream()
        .filter(site::holdsLicense)
        .findFirst()
        .flatMap(
            server ->
                license.map(
                    it ->
                        "Only `%s` asks for it: %s"
                            .formatted(server.name(), from(LicenseContact.of(it, site.stated())))));
  }

  /**
   * {@return what one of the vendor's own licenses comes with, if it is one}
   *
   * @param site which site
   */
  public static String numbers(SiteView site) {
    if (site.verifiesOffline()) {
      return "Its USB key and its license file";
    }
    return site.stated().license().isPresent()
        ? "Its serial number and site ID"
        : "If it is one of `Messaging`, its serial number and site ID; for a site without the"
            + " Internet its USB key and license file, too (chapter 13, Offline Verification)";
  }

  private static String from(LicenseContact contact) {
    return switch (contact.authority()) {
      case LICENSE_MANAGER -> "the license manager" + way(contact);
      case VENDOR -> "the vendor's server" + way(contact);
      case KEY_AND_FILE -> "the USB key and the license file there";
    };
  }

  private static String way(LicenseContact contact) {
    return switch (contact.internet()) {
      case NEEDED -> ", over the Internet, which this server has to reach";
      case NOT_NEEDED -> ", without the Internet";
      case NOT_STATED -> ", over the Internet unless that runs in the cloud, too";
    };
  }
}
