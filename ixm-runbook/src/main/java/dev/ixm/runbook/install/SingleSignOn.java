package dev.ixm.runbook.install;

import dev.ixm.config.sso.SignOnMethod;
import dev.ixm.model.Role;
import dev.ixm.model.guide.Basis;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.Server;
import dev.ixm.model.site.SiteView;
import dev.ixm.runbook.Action;
import dev.ixm.runbook.Draft;
import dev.ixm.runbook.Party;
import dev.ixm.runbook.Runbook;
import dev.ixm.runbook.Step;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Plans how logins are handed to other vendors' accounts, by either of the two methods.
 *
 * <p>It is set up on the single server or, on a High Availability site, on the Consolidated server;
 * the guide says so of Hybrid SSO only. {@link Installation} enables Legacy SSO with the installer.
 * Source: guide chapter 26.
 */
public final class SingleSignOn {

  private static final String HYBRID = SignOnMethod.HYBRID.title();
  private static final String LEGACY = SignOnMethod.LEGACY.title();
  private static final String PRINCIPAL_NAME =
      "If logins shall have the form `userName@domain` everywhere: enable `Resolve user principal"
          + " name`";

  private final SiteView site;
  private final Draft draft;

  private SingleSignOn(Deployment deployment, String method) {
    this.site = SiteView.of(deployment);
    this.draft = new Draft(method + " on " + Draft.name(site));
  }

  /**
   * {@return what to do to set up Legacy SSO; nothing without a server to do it on}
   *
   * @param deployment which site; it may break rules
   */
  public static Runbook legacy(Deployment deployment) {
    SingleSignOn plan = new SingleSignOn(deployment, LEGACY);
    plan.party().ifPresent(plan::writeLegacy);
    return plan.draft.finish();
  }

  /**
   * {@return what to do to set up Hybrid SSO, on the server and in the vendor's cloud; nothing
   * without a server to do it on}
   *
   * @param deployment which site; it may break rules
   */
  public static Runbook hybrid(Deployment deployment) {
    SingleSignOn plan = new SingleSignOn(deployment, HYBRID);
    plan.party().ifPresent(plan::writeHybrid);
    return plan.draft.finish();
  }

  private Optional<Party> party() {
    Role role = site.isHighAvailability() ? Role.CONSOLIDATED : Role.SINGLE;
    Stream<Server> servers = site.servers(role).stream();
    return servers.findFirst().map(Party::of);
  }

  private void writeLegacy(Party party) {
    enable(party, "sso.legacy", LEGACY)
        .addHow(
            "Only for providers that are reached by OAuth2: `Client Id`, `Client Secret`,"
                + " `Redirect URL`")
        .addHow(PRINCIPAL_NAME)
        .addHow("`OK`, then `Save`")
        .basis(Basis.INFERRED);
  }

  private Step.Builder enable(Party party, String topic, String method) {
    return draft
        .step(party, topic, Action.CONFIGURE, "Enable `" + method + "`")
        .addHow("`SSO Configuration`: enable `" + method + "`")
        .addHow("`Providers`: enable those that users log in with; no other is offered to them")
        .guide(26, method);
  }

  private void writeHybrid(Party party) {
    draft
        .step(party, "sso.internet", Action.VERIFY, "Make sure that this server has the Internet")
        .warning("A site that locks the Internet out can use `Legacy SSO` only")
        .guide(26, HYBRID);
    enable(party, "sso.hybrid", HYBRID)
        .addHow("`OK`")
        .addHow(PRINCIPAL_NAME)
        .addHow("Enter the name of the domain that this server is in");
    certificate(party);
    cloud(party);
    draft
        .step(party, "sso.continue", Action.CONFIGURE, "End with `Continue`")
        .addHow("`Cloud Configuration` > `Continue`")
        .expected("Users log in with the accounts that they have")
        .warning("While the texts on this server and in the cloud differ, nobody can log in")
        .addWaitsFor("sso.cloud")
        .guide(26, HYBRID);
  }

  private void certificate(Party party) {
    Step.Builder step =
        draft.step(party, "sso.certificate", Action.CONFIGURE, "Choose the certificate");
    step.addHow("Click the button to the right of `Certificate`")
        .addHow("`Create` a new one, or `Import` a file in PFX format")
        .addHow("Select it, `OK`")
        .addHow("`SSO Providers`: `Save`")
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
        .guide(26, HYBRID);
  }
}
