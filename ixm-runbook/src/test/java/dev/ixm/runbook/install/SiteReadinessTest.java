package dev.ixm.runbook.install;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ixm.model.EmailSystem;
import dev.ixm.model.EmailType;
import dev.ixm.model.guide.Basis;
import dev.ixm.model.guide.Level;
import dev.ixm.model.site.Deployment;
import dev.ixm.runbook.Action;
import dev.ixm.runbook.Party;
import dev.ixm.runbook.Step;
import dev.ixm.runbook.procedure.Inputs;
import dev.ixm.runbook.site.Plan;
import dev.ixm.runbook.site.Sites;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SiteReadinessTest {

  private static final Deployment.Builder SITE = Sites.remote();

  private final Plan plan = new Plan(new SiteReadiness().write(SITE.build(), Inputs.none()));

  /** Each row: the statement, the step, where it is done, and what it looks at. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          G01-013 | client.email        | client | all email clients are set up and work as specified
          G01-014 | site.accounts       | site   | every account needed on cloud software exists
          G01-015 | pbx.works           | PBX    | telephone system and PBX work
          G01-016 | windows.patched@pri | PRI    | Windows is installed, patched and up to date
          G01-016 | windows.patched@cons | CONS    | Windows is installed, patched and up to date
          G01-017 | network.works@pri   | PRI    | corporate network and Internet are reached
          G01-017 | network.works@sec2  | SEC2   | corporate network and Internet are reached
          """)
  void looksAtEachPrecondition(String statement, String id, String party, String what) {
    Step step = plan.step(id);
    assertThat(step.party().name()).isEqualTo(party);
    assertThat(step.action()).isEqualTo(Action.VERIFY);
    assertThat(step.what()).startsWith("See that " + what);
    assertThat(step.level()).isEqualTo(Level.MUST);
  }

  @Test
  @Tag("G01-018")
  void asksNineQuestions() {
    assertThat(plan.step("site.questions").action()).isEqualTo(Action.DECIDE);
    assertThat(plan.step("site.questions").how())
        .containsExactly(
            "Users of each category: voice, email, fax",
            "Messages of each type per day",
            "Sites and offices to serve",
            "Traffic on the premises, and off-site or mobile",
            "Email clients and cloud applications to integrate",
            "Redundancy, and recovery from disaster",
            "Load that the server puts on the network and on the Internet link",
            "Further software drivers, such as for MS Word",
            "Effect on integrated applications of other vendors, in the cloud, and on email");
  }

  @Test
  @Tag("G02-154")
  @Tag("G02-155")
  @Tag("G02-157")
  @Tag("G02-158")
  void looksAtImapWhereEmailIsSynchronized() {
    Plan gmail = new Plan(new SiteReadiness().write(site(EmailType.GMAIL), Inputs.none()));
    assertThat(gmail.step("email.imap").level()).isEqualTo(Level.MUST);
    assertThat(gmail.step("email.imap").why()).hasValue("The CSE works with IMAP only");
    assertThat(gmail.step("email.imap").how())
        .containsExactly(
            "They are enabled on the email server, installed and working",
            "An account with user name, password and permission may open users' mailboxes",
            "One TCP/IP port for IMAP is free on the way to the email server");
    assertThat(plan.has("email.imap")).isFalse();
  }

  @Test
  @Tag("G02-156")
  void looksAtExchangeOnlyWhereItIsIntegrated() {
    Plan exchange = new Plan(new SiteReadiness().write(site(EmailType.EXCHANGE), Inputs.none()));
    assertThat(exchange.step("email.exchange").level()).isEqualTo(Level.SHOULD);
    assertThat(exchange.step("email.exchange").what()).isEqualTo("See that Exchange works already");
    assertThat(
            new Plan(new SiteReadiness().write(site(EmailType.GMAIL), Inputs.none()))
                .has("email.exchange"))
        .isFalse();
  }

  private static Deployment site(EmailType type) {
    return Sites.remote()
        .addEmailSystems(EmailSystem.builder().type(type).users(0).build())
        .build();
  }

  @Test
  void looksAtEveryServerAndInfersWhatIsSaidOfVoiceServersOnly() {
    assertThat(plan.runbook().steps(Party.of(SITE.build().servers().get(0)))).hasSize(2);
    assertThat(plan.runbook().parties()).hasSize(3 + SITE.build().servers().size());
    assertThat(plan.step("network.works@pri").basis()).isEqualTo(Basis.STATED);
    assertThat(plan.step("network.works@cons").basis()).isEqualTo(Basis.INFERRED);
    assertThat(plan.runbook().title()).isEqualTo("Before the installation of Ottawa");
  }
}
