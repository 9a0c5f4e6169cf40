package dev.ixm.runbook.install;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ixm.model.guide.Level;
import dev.ixm.runbook.site.Plan;
import dev.ixm.runbook.site.Sites;
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
    assertThat(plan.how("data.backup@pri"))
        .contains("`C:\\UC\\DB`", "`C:\\UC\\Messages`", "`C:\\UC\\Prompts`");
    assertThat(plan.step("data.backup@pri").level()).isEqualTo(Level.SHOULD);
    assertThat(plan.step("product.install@pri").how())
        .startsWith(
            "Launch the installation wizard; of `Repair`, `Modify`, `Remove` choose `Modify`; `OK`");
    assertThat(plan.how("product.install@pri")).contains("`Primary Voice Server`");
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
              "`Permissions`: give `UCIISUser` and the DCOM user `Full control`, remove `Everyone`");
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
  void addsToTheInstallationOnlyWhatSecuresTheSingleServer() {
    Plan fresh = new Plan(Installation.of(Sites.remote().build()));
    assertThat(plan.topics("sec2")).isEqualTo(fresh.topics("sec2"));
    assertThat(plan.topics("pri"))
        .startsWith("conversion.release", "data.backup")
        .endsWith(fresh.topics("pri").toArray(String[]::new));
  }
}
