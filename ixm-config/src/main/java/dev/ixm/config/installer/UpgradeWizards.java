package dev.ixm.config.installer;

import com.google.common.collect.ImmutableList;
import dev.ixm.model.Edition;
import dev.ixm.model.Role;
import dev.ixm.model.guide.Source;
import java.util.Optional;

/**
 * The pages of the upgrade, on a single server and on a server of a High Availability site.
 *
 * <p>That DCOM settings may be asked for again is said before the procedures, but not where.
 */
final class UpgradeWizards {

  private static final Source ALONE =
      Source.of(15, "Upgrading 10.8 on Windows Server 2012 / 2016", "G15-028");
  private static final Source HIGH_AVAILABILITY =
      Source.of(16, "Installing the Upgrade", "G16-041");
  private static final String NOTIFICATION = "Important Notification";
  private static final ImmutableList<String> PACKAGES =
      ImmutableList.of(
          "Sentinel Protection",
          "Microsoft Visual C++ Redistributable",
          "Microsoft .Net Framework 3.5");

  private UpgradeWizards() {}

  static Optional<Wizard> find(Role role, Edition edition) {
    if (role == Role.SINGLE) {
      return Optional.of(
          wizard(role, edition, ALONE).packages(PACKAGES).screens(alone(edition)).build());
    }
    return role.isProductServer() || role == Role.REMOTE_ADMIN
        ? Optional.of(
            wizard(role, edition, HIGH_AVAILABILITY).screens(several(role, edition)).build())
        : Optional.empty();
  }

  private static Wizard.Builder wizard(Role role, Edition edition, Source source) {
    Wizard.Builder wizard = Wizard.builder();
    wizard.role(role).edition(edition).occasion(Occasion.UPGRADE).source(source);
    return wizard;
  }

  private static ImmutableList<WizardScreen> alone(Edition edition) {
    return new ScreenList(Role.SINGLE, edition, ALONE)
        .at(1, Page.SETUP_UPGRADE, Page.VERIFIED, Page.NEW_ADMINISTRATOR_PASSWORD)
        .elsewhere(Source.of(15, NOTIFICATION, "G15-007"), Page.DCOM_AGAIN)
        .at(4, Page.COPY, Page.SSO, Page.FINISH_UPGRADE)
        .build();
  }

  private static ImmutableList<WizardScreen> several(Role role, Edition edition) {
    return new ScreenList(role, edition, HIGH_AVAILABILITY)
        .at(1, Page.UPGRADE_PROGRAM, Page.NEW_ADMINISTRATOR_PASSWORD)
        .elsewhere(Source.of(16, NOTIFICATION, "G15-007"), Page.DCOM_AGAIN)
        .at(3, Page.LOCATION, Page.COPY)
        .at(7, Page.FINISH_UPGRADE, Page.MOBILINK_REMINDER, Page.RESTART_PROMPT)
        .build();
  }
}
