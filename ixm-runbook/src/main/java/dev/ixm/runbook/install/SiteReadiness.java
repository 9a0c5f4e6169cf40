package dev.ixm.runbook.install;

import com.google.common.collect.ImmutableList;
import dev.ixm.model.EmailSystem;
import dev.ixm.model.EmailType;
import dev.ixm.model.guide.Basis;
import dev.ixm.model.guide.Level;
import dev.ixm.model.guide.Source;
import dev.ixm.model.site.Server;
import dev.ixm.model.site.SiteView;
import dev.ixm.runbook.Action;
import dev.ixm.runbook.Draft;
import dev.ixm.runbook.Party;
import dev.ixm.runbook.Runbook;
import dev.ixm.runbook.Step;
import dev.ixm.runbook.operation.Milestone;
import dev.ixm.runbook.procedure.Inputs;
import dev.ixm.runbook.procedure.Procedure;
import dev.ixm.runbook.procedure.ProcedureInfo;
import dev.ixm.runbook.state.Effect;
import dev.ixm.runbook.state.Key;
import dev.ixm.runbook.state.Need;
import dev.ixm.runbook.state.SiteState;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What is settled and looked at before a site is installed; what is done in different places can be
 * done at the same time. Source: guide chapter 1, Considerations, and chapter 2.
 */
public final class SiteReadiness implements Procedure {

  private static final String CONSIDERATIONS = "Considerations:";
  private static final String CSE = "CSE Gateway Requirements";
  private static final Party SITE = Party.of(Party.Kind.SITE);
  private static final Source SOURCE = Source.of(1, CONSIDERATIONS);
  private static final Key READY = Key.of("readiness for the installation");
  private static final ProcedureInfo INFO =
      new ProcedureInfo(
          "site.readiness",
          "Readiness",
          "What an installation builds on is settled and looked at before it begins.",
          SOURCE,
          ImmutableList.of());

  /** For whoever lists procedures. */
  public SiteReadiness() {}

  @Override
  public ProcedureInfo info() {
    return INFO;
  }

  @Override
  public SiteState start(SiteView site, Inputs inputs) {
    return SiteState.bare(site);
  }

  @Override
  public ImmutableList<Need> goal(SiteView site, Inputs inputs) {
    return ImmutableList.of(Need.stated(READY.is(Key.YES), SOURCE));
  }

  /** It looks again. */
  @Override
  public boolean isRepeated(Inputs inputs) {
    return true;
  }

  @Override
  public Runbook write(SiteView site, Inputs inputs) {
    Draft draft = new Draft("Before the installation of " + Draft.name(site));
    return new Writer(site, draft, new LinkedHashMap<>()).write();
  }

  /**
   * Writes the runbook.
   *
   * @param looked what is looked at, and by which step
   */
  private record Writer(SiteView site, Draft draft, Map<String, Need> looked) {

    Runbook write() {
      questions();
      verify(Party.of(Party.Kind.PBX), "pbx.works", "See that telephone system and PBX work");
      verify(
          Party.of(Party.Kind.CLIENT),
          "client.email",
          "See that all email clients are set up and work as specified");
      verify(
          SITE,
          "site.accounts",
          "See that every account needed on cloud software exists, such as Google Apps");
      if (!site.stated().emailSystems().isEmpty()) {
        email();
      }
      site.order().forEach(this::server);
      draft
          .step(SITE, "site.ready", new Milestone("All that the installation builds on is there"))
          .addAllWaitsFor(looked.keySet())
          .addAllNeeds(looked.values())
          .setting(READY, Key.YES)
          .source(SOURCE)
          .basis(Basis.INFERRED);
      return draft.finish();
    }

    /** Begins a step that the last one relies on. */
    private Step.Builder look(
        Party party, String topic, Action action, String what, Level level, Source source) {
      Effect fact = Key.of("readiness", party.name(), topic).is(Key.YES);
      looked.put(
          Draft.id(topic, party),
          level == Level.MUST ? Need.stated(fact, source) : Need.recommended(fact, source));
      return draft.step(party, topic, action, what).addEffects(fact).level(level).source(source);
    }

    private Step.Builder verify(Party party, String topic, String what) {
      return look(party, topic, Action.VERIFY, what, Level.MUST, SOURCE);
    }

    private void questions() {
      look(
              SITE,
              "site.questions",
              Action.DECIDE,
              "Answer for planning",
              Level.SHOULD,
              Source.of(2, "Pre-Installation Considerations"))
          .addHow("Users of each category: voice, email, fax")
          .addHow("Messages of each type per day")
          .addHow("Sites and offices to serve")
          .addHow("Traffic on the premises, and off-site or mobile")
          .addHow("Email clients and cloud applications to integrate")
          .addHow("Redundancy, and recovery from disaster")
          .addHow("Load that the server puts on the network and on the Internet link")
          .addHow("Further software drivers, such as for MS Word")
          .addHow("Effect on integrated applications of other vendors, in the cloud, and on email");
    }

    private void email() {
      Source source = Source.of(2, CSE);
      look(SITE, "email.imap", Action.VERIFY, "See that IMAP services work", Level.MUST, source)
          .addHow("They are enabled on the email server, installed and working")
          .addHow("An account with user name, password and permission may open users' mailboxes")
          .addHow("One TCP/IP port for IMAP is free on the way to the email server")
          .why("The CSE works with IMAP only");
      if (site.stated().emailSystems().stream().anyMatch(Writer::isExchange)) {
        look(
            SITE,
            "email.exchange",
            Action.VERIFY,
            "See that Exchange works already",
            Level.SHOULD,
            source);
      }
    }

    private static boolean isExchange(EmailSystem system) {
      return system.type() == EmailType.EXCHANGE;
    }

    private void server(Server server) {
      Party party = Party.of(server);
      verify(party, "windows.patched", "See that Windows is installed, patched and up to date");
      verify(party, "network.works", "See that corporate network and Internet are reached")
          .basis(SiteView.role(server).isVoiceServer() ? Basis.STATED : Basis.INFERRED);
    }
  }
}
