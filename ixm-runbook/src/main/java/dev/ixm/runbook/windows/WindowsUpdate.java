package dev.ixm.runbook.windows;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.ixm.model.Role;
import dev.ixm.model.guide.Basis;
import dev.ixm.model.guide.Level;
import dev.ixm.model.guide.Source;
import dev.ixm.model.rule.Finding;
import dev.ixm.model.site.Server;
import dev.ixm.model.site.SiteView;
import dev.ixm.runbook.Action;
import dev.ixm.runbook.Draft;
import dev.ixm.runbook.Party;
import dev.ixm.runbook.Runbook;
import dev.ixm.runbook.Step;
import dev.ixm.runbook.operation.Restart;
import dev.ixm.runbook.operation.ServiceMode;
import dev.ixm.runbook.operation.SetServices;
import dev.ixm.runbook.procedure.Inputs;
import dev.ixm.runbook.procedure.Procedure;
import dev.ixm.runbook.procedure.ProcedureInfo;
import dev.ixm.runbook.site.Safeguards;
import dev.ixm.runbook.site.Services;
import dev.ixm.runbook.state.Effect;
import dev.ixm.runbook.state.Key;
import dev.ixm.runbook.state.Keys;
import dev.ixm.runbook.state.Need;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;

/**
 * An update of Windows on all servers of a site that runs.
 *
 * <p>Each server is finished before the services of the next are stopped: Primary, Secondaries,
 * remote servers, and the Consolidated server last. Its {@code UC Service Recovery Manager} is down
 * all the while, since it would start what was stopped. Source: guide chapter 11, which gives the
 * services, but of the servers no order; theirs is that of the upgrade in chapter 16. It has remote
 * servers done too, but lists no services for them: which these are is inferred.
 */
public final class WindowsUpdate implements Procedure {

  private static final Source SOURCE = Source.of(11, "Introduction");
  private static final String TIME = "windows.time";
  private static final String BACKUP = "the whole server";
  private static final ProcedureInfo INFO =
      new ProcedureInfo(
          "windows.update",
          "Update of Windows",
          "The servers of a site that runs get the updates of Windows, one after the other.",
          SOURCE,
          ImmutableList.of());

  /** For whoever lists procedures. */
  public WindowsUpdate() {}

  @Override
  public ProcedureInfo info() {
    return INFO;
  }

  @Override
  public ImmutableList<Finding> objections(SiteView site) {
    return INFO.objectionsUnless(!site.order().isEmpty(), "the site has a server with the product");
  }

  /** Windows is updated, and the services that were stopped run and were looked for. */
  @Override
  public ImmutableList<Need> goal(SiteView site, Inputs inputs) {
    return site.order().stream()
        .flatMap(
            server ->
                Stream.concat(
                    Stream.of(updated(server), seen(server)),
                    Services.stopOrder(site, server).stream()
                        .map(service -> Keys.running(server.name(), service))))
        .map(key -> Need.stated(key.is(Key.YES), SOURCE))
        .collect(toImmutableList());
  }

  /** Each time there are other updates. */
  @Override
  public boolean isRepeated(Inputs inputs) {
    return true;
  }

  @Override
  public Runbook write(SiteView site, Inputs inputs) {
    Draft draft =
        new Draft(
            "Update of Windows on the servers of " + Draft.name(site), site, start(site, inputs));
    return new Writer(site, draft, new LinkedHashSet<>()).write();
  }

  private static Key updated(Server server) {
    return Key.of("update of Windows", server);
  }

  private static Key seen(Server server) {
    return Key.of("look at services after the update", server);
  }

  /**
   * Writes the runbook.
   *
   * @param before what the services of the next server wait for
   */
  private record Writer(SiteView site, Draft draft, Set<String> before) {

    Runbook write() {
      agree();
      for (Server server : site.order()) {
        backUp(server);
        before.add(draft.last(Party.of(server)).orElseThrow());
      }
      ImmutableList<Server> central = central();
      central.forEach(
          server ->
              recoveryManager(server, ServiceMode.STOP, "recovery.stop")
                  .why(Services.RECOVERY_FIRST));
      site.order().stream().filter(server -> !central.contains(server)).forEach(this::update);
      central.forEach(this::update);
      central.forEach(
          server ->
              recoveryManager(server, ServiceMode.START, "recovery.start")
                  .needingInferred(seen(server).is(Key.YES), SOURCE)
                  .expected("It runs; after the restart it may do so by itself")
                  .basis(Basis.INFERRED));
      return draft.finish();
    }

    private void agree() {
      Safeguards.agree(draft, TIME, "time of the update", site.order()).source(SOURCE);
    }

    private ImmutableList<Server> central() {
      return site.order().stream().filter(Writer::isCentral).collect(toImmutableList());
    }

    private static boolean isCentral(Server server) {
      Role role = SiteView.role(server);
      return role == Role.CONSOLIDATED
          || role == Role.SECONDARY_CONSOLIDATED
          || role == Role.SINGLE;
    }

    /** Whether the guide has a list of services for the server. */
    private static boolean isListed(Server server) {
      Role role = SiteView.role(server);
      return role.isVoiceServer() || role == Role.CONSOLIDATED;
    }

    private void backUp(Server server) {
      boolean snapshot = server.platform().map(it -> it.kind().isVirtual()).orElse(true);
      Step.Builder step =
          draft.step(
              Party.of(server),
              "system.backup",
              Action.BACK_UP,
              snapshot ? "Back up this server, or take a snapshot" : "Back up this server");
      if (snapshot) {
        step.warning(
            "No snapshot while servers run: it harms the database. For one, all virtual servers are"
                + " shut down together: see the runbook of snapshots");
      }
      step.level(Level.SHOULD)
          .addWaitsFor(TIME)
          .setting(Keys.backup(server.name(), BACKUP), Key.YES)
          .source(SOURCE);
    }

    private Step.Builder recoveryManager(Server server, ServiceMode mode, String topic) {
      Party party = Party.of(server);
      Step.Builder step =
          draft
              .step(party, topic, SetServices.of(mode, Services.RECOVERY_MANAGER))
              .addAllWaitsFor(before)
              .source(SOURCE);
      before.add(draft.last(party).orElseThrow());
      return step;
    }

    private void update(Server server) {
      Party party = Party.of(server);
      ImmutableList<String> services =
          Services.stopOrder(site, server).stream()
              .filter(name -> !name.equals(Services.RECOVERY_MANAGER))
              .collect(toImmutableList());
      if (!services.isEmpty()) {
        stop(server, services);
      }
      updateWindows(server, services);
      draft
          .step(party, "windows.restart", Restart.plain())
          .expected("The update is complete")
          .source(SOURCE);
      verify(party, services)
          .needing(Keys.restartDue(server.name()).is(Key.NONE), SOURCE)
          .setting(seen(server), Key.YES)
          .source(SOURCE);
      before.clear();
      before.add(draft.last(party).orElseThrow());
    }

    /** What has not come up by itself is started; a server may have no services to look for. */
    private Step.Builder verify(Party party, ImmutableList<String> services) {
      String topic = "services.verify";
      Step.Builder step =
          services.isEmpty()
              ? draft.step(party, topic, Action.VERIFY, "Look for services that do not run")
              : draft.step(party, topic, new SetServices(ServiceMode.START, services.reverse()));
      return step.expected("All of them run, those too that started with the server");
    }

    private void updateWindows(Server server, ImmutableList<String> services) {
      String name = server.name();
      Step.Builder step =
          draft
              .step(Party.of(server), "windows.update", Action.INSTALL, "Update Windows")
              .addHow(Safeguards.ADMINISTRATOR)
              .addAllWaitsFor(before)
              .needingInferred(Safeguards.AGREED.is(Key.YES), SOURCE)
              .addNeeds(Need.recommended(Keys.backup(name, BACKUP).is(Key.YES), SOURCE))
              .setting(updated(server), Key.YES)
              .setting(Keys.restartDue(name), Key.YES)
              .source(SOURCE);
      services.forEach(it -> step.addNeeds(stopped(server, it)));
      if (isCentral(server)) {
        step.addNeeds(stopped(server, Services.RECOVERY_MANAGER));
      } else {
        central()
            .forEach(
                it ->
                    step.needingInferred(
                        Keys.running(it.name(), Services.RECOVERY_MANAGER).is(Key.NONE), SOURCE));
      }
    }

    private static Need stopped(Server server, String service) {
      Effect fact = Keys.running(server.name(), service).is(Key.NONE);
      return isListed(server) ? Need.stated(fact, SOURCE) : Need.inferred(fact, SOURCE);
    }

    private void stop(Server server, ImmutableList<String> services) {
      draft
          .step(Party.of(server), "services.stop", new SetServices(ServiceMode.STOP, services))
          .addHow("Right-click each: `Stop`")
          .addHow("Answer `Yes` when asked to stop others that depend on one")
          .why("An update while they run can damage the database")
          .needingInferred(Safeguards.AGREED.is(Key.YES), SOURCE)
          .addAllWaitsFor(before)
          .source(SOURCE)
          .basis(isListed(server) ? Basis.STATED : Basis.INFERRED);
    }
  }
}
