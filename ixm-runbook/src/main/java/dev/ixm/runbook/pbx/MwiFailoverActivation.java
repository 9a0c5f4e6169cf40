package dev.ixm.runbook.pbx;

import dev.ixm.model.pbx.Pbx;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.SiteView;
import dev.ixm.runbook.Draft;
import dev.ixm.runbook.Runbook;
import dev.ixm.runbook.site.VoiceSettings;

/**
 * Plans how message waiting indications are made to survive the failure of a voice server, on a
 * High Availability site that runs.
 *
 * <p>Every voice server is changed and restarted, one after the other, so that the others answer
 * meanwhile. Source: guide chapter 16, MWI Configuration, which gives no order of the servers.
 */
public final class MwiFailoverActivation {

  private MwiFailoverActivation() {}

  /**
   * {@return what to do to switch MWI failover on}
   *
   * @param deployment which site; whether it says that MWI failover is on does not matter
   * @throws IllegalArgumentException if the deployment names no PBX
   */
  public static Runbook of(Deployment deployment) {
    SiteView site = SiteView.of(deployment);
    Draft draft = new Draft("MWI failover on the voice servers of " + Draft.name(site));
    Pbx pbx =
        deployment
            .pbx()
            .orElseThrow(() -> new IllegalArgumentException("the deployment names no PBX"));
    new VoiceSettings(site, draft).mwiFailover(pbx);
    return draft.finish();
  }
}
