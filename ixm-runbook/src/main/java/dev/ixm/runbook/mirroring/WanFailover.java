package dev.ixm.runbook.mirroring;

import dev.ixm.config.mirroring.ReplicationOption;
import dev.ixm.config.mirroring.WanFailoverSettings.TargetData;
import dev.ixm.model.Role;
import dev.ixm.model.guide.Source;
import dev.ixm.model.site.Server;
import dev.ixm.model.site.SiteView;
import dev.ixm.runbook.Action;
import dev.ixm.runbook.Draft;
import dev.ixm.runbook.Party;
import dev.ixm.runbook.Step;
import dev.ixm.runbook.site.Safeguards;
import dev.ixm.runbook.site.Services;
import java.util.ArrayList;
import java.util.List;

/** The Target takes over across a WAN, and the voice servers are told. */
final class WanFailover {

  private static final Party CONSOLE = Party.of(Party.Kind.CLIENT);
  private static final Source TRIGGER = Source.of(21, "Triggering Failover (WAN)");
  private static final Source RECOVERY =
      Source.of(21, "Enabling Voicemail Functions on HA Servers");

  private final SiteView site;
  private final Draft draft;

  WanFailover(SiteView site, Draft draft) {
    this.site = site;
    this.draft = draft;
  }

  void write(Party target) {
    trigger();
    List<String> stopped = new ArrayList<>();
    List<Server> voice =
        site.voiceServers().stream()
            .filter(server -> SiteView.role(server) != Role.SINGLE)
            .toList();
    for (Server server : voice) {
      stopped.add(stop(Party.of(server)));
    }
    List<String> told = new ArrayList<>();
    voice.forEach(server -> told.add(tell(Party.of(server), target, stopped)));
    start(target, Services.MOBILINK_CONSOLIDATED, told);
    voice.forEach(server -> start(Party.of(server), Services.MOBILINK_REMOTE, told));
    Step.Builder address =
        draft
            .step(CONSOLE, "umst.address", Action.CONFIGURE, "Enter the new address for UMST")
            .addHow("`IXM Admin` > `Configuration` > `Advanced` > `UMST Server Address`")
            .addHow("Enter the address of `" + target + "`")
            .source(RECOVERY);
    address.addWaitsFor(Draft.id("mobilink.start", target));
    voice.forEach(server -> address.addWaitsFor(Draft.id("mobilink.start", Party.of(server))));
  }

  private void trigger() {
    draft
        .step(CONSOLE, "failover.verify", Action.VERIFY, "Make sure that the Source has failed")
        .expected("The console says `Server Communication Error`; `Mirror Status` is `Unknown`")
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
                + Safeguards.CONSOLIDATED_DOWN)
        .addWaitsFor("failover.trigger")
        .source(TRIGGER);
  }

  private String stop(Party party) {
    draft
        .step(party, "mobilink.stop", Action.DISABLE, "Stop and disable the synchronization")
        .addAllHow(Services.disable(Services.MOBILINK_REMOTE))
        .addWaitsFor("failover.complete")
        .source(RECOVERY);
    return draft.last(party).orElseThrow();
  }

  private String tell(Party party, Party target, List<String> stopped) {
    draft
        .step(party, "consolidated.address", Action.CONFIGURE, "Enter the new Consolidated server")
        .addHow("Run `UpdateDBHA_64.exe`, which the vendor provides, from this server's drive")
        .addHow("Enter `1`, `OK`; the address of `" + target + "`, `OK`; `OK`")
        .addHow("Look for errors in the log file, then `OK`")
        .addAllWaitsFor(stopped)
        .source(RECOVERY);
    return draft.last(party).orElseThrow();
  }

  private void start(Party party, String service, List<String> told) {
    draft
        .step(party, "mobilink.start", Action.START, "Start the synchronization")
        .addHow("`" + service + "`: `Startup type` as before, then `Start`")
        .addAllWaitsFor(told)
        .addWaitsFor("failover.complete")
        .source(RECOVERY);
  }
}
