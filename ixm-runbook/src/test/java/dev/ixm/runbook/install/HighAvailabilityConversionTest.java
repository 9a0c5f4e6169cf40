package dev.ixm.runbook.install;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.ixm.model.guide.Level;
import dev.ixm.model.license.LicenseType;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.SiteView;
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

  private final Plan plan = new Plan(HighAvailabilityConversion.of(Sites.remote().build()));

  @Test
  @Tag("G16-051")
  @Tag("G16-052")
  @Tag("G16-058")
  @Tag("G16-057")
  void securesTheSingleServerAndModifiesIt() {
    plan.assertOrder(
        "site.license", "conversion.release@pri", "data.backup@pri", "product.install@pri");
    assertThat(plan.step("conversion.release@pri").expected()).hasValue("It is the latest 10.8");
    assertThat(plan.how("data.backup@pri")).contains("`UC\\DB`", "`UC\\Messages`", "`UC\\Prompts`");
    assertThat(plan.step("data.backup@pri").level()).isEqualTo(Level.SHOULD);
    assertThat(plan.step("product.install@pri").how())
        .startsWith(
            "Launch the installation wizard; of `Repair`, `Modify`, `Remove` choose `Modify`; `OK`")
        .noneMatch(line -> line.contains("downloaded file") || line.contains("`Setup.exe`"));
    assertThat(plan.how("product.install@pri")).contains("`Primary Voice Server`");
    assertThat(plan.how("product.install@pri"))
        .contains("Destination, if asked: leave the folder in which the product is")
        .doesNotContain("Destination: ");
    assertThat(plan.how("license.clock@pri")).contains("do not set it, but ask the vendor");
    assertThat(plan.how("product.install@con")).doesNotContain("`Modify`");
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
        "product.install@con",
        "sync.complete@pri",
        "product.install@sec2",
        "product.install@sec3");
    plan.assertOrder("product.restart@con", "product.install@sec2");
    for (String other : new String[] {"con", "sec2", "sec3", "cse1", "cse2", "web1"}) {
      plan.assertOrder("product.install@pri", "product.install@" + other);
    }
  }

  @Test
  @Tag("G16-061")
  @Tag("G16-064")
  @Tag("G16-065")
  @Tag("G16-067")
  void sharesTheFolderOfEachServer() {
    for (String server : new String[] {"pri", "con", "sec2", "sec3", "web1"}) {
      assertThat(plan.step("product.share@" + server).how())
          .containsExactly(
              "`Properties` > `Sharing` > `Advanced Sharing`: enable `Share this folder`",
              "`Permissions`: give `UCIISUser` and the DCOM user `Full control`, remove"
                  + " `Everyone`");
    }
    assertThat(plan.how("product.share@cse1"))
        .contains("give the DCOM user `Full control`, remove `Everyone`")
        .doesNotContain("UCIISUser");
  }

  @Test
  void tellsTheOthersThatThePrimaryWasUpgraded() {
    for (String server : new String[] {"con", "cse1", "web1"}) {
      assertThat(plan.how("product.install@" + server))
          .contains("Whether the Primary was upgraded from a single server: `Yes`");
    }
  }

  @Test
  @Tag("G16-056")
  void keepsWindowsProductAndLicenseOfTheLiveServer() {
    Plan fresh = new Plan(Installation.of(Sites.remote().build()));
    assertThat(plan.topics("sec2")).isEqualTo(fresh.topics("sec2"));
    assertThat(plan.topics("pri"))
        .startsWith("conversion.release", "data.backup", "windows.time-zone")
        .doesNotContain("windows.ready", "windows.roles", "windows.https", "windows.net")
        .isSubsetOf(
            ImmutableList.<String>builder()
                .add("conversion.release", "data.backup")
                .addAll(fresh.topics("pri"))
                .build());
    assertThat(plan.runbook().steps())
        .extracting(step -> step.what())
        .noneMatch(what -> what.startsWith("Install and update") && what.contains("PRI"));
  }

  @Test
  @Tag("G16-050")
  void upgradesTheLicenseAndInstallsNoLicenseManagerAnew() {
    Plan webLm =
        new Plan(
            HighAvailabilityConversion.of(
                Sites.remote().license(Sites.license(LicenseType.WEBLM)).build()));
    assertThat(webLm.has("license.manager")).isFalse();
    assertThat(webLm.how("site.license")).contains("install the upgraded license there");
    webLm.assertOrder("site.license", "conversion.release@pri");
  }

  @Test
  void backsUpToAnotherComputerAndFromTheDriveOfTheProduct() {
    Deployment onD =
        Sites.remote().servers(Sites.onDrive("D", Sites.remote().build().servers())).build();
    assertThat(new Plan(HighAvailabilityConversion.of(onD)).step("data.backup@pri").how())
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
        Procedures.all().plan("high-availability.conversion", site, Inputs.none(), older);
    assertThat(refused.isRefused()).isTrue();
    assertThat(refused.runbook().steps())
        .extracting(Step::id)
        .containsExactly("finding.need.release");
    assertThat(refused.runbook().steps().get(0).how())
        .anyMatch(line -> line.contains("conversion.release@pri") && line.contains("10.1"));
  }
}
