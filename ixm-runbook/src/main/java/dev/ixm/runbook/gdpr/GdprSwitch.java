package dev.ixm.runbook.gdpr;

import dev.ixm.config.gdpr.GdprCompliance;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.Server;
import dev.ixm.model.site.SiteView;
import dev.ixm.runbook.Action;
import dev.ixm.runbook.Draft;
import dev.ixm.runbook.Party;
import dev.ixm.runbook.Runbook;
import dev.ixm.runbook.Step;

/**
 * Plans how the handling of callers' data by the GDPR is switched on or off on a site that runs;
 * mostly it is decided in the installer. Source: guide chapter 10, Enable / Disable GDPR, which
 * speaks of one voice server: the plan takes the first, whose changes reach the others.
 */
public final class GdprSwitch {

  private GdprSwitch() {}

  /**
   * {@return what to do to switch it on; nothing without a voice server}
   *
   * @param deployment which site; it may break rules
   */
  public static Runbook on(Deployment deployment) {
    SiteView site = SiteView.of(deployment);
    Draft draft = new Draft("GDPR compliance switched on for " + Draft.name(site));
    for (Server server : site.voiceServers().stream().limit(1).toList()) {
      set(draft, server, Action.ENABLE, GdprCompliance.ENABLED)
          .warning("Whether this also installs the tool `ForgetMe.exe` is not documented");
    }
    return draft.finish();
  }

  /**
   * {@return what to do to switch it off; nothing without a voice server}
   *
   * @param deployment which site; it may break rules
   */
  public static Runbook off(Deployment deployment) {
    SiteView site = SiteView.of(deployment);
    Draft draft = new Draft("GDPR compliance switched off for " + Draft.name(site));
    for (Server server : site.voiceServers().stream().limit(1).toList()) {
      set(draft, server, Action.DISABLE, GdprCompliance.DISABLED);
    }
    return draft.finish();
  }

  private static Step.Builder set(Draft draft, Server server, Action action, GdprCompliance value) {
    String setting = "`" + GdprCompliance.SETTING + "`";
    String data = "`" + value.valueData() + "`";
    return draft
        .step(Party.of(server), "gdpr.compliance", action, "Set " + setting + " to " + data)
        .addHow("Open `Messaging Admin`")
        .addHow("`Configuration` > `Advanced`")
        .addHow("Double-click " + setting + ", `Value Data`: " + data)
        .guide(10, "Enable / Disable GDPR");
  }
}
