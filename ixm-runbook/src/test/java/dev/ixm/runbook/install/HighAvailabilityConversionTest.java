package dev.ixm.runbook.install;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.ixm.model.guide.Level;
import dev.ixm.model.license.LicenseType;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.SiteView;
import dev.ixm.runbook.Runbook;
import dev.ixm.runbook.Step;
import dev.ixm.runbook.procedure.Inputs;
import dev.ixm.runbook.procedure.Procedures;
import dev.ixm.runbook.simulation.Simulation;
import dev.ixm.runbook.site.Plan;
import dev.ixm.runbook.site.Sites;
import dev.ixm.runbook.state.Keys;
import dev.ixm.runbook.state.SiteState;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class HighAvailabilityConversionTest {

  private final Plan plan =
      new Plan(new HighAvailabilityConversion().write(Sites.remote().build(), Inputs.none()));

  @Test
  @Tag("G16-051")
  @Tag("G16-052")
  @Tag("G16-058")
  @Tag("G16-057")
  void securesTheSingleServerAndModifiesIt() {
    plan.assertOrder(
        "site.license", "conversion.release@pri", "data.backup@pri", "product.install@pri");
    plan.assertOrder(
        "package.copy@pri", "logins.closed", "conversion.calls@pri", "data.backup@pri");
    assertThat(plan.step("conversion.release@pri").expected()).hasValue("It is the latest 10.8");
    assertThat(plan.how("data.backup@pri")).contains("`UC\\DB`", "`UC\\Messages`", "`UC\\Prompts`");
    assertThat(plan.step("data.backup@pri").level()).isEqualTo(Level.SHOULD);
    assertThat(plan.step("product.install@pri").how())
        .startsWith(
            "Launch the installation wizard: unpack the copied package, run its `Setup.exe` as"
                + " administrator; of `Repair`, `Modify`, `Remove` choose `Modify`; `OK`")
        .noneMatch(line -> line.contains("downloaded file"));
    assertThat(plan.how("product.install@pri")).contains("`Primary Voice Server`");
    assertThat(plan.how("product.install@pri"))
        .contains("Destination, if asked: leave the folder in which the product is")
        .doesNotContain("Destination: ");
    assertThat(plan.how("license.clock@pri")).contains("do not set it, but ask the vendor");
    assertThat(plan.how("product.install@cons")).doesNotContain("`Modify`");
    assertThat(plan.how("product.install@sec2")).doesNotContain("`Modify`");
    assertThat(plan.runbook().title()).isEqualTo("Conversion of Ottawa to High Availability");
  }

  @Test
  @Tag("G16-055")
  @Tag("G16-059")
  @Tag("G16-060")
  void installsTheOthersBehindThePrimary() {
    plan.assertOrder(
        "product.restart@pri",
        "product.install@cons",
        "sync.complete@pri",
        "product.install@sec2",
        "product.install@sec3");
    plan.assertOrder("product.restart@cons", "product.install@sec2");
    for (String other : new String[] {"cons", "sec2", "sec3", "cse1", "cse2", "web1"}) {
      plan.assertOrder("product.install@pri", "product.install@" + other);
    }
  }

  @Test
  @Tag("G16-061")
  @Tag("G16-064")
  @Tag("G16-065")
  @Tag("G16-067")
  void sharesTheFolderOfEachServer() {
    for (String server : new String[] {"pri", "cons", "sec2", "sec3", "web1"}) {
      assertThat(plan.step("product.share@" + server).how())
          .containsExactly(
              "`Properties` > `Sharing` > `Advanced Sharing`: enable `Share this folder`",
              "`Permissions`: give the local account `UCIISUser` and the DCOM user `Full control`,"
                  + " remove `Everyone`");
    }
    assertThat(plan.how("product.share@cse1"))
        .contains("give the DCOM user `Full control`, remove `Everyone`")
        .doesNotContain("UCIISUser");
  }

  @Test
  void tellsTheOthersThatThePrimaryWasUpgraded() {
    for (String server : new String[] {"cons", "cse1", "web1"}) {
      assertThat(plan.how("product.install@" + server))
          .contains("Whether the Primary was upgraded from a single server: `Yes`");
    }
  }

  @Test
  void warnsOfTheRestartThatTheDomainMayAskFor() {
    assertThat(plan.step("windows.domain@pri").warning())
        .hasValueSatisfying(it -> assertThat(it).contains("may restart", "it answers no calls"));
    assertThat(plan.step("windows.name@sec2").warning()).isEmpty();
  }

  @Test
  @Tag("G16-056")
  void keepsWindowsProductAndLicenseOfTheLiveServer() {
    Plan fresh = new Plan(Installation.of(Sites.remote().build()));
    assertThat(plan.topics("sec2")).isEqualTo(fresh.topics("sec2"));
    assertThat(plan.topics("pri"))
        .startsWith("conversion.release", "windows.domain", "windows.rights", "windows.time-zone")
        .contains("windows.net")
        .doesNotContain("windows.ready", "windows.roles", "windows.https")
        .isSubsetOf(
            ImmutableList.<String>builder()
                .add("conversion.release", "conversion.calls", "data.backup", "windows.domain")
                .addAll(fresh.topics("pri"))
                .build());
    assertThat(plan.runbook().steps())
        .extracting(step -> step.what())
        .noneMatch(what -> what.startsWith("Install and update") && what.contains("PRI"));
  }

  @Test
  void leavesTheLiveServerAloneUntilAllOthersAreReadyAndUsersKnow() {
    for (String other : new String[] {"cons", "sec2", "sec3", "cse1", "cse2", "web1"}) {
      plan.assertOrder("package.copy@" + other, "conversion.time", "windows.antivirus@pri");
    }
    plan.assertOrder("conversion.time", "windows.time-zone@pri", "windows.uac-restart@pri");
    for (String restart : new String[] {"windows.uac-restart@pri", "windows.net-restart@pri"}) {
      assertThat(plan.step(restart).warning())
          .hasValueSatisfying(text -> assertThat(text).contains("it answers no calls"));
    }
    assertThat(plan.step("conversion.calls@pri").warning()).isPresent();
    assertThat(plan.step("windows.uac-restart@cons").warning()).isEmpty();
    assertThat(plan.step("product.restart@pri").warning()).isEmpty();
  }

  @Test
  void findsThatABackupBeforeTheLastCallIsTooEarly() {
    SiteView site = SiteView.of(Sites.remote().build());
    Runbook early =
        Runbook.of(
            "early",
            plan.runbook().steps().stream()
                .filter(step -> !step.id().equals("conversion.calls@pri"))
                .map(
                    step ->
                        step.id().equals("data.backup@pri")
                            ? Step.builder()
                                .from(step)
                                .waitsFor(ImmutableSet.of("logins.closed"))
                                .build()
                            : step)
                .toList());
    SiteState live = new HighAvailabilityConversion().start(site, Inputs.none());
    assertThat(Simulation.of(early, live).findFirst(ImmutableList.of()))
        .hasValueSatisfying(unmet -> assertThat(unmet.step()).hasValue("data.backup@pri"));
  }

  @Test
  void obtainsNoCertificateThatTheLiveServerHas() {
    assertThat(plan.how("site.certificates")).contains("`CONS`", "`SEC2`").doesNotContain("`PRI`");
    String encrypted =
        new Plan(new HighAvailabilityConversion().write(Sites.jitc().build(), Inputs.none()))
            .how("site.certificates");
    assertThat(encrypted).doesNotContain("EFS");
    assertThat(new Plan(Sites.jitc().build()).how("site.certificates")).contains("EFS", "`PRI`");
  }

  @Test
  void keepsThePasswordsOfTheSingleServer() {
    assertThat(plan.step("site.answers").how())
        .contains("Passwords of `UC IIS User`, the administrator: those in use, no new ones")
        .anyMatch(
            line -> line.startsWith("Passwords of the DCOM user, the local administrator: 14"));
  }

  @Test
  void bringsThePbxToAllVoiceServersBeforeItIsAccepted() {
    plan.assertOrder("logins.open", "pbx.routes", "acceptance.ready");
    assertThat(plan.step("pbx.routes").how())
        .contains("`PRI`: `10.0.0.1`", "`SEC3`: `10.0.0.3`", "address of `SEC2`: ................");
    assertThat(plan.step("mwi.option@pri").how())
        .contains(
            "`[PBX1]`: `Keep Alive=Yes`, `Fail Over=Yes`",
            "Make sure that `IP` of `[PBX1]` lists at least 2 addresses of the PBX");
    assertThat(plan.step("mwi.option@pri").level()).isEqualTo(Level.MAY);
  }

  @Test
  @Tag("G16-050")
  void upgradesTheLicenseAndInstallsNoLicenseManagerAnew() {
    Plan webLm =
        new Plan(
            new HighAvailabilityConversion()
                .write(
                    Sites.remote().license(Sites.license(LicenseType.WEBLM)).build(),
                    Inputs.none()));
    assertThat(webLm.has("license.manager")).isFalse();
    assertThat(webLm.how("site.license")).contains("install the upgraded license there");
    webLm.assertOrder("site.license", "conversion.release@pri");
  }

  @Test
  void backsUpToAnotherComputerAndFromTheDriveOfTheProduct() {
    Deployment onD =
        Sites.remote().servers(Sites.onDrive("D", Sites.remote().build().servers())).build();
    assertThat(
            new Plan(new HighAvailabilityConversion().write(onD, Inputs.none()))
                .step("data.backup@pri")
                .how())
        .containsExactly(
            "Copy the folder `D:\\UC\\DB` to a computer or storage that is not part of the site",
            "Copy the folder `D:\\UC\\Messages` to a computer or storage that is not part of the"
                + " site",
            "Copy the folder `D:\\UC\\Prompts` to a computer or storage that is not part of the"
                + " site");
  }

  @Test
  void findsThatWindowsMustNotBeInstalledOnTheLiveServer() {
    SiteView site = SiteView.of(Sites.remote().build());
    HighAvailabilityConversion conversion = new HighAvailabilityConversion();
    SiteState live = conversion.start(site, Inputs.none());
    assertThat(Simulation.of(Installation.of(site.stated()), live).findFirst(ImmutableList.of()))
        .hasValueSatisfying(
            unmet -> {
              assertThat(unmet.step()).hasValue("windows.ready@pri");
              assertThat(unmet.need().key()).isEqualTo(Keys.product("PRI"));
              assertThat(unmet.found()).isEqualTo("SINGLE");
              assertThat(unmet.setBy()).isEmpty();
            });
  }

  @Test
  @Tag("G16-052")
  void isRefusedWhileTheSingleServerHasAnOlderRelease() {
    SiteView site = SiteView.of(Sites.remote().build());
    SiteState older =
        new HighAvailabilityConversion()
            .start(site, Inputs.none())
            .with(Keys.release("PRI").is("10.1"));
    dev.ixm.runbook.procedure.Plan refused =
        Procedures.all()
            .plan(
                "high-availability.conversion",
                site,
                Inputs.none().with(HighAvailabilityConversion.SINGLE, "PRI"),
                older);
    assertThat(refused.isRefused()).isTrue();
    assertThat(refused.runbook().steps())
        .extracting(Step::id)
        .containsExactly("finding.need.release");
    assertThat(refused.runbook().steps().get(0).how())
        .anyMatch(line -> line.contains("conversion.release@pri") && line.contains("10.1"));
  }
}
