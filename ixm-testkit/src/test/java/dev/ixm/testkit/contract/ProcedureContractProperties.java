package dev.ixm.testkit.contract;

import dev.ixm.model.site.Deployment;
import dev.ixm.runbook.procedure.Procedures;
import dev.ixm.testkit.site.Sites;
import net.jqwik.api.Arbitrary;

/** The procedures of the SDK keep the contract. */
class ProcedureContractProperties implements ProcedureContract {

  private static final Procedures ALL = Procedures.all();

  @Override
  public Procedures procedures() {
    return ALL;
  }

  @Override
  public Arbitrary<Deployment> sites() {
    return Sites.deployments();
  }
}
