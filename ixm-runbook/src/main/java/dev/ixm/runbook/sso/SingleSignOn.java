package dev.ixm.runbook.sso;

import com.google.common.collect.ImmutableList;
import dev.ixm.config.sso.SignOnMethod;
import dev.ixm.model.Role;
import dev.ixm.model.guide.Basis;
import dev.ixm.model.guide.Source;
import dev.ixm.model.rule.Finding;
import dev.ixm.model.site.Server;
import dev.ixm.model.site.SiteView;
import dev.ixm.model.text.Markdown;
import dev.ixm.runbook.Action;
import dev.ixm.runbook.Draft;
import dev.ixm.runbook.Party;
import dev.ixm.runbook.Runbook;
import dev.ixm.runbook.Step;
import dev.ixm.runbook.procedure.Input;
import dev.ixm.runbook.procedure.Inputs;
import dev.ixm.runbook.procedure.Procedure;
import dev.ixm.runbook.procedure.ProcedureInfo;
import dev.ixm.runbook.site.Safeguards;
import dev.ixm.runbook.state.Key;
import dev.ixm.runbook.state.Need;
import java.util.Optional;

/**
 * How logins are handed to other vendors' accounts, by either of the two methods.
 *
 * <p>It is set up on the single server or, on a High Availability site, on the Consolidated server;
 * the guide says so of Hybrid SSO only. {@link dev.ixm.runbook.install.Installation} enables Legacy
 * SSO with the installer. Source: guide chapter 26.
 */
public final class SingleSignOn implements Procedure {

  /** By which method. */
  public static final Input<SignOnMethod> METHOD =
      new Input<>(
          "method",
          "By which method?",
          SignOnMethod.class,
          site -> ImmutableList.copyOf(SignOnMethod.values()));

  private static final Source SOURCE = Source.of(26, "SINGLE SIGN-ON (SSO)");
  private static final Key SIGN_ON = Key.of("single sign-on");
  private static final Key INTERNET = Key.of("Internet for single sign-on");
  private static final Key ENABLED = Key.of("enabling of single sign-on");
  private static final Key CERTIFICATE = Key.of("certificate for single sign-on");
  private static final Key CLOUD = Key.of("single sign-on in the cloud");
  private static final ProcedureInfo INFO =
      new ProcedureInfo(
          "single-sign-on.setup",
          "Single sign-on",
          "Users of a site that runs log in with accounts of other vendors.",
          SOURCE,
          ImmutableList.of(METHOD));

  private static final String TIME = "sso.time";
  private static final String HYBRID = SignOnMethod.HYBRID.title();
  private static final String LEGACY = SignOnMethod.LEGACY.title();
  private static final String PRINCIPAL_NAME =
      "If logins shall have the form `userName@domain` everywhere: enable `Resolve user principal"
          + " name`";

  /** For whoever lists procedures. */
  public SingleSignOn() {}

  @Override
  public ProcedureInfo info() {
    return INFO;
  }

  @Override
  public ImmutableList<Finding> objections(SiteView site) {
    return INFO.objectionsUnless(
        server(site).isPresent(), "the site has a single or a Consolidated server");
  }

  @Override
  public ImmutableList<Need> goal(SiteView site, Inputs inputs) {
    return ImmutableList.of(Need.stated(SIGN_ON.is(inputs.get(METHOD).title()), SOURCE));
  }

  @Override
  public Runbook write(SiteView site, Inputs inputs) {
    SignOnMethod method = inputs.get(METHOD);
    Draft draft = new Draft(method.title() + " on " + Draft.name(site));
    Writer writer = new Writer(site, draft);
    server(site)
        .map(Party::of)
        .ifPresent(method == SignOnMethod.LEGACY ? writer::writeLegacy : writer::writeHybrid);
    return draft.finish();
  }

  private static Optional<Server> server(SiteView site) {
    Role role = site.isHighAvailability() ? Role.CONSOLIDATED : Role.SINGLE;
    return site.servers(role).stream().findFirst();
  }

  private record Writer(SiteView site, Draft draft) {

    private void writeLegacy(Party party) {
      enable(party, "sso.legacy", LEGACY)
          .addHow(
              "Only for providers that are reached by OAuth2: `Client Id`, `Client Secret`,"
                  + " `Redirect URL`, as the provider gives them")
          .addHow(PRINCIPAL_NAME)
          .addHow("`OK`, then `Save`")
          .expected("Users log in by each provider that is enabled")
          .setting(SIGN_ON, LEGACY)
          .basis(Basis.INFERRED);
    }

    private Step.Builder enable(Party party, String topic, String method) {
      Step.Builder time =
          Safeguards.agree(draft, TIME, "time when logins change")
              .addHow(
                  "Who has no account with a provider that is enabled cannot log in from then on")
              .guide(26, method);
      if (method.equals(HYBRID)) {
        time.addHow("Until the last step is done, nobody can log in");
      }
      return draft
          .step(party, topic, Action.CONFIGURE, "Enable `" + method + "`")
          .addHow(
              "The installer opens `SSO Configuration` at its end; the guide does not say how it is"
                  + " opened later: ask the vendor")
          .addHow("Record what is set now, for the way back: " + Markdown.OWN_BLANK)
          .addHow("`SSO Configuration`: enable `" + method + "`")
          .addHow(
              "`Providers`: enable those that users log in with, no other is offered to them: "
                  + Markdown.BLANK)
          .addWaitsFor(TIME)
          .needingInferred(Safeguards.AGREED.is(Key.YES), Source.of(26, method))
          .guide(26, method);
    }

    private void writeHybrid(Party party) {
      draft
          .step(party, "sso.internet", Action.VERIFY, "Make sure that this server has the Internet")
          .addHow("It has to reach `%s`".formatted(SignOnMethod.ACCOUNTS_HOST))
          .warning("A site that locks the Internet out can use `Legacy SSO` only")
          .setting(INTERNET, Key.YES)
          .guide(26, HYBRID);
      enable(party, "sso.hybrid", HYBRID)
          .addHow("`OK`")
          .addHow(PRINCIPAL_NAME)
          .addHow("Enter the name of the domain that this server is in: " + Markdown.BLANK)
          .needing(INTERNET.is(Key.YES), Source.of(26, HYBRID))
          .setting(ENABLED, Key.YES);
      certificate(party);
      cloud(party);
      draft
          .step(party, "sso.continue", Action.CONFIGURE, "End with `Continue`")
          .addHow("`Cloud Configuration` > `Continue`")
          .expected("Users log in with the accounts that they have")
          .warning("While the texts on this server and in the cloud differ, nobody can log in")
          .addWaitsFor("sso.cloud")
          .needing(CLOUD.is(Key.YES), Source.of(26, HYBRID))
          .setting(SIGN_ON, HYBRID)
          .guide(26, HYBRID);
    }

    private void certificate(Party party) {
      Step.Builder step =
          draft.step(party, "sso.certificate", Action.CONFIGURE, "Choose the certificate");
      step.addHow("Click the button to the right of `Certificate`")
          .addHow("`Create` a new one, or `Import` a file in PFX format")
          .addHow("Select it, `OK`")
          .addHow("`SSO Providers`: `Save`")
          .needing(ENABLED.is(Key.YES), Source.of(26, HYBRID))
          .setting(CERTIFICATE, Key.YES)
          .guide(26, HYBRID);
      if (site.isJitc()) {
        step.warning("One from `Create` may be self-signed, which JITC may not allow");
      }
    }

    private void cloud(Party party) {
      draft
          .step(
              Party.of(Party.Kind.SITE),
              "sso.cloud",
              Action.CONFIGURE,
              "Add the product to the company in the vendor's cloud")
          .addHow("Follow the link shown on the server to the Avaya Cloud Accounts site")
          .addHow("Log in with an account that has administrator rights to the domain")
          .addHow("`Manage Companies` > the company > tab `Apps`")
          .addHow("`Configure New App+`, `Product`: `IX Messaging Services`")
          .addHow("`IX Messaging Services Application Settings`: see that `JSON` is enabled")
          .addHow("Copy all text of the panel `Cloud Configuration` into `Public Settings`")
          .addHow("`Save`")
          .warning("The text can be longer than what the panel shows: copy to its very end")
          .addAllWaitsFor(draft.last(party).stream().toList())
          .needing(CERTIFICATE.is(Key.YES), Source.of(26, HYBRID))
          .setting(CLOUD, Key.YES)
          .guide(26, HYBRID);
    }
  }
}
