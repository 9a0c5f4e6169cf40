package com.example.ixm.procedures;

import dev.ixm.model.guide.Basis;
import dev.ixm.runbook.Action;
import dev.ixm.runbook.Party;
import dev.ixm.runbook.Step;
import dev.ixm.runbook.procedure.HouseStep;
import java.util.Optional;

/** No server is restarted without a ticket. */
public final class ChangeTicket implements HouseStep {

  @Override
  public Optional<Step> before(Step step) {
    return step.action() == Action.RESTART ? Optional.of(ticket(step)) : Optional.empty();
  }

  private static Step ticket(Step restart) {
    return Step.builder()
        .id("house.ticket." + restart.id())
        .party(Party.of(Party.Kind.SITE))
        .action(Action.OBTAIN)
        .what("Open a change ticket for the restart of `%s`".formatted(restart.party()))
        .source(HouseProcedures.HANDBOOK)
        .basis(Basis.BEYOND_GUIDE)
        .build();
  }
}
