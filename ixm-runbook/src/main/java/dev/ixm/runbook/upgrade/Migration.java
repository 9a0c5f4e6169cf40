package dev.ixm.runbook.upgrade;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSetMultimap;
import dev.ixm.config.synchronization.DatabaseBackup;
import dev.ixm.model.Release;
import dev.ixm.model.Role;
import dev.ixm.model.Topology;
import dev.ixm.model.guide.Level;
import dev.ixm.model.guide.Source;
import dev.ixm.model.platform.Platform;
import dev.ixm.model.platform.PlatformKind;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.Server;
import dev.ixm.model.site.SiteView;
import dev.ixm.runbook.Action;
import dev.ixm.runbook.Draft;
import dev.ixm.runbook.Party;
import dev.ixm.runbook.Runbook;
import dev.ixm.runbook.Step;
import dev.ixm.runbook.site.Services;
import java.util.Optional;

/**
 * Plans how the data of an old server come to a new one with its release: the single server, or the
 * Primary of a High Availability site. The site's other servers are new installations.
 *
 * <p>Source: guide chapter 17, which takes data of release 9.x and later.
 */
public final class Migration {

  private static final Party OLD = Party.of(Party.Kind.SITE);
  private static final Source SOURCE = Source.of(17, "Migration Procedure (SIP)");
  private static final String BACKUP = "Preparation - Backup";

  /** From which topology to which. */
  private static final ImmutableSetMultimap<Topology, Topology> WAYS =
      ImmutableSetMultimap.of(
          Topology.SINGLE_SERVER, Topology.SINGLE_SERVER,
          Topology.SINGLE_SERVER, Topology.HIGH_AVAILABILITY,
          Topology.HIGH_AVAILABILITY, Topology.HIGH_AVAILABILITY);

  private final SiteView site;
  private final Draft draft;
  private final Party party;

  /** The folder of the product on the new server. */
  private final String folder;

  private Migration(SiteView site, Draft draft, Server heir) {
    this.site = site;
    this.draft = draft;
    this.party = Party.of(heir);
    this.folder = site.folder(heir);
  }

  /**
   * {@return what to do to migrate}
   *
   * @param deployment the new site; it may break rules
   * @param from the release of the old server
   * @throws IllegalArgumentException if the release is earlier than 9.0, or the deployment has not
   *     exactly one server that is SINGLE or PRIMARY
   */
  public static Runbook of(Deployment deployment, Release from) {
    return migration(deployment, from);
  }

  /**
   * {@return what to do to migrate from a site of a known topology} The guide knows the ways from a
   * single server to either topology, and from High Availability to High Availability.
   *
   * @param deployment the new site; it may break rules
   * @param from the release of the old site
   * @param old the topology of the old site
   * @throws IllegalArgumentException if the guide knows no way between the topologies, the release
   *     is earlier than 9.0, or the deployment has not exactly one server that is SINGLE or PRIMARY
   */
  public static Runbook of(Deployment deployment, Release from, Topology old) {
    checkArgument(
        WAYS.containsEntry(old, deployment.topology()),
        "no way from %s to %s",
        old,
        deployment.topology());
    return migration(deployment, from);
  }

  private static Runbook migration(Deployment deployment, Release from) {
    checkArgument(from.compareTo(Release.parse("9.0")) >= 0, "from must be 9.0 or later: %s", from);
    SiteView site = SiteView.of(deployment);
    ImmutableList<Server> heirs =
        ImmutableList.<Server>builder()
            .addAll(site.servers(Role.SINGLE))
            .addAll(site.servers(Role.PRIMARY))
            .build();
    checkArgument(
        heirs.size() == 1, "exactly one server must be SINGLE or PRIMARY: %s", heirs.size());
    Draft draft = new Draft("Migration of " + Draft.name(site) + " from " + from);
    if (isVirtual(heirs.get(0))) {
      physicalSource(draft);
    }
    new Migration(site, draft, heirs.get(0)).write(site.order());
    return draft.finish();
  }

  private static boolean isVirtual(Server server) {
    Optional<PlatformKind> kind = server.platform().map(Platform::kind);
    return kind.filter(k -> k == PlatformKind.VMWARE || k == PlatformKind.HYPER_V).isPresent();
  }

  private static void physicalSource(Draft draft) {
    draft
        .step(OLD, "migration.source", Action.VERIFY, "See what the old server runs on")
        .expected("A computer of its own")
        .warning("Data of a virtual machine cannot be migrated: stop here if it is one")
        .guide(23, "Virtual Environment Limitations");
  }

  private void write(ImmutableList<Server> servers) {
    prepareOld();
    servers.forEach(this::installed);
    clear();
    copy();
    run();
  }

  private void installed(Server server) {
    Step.Builder step =
        draft.step(
            Party.of(server), "migration.installed", Action.VERIFY, "Look for the new product");
    step.expected(
            "Release %s and its license are installed, on a server that was empty"
                .formatted(site.stated().release()))
        .guide(17, "Messaging Installation");
    if (isVirtual(server)) {
      step.warning("No image of an installed server: the product is installed on a new guest");
    }
  }

  private void prepareOld() {
    old("migration.time", Action.DECIDE, "Reserve enough time")
        .why("A large database takes several hours")
        .guide(17, "Introduction");
    old("migration.backup", Action.BACK_UP, "Back up the data of the old server")
        .addHow("Copy the folders `UC\\DB`, `UC\\Messages` and `UC\\Prompts`")
        .addHow("They are on drive C, unless the product was installed on another")
        .level(Level.SHOULD)
        .guide(17, BACKUP);
    old("migration.ftp", Action.VERIFY, "Look for the FTP server of IIS")
        .expected("It is installed, and it runs")
        .level(Level.SHOULD)
        .guide(17, BACKUP);
    old("migration.programs", Action.STOP, "Close all programs that belong to the server")
        .addHow("Such as `IXM Admin` and `UM Monitor`")
        .level(Level.SHOULD)
        .guide(17, BACKUP);
  }

  private Step.Builder old(String topic, Action action, String what) {
    ImmutableList<String> before = draft.last(OLD).stream().collect(toImmutableList());
    return draft.step(OLD, topic, action, what).addAllWaitsFor(before);
  }

  private void clear() {
    draft
        .step(
            party, "migration.clear", Action.STOP, "Stop the product, and remove its new database")
        .addHow("Stop all services of the product, such as `" + Services.VOICE + "`")
        .addHow("In `%s\\DB`, delete `EEAM21.db` and `EEAM21.log`".formatted(folder))
        .addHow("Delete transaction logs there, with names such as `140504AA.log`")
        .addAllWaitsFor(draft.last(OLD).stream().toList())
        .source(SOURCE);
  }

  private void copy() {
    draft
        .step(party, "migration.database", Action.COPY, "Fetch the old database")
        .addHow("Its DB and LOG files, from `UC\\DB` into `%s\\DB` here".formatted(folder))
        .addHow(
            "`"
                + DatabaseBackup.CONNECTION_FILE
                + "` from one of the folders `UC\\DBbackup\\1` to `7`, into `%s\\DB`"
                    .formatted(folder))
        .source(SOURCE);
    draft
        .step(party, "migration.files", Action.COPY, "Fetch recordings that shall be kept")
        .addHow("Messages: from `UC\\Messages` into `%s\\Messages`".formatted(folder))
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
        .addHow(
            "Copy `Migration_Utility.exe` from the installation files into `%s\\DB`, run it"
                .formatted(folder))
        .addHow("Make sure that `Run conversion utility...` is disabled")
        .addHow("`Finish` when files are moved and replaced")
        .expected("The old data are there, for release " + site.stated().release())
        .source(SOURCE);
    draft
        .step(party, "migration.restart", Action.RESTART, "Restart this server")
        .addHow("`OK` when asked")
        .source(SOURCE);
  }
}
