package dev.ixm.runbook.gdpr;

import dev.ixm.config.gdpr.Erasure;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.SiteView;
import dev.ixm.runbook.Action;
import dev.ixm.runbook.Draft;
import dev.ixm.runbook.Party;
import dev.ixm.runbook.Runbook;

/**
 * Plans how the data of a caller who asks for it are removed. The caller's number is no part of the
 * plan. Source: guide chapter 10, Removing a Caller's Details from the Database.
 */
public final class CallerErasure {

  private CallerErasure() {}

  /**
   * {@return what to do to remove a caller's data}
   *
   * <p>The guide names no server. The tool comes with the product if the installer is told to
   * include it; it is looked for on the first voice server, whose changes reach the others.
   *
   * @param deployment which site; it may break rules
   */
  public static Runbook of(Deployment deployment) {
    SiteView site = SiteView.of(deployment);
    Draft draft = new Draft("Removal of a caller's data from " + Draft.name(site));
    site.voiceServers().stream().findFirst().map(Party::of).ifPresent(party -> write(draft, party));
    return draft.finish();
  }

  private static void write(Draft draft, Party party) {
    draft
        .step(party, "gdpr.tool", Action.VERIFY, "Look for the folder `" + Erasure.FOLDER + "`")
        .expected(
            "`"
                + Erasure.PROGRAM
                + "` is there, since `Yes` was the answer when the installer asked")
        .guide(10, "Installation");
    draft
        .step(party, "gdpr.forget", Action.CONFIGURE, "Remove what is known of the caller")
        .addHow(
            "Run `"
                + Erasure.PROGRAM
                + "`, enter the caller's telephone number, `"
                + Erasure.BUTTON
                + "`")
        .addHow("Enter the next number, or `Exit`")
        .expected("The tool counts the entries that it has removed")
        .guide(10, "Removing a Caller’s Details from the Database");
  }
}
