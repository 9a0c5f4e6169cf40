package dev.ixm.runbook.upgrade;

import dev.ixm.model.Server;
import dev.ixm.model.guide.GuideRef;
import dev.ixm.runbook.Action;
import dev.ixm.runbook.Draft;
import dev.ixm.runbook.Party;
import dev.ixm.runbook.Step;
import dev.ixm.runbook.site.Site;
import java.util.Optional;

/** The upgrade of a server that is not kept in step with others. */
final class InPlaceUpgrade {

  private static final GuideRef SOURCE =
      GuideRef.of(15, "Upgrading 10.8 on Windows Server 2012 / 2016");

  private final Site site;
  private final Draft draft;

  InPlaceUpgrade(Site site, Draft draft) {
    this.site = site;
    this.draft = draft;
  }

  void write() {
    Optional<String> before = Optional.empty();
    for (Server server : site.order()) {
      Party party = Party.of(server);
      Step.Builder install =
          draft
              .step(
                  party, "upgrade.install", Action.INSTALL, "Install release 10.8 over the old one")
              .addAllHow(Installer.ALONE)
              .source(SOURCE);
      before.ifPresent(install::addWaitsFor);
      draft
          .step(party, "upgrade.restart", Action.RESTART, "Restart this server")
          .addHow("`OK` restarts it now; after `Cancel`, restart it later")
          .why("The upgrade is not complete before")
          .source(SOURCE);
      before = draft.last(party);
    }
  }
}
