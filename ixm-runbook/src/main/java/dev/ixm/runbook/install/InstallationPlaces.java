package dev.ixm.runbook.install;

import dev.ixm.config.installer.Occasion;
import dev.ixm.config.installer.Wizard;
import dev.ixm.config.installer.WizardCatalog;
import dev.ixm.model.Role;
import dev.ixm.model.guide.Source;
import dev.ixm.model.site.Server;
import dev.ixm.model.site.SiteView;
import dev.ixm.model.windows.OperatingSystem;
import java.util.Optional;

/** Where the guide describes the installation of a site, and that of each of its servers. */
final class InstallationPlaces {

  private static final Source JITC_OF_SEVERAL =
      Source.of(9, "Installing Messaging for JITC with High Availability");

  private InstallationPlaces() {}

  /** The chapter by edition, topology and, for a server alone, Windows. */
  static int chapter(SiteView site) {
    return WindowsChapter.of(
            site,
            site.order().stream()
                .findFirst()
                .flatMap(Server::operatingSystem)
                .map(OperatingSystem::version))
        .number();
  }

  /** Chapter 9 has a section for each topology; its heading Installation is that of one server. */
  static Source ofSite(SiteView site) {
    return site.isJitc() && site.isHighAvailability()
        ? JITC_OF_SEVERAL
        : Source.of(chapter(site), "Installation");
  }

  /** The section of the server's role; of a role without one, that of the site. */
  static Source of(SiteView site, Server server) {
    Role role = SiteView.role(server);
    return role == Role.SINGLE
        ? ofSite(site)
        : wizard(site, role).map(Wizard::source).orElse(ofSite(site));
  }

  /** The wizard as the table has it, without the numbers and policies that are for answers. */
  static Optional<Wizard> wizard(SiteView site, Role role) {
    return site.facts()
        .get(WizardCatalog.KIND)
        .find(role, site.stated().edition(), Occasion.INSTALLATION);
  }
}
