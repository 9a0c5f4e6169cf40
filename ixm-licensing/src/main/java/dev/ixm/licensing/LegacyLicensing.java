package dev.ixm.licensing;

import dev.ixm.model.guide.Source;
import dev.ixm.model.license.License;
import dev.ixm.model.license.LicenseType;
import dev.ixm.model.license.Verification;
import java.time.LocalDate;

/**
 * The end of the vendor's server for native licenses, after which only a license of WebLM or an
 * offline one can be authorized. The guide of release 10.8 does not know of it.
 */
public final class LegacyLicensing {

  /** The day on which the vendor's server was shut down. */
  public static final LocalDate END = LocalDate.of(2021, 10, 31);

  /** The place where the vendor says so. */
  public static final Source SOURCE =
      Source.ofHouse("Server Installation Guide of release 11.0", "Legacy License Migration");

  private LegacyLicensing() {}

  /**
   * {@return whether a license needs the vendor's server: a native one that is verified online}
   *
   * @param license the license
   */
  public static boolean isNeededBy(License license) {
    return license.type() == LicenseType.MESSAGING && license.verification() == Verification.ONLINE;
  }
}
