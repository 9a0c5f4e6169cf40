package dev.ixm.runbook.install;

import com.google.common.collect.ImmutableSet;
import dev.ixm.model.guide.Basis;
import dev.ixm.model.guide.Level;
import dev.ixm.model.site.Server;
import dev.ixm.model.site.SiteView;
import dev.ixm.runbook.Action;
import dev.ixm.runbook.Draft;
import dev.ixm.runbook.Party;
import dev.ixm.runbook.Step;
import dev.ixm.runbook.site.VoiceSettings;

/** From the last installation to the accepted system. */
final class Handover {

  private static final Party SITE = Party.of(Party.Kind.SITE);
  private static final String LOGINS = "logins.open";

  private final SiteView site;
  private final Draft draft;

  Handover(SiteView site, Draft draft) {
    this.site = site;
    this.draft = draft;
  }

  void write(Iterable<String> installed) {
    new VoiceSettings(site, draft).write(site.voiceServers(), installed);
    openLogins(installed);
    new RemoteCse(site, draft).write(LOGINS);
    site.order().forEach(this::protect);
    ImmutableSet.Builder<String> ready = ImmutableSet.builder();
    ready.add(draft.last(SITE).orElseThrow());
    site.order().forEach(server -> draft.last(Party.of(server)).ifPresent(ready::add));
    Acceptance.write(draft, ready.build());
  }

  private void openLogins(Iterable<String> installed) {
    Step.Builder step =
        draft.step(SITE, LOGINS, Action.ENABLE, "Let people log in").addAllWaitsFor(installed);
    if (site.isHighAvailability()) {
      step.why("All voice servers are synchronized").guide(8, "Verifying File Sync");
    } else {
      step.why("The product is installed").guide(5, "Procedure").basis(Basis.INFERRED);
    }
  }

  /** Switches on again what Windows had to do without, on one server. */
  void protect(Server server) {
    Party party = Party.of(server);
    draft
        .step(party, "windows.protection", Action.ENABLE, "Switch on again what was switched off")
        .addHow("Antivirus and monitoring programs")
        .addHow("`Windows Firewall`, open for the ports of this server")
        .addHow("`Windows Automatic Update`")
        .level(Level.SHOULD)
        .guide(8, "Antivirus, Firewall and Automatic Updates")
        .basis(Basis.INFERRED);
    draft
        .step(party, "windows.uac-again", Action.ENABLE, "Switch User Account Control on again")
        .level(Level.MAY)
        .guide(site.isJitc() ? 9 : 5, "Disabling User Account Control Notification")
        .basis(site.isHighAvailability() && !site.isJitc() ? Basis.INFERRED : Basis.STATED);
  }
}
