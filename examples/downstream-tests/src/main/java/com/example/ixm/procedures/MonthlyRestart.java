package com.example.ixm.procedures;

import com.google.common.collect.ImmutableList;
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
import dev.ixm.runbook.operation.Restart;
import dev.ixm.runbook.procedure.Inputs;
import dev.ixm.runbook.procedure.Procedure;
import dev.ixm.runbook.procedure.ProcedureInfo;
import dev.ixm.runbook.state.Key;
import dev.ixm.runbook.state.Need;
import java.util.Optional;

/** Once a month each server is restarted, and none before the one before it is back. */
public final class MonthlyRestart implements Procedure {

  private static final Source SOURCE = HouseProcedures.HANDBOOK;

  private static final ProcedureInfo INFO =
      new ProcedureInfo(
          "house.restart",
          "Monthly restart",
          "The servers of a site that runs are restarted, one after the other.",
          SOURCE,
          ImmutableList.of());

  @Override
  public ProcedureInfo info() {
    return INFO;
  }

  @Override
  public ImmutableList<Finding> objections(SiteView site) {
    return INFO.objectionsUnless(!site.order().isEmpty(), "the site has a server with the product");
  }

  @Override
  public ImmutableList<Need> goal(SiteView site, Inputs inputs) {
    return site.order().stream()
        .map(server -> Need.inferred(back(server).is(Key.YES), SOURCE))
        .collect(ImmutableList.toImmutableList());
  }

  /** A month later there is something to do again. */
  @Override
  public boolean isRepeated(Inputs inputs) {
    return true;
  }

  @Override
  public Runbook write(SiteView site, Inputs inputs) {
    Draft draft = new Draft("Monthly restart of " + Draft.name(site), site, start(site, inputs));
    Optional<Server> before = Optional.empty();
    for (Server server : site.order()) {
      restart(server, before, draft);
      look(server, draft);
      before = Optional.of(server);
    }
    return draft.finish();
  }

  private static void restart(Server server, Optional<Server> before, Draft draft) {
    Step.Builder step =
        draft
            .step(Party.of(server), "house.restart", Restart.plain())
            .setting(restarted(server), Key.YES)
            .source(SOURCE)
            .basis(Basis.BEYOND_GUIDE);
    before.ifPresent(
        it ->
            step.addWaitsFor(Draft.id("house.look", Party.of(it)))
                .needingInferred(back(it).is(Key.YES), SOURCE));
  }

  private static void look(Server server, Draft draft) {
    draft
        .step(Party.of(server), "house.look", Action.VERIFY, "Look for services that do not run")
        .expected("All of them run")
        .needingInferred(restarted(server).is(Key.YES), SOURCE)
        .setting(back(server), Key.YES)
        .source(SOURCE)
        .basis(Basis.BEYOND_GUIDE);
  }

  private static Key restarted(Server server) {
    return Key.of("monthly restart", server);
  }

  private static Key back(Server server) {
    return Key.of("return from the monthly restart", server);
  }
}
