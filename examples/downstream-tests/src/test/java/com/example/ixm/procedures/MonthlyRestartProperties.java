package com.example.ixm.procedures;

import dev.ixm.model.site.Deployment;
import dev.ixm.runbook.procedure.Procedures;
import dev.ixm.testkit.contract.ProcedureContract;
import dev.ixm.testkit.site.Sites;
import java.util.List;
import net.jqwik.api.Arbitrary;

/** Our procedure, with the tickets of our house, comes out on every site of the product. */
class MonthlyRestartProperties implements ProcedureContract {

  private static final Procedures OURS = Procedures.of(List.of(new HouseProcedures()));

  @Override
  public Procedures procedures() {
    return OURS;
  }

  @Override
  public Arbitrary<Deployment> sites() {
    return Sites.deployments();
  }
}
