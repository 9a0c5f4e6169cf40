package com.example.ixm.quote;

import dev.ixm.model.guide.Basis;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.Server;
import dev.ixm.runbook.Action;
import dev.ixm.runbook.Draft;
import dev.ixm.runbook.Party;
import dev.ixm.runbook.Runbook;

/** A walk through the server room: each serial number is noted down. */
public final class Inventory {

  private Inventory() {}

  /**
   * Lists the steps.
   *
   * @param deployment the site
   * @return one step at each server
   */
  public static Runbook of(Deployment deployment) {
    Draft draft = new Draft("Inventory of " + Draft.line(deployment.name()));
    for (Server server : deployment.servers()) {
      draft
          .step(
              Party.of(server), "inventory.serial-number", Action.RECORD, "Note the serial number")
          .guide(1, "Minimum Hardware Specifications")
          .basis(Basis.BEYOND_GUIDE);
    }
    return draft.finish();
  }
}
