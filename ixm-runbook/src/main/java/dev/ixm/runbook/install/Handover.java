package dev.ixm.runbook.install;

import com.google.common.collect.ImmutableSet;
import dev.ixm.model.guide.Basis;
import dev.ixm.model.guide.Level;
import dev.ixm.model.guide.Source;
import dev.ixm.model.site.Server;
import dev.ixm.model.site.SiteView;
import dev.ixm.runbook.Action;
import dev.ixm.runbook.Draft;
import dev.ixm.runbook.Party;
import dev.ixm.runbook.Step;
import dev.ixm.runbook.operation.Milestone;
import dev.ixm.runbook.operation.SwitchProtection.Protection;
import dev.ixm.runbook.site.VoiceSettings;
import dev.ixm.runbook.state.Key;
import dev.ixm.runbook.state.Keys;
import java.util.function.Supplier;

/** From the last installation to a system that can be accepted. */
final class Handover {

  static final String LOGINS = "logins.open";

  private static final Party SITE = Party.of(Party.Kind.SITE);
  private static final String INSTALLED = "site.installed";

  private final SiteView site;
  private final Draft draft;

  Handover(SiteView site, Draft draft) {
    this.site = site;
    this.draft = draft;
  }

  /**
   * {@return the steps after which people work, and Windows is protected as before}
   *
   * @param organized writes what there is once people may log in, and gives the step after which
   *     the site has Feature Groups
   */
  ImmutableSet<String> write(Iterable<String> installed, Supplier<String> organized) {
    draft
        .step(SITE, INSTALLED, new Milestone("The product is installed on all servers"))
        .addAllWaitsFor(installed)
        .guide(site.isHighAvailability() ? 8 : 5, "Installation")
        .basis(Basis.INFERRED);
    ImmutableSet<String> complete = ImmutableSet.of(INSTALLED);
    new VoiceSettings(site, draft).write(site.voiceServers(), complete);
    openLogins(complete);
    new RemoteCse(site, draft).write(organized.get());
    site.order().forEach(this::protect);
    ImmutableSet.Builder<String> ready = ImmutableSet.builder();
    ready.add(draft.last(SITE).orElseThrow());
    site.order().forEach(server -> draft.last(Party.of(server)).ifPresent(ready::add));
    return ready.build();
  }

  /** Lets people in again when all voice servers have all data. */
  Step.Builder openLogins(Iterable<String> complete) {
    Step.Builder step =
        draft
            .step(SITE, LOGINS, Action.ENABLE, "Let people log in")
            .addAllWaitsFor(complete)
            .setting(Keys.LOGINS, Key.YES);
    if (site.isHighAvailability()) {
      Source source = Synchronization.SOURCE;
      site.voiceServers()
          .forEach(server -> step.needing(Keys.inStep(server.name()).is(Key.YES), source));
      return step.why("All voice servers are synchronized").source(source);
    }
    site.order()
        .forEach(
            server ->
                step.needingInferred(
                    Keys.product(server.name()).is(SiteView.role(server).name()),
                    Source.of(5, "Procedure")));
    return step.why("The product is installed").guide(5, "Procedure").basis(Basis.INFERRED);
  }

  /** Switches on again what Windows had to do without, on one server. */
  void protect(Server server) {
    Party party = Party.of(server);
    Step.Builder step =
        draft
            .step(
                party, "windows.protection", Action.ENABLE, "Switch on again what was switched off")
            .addHow("Antivirus and monitoring programs")
            .addHow("`Windows Firewall`, open for the ports of this server")
            .addHow("`Windows Automatic Update`")
            .level(Level.SHOULD)
            .guide(8, "Antivirus, Firewall and Automatic Updates")
            .basis(Basis.INFERRED);
    for (String part :
        ImmutableSet.of(
            WindowsPreparation.ANTIVIRUS,
            Protection.FIREWALL.label(),
            Protection.AUTOMATIC_UPDATE.label())) {
      step.setting(Keys.switchedOff(server.name(), part), Key.NONE);
    }
    draft
        .step(party, "windows.uac-again", Action.ENABLE, "Switch User Account Control on again")
        .setting(Keys.switchedOff(server.name(), Protection.USER_ACCOUNT_CONTROL.label()), Key.NONE)
        .level(Level.MAY)
        .guide(site.isJitc() ? 9 : 5, "Disabling User Account Control Notification")
        .basis(site.isHighAvailability() && !site.isJitc() ? Basis.INFERRED : Basis.STATED);
  }
}
