package dev.ixm.runbook.platform;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.ixm.model.guide.Basis;
import dev.ixm.model.guide.Source;
import dev.ixm.model.platform.PlatformFeature;
import dev.ixm.model.platform.PlatformKind;
import dev.ixm.model.platform.Support;
import dev.ixm.model.platform.VmwareMatrix;
import dev.ixm.model.rule.Finding;
import dev.ixm.model.site.Server;
import dev.ixm.model.site.SiteView;
import dev.ixm.runbook.Action;
import dev.ixm.runbook.Draft;
import dev.ixm.runbook.Outage;
import dev.ixm.runbook.Party;
import dev.ixm.runbook.Runbook;
import dev.ixm.runbook.Step;
import dev.ixm.runbook.operation.Milestone;
import dev.ixm.runbook.procedure.Inputs;
import dev.ixm.runbook.procedure.Procedure;
import dev.ixm.runbook.procedure.ProcedureInfo;
import dev.ixm.runbook.site.Safeguards;
import dev.ixm.runbook.state.Key;
import dev.ixm.runbook.state.Keys;
import dev.ixm.runbook.state.Need;
import dev.ixm.runbook.state.SiteState;
import java.util.stream.Stream;

/**
 * Snapshots (VMware) and checkpoints (Hyper-V) of a site's virtual servers: none of them is taken
 * while one of these servers is up. Source: guide chapters 23 and 24, Virtual Environment
 * Limitations.
 */
public final class Snapshot implements Procedure {

  private static final String SECTION = "Virtual Environment Limitations";
  private static final Party SITE = Party.of(Party.Kind.SITE);
  private static final Key ALL_DOWN = Key.of("shutdown of all virtual servers");
  private static final Key ALL_TAKEN = Key.of("snapshots of all virtual servers");
  private static final String TOGETHER = "The virtual " + Outage.TOGETHER;
  private static final String TIME = "snapshot.time";
  private static final String DOWN = "snapshot.all-down";
  private static final String TAKEN = "snapshot.all-taken";
  private static final ProcedureInfo INFO =
      new ProcedureInfo(
          "virtual.snapshot",
          "Snapshots",
          "The virtual servers of a site that runs are shut down, copied as they are, and started.",
          Source.of(23, SECTION),
          ImmutableList.of());

  /** For whoever lists procedures. */
  public Snapshot() {}

  @Override
  public ProcedureInfo info() {
    return INFO;
  }

  private static ImmutableList<Server> servers(SiteView site) {
    return site.order().stream()
        .filter(
            server ->
                SiteView.isOn(server, PlatformKind.VMWARE)
                    || SiteView.isOn(server, PlatformKind.HYPER_V))
        .collect(toImmutableList());
  }

  private static Key taken(Server server) {
    return Key.of("snapshot", server);
  }

  @Override
  public SiteState start(SiteView site, Inputs inputs) {
    return SiteState.installed(site)
        .with(servers(site).stream().map(it -> Keys.power(it.name()).is(Key.YES)).toList());
  }

  @Override
  public ImmutableList<Finding> objections(SiteView site) {
    return INFO.objectionsUnless(
        !servers(site).isEmpty(), "a server of the site stands on VMware or Hyper-V");
  }

  @Override
  public ImmutableList<Need> goal(SiteView site, Inputs inputs) {
    return servers(site).stream()
        .flatMap(
            it ->
                Stream.of(
                    Need.stated(taken(it).is(Key.YES), source(it)),
                    Need.inferred(Keys.power(it.name()).is(Key.YES), source(it))))
        .collect(toImmutableList());
  }

  /** Each is of its moment. */
  @Override
  public boolean isRepeated(Inputs inputs) {
    return true;
  }

  @Override
  public Runbook write(SiteView site, Inputs inputs) {
    Draft draft =
        new Draft("Snapshots of the servers of " + Draft.name(site), site, start(site, inputs));
    ImmutableList<Server> servers = servers(site);
    if (!servers.isEmpty()) {
      Safeguards.agree(draft, TIME, "time without calls and logins")
          .addHow("All virtual servers are down together until each has its snapshot")
          .source(source(servers.get(0)));
    }
    boolean several = servers.size() > 1;
    servers.forEach(server -> stop(server, several, draft));
    if (several) {
      allDown(servers, draft);
    }
    servers.forEach(server -> take(site, server, several, draft));
    if (several) {
      allTaken(servers, draft);
    }
    servers.forEach(server -> start(server, several, draft));
    return draft.finish();
  }

  private static void stop(Server server, boolean several, Draft draft) {
    Step.Builder step =
        draft
            .step(Party.of(server), "snapshot.down", Action.STOP, "Shut this server down")
            .addWaitsFor(TIME)
            .needingInferred(Safeguards.AGREED.is(Key.YES), source(server))
            .setting(Keys.power(server.name()), Key.NONE)
            .source(source(server));
    if (several) {
      step.warning(TOGETHER);
    }
  }

  private static void allDown(ImmutableList<Server> servers, Draft draft) {
    Step.Builder step = draft.step(SITE, DOWN, new Milestone("All virtual servers are down"));
    for (Server server : servers) {
      step.addWaitsFor(Draft.id("snapshot.down", Party.of(server)))
          .needing(Keys.power(server.name()).is(Key.NONE), source(server));
    }
    step.setting(ALL_DOWN, Key.YES).source(source(servers.get(0)));
  }

  private static void take(SiteView site, Server server, boolean several, Draft draft) {
    Step.Builder step =
        draft
            .step(
                Party.of(server),
                "snapshot.take",
                Action.BACK_UP,
                SiteView.isOn(server, PlatformKind.HYPER_V)
                    ? "Create the checkpoint"
                    : "Take the snapshot")
            .warning("Taken while servers run, it can destroy the database, and slows them down")
            .needing(Keys.power(server.name()).is(Key.NONE), source(server))
            .setting(taken(server), Key.YES)
            .source(source(server));
    if (SiteView.isOn(server, PlatformKind.VMWARE) && !isSupported(site)) {
      step.addHow(
          "Release %s does not have snapshots of VMware among what it supports: keep it only as long as needed"
              .formatted(site.stated().release()));
    }
    if (several) {
      step.addWaitsFor(DOWN).needing(ALL_DOWN.is(Key.YES), source(server));
    }
  }

  private static boolean isSupported(SiteView site) {
    return site.facts()
        .get(VmwareMatrix.KIND)
        .findFeature(PlatformFeature.SNAPSHOT)
        .filter(feature -> feature.support() == Support.SUPPORTED)
        .isPresent();
  }

  private static void allTaken(ImmutableList<Server> servers, Draft draft) {
    Step.Builder step = draft.step(SITE, TAKEN, new Milestone("All snapshots are taken"));
    for (Server server : servers) {
      step.addWaitsFor(Draft.id("snapshot.take", Party.of(server)))
          .needing(taken(server).is(Key.YES), source(server));
    }
    step.setting(ALL_TAKEN, Key.YES).source(source(servers.get(0))).basis(Basis.INFERRED);
  }

  private static void start(Server server, boolean several, Draft draft) {
    Step.Builder step =
        draft
            .step(Party.of(server), "snapshot.up", Action.START, "Start this server")
            .expected("The services of the product run")
            .needing(taken(server).is(Key.YES), source(server))
            .setting(Keys.power(server.name()), Key.YES)
            .source(source(server))
            .basis(Basis.INFERRED);
    if (several) {
      step.addWaitsFor(TAKEN)
          .needing(ALL_TAKEN.is(Key.YES), source(server))
          .setting(ALL_DOWN, Key.NONE);
    }
  }

  private static Source source(Server server) {
    return Source.of(SiteView.isOn(server, PlatformKind.HYPER_V) ? 24 : 23, SECTION);
  }
}
