package dev.ixm.runbook.procedures;

import com.google.common.collect.ImmutableList;
import dev.ixm.runbook.install.HighAvailabilityConversion;
import dev.ixm.runbook.install.Installation;
import dev.ixm.runbook.install.SecondaryAddition;
import dev.ixm.runbook.procedure.Procedure;
import dev.ixm.runbook.procedure.ProcedureProvider;
import dev.ixm.runbook.upgrade.Upgrade;

/** Offers the procedures of the SDK. */
public final class RunbookProcedures implements ProcedureProvider {

  /** For the service loader. */
  public RunbookProcedures() {}

  @Override
  public ImmutableList<Procedure> procedures() {
    return ImmutableList.of(
        new HighAvailabilityConversion(),
        new Installation(),
        new SecondaryAddition(),
        new Upgrade());
  }
}
