package dev.ixm.runbook.upgrade;

import static dev.ixm.runbook.site.Services.DATABASE;
import static dev.ixm.runbook.site.Services.MOBILINK_CONSOLIDATED;
import static dev.ixm.runbook.site.Services.MOBILINK_REMOTE;
import static dev.ixm.runbook.site.Services.RECOVERY_MANAGER;
import static dev.ixm.runbook.site.Services.VOICE;
import static dev.ixm.runbook.site.Services.WATCHER;

import com.google.common.collect.ImmutableList;
import dev.ixm.config.installer.Wizard;
import dev.ixm.config.synchronization.DownloadLog;
import dev.ixm.model.Role;
import dev.ixm.model.guide.Basis;
import dev.ixm.model.guide.Source;
import dev.ixm.model.site.ProductPath;
import dev.ixm.model.site.Server;
import dev.ixm.model.site.SiteView;
import dev.ixm.runbook.Action;
import dev.ixm.runbook.Outage;
import dev.ixm.runbook.Party;
import dev.ixm.runbook.Step;
import dev.ixm.runbook.operation.AwaitSynchronization;
import dev.ixm.runbook.operation.Restart;
import dev.ixm.runbook.operation.ServiceMode;
import dev.ixm.runbook.operation.SetServices;
import dev.ixm.runbook.site.Services;
import dev.ixm.runbook.state.Effect;
import dev.ixm.runbook.state.Key;
import dev.ixm.runbook.state.Keys;
import dev.ixm.runbook.state.Need;
import java.util.stream.Stream;

/** What is done on one server in a phase of the upgrade of a High Availability site. */
final class UpgradeSteps {

  private static final Source ORDER = Source.of(16, HighAvailabilityUpgrade.SECTION);

  private static final String TASKS = "UC Background Task Manager";

  private final Phases phases;
  private final Wizard wizard;
  private final UpgradeState state;
  private final SiteView site;

  UpgradeSteps(Phases phases, Wizard wizard, UpgradeState state) {
    this.phases = phases;
    this.wizard = wizard;
    this.state = state;
    this.site = state.site();
  }

  void stopRecoveryManager(Party party) {
    disable(party, "recovery.stop", RECOVERY_MANAGER)
        .why(Services.RECOVERY_FIRST)
        .warning("Make sure, here and in each step, that this is the server that it names");
  }

  void stopVoice(Party party) {
    Step.Builder step =
        stillStopped(
            disable(party, "voice.stop", VOICE, TASKS, "UC Background File Organizer", WATCHER));
    if (!isPrimary(party)) {
      step.warning("All Secondaries together: " + Outage.SECONDARIES);
      site.servers(Role.PRIMARY)
          .forEach(it -> step.needingInferred(Keys.running(it.name(), VOICE).is(Key.YES), ORDER));
    }
    phases.step(
        party,
        "voice.stop-dependents",
        SetServices.of(ServiceMode.STOP, "UC SIP Service", "UC FaxService"));
  }

  void stopMobilink(Party party) {
    stillStopped(disable(party, "mobilink.stop", MOBILINK_REMOTE))
        .needing(Keys.inStep(party.name()).is(Key.YES), ORDER)
        .setting(Keys.inStep(party.name()), Key.NONE)
        .addHow("Its name may be `SQL Anywhere-MobiLink Remote_%s`".formatted(party.name()));
  }

  void awaitSync(Party party, String topic) {
    Step.Builder step =
        phases
            .step(party, topic, Action.WAIT, "Wait until this server is synchronized")
            .addAllHow(AwaitSynchronization.in(site.folder(server(party))).how())
            .expected("The last download says `%s`".formatted(DownloadLog.MESSAGE))
            .setting(Keys.inStep(party.name()), Key.YES)
            .needingInferred(Keys.running(party.name(), MOBILINK_REMOTE).is(Key.YES), ORDER);
    site.servers(Role.CONSOLIDATED)
        .forEach(
            it ->
                step.needingInferred(
                    Keys.running(it.name(), MOBILINK_CONSOLIDATED).is(Key.YES), ORDER));
    if (topic.startsWith("upgrade")) {
      step.addHow("It takes 2 to 5 minutes");
    }
  }

  void backUp(Party party) {
    ImmutableList<String> quiet =
        isConsolidated(party)
            ? ImmutableList.of(WATCHER, TASKS)
            : ImmutableList.of(WATCHER, TASKS, VOICE, "UC SIP Service");
    phases
        .step(party, "database.backup", Action.BACK_UP, "Back up the database")
        .addAllNeeds(
            quiet.stream()
                .map(it -> Need.stated(Keys.running(party.name(), it).is(Key.NONE), ORDER))
                .toList())
        .addHow(
            "The folder %s, to a computer or storage that is not part of the site"
                .formatted(ProductPath.quoted(site.folder(server(party)) + "\\DB")))
        .needing(Keys.disabled(party.name(), mobilink(party)).is(Key.YES), ORDER)
        .setting(Keys.backup(party.name(), UpgradeState.DATABASE), Key.YES);
  }

  void cycleDatabase(Party party) {
    phases
        .step(party, "database.restart", Action.RESTART, "Restart the database")
        .addHow("`Stop` `" + DATABASE + "`, and wait until it has stopped", "`Start` it")
        .warning("Do not end it by force")
        .needing(Keys.backup(party.name(), UpgradeState.DATABASE).is(Key.YES), ORDER)
        .setting(UpgradeState.cycled(party.name()), Key.YES);
  }

  Step.Builder install(Party party) {
    Step.Builder step =
        phases
            .step(
                party,
                "upgrade.install",
                Action.INSTALL,
                "Install release %s over the old one".formatted(state.to()))
            .addAllHow(wizard.instructions())
            .source(wizard.source());
    state.installing(step, server(party), wizard.source());
    if (site.order().contains(server(party)) && hasDatabase(party)) {
      step.needing(Keys.backup(party.name(), UpgradeState.DATABASE).is(Key.YES), ORDER)
          .needing(UpgradeState.cycled(party.name()).is(Key.YES), ORDER)
          .needing(Keys.running(party.name(), mobilink(party)).is(Key.NONE), ORDER);
    } else {
      step.needing(UpgradeState.ALL_IN_STEP.is(Key.YES), ORDER);
    }
    return step;
  }

  void restartPrimary(Party party) {
    verifyDisabled(party, "mobilink.verify", MOBILINK_REMOTE);
    restart(party, "server.restart").needing(seen(party, MOBILINK_REMOTE), ORDER);
  }

  void startVoice(Party party) {
    phases
        .step(party, "voice.start", SetServices.of(ServiceMode.REVIVE, VOICE))
        .needing(Keys.restartDue(party.name()).is(Key.NONE), ORDER)
        .expected("The Primary accepts calls");
  }

  void closeDesk(Party party) {
    phases.step(
        party, "admin.close", Action.STOP, "Close all connections of remote administration");
  }

  void restartConsolidated(Party party) {
    verifyDisabled(party, "recovery.verify", RECOVERY_MANAGER);
    restart(party, "server.restart").needing(seen(party, RECOVERY_MANAGER), ORDER);
  }

  /** The database has the new release, and nobody watches it at either end. */
  Step.Builder startMobilink(Party party, String service) {
    Step.Builder step =
        phases
            .step(party, "mobilink.start", SetServices.of(ServiceMode.REVIVE, service))
            .needing(Keys.running(party.name(), WATCHER).is(Key.NONE), ORDER)
            .needing(Keys.restartDue(party.name()).is(Key.NONE), ORDER);
    for (Server server : site.servers(Role.CONSOLIDATED)) {
      if (!server.name().equals(party.name())) {
        step.needing(Keys.running(server.name(), WATCHER).is(Key.NONE), ORDER)
            .needing(Keys.running(server.name(), MOBILINK_CONSOLIDATED).is(Key.YES), ORDER);
      }
    }
    return step;
  }

  void rejoinPrimary(Party party) {
    startMobilink(party, MOBILINK_REMOTE);
  }

  /** Many steps rely on all voice servers: they wait for one that says so. */
  void allInStep() {
    phases
        .gatherAll("sync.all", "All voice servers are synchronized")
        .addAllNeeds(
            site.voiceServers().stream()
                .map(it -> Need.stated(Keys.inStep(it.name()).is(Key.YES), ORDER))
                .toList())
        .setting(UpgradeState.ALL_IN_STEP, Key.YES);
  }

  void rejoin(Party party) {
    Step.Builder restart =
        restart(party, "server.restart")
            .why("Secondaries restart one by one")
            .expected("It is up again; only then the next");
    site.servers(Role.PRIMARY)
        .forEach(it -> restart.needing(Keys.inStep(it.name()).is(Key.YES), ORDER));
    disable(party, "watcher.stop", WATCHER);
    startMobilink(party, MOBILINK_REMOTE);
  }

  void startServices(Party party) {
    Step.Builder step =
        phases
            .step(party, "services.start", Action.START, "Start all services of the product")
            .addHow("Those whose names begin with `UC`, but not `" + RECOVERY_MANAGER + "`")
            .addHow("Give one that is disabled its recorded `Startup type` first")
            .needing(UpgradeState.ALL_IN_STEP.is(Key.YES), ORDER);
    state.services(server(party)).stream()
        .filter(name -> name.startsWith("UC ") && !name.equals(RECOVERY_MANAGER))
        .forEach(name -> revived(step, party, name));
  }

  void startEngine(Party party) {
    phases.step(party, "cse.start", SetServices.of(ServiceMode.REVIVE, Services.CACHE_MANAGER));
  }

  void startRecoveryManager(Party party) {
    Step.Builder step =
        phases
            .step(party, "recovery.start", Action.START, "Start `" + RECOVERY_MANAGER + "`")
            .addHow("Give it its recorded `Startup type`, then `Start`")
            .why("All other services are up, and may be watched again");
    Stream.concat(site.voiceServers().stream(), site.servers(Role.CONSOLIDATED).stream())
        .forEach(it -> step.needing(Keys.running(it.name(), TASKS).is(Key.YES), ORDER));
    site.servers(Role.REMOTE_CSE)
        .forEach(
            it -> step.needing(Keys.running(it.name(), Services.CACHE_MANAGER).is(Key.YES), ORDER));
    revived(step, party, RECOVERY_MANAGER);
  }

  private static void revived(Step.Builder step, Party party, String service) {
    step.setting(Keys.running(party.name(), service), Key.YES)
        .setting(Keys.disabled(party.name(), service), Key.NONE);
  }

  /** The guide names no server. */
  void restore(Party party) {
    Step.Builder step =
        phases
            .step(
                party,
                "services.restore",
                Action.ENABLE,
                "Bring back each service's `Startup type`")
            .addHow("As recorded")
            .addNeeds(Need.recommended(UpgradeState.recorded(party.name()).is(Key.YES), ORDER))
            .basis(Basis.INFERRED);
    site.servers(Role.CONSOLIDATED)
        .forEach(it -> step.needing(Keys.running(it.name(), RECOVERY_MANAGER).is(Key.YES), ORDER));
    state
        .services(server(party))
        .forEach(name -> step.setting(Keys.disabled(party.name(), name), Key.NONE));
  }

  /** While one voice server restarts, the others answer its calls. */
  void restartAgain(Party party) {
    restart(party, "server.restart-again").basis(Basis.INFERRED);
  }

  Step.Builder disable(Party party, String topic, String... services) {
    return phases.step(party, topic, SetServices.of(ServiceMode.DISABLE, services));
  }

  /** Nothing starts services again, and no remote server works on mail any more. */
  Step.Builder afterEngines(Step.Builder step) {
    site.servers(Role.REMOTE_CSE)
        .forEach(
            it ->
                step.needingInferred(
                    Keys.running(it.name(), Services.CACHE_MANAGER).is(Key.NONE), ORDER));
    return stillStopped(step);
  }

  /** Nothing starts services again. */
  Step.Builder stillStopped(Step.Builder step) {
    site.servers(Role.CONSOLIDATED)
        .forEach(it -> step.needing(Keys.disabled(it.name(), RECOVERY_MANAGER).is(Key.YES), ORDER));
    return step;
  }

  private Server server(Party party) {
    return state.servers().stream()
        .filter(it -> it.name().equals(party.name()))
        .findFirst()
        .orElseThrow();
  }

  private boolean isPrimary(Party party) {
    return SiteView.role(server(party)) == Role.PRIMARY;
  }

  private boolean hasDatabase(Party party) {
    return isConsolidated(party) || SiteView.role(server(party)).isVoiceServer();
  }

  private boolean isConsolidated(Party party) {
    return SiteView.role(server(party)) == Role.CONSOLIDATED;
  }

  private String mobilink(Party party) {
    return isConsolidated(party) ? MOBILINK_CONSOLIDATED : MOBILINK_REMOTE;
  }

  private void verifyDisabled(Party party, String topic, String service) {
    phases
        .step(party, topic, Action.VERIFY, "Look at `" + service + "`")
        .expected("It is `Disabled`, though the release is new")
        .needing(Keys.disabled(party.name(), service).is(Key.YES), ORDER)
        .addEffects(seen(party, service));
  }

  private static Effect seen(Party party, String service) {
    return Key.of("look at the disabled service", party.name(), service).is(Key.YES);
  }

  private Step.Builder restart(Party party, String topic) {
    return phases.step(party, topic, Restart.plain());
  }
}
