package dev.ixm.licensing;

import dev.ixm.licensing.LicensePolicy.VoicePorts;
import dev.ixm.model.guide.Basis;
import dev.ixm.model.guide.Figure;
import dev.ixm.model.guide.Source;
import dev.ixm.model.license.License;

/** Counts the voice ports that a license grants. */
public final class LicensedPorts {

  private static final Source SOURCE = Source.of(5, "Procedure");

  private LicensedPorts() {}

  /**
   * Counts the voice ports of a license by the guide's figures.
   *
   * @param license what is licensed
   * @return the ports, with their calculation
   */
  public static Figure<Integer> of(License license) {
    return of(license, LicensePolicy.defaults());
  }

  /**
   * Counts the voice ports of a license.
   *
   * <p>Defined as {@code floor((basic + mainstream) / 40) + purchased}; the policy may set another
   * divisor or leave the seats out. Source: guide chapter 5, Procedure, which does not say how to
   * round: down, so that never more is reported than is licensed.
   *
   * @param license what is licensed
   * @param policy how the guide is read
   * @return the ports, with their calculation; INFERRED where the rounding makes a difference
   */
  public static Figure<Integer> of(License license, LicensePolicy policy) {
    Figure.Builder<Integer> figure =
        Figure.<Integer>builder().name("licensed voice ports").source(SOURCE);
    int purchased = license.purchasedVoicePorts();
    if (policy.voicePorts() == VoicePorts.PURCHASED_ONLY) {
      return figure
          .formula("purchased")
          .value(purchased)
          .input("purchased", purchased)
          .basis(Basis.BEYOND_GUIDE)
          .build();
    }
    int seats = license.seats().basic() + license.seats().mainstream();
    int divisor = policy.seatsPerVoicePort();
    return figure
        .formula("floor((basic + mainstream) / " + divisor + ") + purchased")
        .value(seats / divisor + purchased)
        .input("basic", license.seats().basic())
        .input("mainstream", license.seats().mainstream())
        .input("purchased", purchased)
        .basis(seats % divisor == 0 ? Basis.STATED : Basis.INFERRED)
        .build();
  }
}
