package dev.ixm.runbook.site;

import dev.ixm.model.guide.Basis;
import dev.ixm.runbook.Action;
import dev.ixm.runbook.Draft;
import dev.ixm.runbook.Party;
import dev.ixm.runbook.Runbook;

/** What is planned for a Cloud Gateway, which the guide names but does not describe. */
public final class Undescribed {

  private Undescribed() {}

  /**
   * {@return a runbook of one step: to ask whoever knows}
   *
   * @param draft where nothing is written yet
   */
  public static Runbook of(Draft draft) {
    draft
        .step(
            Party.of(Party.Kind.SITE),
            "site.cloud-gateway",
            Action.DECIDE,
            "Ask the vendor what to do with a Cloud Gateway")
        .why("The guide names this kind of site, but describes neither its servers nor their order")
        .guide(5, "Installation")
        .basis(Basis.BEYOND_GUIDE);
    return draft.finish();
  }
}
