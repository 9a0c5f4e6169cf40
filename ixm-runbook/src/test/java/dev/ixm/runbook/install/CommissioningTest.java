package dev.ixm.runbook.install;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ixm.model.Edition;
import dev.ixm.model.guide.Level;
import dev.ixm.model.license.LicenseType;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.Server;
import dev.ixm.model.windows.WindowsVersion;
import dev.ixm.runbook.procedure.Inputs;
import dev.ixm.runbook.site.Plan;
import dev.ixm.runbook.site.Sites;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class CommissioningTest {

  @Test
  @Tag("G14-010")
  void setsTlsUpAtBothEnds() {
    String pbx = "Set TLS up on the PBX too";
    assertThat(new Plan(Installation.of(Sites.jitc().build())).how("site.integration"))
        .contains(pbx);
    assertThat(
            new Plan(
                    new SecondaryAddition()
                        .write(
                            Sites.jitc().build(),
                            Inputs.none().with(SecondaryAddition.SERVER, "SEC2")))
                .how("pbx.routes"))
        .contains(pbx);
    assertThat(new Plan(Installation.of(Sites.remote().build())).how("site.integration"))
        .doesNotContain(pbx);
  }

  @Test
  @Tag("G01-024")
  @Tag("G01-026")
  void goesFromThePbxByWayOfTheServerToTheClients() {
    Plan plan = new Plan(Sites.single(WindowsVersion.WINDOWS_SERVER_2019));
    plan.assertOrder("pbx.ready", "product.install@ixm");
    plan.assertOrder(
        "windows.roles@ixm",
        "windows.https@ixm",
        "product.install@ixm",
        "site.company",
        "site.greetings",
        "site.modules",
        "site.integration",
        "client.desktop",
        "acceptance.ready");
    plan.assertOrder("site.integration", "client.devices", "acceptance.ready");
    assertThat(plan.how("site.integration"))
        .contains("integration document", "`SIP Configuration Tool`");
    assertThat(plan.step("client.desktop").level()).isEqualTo(Level.MAY);
    assertThat(plan.how("client.desktop"))
        .isEqualTo(
            "`UCClientManager.exe` on Windows, from `UC\\WebClient\\Download` (on the drive that"
                + " was chosen) of `IXM`\n"
                + "`UCClientManager.dmg` on a Mac, from `UC\\WebClient\\Download` (on the drive"
                + " that was chosen) of `IXM`\n"
                + "Or from the page `user.` of the company's domain: `Software Downloads`, `iLink"
                + " Pro Desktop`");
  }

  @Test
  @Tag("G09-259")
  void switchesPasswordRulesOnBeforeUsersGetPasswordsWhereAnOrdinarySiteWantsThem() {
    Deployment site = Sites.single(WindowsVersion.WINDOWS_SERVER_2019);
    assertThat(new Plan(site).has("site.password-rules")).isFalse();
    Deployment strict = site.with(it -> it.highSecurityPasswords(true));
    Plan plan = new Plan(strict);
    plan.assertOrder("logins.open", "site.password-rules", "site.company");
    assertThat(plan.how("site.password-rules"))
        .startsWith("`IXM Admin` > `Configuration` > `Advanced`");
    assertThat(plan.step("site.answers").how())
        .anyMatch(
            line ->
                line.startsWith("Passwords of the DCOM user, `UC IIS User`: 15 or more characters")
                    && !line.contains("only A-Z"))
        .anyMatch(
            line ->
                line.startsWith("Passwords of the administrator: 15 or more characters")
                    && line.endsWith("only A-Z, a-z and digits"));
    assertThat(plan.how("product.install@ixm"))
        .contains("Administrator password: the recorded one, of letters and digits only\n");
    assertThat(new Plan(strict.with(it -> it.edition(Edition.JITC))).has("site.password-rules"))
        .isFalse();
  }

  @Test
  @Tag("G02-106")
  void namesTheProtocolOfFaxWhereThereIsFax() {
    String fax = "Fax has to come as Group 3 (ITU-T T.30, T.4 and T.6)";
    Deployment site = Sites.single(WindowsVersion.WINDOWS_SERVER_2019);
    assertThat(new Plan(site).how("site.integration")).doesNotContain(fax);
    Deployment withFax =
        Deployment.builder()
            .from(site)
            .servers(
                site.servers().stream()
                    .map(server -> Server.builder().from(server).faxPorts(2).build())
                    .toList())
            .build();
    assertThat(new Plan(withFax).how("site.integration")).contains(fax);
  }

  @Test
  void saysWhatTheLicenseGrantsAndWhereAFolderMayBeInstead() {
    Plan known =
        new Plan(
            Sites.highAvailability()
                .license(Sites.license(LicenseType.WEBLM))
                .servers(Sites.onDrive("E", Sites.highAvailability().build().servers()))
                .build());
    assertThat(known.how("site.license"))
        .contains("It grants 10 voice ports, seats: 100 basic, 0 mainstream, 0 advanced");
    assertThat(known.step("product.share@pri").what()).isEqualTo("Share the folder `E:\\UC`");
    assertThat(new Plan(Sites.highAvailability().build()).step("product.share@pri").what())
        .isEqualTo("Share the folder `UC` (on the drive that was chosen)");
  }
}
