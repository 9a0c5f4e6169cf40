package dev.ixm.runbook.upgrade;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static dev.ixm.runbook.upgrade.Migration.SOURCE;

import com.google.common.collect.ImmutableList;
import dev.ixm.config.synchronization.DownloadLog;
import dev.ixm.model.Role;
import dev.ixm.model.guide.Basis;
import dev.ixm.model.guide.Level;
import dev.ixm.model.guide.Source;
import dev.ixm.model.site.ProductPath;
import dev.ixm.model.site.Server;
import dev.ixm.model.site.SiteView;
import dev.ixm.runbook.Action;
import dev.ixm.runbook.Draft;
import dev.ixm.runbook.Party;
import dev.ixm.runbook.Step;
import dev.ixm.runbook.operation.AwaitSynchronization;
import dev.ixm.runbook.operation.LogIn;
import dev.ixm.runbook.operation.Milestone;
import dev.ixm.runbook.operation.Restart;
import dev.ixm.runbook.operation.ServiceMode;
import dev.ixm.runbook.operation.SetServices;
import dev.ixm.runbook.site.Safeguards;
import dev.ixm.runbook.site.ServerAddress;
import dev.ixm.runbook.site.Services;
import dev.ixm.runbook.state.Key;
import dev.ixm.runbook.state.Keys;
import dev.ixm.runbook.state.Need;

/** What is done on the old server and on the new ones. */
final class MigrationSteps {

  private static final Party OLD = Party.of(Party.Kind.SITE);
  private static final String BACKUP = "Preparation - Backup";
  private static final Source SYNCHRONIZATION = Source.of(8, "Verifying File Sync");
  private static final Source INSTALLED = Source.of(17, "Messaging Installation");
  private static final Key SAVED = Key.of("backup of the old server");
  private static final Key PHYSICAL = Key.of("old server on a computer of its own");
  private static final Key TIME = Key.of("time for the migration");
  private static final Key FTP = Key.of("look for the FTP server of the old server");
  private static final Key CLOSED = Key.of("closing of programs of the old server");

  /** Whether calls come to the new site. */
  static final Key ROUTED = Key.of("calls to the new site");

  private static final Key OLD_STOPPED = Key.of("stop of the product on the old server");
  private static final Key ALL_INSTALLED = Key.of("new product on all servers");

  private final SiteView site;
  private final Draft draft;
  private final Server heir;
  private final Party party;

  /** The folder of the product on the new server. */
  private final String folder;

  MigrationSteps(SiteView site, Draft draft, Server heir) {
    this.site = site;
    this.draft = draft;
    this.heir = heir;
    this.party = Party.of(heir);
    this.folder = site.folder(heir);
  }

  /** Whether the database is the one that the installer made. */
  static Key fresh(Server heir) {
    return Key.of("database of the installer", heir.name(), "");
  }

  /** Whether the old database is there, for the new release. */
  static Key data(Server heir) {
    return Key.of("data of the old server", heir.name(), "");
  }

  private static Key copied(Server heir) {
    return Key.of("database of the old server", heir.name(), "");
  }

  private static Key inStep(Server server) {
    return Key.of("synchronization after the migration", server);
  }

  private static Key looked(Server server) {
    return Key.of("look for the new product", server.name(), "");
  }

  void write() {
    if (SiteView.isVirtual(heir)) {
      physicalSource(draft);
    }
    Windows2019.warn(draft, site, Source.of(17, "Requirements"));
    prepareOld();
    site.order().forEach(this::installed);
    allInstalled();
    stopOld();
    recoveryManager("recovery.stop", ServiceMode.STOP);
    clear();
    copy();
    run();
    recoveryManager("recovery.start", ServiceMode.START);
    synchronize();
    route();
  }

  /** The data come to a site that is whole. */
  private void allInstalled() {
    Step.Builder step = draft.step(OLD, "migration.ready", new Milestone("The new site is there"));
    step.addWaitsFor("migration.programs")
        .addAllWaitsFor(
            site.order().stream().map(it -> Draft.id("migration.installed", Party.of(it))).toList())
        .addAllNeeds(
            site.order().stream()
                .map(it -> Need.stated(looked(it).is(Key.YES), INSTALLED))
                .toList())
        .setting(ALL_INSTALLED, Key.YES)
        .source(INSTALLED)
        .basis(Basis.INFERRED);
  }

  private static void physicalSource(Draft draft) {
    draft
        .step(OLD, "migration.source", Action.VERIFY, "See what the old server runs on")
        .expected("A computer of its own")
        .warning("Data of a virtual machine cannot be migrated: stop here if it is one")
        .setting(PHYSICAL, Key.YES)
        .guide(23, "Virtual Environment Limitations");
  }

  private void installed(Server server) {
    Step.Builder step =
        draft.step(
            Party.of(server), "migration.installed", Action.VERIFY, "Look for the new product");
    step.expected(
            "Release %s and its license are installed, on a server that was empty"
                .formatted(site.stated().release()))
        .needing(Keys.product(server.name()).is(SiteView.role(server).name()), INSTALLED)
        .setting(looked(server), Key.YES)
        .guide(17, "Messaging Installation");
    if (SiteView.isVirtual(server)) {
      step.warning("No image of an installed server: the product is installed on a new machine");
    }
  }

  private void prepareOld() {
    old("migration.time", Action.DECIDE, "Reserve enough time")
        .why("A large database takes several hours")
        .setting(TIME, Key.YES)
        .guide(17, "Introduction");
    old("migration.backup", Action.BACK_UP, "Back up the data of the old server")
        .addHow("Copy the folders `UC\\DB`, `UC\\Messages` and `UC\\Prompts`")
        .setting(SAVED, Key.YES)
        .addHow("They are on drive C, unless the product was installed on another")
        .level(Level.SHOULD)
        .guide(17, BACKUP);
    old("migration.ftp", Action.VERIFY, "Look for the FTP server of IIS on the old server")
        .expected("It is installed, and it runs")
        .setting(FTP, Key.YES)
        .level(Level.SHOULD)
        .guide(17, BACKUP);
    old("migration.programs", Action.STOP, "Close all programs that belong to the old server")
        .addHow("Such as `IXM Admin` and `UM Monitor`")
        .setting(CLOSED, Key.YES)
        .level(Level.SHOULD)
        .guide(17, BACKUP);
  }

  /** The guide has users go on meanwhile, or not: it does not say. */
  private void stopOld() {
    Safeguards.agree(draft, "migration.agree", "time of the migration")
        .addHow("From the stop of the old server until the new one answers, nobody answers calls")
        .addAllHow(
            site.isHighAvailability()
                ? ImmutableList.of(
                    "From its migration until all voice servers are synchronized, nobody logs in")
                : ImmutableList.of())
        .addWaitsFor("migration.ready")
        .source(SOURCE);
    draft
        .step(OLD, "migration.old-stop", Action.STOP, "Stop the product on the old server")
        .addHow("All its services; first `%s`".formatted(Services.RECOVERY_MANAGER))
        .addAllHow(
            site.isHighAvailability()
                ? ImmutableList.of(
                    "Of a site of several servers on each, the Consolidated server first")
                : ImmutableList.of())
        .why("What callers leave there after the copy is lost; a database in use changes meanwhile")
        .addWaitsFor("migration.agree")
        .needingInferred(Safeguards.AGREED.is(Key.YES), SOURCE)
        .setting(OLD_STOPPED, Key.YES)
        .basis(Basis.INFERRED)
        .source(SOURCE);
  }

  /** On a server of its own it starts what it finds stopped. */
  private void recoveryManager(String topic, ServiceMode mode) {
    for (Server server : site.servers(Role.CONSOLIDATED)) {
      draft
          .step(Party.of(server), topic, SetServices.of(mode, Services.RECOVERY_MANAGER))
          .why(
              mode == ServiceMode.STOP
                  ? Services.RECOVERY_FIRST
                  : "All other services are up, and may be watched again")
          .addAllWaitsFor(
              (mode == ServiceMode.STOP ? draft.last(OLD) : draft.last(party)).stream().toList())
          .basis(Basis.INFERRED)
          .source(SOURCE);
    }
  }

  /**
   * The other voice servers have the new database until then. The guide says of the first
   * synchronization alone that it is waited for.
   */
  private void synchronize() {
    if (!site.isHighAvailability()) {
      return;
    }
    ImmutableList<String> migrated = draft.last(party).stream().collect(toImmutableList());
    for (Server server : site.voiceServers()) {
      Step.Builder step =
          draft
              .step(
                  Party.of(server),
                  "migration.sync",
                  Action.WAIT,
                  "Wait until the old data are on this server")
              .addAllHow(AwaitSynchronization.in(site.folder(server)).how())
              .expected(
                  "The last download, after the migration, says `%s`"
                      .formatted(DownloadLog.MESSAGE))
              .warning(Safeguards.LOGINS)
              .addAllWaitsFor(migrated)
              .needing(data(heir).is(Key.YES), SYNCHRONIZATION)
              .needing(
                  Keys.running(server.name(), Services.MOBILINK_REMOTE).is(Key.YES),
                  SYNCHRONIZATION)
              .setting(inStep(server), Key.YES)
              .basis(Basis.INFERRED)
              .source(SYNCHRONIZATION);
      for (Server other : site.servers(Role.CONSOLIDATED)) {
        step.needing(
            Keys.running(other.name(), Services.MOBILINK_CONSOLIDATED).is(Key.YES),
            SYNCHRONIZATION);
      }
    }
  }

  private void route() {
    Step.Builder step =
        draft
            .step(
                Party.of(Party.Kind.PBX),
                "migration.routes",
                Action.CONFIGURE,
                "Have the PBX send its calls to the new site")
            .addHow("The old server stays off")
            .needingInferred(data(heir).is(Key.YES), SOURCE)
            .needingInferred(Keys.restartDue(heir.name()).is(Key.NONE), SOURCE)
            .setting(ROUTED, Key.YES)
            .basis(Basis.INFERRED)
            .source(SOURCE);
    for (Server server : site.voiceServers()) {
      step.addHow(ServerAddress.line(server))
          .addAllWaitsFor(draft.last(Party.of(server)).stream().toList());
      if (site.isHighAvailability()) {
        step.needing(inStep(server).is(Key.YES), SYNCHRONIZATION);
      }
    }
  }

  private String in(String name) {
    return ProductPath.quoted(folder + "\\" + name);
  }

  private Step.Builder old(String topic, Action action, String what) {
    ImmutableList<String> before = draft.last(OLD).stream().collect(toImmutableList());
    return draft.step(OLD, topic, action, what).addAllWaitsFor(before);
  }

  private void clear() {
    draft
        .step(party, "migration.account", new LogIn(UpgradeState.ACCOUNT))
        .addHow(UpgradeState.WHICH_ACCOUNT)
        .basis(Basis.INFERRED)
        .source(SOURCE);
    Step.Builder step =
        draft.step(
            party, "migration.clear", Action.STOP, "Stop the product, and remove its new database");
    Services.stopOrder(site, heir)
        .forEach(it -> step.setting(Keys.running(heir.name(), it), Key.NONE));
    step.needing(ALL_INSTALLED.is(Key.YES), INSTALLED)
        .addNeeds(Need.recommended(SAVED.is(Key.YES), Source.of(17, BACKUP)))
        .needingInferred(Keys.loggedIn(heir.name()).is(UpgradeState.ACCOUNT), SOURCE)
        .setting(fresh(heir), Key.NONE)
        .addHow("Stop all services of the product, in this order")
        .addAllHow(Services.stop(Services.stopOrder(site, heir)))
        .addHow("In %s, delete `EEAM21.db` and `EEAM21.log`".formatted(in("DB")))
        .addHow("Delete transaction logs there, with names such as `140504AA.log`")
        .addAllWaitsFor(draft.last(OLD).stream().toList())
        .addAllWaitsFor(
            site.servers(Role.CONSOLIDATED).stream()
                .map(it -> Draft.id("recovery.stop", Party.of(it)))
                .toList())
        .addAllNeeds(
            site.servers(Role.CONSOLIDATED).stream()
                .map(it -> Keys.running(it.name(), Services.RECOVERY_MANAGER).is(Key.NONE))
                .map(it -> Need.inferred(it, SOURCE))
                .toList())
        .source(SOURCE);
  }

  private void copy() {
    draft
        .step(party, "migration.database", Action.COPY, "Fetch the old database")
        .needing(fresh(heir).is(Key.NONE), SOURCE)
        .needingInferred(OLD_STOPPED.is(Key.YES), SOURCE)
        .needing(Keys.running(heir.name(), Services.VOICE).is(Key.NONE), SOURCE)
        .setting(copied(heir), Key.YES)
        .addHow("Its DB and LOG files, from `UC\\DB` there into %s".formatted(in("DB")))
        .addHow("`DSNConn.cfg` from one of the folders `UC\\DBbackup\\1` to `7`, into " + in("DB"))
        .source(SOURCE);
    draft
        .step(party, "migration.files", Action.COPY, "Fetch recordings that shall be kept")
        .addHow("Messages: from `UC\\Messages` into " + in("Messages"))
        .addHow("Personal greetings: from `UC\\Prompts\\Personal` into the folder of that kind")
        .addHow("Company salutations: from `UC\\Prompts\\Company` into the folder of that kind")
        .warning(
            "Rename a salutation whose name is taken here before copying; assign it again"
                + " afterwards")
        .level(Level.MAY)
        .source(SOURCE);
  }

  private void run() {
    draft
        .step(party, "migration.run", Action.INSTALL, "Migrate the database")
        .needing(copied(heir).is(Key.YES), SOURCE)
        .addAllNeeds(
            SiteView.isVirtual(heir)
                ? ImmutableList.of(
                    Need.stated(
                        PHYSICAL.is(Key.YES), Source.of(23, "Virtual Environment Limitations")))
                : ImmutableList.of())
        .needing(TIME.is(Key.YES), Source.of(17, "Introduction"))
        .addNeeds(Need.recommended(FTP.is(Key.YES), Source.of(17, BACKUP)))
        .addNeeds(Need.recommended(CLOSED.is(Key.YES), Source.of(17, BACKUP)))
        .setting(data(heir), Key.YES)
        .setting(Keys.restartDue(heir.name()), Key.YES)
        .addHow(
            "Copy `Migration_Utility.exe` from the installation files into %s, run it"
                .formatted(in("DB")))
        .addHow("Make sure that `Run conversion utility...` is disabled")
        .addHow("`Finish` when files are moved and replaced")
        .expected("The old data are there, for release " + site.stated().release())
        .source(SOURCE);
    draft
        .step(party, "migration.restart", Restart.plain())
        .addHow("`OK` when asked")
        .expected("The services of the product run")
        .source(SOURCE);
  }
}
