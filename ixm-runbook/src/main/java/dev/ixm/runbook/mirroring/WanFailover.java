package dev.ixm.runbook.mirroring;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.ixm.config.mirroring.ReplicationOption;
import dev.ixm.config.mirroring.WanFailoverSettings.TargetData;
import dev.ixm.model.Role;
import dev.ixm.model.guide.Basis;
import dev.ixm.model.guide.Level;
import dev.ixm.model.guide.Source;
import dev.ixm.model.site.Server;
import dev.ixm.model.site.SiteView;
import dev.ixm.model.text.Markdown;
import dev.ixm.runbook.Action;
import dev.ixm.runbook.Draft;
import dev.ixm.runbook.Outage;
import dev.ixm.runbook.Party;
import dev.ixm.runbook.Step;
import dev.ixm.runbook.operation.Milestone;
import dev.ixm.runbook.operation.ServiceMode;
import dev.ixm.runbook.operation.SetServices;
import dev.ixm.runbook.site.Services;
import dev.ixm.runbook.state.Key;
import dev.ixm.runbook.state.Keys;
import dev.ixm.runbook.state.Need;
import java.util.List;

/** The Target takes over across a WAN, and the voice servers are told. */
final class WanFailover {

  private static final Party CONSOLE = Party.of(Party.Kind.CLIENT);
  private static final Party SITE = Party.of(Party.Kind.SITE);
  private static final Source TRIGGER = Source.of(21, "Triggering Failover (WAN)");
  private static final Source RECOVERY =
      Source.of(21, "Enabling Voicemail Functions on HA Servers");

  private final SiteView site;
  private final Draft draft;

  WanFailover(SiteView site, Draft draft) {
    this.site = site;
    this.draft = draft;
  }

  /** Those that are synchronized with the Consolidated server. */
  static ImmutableList<Server> voiceServers(SiteView site) {
    return site.voiceServers().stream()
        .filter(server -> SiteView.role(server) != Role.SINGLE)
        .collect(toImmutableList());
  }

  void write(Party source, Party target) {
    tellUsers();
    trigger(source);
    ImmutableList<Server> voice = voiceServers(site);
    voice.forEach(server -> stop(Party.of(server)));
    gather("mobilink.stopped", "No voice server synchronizes", voice, Mirrored.ALL_STOPPED)
        .addAllNeeds(
            voice.stream()
                .map(it -> Keys.disabled(it.name(), Services.MOBILINK_REMOTE).is(Key.YES))
                .map(it -> Need.stated(it, RECOVERY))
                .toList());
    voice.forEach(server -> tell(Party.of(server), target));
    gather(
            "consolidated.known",
            "Every voice server knows the new Consolidated server",
            voice,
            Mirrored.ALL_TOLD)
        .addAllNeeds(
            voice.stream()
                .map(it -> Mirrored.consolidated(it.name()).is(target.name()))
                .map(it -> Need.stated(it, RECOVERY))
                .toList());
    start(target, Services.MOBILINK_CONSOLIDATED);
    for (Server server : voice) {
      start(Party.of(server), Services.MOBILINK_REMOTE)
          .addWaitsFor(Draft.id("mobilink.start", target))
          .needingInferred(
              Keys.running(target.name(), Services.MOBILINK_CONSOLIDATED).is(Key.YES), RECOVERY);
    }
    Step.Builder address =
        draft
            .step(SITE, "umst.address", Action.CONFIGURE, "Enter the new address for UMST")
            .addHow("`IXM Admin` > `Configuration` > `Advanced` > `UMST Server Address`")
            .addHow("Enter the " + Mirrored.address(site, target))
            .needing(
                Keys.running(target.name(), Services.MOBILINK_CONSOLIDATED).is(Key.YES), RECOVERY)
            .setting(Mirrored.UMST, target.name())
            .expected("The functions of voicemail work again")
            .source(RECOVERY);
    address.addWaitsFor(Draft.id("mobilink.start", target));
    voice.forEach(server -> address.addWaitsFor(Draft.id("mobilink.start", Party.of(server))));
  }

  /** The guide has it nowhere: whoever calls or logs in meets a site without services. */
  private void tellUsers() {
    draft
        .step(SITE, "failover.notice", Action.DECIDE, "Tell the users that there are no services")
        .addHow("Until the last step here is done")
        .setting(Mirrored.TOLD, Key.YES)
        .level(Level.SHOULD)
        .basis(Basis.INFERRED)
        .source(TRIGGER);
  }

  /** What all voice servers lead to and wait for. */
  private Step.Builder gather(String topic, String done, List<Server> voice, Key key) {
    ImmutableList<String> ends =
        voice.stream()
            .flatMap(server -> draft.last(Party.of(server)).stream())
            .collect(toImmutableList());
    return draft
        .step(CONSOLE, topic, new Milestone(done))
        .addWaitsFor("failover.complete")
        .addAllWaitsFor(ends)
        .setting(key, Key.YES)
        .basis(Basis.INFERRED)
        .source(RECOVERY);
  }

  private void trigger(Party source) {
    draft
        .step(CONSOLE, "failover.verify", Action.VERIFY, "Make sure that the Source has failed")
        .expected("The console says `Server Communication Error`; `Mirror Status` is `Unknown`")
        .setting(Mirrored.FAILED, Key.YES)
        .source(TRIGGER);
    draft
        .step(CONSOLE, "failover.trigger", Action.START, "Start the failover")
        .addHow("Select the job, click the icon for a failover")
        .addHow("Enable `" + ReplicationOption.LIVE_DATA.title() + "`")
        .addHow(
            "`"
                + ReplicationOption.TARGET_DATA.title()
                + "`: `"
                + TargetData.APPLY_FIRST.option()
                + "`")
        .addHow("`Failover`")
        .why("Both servers keep their addresses, so nothing happens by itself")
        .warning(
            "Keep `%s` off until the protection is reversed: of two Consolidated servers that run,"
                    .formatted(source)
                + " each would have a part of what is new")
        .needing(Mirrored.FAILED.is(Key.YES), TRIGGER)
        .addNeeds(Need.recommended(Mirrored.TOLD.is(Key.YES), TRIGGER))
        .addWaitsFor("failover.notice")
        .setting(Mirrored.TRIGGERED, Key.YES)
        .addWaitsFor("failover.verify")
        .source(TRIGGER);
    draft
        .step(CONSOLE, "failover.complete", Action.WAIT, "Wait until the failover is complete")
        .expected("The console says `Failed Over`; the job has a warning, for nothing is mirrored")
        .why(
            "How long it takes depends on the speed of the drives, and on how much the staging"
                + " folder holds")
        .warning(
            "Expect no services until voicemail works again, though chapter 8 says: "
                + Outage.of(Role.CONSOLIDATED))
        .needing(Mirrored.TRIGGERED.is(Key.YES), TRIGGER)
        .setting(Mirrored.TAKEN_OVER, Key.YES)
        .addWaitsFor("failover.trigger")
        .source(TRIGGER);
  }

  private void stop(Party party) {
    draft
        .step(party, "mobilink.stop", SetServices.of(ServiceMode.DISABLE, Services.MOBILINK_REMOTE))
        .addHow("Before that, note its `Startup type`: " + Markdown.OWN_BLANK)
        .needing(Mirrored.TAKEN_OVER.is(Key.YES), RECOVERY)
        .addWaitsFor("failover.complete")
        .source(RECOVERY);
  }

  private void tell(Party party, Party target) {
    draft
        .step(party, "consolidated.address", Action.CONFIGURE, "Enter the new Consolidated server")
        .addHow("Run `UpdateDBHA_64.exe`, which the vendor provides, from this server's drive")
        .addHow("Enter `1`, `OK`; the %s, `OK`; `OK`".formatted(Mirrored.address(site, target)))
        .addHow("Look for errors in the log file, then `OK`")
        .why("Only voice servers are told: by this address they synchronize their databases")
        .needing(Mirrored.ALL_STOPPED.is(Key.YES), RECOVERY)
        .setting(Mirrored.consolidated(party.name()), target.name())
        .addWaitsFor("mobilink.stopped")
        .source(RECOVERY);
  }

  private Step.Builder start(Party party, String service) {
    return draft
        .step(party, "mobilink.start", Action.START, "Start the synchronization")
        .addHow(
            "`%s`: `Startup type` as %s, then `Start` if it does not run"
                .formatted(
                    service, service.equals(Services.MOBILINK_REMOTE) ? "noted" : "mirrored"))
        .needing(Mirrored.ALL_TOLD.is(Key.YES), RECOVERY)
        .setting(Keys.running(party.name(), service), Key.YES)
        .setting(Keys.disabled(party.name(), service), Key.NONE)
        .addWaitsFor("consolidated.known")
        .source(RECOVERY);
  }
}
