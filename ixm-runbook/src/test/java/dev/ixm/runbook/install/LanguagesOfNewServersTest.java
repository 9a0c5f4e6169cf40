package dev.ixm.runbook.install;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ixm.model.site.Deployment;
import dev.ixm.model.windows.WindowsVersion;
import dev.ixm.runbook.procedure.Inputs;
import dev.ixm.runbook.site.Plan;
import dev.ixm.runbook.site.Sites;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class LanguagesOfNewServersTest {

  private static final Deployment SITE =
      Sites.remote().addLanguages("English", "French", "German").build();

  @Test
  @Tag("G20-020")
  void comeAfterTheProductAndBeforePeople() {
    Plan plan = new Plan(Installation.of(SITE));
    for (String server : new String[] {"pri", "sec2", "sec3"}) {
      plan.assertOrder("product.restart@" + server, "language.packs@" + server, "logins.open");
      assertThat(plan.step("language.packs@" + server).what())
          .isEqualTo("Install the packs of French, German");
    }
    assertThat(plan.topics("cons")).doesNotContain("language.packs");
    assertThat(plan.how("site.company")).contains("`Company Languages`: `Add` French, German");
  }

  @Test
  void comeToTheSecondariesOfAConversionAlone() {
    Plan plan = new Plan(new HighAvailabilityConversion().write(SITE, Inputs.none()));
    plan.assertOrder("sync.complete@sec3", "language.packs@sec3", "pbx.routes");
    assertThat(plan.topics("pri")).doesNotContain("language.packs");
  }

  @Test
  void comeToASecondaryThatIsAdded() {
    Plan plan =
        new Plan(
            new SecondaryAddition()
                .write(SITE, Inputs.none().with(SecondaryAddition.SERVER, "SEC3")));
    plan.assertOrder("sync.complete@sec3", "language.packs@sec3", "pbx.routes");
  }

  @Test
  void areNotThoseThatTheInstallerBrings() {
    Deployment english =
        Deployment.builder()
            .from(Sites.single(WindowsVersion.WINDOWS_SERVER_2019))
            .addLanguages("English")
            .build();
    assertThat(new Plan(Installation.of(english)).has("language.packs@ixm")).isFalse();
  }
}
