package dev.ixm.config.installer;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.ixm.model.Edition;
import dev.ixm.model.license.LicenseType;
import dev.ixm.model.pbx.PbxConnection;
import java.util.Optional;

/** When a page is shown, in words, and as far as answers tell. */
final class Conditions {

  /** What a license that is verified without the Internet has no use for. */
  static final ImmutableSet<Page> ONLINE =
      Sets.immutableEnumSet(Page.ACTIVATION, Page.REGISTRATION);

  private Conditions() {}

  static Optional<String> of(Page page, Edition edition) {
    return switch (page) {
      case LICENSE_REMINDER ->
          edition == Edition.JITC ? Optional.of("the installer shows it") : Optional.empty();
      case WEBLM_ADDRESS, WEBLM_DETAILS -> Optional.of("the license is a `WebLM License`");
      case RUN, ACTIVATION, REGISTRATION, JITC_LICENSE, ACTIVE_LICENSE ->
          Optional.of("the license is one of `Messaging`");
      case OAI_CONFIGURATION, OAI_LINK, OAI_DIALOG ->
          Optional.of("the PBX model is `" + Options.OAI_MODEL + "`");
      default -> ofComputer(page);
    };
  }

  /** What only the computer knows. */
  static Optional<String> ofComputer(Page page) {
    return switch (page) {
      case WINDOWS_CHECK -> Optional.of("roles or features are missing in Windows");
      case IIS_CHECK -> Optional.of("settings of IIS are missing");
      case LOCATION -> Optional.of("Windows has no `Phone and Modem Settings`");
      case IN_USE -> Optional.of("components are in use");
      case PBX_SETTINGS -> Optional.of("the PBX needs more settings");
      case NEW_ADMINISTRATOR_PASSWORD ->
          Optional.of("the present password is not secure enough, such as 1111");
      case DCOM_AGAIN -> Optional.of("the installer asks for the settings again");
      default -> Optional.empty();
    };
  }

  /** Whether a page may be skipped on one computer or with one license, and not on another. */
  static boolean maySkip(Page page) {
    return ONLINE.contains(page) || ofComputer(page).isPresent();
  }

  /** Whether a page may be shown, after what is answered. */
  static boolean mayShow(Page page, AnswerSheet sheet) {
    return !sheet.skipped().contains(page) && mayShowAt(page, sheet);
  }

  private static boolean mayShowAt(Page page, AnswerSheet sheet) {
    return switch (page) {
      case WEBLM_ADDRESS, WEBLM_DETAILS ->
          sheet.licenseType().isEmpty() || has(sheet, LicenseType.WEBLM);
      case RUN, ACTIVATION, REGISTRATION, JITC_LICENSE, ACTIVE_LICENSE ->
          sheet.licenseType().isEmpty() || has(sheet, LicenseType.MESSAGING);
      case OAI_CONFIGURATION, OAI_LINK, OAI_DIALOG -> sheet.pbxModel().isEmpty() || hasOai(sheet);
      default -> true;
    };
  }

  /**
   * What has to be so for a page to be shown, where the answer that decides it is not known yet.
   */
  static Optional<String> open(WizardScreen screen, AnswerSheet sheet) {
    boolean known =
        switch (screen.page()) {
          case OAI_CONFIGURATION, OAI_LINK, OAI_DIALOG -> sheet.pbxModel().isPresent();
          case WEBLM_ADDRESS, WEBLM_DETAILS -> sheet.licenseType().isPresent();
          case RUN, ACTIVATION, REGISTRATION, JITC_LICENSE, ACTIVE_LICENSE ->
              sheet.licenseType().isPresent();
          default -> true;
        };
    return known ? Optional.empty() : screen.condition();
  }

  /** Whether a question is put for certain, after what is answered, if its page may be shown. */
  static boolean asks(Page page, Question question, AnswerSheet sheet) {
    return switch (page) {
      case WEBLM_ADDRESS, WEBLM_DETAILS -> has(sheet, LicenseType.WEBLM);
      case RUN, ACTIVATION, REGISTRATION, JITC_LICENSE, ACTIVE_LICENSE ->
          has(sheet, LicenseType.MESSAGING);
      case OAI_CONFIGURATION, OAI_LINK, OAI_DIALOG -> hasOai(sheet);
      default ->
          question != Question.START_EXTENSION
              || sheet.sipConnection().equals(Optional.of(PbxConnection.EXTENSION));
    };
  }

  private static boolean has(AnswerSheet sheet, LicenseType type) {
    return sheet.licenseType().equals(Optional.of(type));
  }

  private static boolean hasOai(AnswerSheet sheet) {
    return sheet.pbxModel().equals(Optional.of(Options.OAI_MODEL));
  }
}
