package dev.ixm.runbook.upgrade;

import dev.ixm.config.installer.Occasion;
import dev.ixm.config.installer.Question;
import dev.ixm.config.installer.Wizard;
import dev.ixm.model.Role;
import dev.ixm.model.site.Server;
import dev.ixm.model.site.SiteView;
import dev.ixm.runbook.Action;
import dev.ixm.runbook.Draft;
import dev.ixm.runbook.Party;
import dev.ixm.runbook.Step;
import dev.ixm.runbook.operation.Restart;
import dev.ixm.runbook.state.Key;
import java.util.Optional;

/** The upgrade of a server that is not kept in step with others. */
final class InPlaceUpgrade {

  private final UpgradeState state;
  private final SiteView site;
  private final Draft draft;

  InPlaceUpgrade(UpgradeState state, Draft draft) {
    this.state = state;
    this.site = state.site();
    this.draft = draft;
  }

  void write() {
    Wizard wizard =
        Wizard.find(Role.SINGLE, site.stated().edition(), Occasion.UPGRADE, site.facts())
            .orElseThrow();
    Optional<String> before = Optional.empty();
    for (Server server : site.order()) {
      Party party = Party.of(server);
      Step.Builder install =
          draft
              .step(
                  party,
                  "upgrade.install",
                  Action.INSTALL,
                  "Install release %s over the old one".formatted(site.stated().release()))
              .addAllHow(wizard.instructions())
              .source(wizard.source());
      state.installing(install, server, wizard.source());
      if (!site.isHighAvailability() && wizard.find(Question.SSO_PROVIDERS).isPresent()) {
        install.needingInferred(UpgradeState.PROVIDERS.is(Key.YES), wizard.source());
      }
      before.ifPresent(install::addWaitsFor);
      draft
          .step(party, "upgrade.restart", Restart.plain())
          .addHow("`OK` restarts it now; after `Cancel`, restart it later")
          .why("The upgrade is not complete before")
          .source(wizard.source());
      before = draft.last(party);
    }
  }
}
