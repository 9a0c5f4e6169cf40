package dev.ixm.licensing.procedure;

import dev.ixm.model.Role;
import dev.ixm.model.guide.Source;
import dev.ixm.model.license.License;
import dev.ixm.model.license.LicenseType;
import dev.ixm.model.license.Verification;
import dev.ixm.model.platform.PlatformKind;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.Server;
import dev.ixm.model.site.SiteView;

/**
 * Which server of a site asks for the license, whom it asks, and whether it needs the Internet.
 *
 * <p>Only one server asks; in High Availability the others take the license from the Primary.
 *
 * @param asker the role of the one server that asks: SINGLE or PRIMARY
 * @param authority whom it asks
 * @param internet whether it needs the Internet for that
 * @param source where the guide says so
 */
public record LicenseContact(Role asker, Authority authority, Internet internet, Source source) {

  /** Who authorizes the program. */
  public enum Authority {
    /** The license manager in the site's own network. */
    LICENSE_MANAGER,
    /** The vendor's license server. */
    VENDOR,
    /** The USB key and the license file on the voice server. */
    KEY_AND_FILE
  }

  /** Whether a connection to the Internet is needed. */
  public enum Internet {
    /** It is. */
    NEEDED,
    /** It is not. */
    NOT_NEEDED,
    /** It depends on where the license manager runs, which the deployment does not state. */
    NOT_STATED
  }

  /**
   * {@return who asks whom for a license}
   *
   * @param license what is licensed
   * @param deployment the site; any topology but High Availability counts as a single server
   */
  public static LicenseContact of(License license, Deployment deployment) {
    Role asker = SiteView.of(deployment).isHighAvailability() ? Role.PRIMARY : Role.SINGLE;
    if (license.type() == LicenseType.WEBLM) {
      return new LicenseContact(
          asker,
          Authority.LICENSE_MANAGER,
          internetToManager(asker, deployment),
          Source.of(25, "Important Note"));
    }
    return license.verification() == Verification.ONLINE
        ? new LicenseContact(
            asker, Authority.VENDOR, Internet.NEEDED, Source.of(13, "Introduction"))
        : new LicenseContact(
            asker,
            Authority.KEY_AND_FILE,
            Internet.NOT_NEEDED,
            Source.of(13, "Offline Verification"));
  }

  /** A manager in the same network needs none; one outside a cloud does. */
  private static Internet internetToManager(Role asker, Deployment deployment) {
    if (deployment.servers(asker).noneMatch(LicenseContact::isInAws)) {
      return Internet.NOT_NEEDED;
    }
    if (deployment.servers(Role.LICENSE_SERVER).findAny().isEmpty()) {
      return Internet.NOT_STATED;
    }
    return deployment.servers(Role.LICENSE_SERVER).allMatch(LicenseContact::isInAws)
        ? Internet.NOT_NEEDED
        : Internet.NEEDED;
  }

  private static boolean isInAws(Server server) {
    return server.platform().filter(it -> it.kind() == PlatformKind.AWS).isPresent();
  }
}
