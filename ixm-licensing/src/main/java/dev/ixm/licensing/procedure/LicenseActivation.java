package dev.ixm.licensing.procedure;

import static dev.ixm.model.guide.Level.MAY;
import static dev.ixm.model.guide.Level.MUST;
import static dev.ixm.model.guide.Level.SHOULD;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.ixm.model.guide.Level;
import dev.ixm.model.guide.Source;
import dev.ixm.model.license.LicenseType;
import dev.ixm.model.license.Verification;
import org.immutables.value.Value;

/**
 * What it takes to set a license active: at the first installation and after every change.
 *
 * <p>It is done on the single server, or on the Primary; the system clock must be right before, and
 * must not be changed after.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableLicenseActivation.class)
public abstract class LicenseActivation {

  private static final Source WIZARD = Source.of(5, "Procedure");
  private static final Source NATIVE = Source.of(13, "Installing the Messaging License");

  private static final LicenseStep CLOCK =
      step(MUST, "set the system clock right, and do not change it afterwards", WIZARD);
  private static final LicenseStep MANAGER_READY =
      step(MUST, "install and configure the Web License Manager on the license server", WIZARD);
  private static final LicenseStep ADDRESS =
      step(MUST, "enter the IP Address of the license server, then `OK`", WIZARD);
  private static final LicenseStep REVIEW =
      step(
          SHOULD,
          "review the license details, which are those of `View License Capacity` in the license"
              + " manager, then `Exit`",
          WIZARD);
  private static final LicenseStep REQUEST =
      step(SHOULD, "enter Serial Number and Site ID, then `Request Online Activation`", NATIVE);
  private static final LicenseStep REGISTER =
      step(
          MUST,
          "complete `Customer Site Registration`, which is mostly filled in and takes no empty"
              + " field, then `Submit`",
          NATIVE);
  private static final LicenseStep SET_ACTIVE =
      step(MUST, "check the contents of the license, then `Set as Active License`", NATIVE);
  private static final LicenseStep SUCCESS =
      step(MUST, "wait for the screen that confirms success, then `OK` and `Exit`", NATIVE);

  LicenseActivation() {}

  private static LicenseStep step(Level level, String action, Source source) {
    return LicenseStep.of(LicenseStep.Actor.ADMINISTRATOR, level, action, source);
  }

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
          .wizardChoice("WebLM License")
          .usual(true)
          .addInputs("IP Address of the license server")
          .addBefore(CLOCK, MANAGER_READY)
          .addSteps(ADDRESS, REVIEW)
          .confirmation("OK")
          .restart(MAY)
          .source(Source.of(12, "Installing the Messaging License"))
          .build();
    }
    activation
        .installerChoice("Messaging")
        .wizardChoice("Messaging")
        .usual(false)
        .addBefore(CLOCK)
        .program("UCLicenseUpgrade.exe")
        .confirmation("Set as Active License")
        .restart(SHOULD);
    return verification == Verification.ONLINE
        ? activation
            .addInputs("Serial Number", "Site ID")
            .addIdentifiers(LicenseIdentifier.Kind.SERIAL_NUMBER, LicenseIdentifier.Kind.SITE_ID)
            .addSteps(REQUEST, REGISTER, SET_ACTIVE, SUCCESS)
            .source(Source.of(13, "Installing the Messaging License"))
            .build()
        : activation
            .addInputs("USB key", "license file on the hard drive of the voice server")
            .addSteps(SET_ACTIVE, SUCCESS)
            .source(Source.of(13, "Offline Verification"))
            .build();
  }

  /** {@return what to choose on the License Type screen, as chapters 12 and 13 print it} */
  public abstract String installerChoice();

  /** {@return the same choice as the installation chapters print it} */
  public abstract String wizardChoice();

  /** {@return whether most sites choose it} */
  public abstract boolean usual();

  /** {@return what must be done before, in order} */
  public abstract ImmutableList<LicenseStep> before();

  /**
   * {@return what is to be done on the screens, in order} Online activation is what the guide
   * advises; it shows no screens of their own for offline verification, so that those which both
   * must have stand there.
   */
  public abstract ImmutableList<LicenseStep> steps();

  /** {@return what to start for a later change: a program or a menu item} */
  public abstract String program();

  /** {@return what must be at hand} */
  public abstract ImmutableList<String> inputs();

  /** {@return which of these are numbers of the site alone, for {@link LicenseIdentifier}} */
  public abstract ImmutableSet<LicenseIdentifier.Kind> identifiers();

  /** {@return the button that makes the license active} */
  public abstract String confirmation();

  /**
   * {@return how binding a restart of the server is after a change} Only the chapter of the native
   * license asks for it, so that it is no more than advisable for the other.
   */
  public abstract Level restart();

  /** {@return where the guide says so} */
  public abstract Source source();
}
