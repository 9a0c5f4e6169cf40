package dev.ixm.licensing.procedure;

import static dev.ixm.licensing.procedure.LicenseStep.Actor.ADMINISTRATOR;
import static dev.ixm.licensing.procedure.LicenseStep.Actor.CUSTOMER_SERVICE;
import static dev.ixm.licensing.procedure.LicenseStep.Actor.PROGRAM;
import static dev.ixm.model.guide.Level.MAY;
import static dev.ixm.model.guide.Level.MUST;
import static dev.ixm.model.guide.Level.SHOULD;

import com.google.common.collect.ImmutableList;
import dev.ixm.model.guide.Level;
import dev.ixm.model.guide.Source;
import dev.ixm.model.license.LicenseType;
import dev.ixm.model.license.Verification;

/**
 * How a site comes by a license or a change of it, step by step.
 *
 * <p>What the administrator does on the screens of the program is told by {@link
 * LicenseActivation}.
 */
public final class LicenseProcedure {

  /** Why a license is needed. */
  public enum Occasion {
    /** The product is installed. */
    INSTALLATION,
    /** The term ends. */
    RENEWAL,
    /** More features, ports or mailboxes are wanted. */
    UPGRADE,
    /** The product is brought to a later release. */
    PROGRAM_UPGRADE,
    /** The computer that the license is bound to is another. */
    HARDWARE_CHANGE
  }

  private static final Source SOFT = Source.of(2, "Soft License");
  private static final Source EXPIRATION = Source.of(2, "License Expiration");
  private static final Source UPGRADES = Source.of(2, "License Upgrades");
  private static final Source HOST_ID = Source.of(2, "Host ID and License File");
  private static final Source MANAGER = Source.of(12, "Configuring Web License Manager");
  private static final Source OFFLINE = Source.of(13, "Offline Verification");
  private static final Source INSTALLATION = Source.of(13, "Initial Installation");

  private static final LicenseStep NEW_HOST_ID =
      administrator(
          MUST,
          "read the `Primary Host ID` on `Server properties` of the license manager",
          MANAGER);
  private static final LicenseStep SEND_HOST_ID =
      administrator(MUST, "send the Host ID to the vendor", HOST_ID);
  private static final LicenseStep MAKE_FILE =
      LicenseStep.of(CUSTOMER_SERVICE, MUST, "makes an XML license file for this Host ID", HOST_ID);
  private static final LicenseStep INSTALL_FILE =
      administrator(
          MUST,
          "on `Install License` enable `Accept License Agreement`, `Choose file`, `Install`",
          MANAGER);
  private static final LicenseStep VERIFY_FILE =
      administrator(
          SHOULD,
          "compare `Licensed products` > `IXM` > `IXM` > `View License Capacity` with the order",
          MANAGER);
  private static final LicenseStep ORDER =
      administrator(MUST, "call customer service and name what is to be added", UPGRADES);
  private static final LicenseStep ORDER_TERM =
      administrator(SHOULD, "call customer service well before the expiration date", EXPIRATION);
  private static final LicenseStep ORDER_RELEASE =
      administrator(
          MUST,
          "have customer service upgrade the license to the release",
          Source.of(16, "Upgrading an Existing HA Installation"));
  private static final LicenseStep MAIL =
      LicenseStep.of(CUSTOMER_SERVICE, MUST, "sends a mail: refresh the license", UPGRADES);
  private static final LicenseStep REFRESH = administrator(MUST, "refresh the license", SOFT);

  private LicenseProcedure() {}

  /**
   * {@return the steps in order, never empty}
   *
   * @param type the type of the license
   * @param verification how it is verified; of a WebLM license always as if ONLINE
   * @param occasion why
   */
  public static ImmutableList<LicenseStep> of(
      LicenseType type, Verification verification, Occasion occasion) {
    if (type == LicenseType.WEBLM) {
      return webLm(occasion);
    }
    return verification == Verification.ONLINE ? online(occasion) : offline(occasion);
  }

  private static ImmutableList<LicenseStep> webLm(Occasion occasion) {
    return switch (occasion) {
      case INSTALLATION ->
          ImmutableList.of(
              NEW_HOST_ID,
              SEND_HOST_ID,
              MAKE_FILE,
              INSTALL_FILE,
              VERIFY_FILE,
              administrator(
                  MUST, "record the IP address of the license server for the installer", MANAGER),
              LicenseStep.of(
                  PROGRAM, MUST, "reads the license file and unlocks its features", HOST_ID));
      case RENEWAL -> ImmutableList.of(ORDER_TERM, REFRESH);
      case PROGRAM_UPGRADE -> ImmutableList.of(ORDER_RELEASE, REFRESH);
      case UPGRADE ->
          ImmutableList.of(
              ORDER,
              administrator(MAY, "generate a new Host ID if customer service wants it", UPGRADES),
              LicenseStep.of(
                  CUSTOMER_SERVICE, MUST, "adds the change to the license file", UPGRADES),
              MAIL,
              REFRESH);
      case HARDWARE_CHANGE ->
          ImmutableList.of(
              NEW_HOST_ID, SEND_HOST_ID, MAKE_FILE, INSTALL_FILE, VERIFY_FILE, REFRESH);
    };
  }

  private static ImmutableList<LicenseStep> online(Occasion occasion) {
    return switch (occasion) {
      case INSTALLATION ->
          ImmutableList.of(
              administrator(
                  MUST,
                  "activate online with Serial Number and Site ID of the installation package",
                  INSTALLATION));
      case RENEWAL -> ImmutableList.of(ORDER_TERM, REFRESH);
      case PROGRAM_UPGRADE -> ImmutableList.of(ORDER_RELEASE, REFRESH);
      case UPGRADE ->
          ImmutableList.of(
              ORDER,
              LicenseStep.of(
                  CUSTOMER_SERVICE, MUST, "stores the change on the license server", UPGRADES),
              MAIL,
              LicenseStep.of(
                  PROGRAM, MUST, "sees the change at its next contact and asks for it", UPGRADES),
              administrator(
                  MUST,
                  "run `UCLicenseUpgrade.exe`, verify the new terms, `Set as Active License`",
                  UPGRADES),
              administrator(
                  SHOULD, "restart the server", Source.of(13, "Installing the Messaging License")));
      case HARDWARE_CHANGE ->
          ImmutableList.of(
              administrator(
                  MUST,
                  "the first time, activate online again with Serial Number and Site ID",
                  INSTALLATION),
              administrator(
                  MUST,
                  "every further time, have customer service reactivate the license",
                  INSTALLATION));
    };
  }

  private static ImmutableList<LicenseStep> offline(Occasion occasion) {
    ImmutableList.Builder<LicenseStep> steps = ImmutableList.builder();
    switch (occasion) {
      case INSTALLATION -> {}
      case RENEWAL -> steps.add(ORDER_TERM);
      case UPGRADE -> steps.add(ORDER);
      case PROGRAM_UPGRADE -> steps.add(ORDER_RELEASE);
      case HARDWARE_CHANGE ->
          steps.add(administrator(MUST, "tell customer service of the change", OFFLINE));
    }
    return steps
        .add(
            LicenseStep.of(
                CUSTOMER_SERVICE, MUST, "generates a license file and sends it", OFFLINE),
            administrator(
                MUST,
                "copy the file to the hard drive of the voice server, with the USB key attached",
                OFFLINE),
            administrator(MUST, "run the license activation", OFFLINE))
        .build();
  }

  private static LicenseStep administrator(Level level, String action, Source source) {
    return LicenseStep.of(ADMINISTRATOR, level, action, source);
  }
}
