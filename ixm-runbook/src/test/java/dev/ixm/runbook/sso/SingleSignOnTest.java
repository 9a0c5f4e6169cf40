package dev.ixm.runbook.sso;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ixm.config.sso.SignOnMethod;
import dev.ixm.model.Edition;
import dev.ixm.model.Role;
import dev.ixm.model.Topology;
import dev.ixm.model.guide.Basis;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.text.Markdown;
import dev.ixm.model.windows.WindowsVersion;
import dev.ixm.runbook.Party;
import dev.ixm.runbook.Runbook;
import dev.ixm.runbook.Step;
import dev.ixm.runbook.procedure.Inputs;
import dev.ixm.runbook.site.Plan;
import dev.ixm.runbook.site.Safeguards;
import dev.ixm.runbook.site.Sites;
import dev.ixm.runbook.state.Need;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class SingleSignOnTest {

  private static final String PRINCIPAL_NAME =
      "If logins shall have the form `userName@domain` everywhere: enable `Resolve user principal"
          + " name`";
  private static final String PROVIDERS =
      "`Providers`: enable those that users log in with, no other is offered to them: "
          + Markdown.BLANK;
  private static final String OPEN =
      "The installer opens `SSO Configuration` at its end; the guide does not say how it is opened"
          + " later: ask the vendor";
  private static final String RECORD =
      "Record what is set now, for the way back: " + Markdown.OWN_BLANK;

  private final Plan hybrid = new Plan(signOn(Sites.remote().build(), SignOnMethod.HYBRID));

  @Test
  @Tag("G26-022")
  @Tag("G26-013")
  @Tag("G26-015")
  void enablesLegacyInTheGuidesOrder() {
    Plan plan =
        new Plan(signOn(Sites.single(WindowsVersion.WINDOWS_SERVER_2019), SignOnMethod.LEGACY));
    assertThat(plan.step("sso.legacy@ixm").how())
        .containsExactly(
            OPEN,
            RECORD,
            "`SSO Configuration`: enable `Legacy SSO`",
            PROVIDERS,
            "Only for providers that are reached by OAuth2: `Client Id`, `Client Secret`,"
                + " `Redirect URL`, as the provider gives them",
            PRINCIPAL_NAME,
            "`OK`, then `Save`");
    assertThat(plan.step("sso.legacy@ixm").source().chapter()).isEqualTo(26);
    plan.assertOrder("sso.time", "sso.legacy@ixm");
    assertThat(plan.step("sso.legacy@ixm").expected())
        .hasValue("Users log in by each provider that is enabled");
    assertThat(plan.runbook().steps()).hasSize(2);
    assertThat(plan.runbook().title()).isEqualTo("Legacy SSO on Ottawa");
  }

  @Test
  void infersTheServerOfLegacyFromHybrid() {
    Plan plan = new Plan(signOn(Sites.remote().build(), SignOnMethod.LEGACY));
    assertThat(plan.step("sso.legacy@cons").basis()).isEqualTo(Basis.INFERRED);
    assertThat(hybrid.step("sso.hybrid@cons").basis()).isEqualTo(Basis.STATED);
  }

  @Test
  @Tag("G26-033")
  @Tag("G26-023")
  @Tag("G26-026")
  void enablesHybridOnTheServerInTheGuidesOrder() {
    hybrid.assertOrder(
        "sso.internet@cons",
        "sso.hybrid@cons",
        "sso.certificate@cons",
        "sso.cloud",
        "sso.continue@cons");
    assertThat(hybrid.step("sso.hybrid@cons").how())
        .containsExactly(
            OPEN,
            RECORD,
            "`SSO Configuration`: enable `Hybrid SSO`",
            PROVIDERS,
            "`OK`",
            PRINCIPAL_NAME,
            "Enter the name of the domain that this server is in: " + Markdown.BLANK);
    assertThat(hybrid.step("sso.certificate@cons").how())
        .containsExactly(
            "Click the button to the right of `Certificate`",
            "`Create` a new one, or `Import` a file in PFX format",
            "Select it, `OK`",
            "`SSO Providers`: `Save`");
    assertThat(hybrid.step("sso.continue@cons").how())
        .containsExactly("`Cloud Configuration` > `Continue`");
    assertThat(hybrid.runbook().steps()).hasSize(6);
    assertThat(hybrid.runbook().title()).isEqualTo("Hybrid SSO on Ottawa");
  }

  @Test
  @Tag("G26-033")
  @Tag("G26-028")
  @Tag("G26-029")
  @Tag("G26-030")
  @Tag("G26-031")
  void endsHybridInTheCloud() {
    Step cloud = hybrid.step("sso.cloud");
    assertThat(cloud.party()).isEqualTo(Party.of(Party.Kind.SITE));
    assertThat(cloud.how())
        .containsExactly(
            "Follow the link shown on the server to the Avaya Cloud Accounts site",
            "Log in with an account that has administrator rights to the domain",
            "`Manage Companies` > the company > tab `Apps`",
            "`Configure New App+`, `Product`: `IX Messaging Services`",
            "`IX Messaging Services Application Settings`: see that `JSON` is enabled",
            "Copy all text of the panel `Cloud Configuration` into `Public Settings`",
            "`Save`");
    assertThat(cloud.warning())
        .hasValue("The text can be longer than what the panel shows: copy to its very end");
  }

  @Test
  @Tag("G26-006")
  @Tag("G26-009")
  @Tag("G26-032")
  void saysWhatHybridDependsOn() {
    assertThat(hybrid.how("sso.internet@cons")).isEqualTo("It has to reach `accounts.zang.io`");
    assertThat(hybrid.step("sso.internet@cons").warning())
        .hasValue("A site that locks the Internet out can use `Legacy SSO` only");
    assertThat(hybrid.step("sso.continue@cons").warning())
        .hasValue("While the texts on this server and in the cloud differ, nobody can log in");
    Plan single =
        new Plan(signOn(Sites.single(WindowsVersion.WINDOWS_SERVER_2019), SignOnMethod.HYBRID));
    assertThat(single.topics("ixm"))
        .containsExactly("sso.internet", "sso.hybrid", "sso.certificate", "sso.continue");
  }

  @Test
  void tellsUsersBeforeLoginsChange() {
    hybrid.assertOrder("sso.time", "sso.hybrid@cons");
    assertThat(hybrid.how("sso.time")).contains("nobody can log in");
    assertThat(hybrid.step("sso.hybrid@cons").needs())
        .extracting(Need::key)
        .contains(Safeguards.AGREED);
  }

  @Test
  void warnsJitcSitesOfCertificatesThatTheProductMakes() {
    Plan jitc = new Plan(signOn(Sites.remote().edition(Edition.JITC).build(), SignOnMethod.HYBRID));
    assertThat(jitc.step("sso.certificate@cons").warning())
        .hasValueSatisfying(line -> assertThat(line).contains("`Create`", "self-signed"));
    assertThat(hybrid.step("sso.certificate@cons").warning()).isEmpty();
  }

  @Test
  void hasNothingToDoWithoutTheServer() {
    Deployment deployment =
        Sites.site(Topology.HIGH_AVAILABILITY)
            .addServers(Sites.server("PRI", Role.PRIMARY).build())
            .build();
    assertThat(signOn(deployment, SignOnMethod.LEGACY).steps()).isEmpty();
    assertThat(signOn(deployment, SignOnMethod.HYBRID).steps()).isEmpty();
  }

  private static Runbook signOn(Deployment site, SignOnMethod method) {
    return new SingleSignOn().write(site, Inputs.none().with(SingleSignOn.METHOD, method));
  }
}
