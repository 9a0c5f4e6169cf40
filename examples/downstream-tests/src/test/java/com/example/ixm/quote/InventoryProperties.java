package com.example.ixm.quote;

import dev.ixm.model.site.Deployment;
import dev.ixm.runbook.Runbook;
import dev.ixm.testkit.contract.RunbookContract;
import dev.ixm.testkit.site.Sites;
import net.jqwik.api.Arbitrary;

/** Our runbook can be resumed, is the same again, and comes back from JSON, for any site at all. */
class InventoryProperties implements RunbookContract<Deployment> {

  @Override
  public Runbook runbook(Deployment subject) {
    return Inventory.of(subject);
  }

  @Override
  public Arbitrary<Deployment> subjects() {
    return Sites.any();
  }
}
