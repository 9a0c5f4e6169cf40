package dev.ixm.runbook.upgrade;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static dev.ixm.runbook.site.Services.MOBILINK_CONSOLIDATED;
import static dev.ixm.runbook.site.Services.WATCHER;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import dev.ixm.config.installer.Occasion;
import dev.ixm.config.installer.Wizard;
import dev.ixm.model.Role;
import dev.ixm.model.guide.Basis;
import dev.ixm.model.site.Server;
import dev.ixm.model.site.SiteView;
import dev.ixm.runbook.Draft;
import dev.ixm.runbook.Outage;
import dev.ixm.runbook.Party;
import dev.ixm.runbook.site.Services;

/** The guide's procedure of 32 steps, each on all servers that it names. */
final class HighAvailabilityUpgrade {

  static final String SECTION = "Upgrade Procedure for High Availability";

  private final UpgradeState state;
  private final SiteView site;
  private final Draft draft;
  private final Phases phases;
  private final UpgradeSteps steps;
  private final ImmutableList<Server> primary;
  private final ImmutableList<Server> consolidated;
  private final ImmutableList<Server> secondaries;
  private final ImmutableList<Server> engines;
  private final ImmutableList<Server> desks;

  HighAvailabilityUpgrade(UpgradeState state, Draft draft) {
    this.state = state;
    this.site = state.site();
    this.draft = draft;
    this.phases = new Phases(draft);
    this.steps = new UpgradeSteps(phases, wizard(site), state);
    this.primary = site.servers(Role.PRIMARY);
    this.consolidated = site.servers(Role.CONSOLIDATED);
    this.secondaries = site.servers(Role.SECONDARY);
    this.engines = site.servers(Role.REMOTE_CSE);
    this.desks =
        site.stated()
            .servers(Role.REMOTE_ADMIN)
            .filter(server -> !site.order().contains(server))
            .collect(toImmutableList());
  }

  /** The wizard is the same on all servers of the site. */
  private static Wizard wizard(SiteView site) {
    return Wizard.find(Role.PRIMARY, site.stated().edition(), Occasion.UPGRADE, site.facts())
        .orElseThrow();
  }

  void write() {
    phases.begin(
        site.order().stream()
            .flatMap(server -> draft.last(Party.of(server)).stream())
            .collect(toImmutableList()));
    phases.on(consolidated, steps::stopRecoveryManager);
    upgradePrimary();
    stopSecondaries();
    phases.on(
        engines,
        party -> steps.stillStopped(steps.disable(party, "cse.stop", Services.CACHE_MANAGER)));
    phases.on(desks, steps::closeDesk);
    upgradeConsolidated();
    phases.on(secondaries, steps::backUp);
    phases.on(secondaries, steps::cycleDatabase);
    phases.on(secondaries, party -> state.after(steps.install(party), consolidated));
    synchronize();
    phases.on(Iterables.concat(consolidated, primary, secondaries), steps::startServices);
    remoteServers();
    phases.on(consolidated, steps::startRecoveryManager);
    phases.on(desks, steps::install);
    phases.on(site.order(), steps::restore);
    phases.on(
        site.order().stream().filter(server -> !server.isVoiceServer()).toList(),
        steps::restartAgain);
    phases.oneByOne(site.voiceServers(), steps::restartAgain);
  }

  private void upgradePrimary() {
    phases.on(primary, steps::stopVoice);
    phases.on(primary, party -> steps.awaitSync(party, "upgrade.synced"));
    phases.on(primary, steps::stopMobilink);
    phases.on(primary, steps::backUp);
    phases.on(primary, steps::cycleDatabase);
    phases.on(primary, steps::install);
    phases.on(primary, steps::restartPrimary);
    phases.on(primary, steps::startVoice);
  }

  private void stopSecondaries() {
    phases.on(secondaries, steps::stopVoice);
    phases.on(secondaries, party -> steps.awaitSync(party, "upgrade.synced"));
    phases.on(secondaries, steps::stopMobilink);
  }

  private void upgradeConsolidated() {
    phases.on(
        consolidated,
        party ->
            steps
                .afterEngines(
                    steps.disable(
                        party,
                        "central.stop",
                        WATCHER,
                        MOBILINK_CONSOLIDATED,
                        "UC Unified Messaging System Tasks Service",
                        "UC Background Task Manager",
                        "UC VPIMServer"))
                .addHow(
                    "The name of the second may be `MobiLink_Consolidated_%s`"
                        .formatted(party.name()))
                .warning("From here on: " + Outage.of(Role.CONSOLIDATED)));
    phases.on(consolidated, steps::backUp);
    phases.on(consolidated, steps::cycleDatabase);
    phases.on(consolidated, party -> state.after(steps.install(party), primary));
  }

  private void synchronize() {
    phases.on(consolidated, steps::restartConsolidated);
    phases.on(
        Iterables.concat(consolidated, primary),
        party -> steps.disable(party, "watcher.stop", WATCHER));
    phases.on(consolidated, party -> steps.startMobilink(party, MOBILINK_CONSOLIDATED));
    phases.on(primary, steps::rejoinPrimary);
    phases.on(primary, party -> steps.awaitSync(party, "sync.complete"));
    phases.oneByOne(secondaries, steps::rejoin);
    phases.on(secondaries, party -> steps.awaitSync(party, "sync.complete"));
    steps.allInStep();
  }

  /** The guide leaves out remote web servers and a second Consolidated server. */
  private void remoteServers() {
    phases.on(engines, steps::install);
    phases.on(engines, steps::startEngine);
    ImmutableList<Server> others =
        ImmutableList.<Server>builder()
            .addAll(site.servers(Role.SECONDARY_CONSOLIDATED))
            .addAll(site.servers(Role.REMOTE_WEB))
            .build();
    phases.on(
        others,
        party ->
            steps
                .install(party)
                .why(
                    "`UC Service Recovery Manager` stays off until the last installer that stops"
                        + " services has worked: it would start them again")
                .basis(Basis.INFERRED));
  }
}
