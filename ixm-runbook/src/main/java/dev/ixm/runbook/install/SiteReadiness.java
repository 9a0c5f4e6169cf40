package dev.ixm.runbook.install;

import dev.ixm.model.EmailSystem;
import dev.ixm.model.EmailType;
import dev.ixm.model.guide.Basis;
import dev.ixm.model.guide.Level;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.Server;
import dev.ixm.model.site.SiteView;
import dev.ixm.runbook.Action;
import dev.ixm.runbook.Draft;
import dev.ixm.runbook.Party;
import dev.ixm.runbook.Runbook;
import dev.ixm.runbook.Step;

/**
 * Lists what is settled and looked at before a site is installed; what is done in different places
 * can be done at the same time. Source: guide chapter 1, Considerations, and chapter 2.
 */
public final class SiteReadiness {

  private static final String CONSIDERATIONS = "Considerations:";
  private static final String CSE = "CSE Gateway Requirements";

  private final SiteView site;
  private final Draft draft;

  private SiteReadiness(SiteView site) {
    this.site = site;
    this.draft = new Draft("Before the installation of " + Draft.name(site));
  }

  /**
   * {@return what to settle and look at}
   *
   * @param deployment which site; it may break rules
   */
  public static Runbook of(Deployment deployment) {
    return new SiteReadiness(SiteView.of(deployment)).write();
  }

  private Runbook write() {
    questions();
    verify(Party.of(Party.Kind.PBX), "pbx.works", "See that telephone system and PBX work");
    verify(
        Party.of(Party.Kind.CLIENT),
        "client.email",
        "See that all email clients are set up and work as specified");
    verify(
        Party.of(Party.Kind.SITE),
        "site.accounts",
        "See that every account needed on cloud software exists, such as Google Apps");
    if (!site.stated().emailSystems().isEmpty()) {
      email();
    }
    site.order().forEach(this::server);
    return draft.finish();
  }

  private Step.Builder verify(Party party, String topic, String what) {
    return draft.step(party, topic, Action.VERIFY, what).guide(1, CONSIDERATIONS);
  }

  private void questions() {
    draft
        .step(Party.of(Party.Kind.SITE), "site.questions", Action.DECIDE, "Answer for planning")
        .addHow("Users of each category: voice, email, fax")
        .addHow("Messages of each type per day")
        .addHow("Sites and offices to serve")
        .addHow("Traffic on the premises, and off-site or mobile")
        .addHow("Email clients and cloud applications to integrate")
        .addHow("Redundancy, and recovery from disaster")
        .addHow("Load that the server puts on the network and on the Internet link")
        .addHow("Further software drivers, such as for MS Word")
        .addHow("Effect on integrated applications of other vendors, in the cloud, and on email")
        .level(Level.SHOULD)
        .guide(2, "Pre-Installation Considerations");
  }

  private void email() {
    Party party = Party.of(Party.Kind.SITE);
    draft
        .step(party, "email.imap", Action.VERIFY, "See that IMAP services work")
        .addHow("They are enabled on the email server, installed and working")
        .addHow("An account with user name, password and permission may open users' mailboxes")
        .addHow("One TCP/IP port for IMAP is free on the way to the email server")
        .why("The CSE works with IMAP only")
        .guide(2, CSE);
    if (site.stated().emailSystems().stream().anyMatch(SiteReadiness::isExchange)) {
      draft
          .step(party, "email.exchange", Action.VERIFY, "See that Exchange works already")
          .level(Level.SHOULD)
          .guide(2, CSE);
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
