package dev.ixm.runbook.windows;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.ixm.model.Role;
import dev.ixm.model.guide.Basis;
import dev.ixm.model.guide.Level;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.Server;
import dev.ixm.model.site.SiteView;
import dev.ixm.runbook.Action;
import dev.ixm.runbook.Draft;
import dev.ixm.runbook.Party;
import dev.ixm.runbook.Runbook;
import dev.ixm.runbook.Step;
import dev.ixm.runbook.site.Services;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Plans an update of Windows on all servers of a site that runs.
 *
 * <p>Each server is finished before the services of the next are stopped: Primary, Secondaries,
 * remote servers, and the Consolidated server last. Its {@code UC Service Recovery Manager} is down
 * all the while, since it would start what was stopped. Source: guide chapter 11, which gives the
 * services, but of the servers no order; theirs is that of the upgrade in chapter 16.
 */
public final class WindowsUpdate {

  private static final String SECTION = "Introduction";

  private final SiteView site;
  private final Draft draft;

  /** What the services of the next server wait for. */
  private final Set<String> before = new LinkedHashSet<>();

  private WindowsUpdate(SiteView site) {
    this.site = site;
    this.draft = new Draft("Update of Windows on the servers of " + Draft.name(site));
  }

  /**
   * {@return what to do to update Windows on the servers with the product}
   *
   * @param deployment which site; it may break rules
   */
  public static Runbook of(Deployment deployment) {
    return of(SiteView.of(deployment));
  }

  /**
   * {@return what to do to update Windows on the servers with the product}
   *
   * @param site which site, by facts of its release that the SDK need not have by itself
   */
  public static Runbook of(SiteView site) {
    return new WindowsUpdate(site).write();
  }

  private Runbook write() {
    for (Server server : site.order()) {
      backUp(Party.of(server));
      before.add(draft.last(Party.of(server)).orElseThrow());
    }
    ImmutableList<Server> central =
        site.order().stream().filter(WindowsUpdate::isCentral).collect(toImmutableList());
    central.forEach(server -> recoveryManager(server, Action.STOP, "recovery.stop", "Stop"));
    site.order().stream().filter(server -> !isCentral(server)).forEach(this::update);
    central.forEach(this::update);
    central.forEach(server -> recoveryManager(server, Action.START, "recovery.start", "Start"));
    return draft.finish();
  }

  private static boolean isCentral(Server server) {
    Role role = SiteView.role(server);
    return role == Role.CONSOLIDATED || role == Role.SECONDARY_CONSOLIDATED || role == Role.SINGLE;
  }

  private void backUp(Party party) {
    draft
        .step(party, "system.backup", Action.BACK_UP, "Back up this server, or take a snapshot")
        .warning("Shut the server down for a snapshot: taken while it runs, it harms the database")
        .level(Level.SHOULD)
        .guide(11, "Introduction");
  }

  private void recoveryManager(Server server, Action action, String topic, String verb) {
    Party party = Party.of(server);
    Step.Builder step =
        draft
            .step(party, topic, action, verb + " `" + Services.RECOVERY_MANAGER + "`")
            .addAllWaitsFor(before)
            .guide(11, SECTION);
    if (action == Action.STOP) {
      step.why("It starts every service that it finds stopped, so it has to be the first");
    } else {
      step.expected("It runs; after the restart it may do so by itself").basis(Basis.INFERRED);
    }
    before.add(draft.last(party).orElseThrow());
  }

  private void update(Server server) {
    Party party = Party.of(server);
    ImmutableList<String> services =
        Services.stopOrder(site, server).stream()
            .filter(name -> !name.equals(Services.RECOVERY_MANAGER))
            .collect(toImmutableList());
    stop(party, services);
    draft.step(party, "windows.update", Action.INSTALL, "Update Windows").guide(11, SECTION);
    draft
        .step(party, "windows.restart", Action.RESTART, "Restart this server")
        .expected("The update is complete")
        .guide(11, SECTION);
    draft
        .step(party, "services.verify", Action.VERIFY, "Look for services that do not run")
        .addAllHow(Services.start(services.reverse()))
        .expected("All of them run; start by hand, in the services window, what does not")
        .guide(11, SECTION);
    before.clear();
    before.add(draft.last(party).orElseThrow());
  }

  private void stop(Party party, ImmutableList<String> services) {
    draft
        .step(party, "services.stop", Action.STOP, "Stop the services of the product")
        .addHow("In the services window, right-click each: `Stop`")
        .addAllHow(Services.stop(services))
        .addHow("Answer `Yes` when asked to stop others that depend on one")
        .why("An update while they run can damage the database")
        .addAllWaitsFor(before)
        .guide(11, SECTION);
  }
}
