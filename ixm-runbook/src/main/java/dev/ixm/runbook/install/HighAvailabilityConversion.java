package dev.ixm.runbook.install;

import com.google.common.collect.ImmutableList;
import dev.ixm.model.Role;
import dev.ixm.model.guide.Level;
import dev.ixm.model.guide.Source;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.Server;
import dev.ixm.model.site.SiteView;
import dev.ixm.runbook.Action;
import dev.ixm.runbook.Draft;
import dev.ixm.runbook.Party;
import dev.ixm.runbook.Runbook;
import dev.ixm.runbook.site.Safeguards;
import dev.ixm.runbook.site.Undescribed;

/**
 * Plans how a single server becomes the Primary of a High Availability site.
 *
 * <p>The server has the release of the site, is saved, and is installed as Primary over what it
 * has; all else is as for a new site. Source: guide chapter 16, Upgrading from a non-HA
 * Installation.
 */
public final class HighAvailabilityConversion {

  private static final Source SOURCE = Source.of(16, "Upgrading from a non-HA Installation");

  private HighAvailabilityConversion() {}

  /**
   * {@return what to do to convert a site}
   *
   * @param deployment the site as it shall be; its Primary is the single server of today. It may
   *     break rules
   */
  public static Runbook of(Deployment deployment) {
    SiteView site = SiteView.of(deployment);
    Draft draft = new Draft("Conversion of " + Draft.name(site) + " to High Availability");
    if (!site.isDescribed()) {
      return Undescribed.of(draft);
    }
    new SitePreparation(site, draft).write();
    ImmutableList<Server> primary = site.servers(Role.PRIMARY);
    primary.forEach(server -> secure(site, server, draft));
    site.order().forEach(server -> new WindowsPreparation(site, server, draft).write());
    new Handover(site, draft).write(new ProductInstallation(site, draft, primary).write());
    return draft.finish();
  }

  private static void secure(SiteView site, Server server, Draft draft) {
    Party party = Party.of(server);
    draft
        .step(party, "conversion.release", Action.VERIFY, "Look for the release of the product")
        .expected("It is the latest " + site.stated().release())
        .why("An older one is upgraded first, while the server is still alone")
        .addWaitsFor(SitePreparation.LICENSE)
        .source(SOURCE);
    Safeguards.backUp(draft, site, server).level(Level.SHOULD).source(SOURCE);
  }
}
