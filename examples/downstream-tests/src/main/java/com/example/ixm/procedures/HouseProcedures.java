package com.example.ixm.procedures;

import com.google.common.collect.ImmutableList;
import dev.ixm.model.guide.Source;
import dev.ixm.runbook.procedure.HouseStep;
import dev.ixm.runbook.procedure.Procedure;
import dev.ixm.runbook.procedure.ProcedureProvider;

/** Offers what our house does. */
public final class HouseProcedures implements ProcedureProvider {

  static final Source HANDBOOK = Source.ofHouse("Voice handbook of Example Ltd.", "Operation");

  /** Called by {@link java.util.ServiceLoader}. */
  public HouseProcedures() {}

  @Override
  public ImmutableList<Procedure> procedures() {
    return ImmutableList.of(new MonthlyRestart());
  }

  @Override
  public ImmutableList<HouseStep> houseSteps() {
    return ImmutableList.of(new ChangeTicket());
  }
}
