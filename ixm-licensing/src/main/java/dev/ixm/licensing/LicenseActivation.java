package dev.ixm.licensing;

import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import dev.ixm.model.guide.GuideRef;
import dev.ixm.model.license.LicenseType;
import dev.ixm.model.license.Verification;
import dev.ixm.model.rule.Level;
import org.immutables.value.Value;

/**
 * What it takes to set a license active: at the first installation and after every change.
 *
 * <p>It is done on the single server, or on the Primary; the system clock must be right before, and
 * must not be changed after.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableLicenseActivation.class)
public abstract class LicenseActivation {

  LicenseActivation() {}

  /**
   * {@return what it takes to activate a license of this kind}
   *
   * @param type the type of the license
   * @param verification how it is verified; a WebLM license has no offline verification, so that
   *     only the native license makes a difference
   */
  public static LicenseActivation of(LicenseType type, Verification verification) {
    ImmutableLicenseActivation.Builder activation = ImmutableLicenseActivation.builder();
    if (type == LicenseType.WEBLM) {
      return activation
          .installerChoice("Web LM")
          .program("Start > IX Messaging > UCLicenseWebLM")
          .addInputs("IP Address of the license server")
          .confirmation("OK")
          .restart(Level.MAY)
          .source(GuideRef.of(12, "Installing the Messaging License"))
          .build();
    }
    activation
        .installerChoice("Messaging")
        .program("UCLicenseUpgrade.exe")
        .confirmation("Set as Active License")
        .restart(Level.SHOULD);
    return verification == Verification.ONLINE
        ? activation
            .addInputs("Serial Number", "Site ID")
            .source(GuideRef.of(13, "Installing the Messaging License"))
            .build()
        : activation
            .addInputs("USB key", "license file on the hard drive of the voice server")
            .source(GuideRef.of(13, "Offline Verification"))
            .build();
  }

  /** {@return what to choose on the License Type screen of the installer} */
  public abstract String installerChoice();

  /** {@return what to start for a later change: a program or a menu item} */
  public abstract String program();

  /** {@return what must be at hand} */
  public abstract ImmutableList<String> inputs();

  /** {@return the button that makes the license active} */
  public abstract String confirmation();

  /**
   * {@return how binding a restart of the server is after a change} Only the chapter of the native
   * license asks for it, so that it is no more than advisable for the other.
   */
  public abstract Level restart();

  /** {@return where the guide says so} */
  public abstract GuideRef source();
}
