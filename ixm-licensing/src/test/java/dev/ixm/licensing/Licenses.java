package dev.ixm.licensing;

import dev.ixm.licensing.LicensePolicy.LegacyServer;
import dev.ixm.model.SeatCounts;
import dev.ixm.model.license.License;
import dev.ixm.model.license.LicenseType;
import java.time.LocalDate;

/** Licenses that tests start from. */
public final class Licenses {

  /** A term that ends in the middle of a year without a leap day. */
  static final LocalDate EXPIRATION = LocalDate.of(2027, 6, 30);

  /** The guide alone, which does not know that the vendor's server was shut down. */
  static final LicensePolicy BY_THE_GUIDE =
      LicensePolicy.builder().legacyServer(LegacyServer.RUNNING).build();

  private Licenses() {}

  /** 100 ports and 100 mailboxes without end, as in the guide's example. */
  public static License.Builder perpetual(LicenseType type) {
    return License.builder().type(type).seats(advanced(100)).purchasedVoicePorts(100);
  }

  /** The same until {@link #EXPIRATION}. */
  static License.Builder term(LicenseType type) {
    return perpetual(type).expirationDate(EXPIRATION);
  }

  public static SeatCounts advanced(int seats) {
    return SeatCounts.builder().basic(0).mainstream(0).advanced(seats).build();
  }
}
