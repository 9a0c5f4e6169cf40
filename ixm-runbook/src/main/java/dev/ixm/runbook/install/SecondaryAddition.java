package dev.ixm.runbook.install;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.ixm.config.synchronization.DownloadLog;
import dev.ixm.model.Role;
import dev.ixm.model.guide.Basis;
import dev.ixm.model.guide.Source;
import dev.ixm.model.rule.Finding;
import dev.ixm.model.site.Server;
import dev.ixm.model.site.SiteView;
import dev.ixm.runbook.Action;
import dev.ixm.runbook.Draft;
import dev.ixm.runbook.Party;
import dev.ixm.runbook.Runbook;
import dev.ixm.runbook.Step;
import dev.ixm.runbook.operation.AwaitSynchronization;
import dev.ixm.runbook.operation.ServiceMode;
import dev.ixm.runbook.operation.SetServices;
import dev.ixm.runbook.procedure.Input;
import dev.ixm.runbook.procedure.Inputs;
import dev.ixm.runbook.procedure.Procedure;
import dev.ixm.runbook.procedure.ProcedureInfo;
import dev.ixm.runbook.site.LanguagePacks;
import dev.ixm.runbook.site.RunningSite;
import dev.ixm.runbook.site.Safeguards;
import dev.ixm.runbook.site.Services;
import dev.ixm.runbook.site.Undescribed;
import dev.ixm.runbook.site.VoiceSettings;
import dev.ixm.runbook.state.Key;
import dev.ixm.runbook.state.Keys;
import dev.ixm.runbook.state.Need;
import dev.ixm.runbook.state.SiteState;
import java.util.List;

/**
 * The addition of a Secondary voice server to a High Availability site that runs.
 *
 * <p>Other than at the site's installation, the service {@code DBWatcher} is stopped on the new
 * server and on the Consolidated server before they are synchronized, and started afterwards.
 * Source: guide chapter 8, Adding Secondary Voice Servers.
 */
public final class SecondaryAddition implements Procedure {

  /** The name of the new server. */
  public static final Input<String> SERVER =
      Input.server("server", "Which Secondary is new?", Role.SECONDARY);

  private static final Source SOURCE = Source.of(8, "Adding Secondary Voice Servers");
  private static final ProcedureInfo INFO =
      new ProcedureInfo(
          "secondary.addition",
          "Addition of a Secondary voice server",
          "A site that runs gets one more voice server, which is synchronized before it is used.",
          SOURCE,
          ImmutableList.of(SERVER));

  /** For whoever lists procedures. */
  public SecondaryAddition() {}

  @Override
  public ProcedureInfo info() {
    return INFO;
  }

  /** The site runs without the new server, which is a bare machine. */
  @Override
  public SiteState start(SiteView site, Inputs inputs) {
    return RunningSite.without(site, inputs.get(SERVER));
  }

  @Override
  public ImmutableList<Finding> objections(SiteView site) {
    return INFO.objectionsUnless(
        site.isHighAvailability() && !site.servers(Role.CONSOLIDATED).isEmpty(),
        "the site has High Availability and a Consolidated server");
  }

  @Override
  public ImmutableList<Need> goal(SiteView site, Inputs inputs) {
    Server added = added(site, inputs.get(SERVER));
    InstallationGoal goal = new InstallationGoal(site, SOURCE);
    goal.server(added);
    goal.add(Keys.machine(added.name()).is(Key.YES));
    goal.logins();
    goal.add(Commissioning.routed(added));
    for (Server server : both(site, added)) {
      goal.add(Keys.running(server.name(), Services.WATCHER).is(Key.YES));
    }
    return goal.build();
  }

  @Override
  public Runbook write(SiteView site, Inputs inputs) {
    Server added = added(site, inputs.get(SERVER));
    Draft draft =
        new Draft(
            "Addition of `%s` to %s".formatted(added.name(), Draft.name(site)),
            site,
            start(site, inputs));
    return site.isDescribed()
        ? new Writer(site, added, inputs, draft).write()
        : Undescribed.of(draft);
  }

  private static Server added(SiteView site, String name) {
    return site.servers(Role.SECONDARY).stream()
        .filter(server -> server.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "the deployment has no Secondary '%s'".formatted(name)));
  }

  /** The new server and the one that it is synchronized with. */
  private static ImmutableList<Server> both(SiteView site, Server added) {
    return ImmutableList.<Server>builder()
        .add(added)
        .addAll(site.servers(Role.CONSOLIDATED))
        .build();
  }

  private record Writer(SiteView site, Server added, Inputs inputs, Draft draft) {

    Runbook write() {
      new SitePreparation(site, draft, inputs).writeForAddition(added);
      draft
          .step(Party.of(added), "machine.ready", Action.OBTAIN, "Provide the machine")
          .expected("The hardware of the voice servers that are there, real or virtual")
          .setting(Keys.machine(added.name()), Key.YES)
          .source(SOURCE);
      new WindowsPreparation(site, added, draft).write();
      ProductInstallation installation = new ProductInstallation(site, draft, inputs);
      before();
      closeLogins(installation);
      installation.join(added);
      synchronize();
      String inStep = Draft.id("sync.complete", Party.of(added));
      new VoiceSettings(site, draft).write(ImmutableList.of(added), ImmutableSet.of(inStep));
      LanguagePacks.write(site, draft, added);
      if (!site.servers(Role.REMOTE_CSE).isEmpty()) {
        new RemoteCse(site, draft).disableCacheManager(added);
      }
      Handover handover = new Handover(site, draft);
      handover.openLogins(ImmutableSet.of(inStep)).basis(Basis.INFERRED);
      new Commissioning(site, draft).route(ImmutableList.of(added));
      handover.protect(added);
      return draft.finish();
    }

    /** Another server that is behind would be found out by nobody. */
    private void before() {
      for (Server other : others()) {
        draft
            .step(Party.of(other), "sync.verify", Action.VERIFY, "Look whether it is synchronized")
            .addAllHow(AwaitSynchronization.in(site.folder(other)).how())
            .expected("The last download says `%s`".formatted(DownloadLog.MESSAGE))
            .why("Only when all voice servers so far are synchronized may another join")
            .setting(looked(other), Key.YES)
            .source(Synchronization.SOURCE)
            .basis(Basis.INFERRED);
      }
      Safeguards.agree(draft, "addition.time", "time without logins")
          .addHow("Long enough to install `%s` and to synchronize it".formatted(added.name()))
          .addAllWaitsFor(draft.last(Party.of(added)).stream().toList())
          .source(Synchronization.SOURCE);
    }

    /** A site that runs is closed as late as can be. */
    private void closeLogins(ProductInstallation installation) {
      Step.Builder step =
          installation
              .closeLogins()
              .addWaitsFor("addition.time")
              .needingInferred(Safeguards.AGREED.is(Key.YES), Synchronization.SOURCE)
              .basis(Basis.INFERRED);
      for (Server other : others()) {
        step.addWaitsFor(Draft.id("sync.verify", Party.of(other)))
            .needingInferred(looked(other).is(Key.YES), Synchronization.SOURCE);
      }
    }

    private ImmutableList<Server> others() {
      return site.voiceServers().stream()
          .filter(server -> !server.equals(added))
          .collect(toImmutableList());
    }

    private static Key looked(Server server) {
      return Key.of("look for its synchronization", server);
    }

    private void synchronize() {
      ImmutableList<Server> both = both(site, added);
      List<String> stopped = watchers("dbwatcher.stop", ServiceMode.STOP, "product.restart");
      new Synchronization(site, draft, new MobilinkSecurity(site, draft, inputs))
          .join(
              added,
              stopped,
              both.stream()
                  .map(it -> Keys.running(it.name(), Services.WATCHER).is(Key.NONE))
                  .map(it -> Need.stated(it, SOURCE))
                  .toList());
      watchers("dbwatcher.start", ServiceMode.START, "sync.complete");
    }

    /** Stops or starts the service on both servers when the new one has come so far. */
    private ImmutableList<String> watchers(String topic, ServiceMode mode, String before) {
      for (Server server : both(site, added)) {
        draft
            .step(Party.of(server), topic, SetServices.of(mode, Services.WATCHER))
            .addWaitsFor(Draft.id(before, Party.of(added)))
            .source(SOURCE);
      }
      return both(site, added).stream()
          .map(server -> Draft.id(topic, Party.of(server)))
          .collect(toImmutableList());
    }
  }
}
