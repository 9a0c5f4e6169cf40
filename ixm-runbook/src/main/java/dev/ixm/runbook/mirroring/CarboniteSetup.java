package dev.ixm.runbook.mirroring;

import dev.ixm.config.mirroring.PrescribedOptions;
import dev.ixm.config.mirroring.ReplicationOption;
import dev.ixm.model.Role;
import dev.ixm.model.guide.Source;
import dev.ixm.model.mirroring.MirroringLimits;
import dev.ixm.model.mirroring.MirroringVariant;
import dev.ixm.model.site.SiteView;
import dev.ixm.model.text.Markdown;
import dev.ixm.runbook.Action;
import dev.ixm.runbook.Draft;
import dev.ixm.runbook.Outage;
import dev.ixm.runbook.Party;
import dev.ixm.runbook.Step;
import dev.ixm.runbook.site.Safeguards;
import dev.ixm.runbook.site.ServerAddress;
import dev.ixm.runbook.state.Key;
import dev.ixm.runbook.state.Keys;
import java.util.Optional;

/** Carbonite Availability on Source, Target and client, and its job. */
final class CarboniteSetup {

  /** What harm comes of work on the Source. */
  private static final String LIVE =
      "This server is in use: the card that it uses is the primary, whose address stays. Choose a"
          + " quiet time: "
          + Outage.of(Role.CONSOLIDATED);

  private static final Source INTRODUCTION = Source.of(21, "Introduction");
  private static final Source RECOVERY = Source.of(21, "Failover Recovery");
  private static final Party SITE = Party.of(Party.Kind.SITE);
  private static final Party CONSOLE = Party.of(Party.Kind.CLIENT);
  private static final String TIME_TO_FAILURE = quoted(ReplicationOption.TIME_TO_FAILURE);
  private static final String NETWORK_MONITORING = quoted(ReplicationOption.NETWORK_MONITORING);
  private static final String WAIT_FOR_USER = quoted(ReplicationOption.WAIT_FOR_USER);
  private static final String REVERSE_PROTECTION = quoted(ReplicationOption.REVERSE_PROTECTION);

  private final SiteView site;
  private final Draft draft;
  private final boolean lan;

  CarboniteSetup(SiteView site, Draft draft, MirroringVariant variant) {
    this.site = site;
    this.draft = draft;
    this.lan = variant == MirroringVariant.LAN;
  }

  /** From servers without Carbonite to a mirrored Source. */
  void write(Party source, Party target) {
    obtain();
    Safeguards.agree(draft, "mirroring.time", "time of the work on `" + source + "`")
        .addHow("It is in use: " + Outage.of(Role.CONSOLIDATED))
        .source(INTRODUCTION);
    draft
        .step(source, "product.verify", Action.VERIFY, "Look whether the product works")
        .expected("All servers of the site work as they should")
        .addWaitsFor("carbonite.license", "mirroring.time")
        .setting(Mirrored.VERIFIED, Key.YES)
        .source(INTRODUCTION);
    String works = draft.last(source).orElseThrow();
    prepare(source, works, addresses(source), LIVE)
        .needingInferred(Safeguards.AGREED.is(Key.YES), INTRODUCTION);
    draft
        .step(target, "windows.verify", Action.VERIFY, "Look whether this machine can be the copy")
        .expected("Hardware and Windows are those of `" + source + "`, with all updates")
        .setting(Mirrored.alike(target.name()), Key.YES)
        .addWaitsFor(works)
        .source(INTRODUCTION);
    prepare(target, works, addresses(target), "")
        .needing(Mirrored.alike(target.name()).is(Key.YES), INTRODUCTION);
    console("carbonite.client", Action.INSTALL, "Install the console of Carbonite Availability")
        .addHow("On a computer that reaches both servers, or on one of them; it needs no license")
        .addHow("Run the installer of the servers, but choose `Client Components Only`")
        .setting(Mirrored.CONSOLE, Key.YES)
        .guide(21, "Installing Carbonite Availability on the Client");
    protect(source, target);
  }

  private void obtain() {
    String version = site.facts().get(MirroringLimits.KIND).version();
    draft
        .step(SITE, "carbonite.license", Action.OBTAIN, "Have Carbonite Availability and licenses")
        .addHow("Version %s, by the vendor's link".formatted(version))
        .addHow("A license for either server, each for a year, to end on: " + Markdown.BLANK)
        .setting(Mirrored.LICENSED, Key.YES)
        .source(INTRODUCTION);
  }

  /** The repaired machine becomes the Target of the one that took over. */
  void reverse(Party active, Party repaired) {
    String section = lan ? "Failover Recovery" : "Reversing Protection After Failover";
    Step.Builder back =
        draft
            .step(repaired, "carbonite.return", Action.START, "Bring this server back into service")
            .setting(Mirrored.RETURNED, Key.YES)
            .guide(21, section);
    if (lan) {
      back.expected("Carbonite gives it another address, to end the conflict");
    } else {
      back.expected("It is up; the console says that nothing is protected")
          .warning("From now on a second Consolidated server may run: reverse without delay");
    }
    Step.Builder step =
        console(
                "carbonite.reverse",
                Action.ENABLE,
                lan ? "Switch `Reverse Protection` on by hand" : "Start `Reverse Protection`")
            .needing(Mirrored.RETURNED.is(Key.YES), RECOVERY)
            .setting(Mirrored.REVERSED, Key.YES)
            .warning(overwrites(active, repaired))
            .addWaitsFor(Draft.id("carbonite.return", repaired));
    if (lan) {
      step.addHow("Enter the credentials of that server").guide(21, "Running Recovery");
    } else {
      step.addHow("In the console, click `Reverse`")
          .why(
              "The job leaves `%s` off across a WAN, so that nothing is written to the failed"
                      .formatted(ReplicationOption.REVERSE_PROTECTION.title())
                  + " server before its fault is mended")
          .guide(21, section);
    }
    console("carbonite.wait", Action.WAIT, "Wait until the servers are synchronized")
        .needing(Mirrored.REVERSED.is(Key.YES), RECOVERY)
        .setting(Mirrored.PROTECTED, Key.YES)
        .expected(
            "Protection is active again; the two servers have changed their parts"
                + (lan
                    ? ": the repaired one has name and addresses that `" + active + "` had"
                    : ""))
        .guide(21, section);
  }

  /** A machine that lost its data becomes the Target of the one that took over. */
  void rebuild(Party active, Party repaired) {
    console("carbonite.delete-job", Action.CONFIGURE, "Delete the old job in the console")
        .why("Nothing of it can be saved")
        .setting(Mirrored.JOB, Key.NONE)
        .guide(21, "Failover Recovery");
    String deleted = draft.last(CONSOLE).orElseThrow();
    Step.Builder windows =
        draft
            .step(repaired, "windows.ready", Action.INSTALL, "Set Windows up as it was")
            .addHow("With all updates, as on %s".formatted(called(active, active)));
    if (lan) {
      windows
          .addHow(
              "Computer name: %s; address: %s".formatted(Markdown.OWN_BLANK, Markdown.OWN_BLANK))
          .warning(
              "Name and addresses of `%s` are in use, by the machine that was `%s`: give this one"
                      .formatted(repaired, active)
                  + " others");
    }
    windows
        .needing(Mirrored.JOB.is(Key.NONE), RECOVERY)
        .setting(Keys.windows(repaired.name()), Key.YES)
        .addWaitsFor(deleted)
        .guide(21, "Failover Recovery");
    prepare(repaired, deleted, address(active, repaired, repaired), "")
        .needingInferred(Keys.windows(repaired.name()).is(Key.YES), RECOVERY);
    protect(active, repaired);
  }

  private String addresses(Party server) {
    return Mirrored.addresses(site, server).orElse(Markdown.OWN_BLANK);
  }

  private Step.Builder prepare(Party party, String first, String addresses, String warning) {
    if (lan) {
      Step.Builder cards =
          draft
              .step(party, "network.cards", Action.CONFIGURE, "Set up the two network cards")
              .addHow("Name one primary, and set it up as on any computer of the network")
              .addHow("Addresses of this server: " + addresses)
              .addHow("The secondary: enter its address, no DNS server: " + Markdown.OWN_BLANK)
              .addHow(
                  "The secondary, `Advanced` > `DNS`: disable "
                      + quoted(ReplicationOption.REGISTER_IN_DNS))
              .addHow("`OK`; answer a warning with `Yes`")
              .setting(Mirrored.cards(party.name()), Key.YES)
              .addWaitsFor(first)
              .guide(21, "Configuring the Network Cards");
      if (!warning.isEmpty()) {
        cards.warning(warning).needingInferred(Safeguards.AGREED.is(Key.YES), INTRODUCTION);
      }
    }
    return draft
        .step(party, "carbonite.install", Action.INSTALL, "Install Carbonite Availability")
        .addHow("Save the vendor's download on this server")
        .addHow("Run it: choose a folder, `Unzip`, `OK`")
        .addHow("`Install Carbonite Availability`; `Install` what it needs of others")
        .addHow("Asked to check for the latest installation, choose `No`")
        .addHow("Accept the license terms, activate the license")
        .addHow("Choose `Server Components Only`")
        .addHow("Enter the license key, `Add`")
        .addHow("Leave the rest as it is; `Security Groups`: `Next`; `Install`, `Finish`")
        .why(
            "A newer version than %s is not supported"
                .formatted(site.facts().get(MirroringLimits.KIND).version()))
        .needing(Mirrored.VERIFIED.is(Key.YES), INTRODUCTION)
        .needing(Mirrored.LICENSED.is(Key.YES), INTRODUCTION)
        .setting(Mirrored.program(party.name()), Key.YES)
        .addWaitsFor(first)
        .guide(21, "Installing Carbonite Availability on the Servers" + (lan ? "" : " (WAN)"));
  }

  private void protect(Party source, Party target) {
    Source failover = Source.of(21, lan ? "Configuring Failover" : "Configuring Failover (WAN)");
    console("carbonite.servers", Action.CONFIGURE, "Add both servers to the console")
        .needing(Mirrored.CONSOLE.is(Key.YES), failover)
        .needing(Mirrored.program(source.name()).is(Key.YES), failover)
        .needing(Mirrored.program(target.name()).is(Key.YES), failover)
        .setting(Mirrored.KNOWN, Key.YES)
        .addHow("`Add servers` > `Manual Entry`: for each its address and account, `Add`; `OK`")
        .addHow("%s: %s".formatted(called(source, source), address(source, target, source)))
        .addHow("%s: %s".formatted(called(source, target), address(source, target, target)))
        .addHow(
            "Account of an administrator, as `domain/username`: %s, and its password"
                .formatted(Markdown.BLANK))
        .addHow("If `Activity` is not `Idle`, delete the server and add it again")
        .expected(
            "`Activity` of %s and of %s is `Idle`"
                .formatted(called(source, source), called(source, target)))
        .addWaitsFor(Draft.id("carbonite.install", target))
        .addAllWaitsFor(draft.last(source).stream().toList())
        .source(failover);
    Step.Builder job =
        console("carbonite.job", Action.CONFIGURE, "Create the job that mirrors the server")
            .needing(Mirrored.KNOWN.is(Key.YES), failover)
            .needingInferred(Mirrored.JOB.is(Key.NONE), failover)
            .setting(Mirrored.JOB, Key.YES)
            .addHow(
                "Select %s, create a job: `Full Server`, onto %s"
                    .formatted(called(source, source), called(source, target)));
    if (lan) {
      job.needing(Mirrored.cards(source.name()).is(Key.YES), failover)
          .needing(Mirrored.cards(target.name()).is(Key.YES), failover);
      lan(job);
    } else {
      wan(job);
    }
    job.addHow("Correct what the review finds, until all is right, then `Finish`")
        .warning(
            overwrites(source, target)
                + (lan
                    ? ". With too short a time a planned restart of the Source starts a failover"
                    : ""))
        .source(failover);
    console("carbonite.wait", Action.WAIT, "Wait until all is copied")
        .needing(Mirrored.JOB.is(Key.YES), failover)
        .setting(Mirrored.PROTECTED, Key.YES)
        .expected(
            "The Source is protected from now on"
                + (lan ? "" : "; errors of the job are normal until then"))
        .why("Until then nothing takes over; " + Outage.of(Role.CONSOLIDATED))
        .source(failover);
  }

  private String overwrites(Party source, Party target) {
    return "All that is on %s is overwritten: make sure that it is %s that serves the site"
        .formatted(called(source, target), called(source, source));
  }

  /** In one network a machine that took over has name and addresses of the other. */
  private boolean changed(Party source) {
    return lan && site.mirroring().targets().stream().anyMatch(it -> Party.of(it).equals(source));
  }

  private String called(Party source, Party server) {
    return (changed(source) ? "the machine that was " : "") + "`" + server + "`";
  }

  private String address(Party source, Party target, Party server) {
    if (changed(source) && server.equals(target)) {
      return "what it was given when Windows was set up";
    }
    Party owner = changed(source) ? target : server;
    return Mirrored.addresses(site, owner)
        .orElseGet(() -> ServerAddress.of(owner.name(), Markdown.BLANK));
  }

  private static String quoted(ReplicationOption option) {
    return "`" + option.title() + "`";
  }

  private static String identity(MirroringVariant variant) {
    return new PrescribedOptions(variant).identity().option();
  }

  private static void lan(Step.Builder job) {
    job.addHow(
            "`Failover Monitor`: enable "
                + TIME_TO_FAILURE
                + ", enter the longest silence: "
                + Markdown.BLANK)
        .addHow(NETWORK_MONITORING + ": enable it, with the addresses of both cards of the Source")
        .addHow("`Failover Options`: disable " + WAIT_FOR_USER)
        .addHow("`Failover Identity`: `" + identity(MirroringVariant.LAN) + "`")
        .addHow("`Reverse Protection and Routing`: turn on " + REVERSE_PROTECTION)
        .addHow("Reserved addresses, on Source and Target: those of the secondary cards")
        .addHow("`Network Adapter Options`: primary to primary card, secondary to secondary");
  }

  private static void wan(Step.Builder job) {
    job.why("Across a WAN the failover and the way back are started by hand")
        .addHow("`Failover Options`: enable " + WAIT_FOR_USER)
        .addHow("`Failover Identity`: `" + identity(MirroringVariant.WAN) + "`")
        .addHow("`Reverse Protection`: turn off " + REVERSE_PROTECTION)
        .addHow("`Network Adapter Options`: card of the Target to card of the Source");
  }

  /** A step at the console, behind the one before there. */
  private Step.Builder console(String topic, Action action, String what) {
    Optional<String> before = draft.last(CONSOLE);
    Step.Builder step = draft.step(CONSOLE, topic, action, what);
    before.ifPresent(step::addWaitsFor);
    return step;
  }
}
