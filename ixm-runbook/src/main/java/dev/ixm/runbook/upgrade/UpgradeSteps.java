package dev.ixm.runbook.upgrade;

import static dev.ixm.runbook.site.Services.DATABASE;
import static dev.ixm.runbook.site.Services.MOBILINK_REMOTE;
import static dev.ixm.runbook.site.Services.RECOVERY_MANAGER;
import static dev.ixm.runbook.site.Services.VOICE;
import static dev.ixm.runbook.site.Services.WATCHER;

import com.google.common.collect.ImmutableList;
import dev.ixm.config.installer.Wizard;
import dev.ixm.model.Release;
import dev.ixm.runbook.Action;
import dev.ixm.runbook.Party;
import dev.ixm.runbook.Step;
import dev.ixm.runbook.site.Services;

/** What is done on one server in a phase of the upgrade of a High Availability site. */
final class UpgradeSteps {

  private final Phases phases;
  private final Wizard wizard;
  private final Release release;

  UpgradeSteps(Phases phases, Wizard wizard, Release release) {
    this.phases = phases;
    this.wizard = wizard;
    this.release = release;
  }

  void stopRecoveryManager(Party party) {
    disable(party, "recovery.stop", RECOVERY_MANAGER)
        .why("It starts every service that it finds stopped, so it has to be the first")
        .warning("Make sure, here and in each step, that this is the server that it names");
  }

  void stopVoice(Party party) {
    disable(
            party,
            "voice.stop",
            VOICE,
            "UC Background Task Manager",
            "UC Background File Organizer",
            WATCHER)
        .addAllHow(Services.stop(ImmutableList.of("UC SIP Service", "UC FaxService")));
  }

  void stopMobilink(Party party) {
    disable(party, "mobilink.stop", MOBILINK_REMOTE)
        .addHow("Its name may be `SQL Anywhere-MobiLink Remote_%s`".formatted(party.name()));
  }

  void awaitSync(Party party, String topic) {
    Step.Builder step =
        phases
            .step(party, topic, Action.WAIT, "Wait until this server is synchronized")
            .addHow("Look into `Mobiclient.log`")
            .expected("It says `Completed processing of download stream`");
    if (topic.startsWith("upgrade")) {
      step.addHow("It takes 2 to 5 minutes");
    }
  }

  void backUp(Party party) {
    phases.step(party, "database.backup", Action.BACK_UP, "Back up the database");
  }

  void cycleDatabase(Party party) {
    phases
        .step(party, "database.restart", Action.RESTART, "Restart the database")
        .addHow("`Stop` `" + DATABASE + "`, and wait until it has stopped", "`Start` it")
        .warning("Do not end it by force");
  }

  Step.Builder install(Party party) {
    return phases
        .step(
            party,
            "upgrade.install",
            Action.INSTALL,
            "Install release %s over the old one".formatted(release))
        .addAllHow(wizard.instructions())
        .source(wizard.source());
  }

  void restartPrimary(Party party) {
    verifyDisabled(party, "mobilink.verify", MOBILINK_REMOTE);
    restart(party, "server.restart");
  }

  void startVoice(Party party) {
    phases
        .step(party, "voice.start", Action.START, "Take calls again")
        .addHow(Services.revive(VOICE))
        .expected("The Primary accepts calls");
  }

  void closeDesk(Party party) {
    phases.step(
        party, "admin.close", Action.STOP, "Close all connections of remote administration");
  }

  void restartConsolidated(Party party) {
    verifyDisabled(party, "recovery.verify", RECOVERY_MANAGER);
    restart(party, "server.restart");
  }

  void startMobilink(Party party, String service) {
    phases
        .step(party, "mobilink.start", Action.START, "Start the synchronization")
        .addHow(Services.revive(service));
  }

  void rejoin(Party party) {
    restart(party, "server.restart").why("Secondaries restart one by one");
    disable(party, "watcher.stop", WATCHER);
    startMobilink(party, MOBILINK_REMOTE);
  }

  void startServices(Party party) {
    phases
        .step(party, "services.start", Action.START, "Start all services of the product")
        .addHow("Those whose names begin with `UC`, but not `" + RECOVERY_MANAGER + "`")
        .addHow("Give one that is disabled its recorded `Startup type` first");
  }

  void startEngine(Party party) {
    phases
        .step(party, "cse.start", Action.START, "Start this server's services")
        .addHow(Services.revive("UC TSE Cache Manager"));
  }

  void startRecoveryManager(Party party) {
    phases
        .step(party, "recovery.start", Action.START, "Start `" + RECOVERY_MANAGER + "`")
        .addHow("Give it its recorded `Startup type`, then `Start`")
        .why("All other services are up, and may be watched again");
  }

  void restore(Party party) {
    phases
        .step(party, "services.restore", Action.ENABLE, "Bring back each service's `Startup type`")
        .addHow("As recorded");
    restart(party, "server.restart-again");
  }

  Step.Builder disable(Party party, String topic, String... services) {
    return phases
        .step(party, topic, Action.DISABLE, "Stop and disable services")
        .addHow("`Control Panel` > `Administrative Tools` > `Services`, double-click each:")
        .addAllHow(Services.disable(services));
  }

  private void verifyDisabled(Party party, String topic, String service) {
    phases
        .step(party, topic, Action.VERIFY, "Look at `" + service + "`")
        .expected("It is `Disabled`, though the release is new");
  }

  private Step.Builder restart(Party party, String topic) {
    return phases.step(party, topic, Action.RESTART, "Restart this server");
  }
}
