package dev.ixm.runbook.license;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import dev.ixm.licensing.procedure.LicenseProcedure.Occasion;
import dev.ixm.model.Role;
import dev.ixm.model.guide.Level;
import dev.ixm.model.license.License;
import dev.ixm.model.license.LicenseType;
import dev.ixm.model.license.Verification;
import dev.ixm.model.rule.Finding;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.SiteView;
import dev.ixm.model.text.Markdown;
import dev.ixm.runbook.Runbook;
import dev.ixm.runbook.procedure.Inputs;
import dev.ixm.runbook.procedure.Procedures;
import dev.ixm.runbook.simulation.Simulation;
import dev.ixm.runbook.site.Plan;
import dev.ixm.runbook.site.Sites;
import dev.ixm.runbook.state.SiteState;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LicenseChangeTest {

  private static final License WEBLM = Sites.license(LicenseType.WEBLM);
  private static final License NATIVE = Sites.license(LicenseType.MESSAGING);

  private static Deployment site(License license) {
    return Sites.highAvailability().license(license).build();
  }

  private static Plan plan(License license, Occasion occasion) {
    return new Plan(change(site(license), occasion));
  }

  @ParameterizedTest
  @EnumSource(
      value = Occasion.class,
      names = {"RENEWAL", "UPGRADE", "HARDWARE_CHANGE"})
  void comesOutForEveryOccasion(Occasion occasion) {
    for (License license : new License[] {WEBLM, NATIVE, offline()}) {
      assertThat(
              Procedures.all()
                  .plan(
                      "license.change",
                      SiteView.of(site(license)),
                      Inputs.none().with(LicenseChange.OCCASION, occasion))
                  .findings())
          .isEmpty();
    }
  }

  @Test
  void printsTheAddressOfTheManagerWhereItIsKnown() {
    Deployment known =
        Deployment.builder()
            .from(site(WEBLM))
            .addServers(Sites.server("LIC", Role.LICENSE_SERVER).addAddresses("10.0.0.90").build())
            .build();
    assertThat(new Plan(change(known, Occasion.RENEWAL)).how("license.activate@pri"))
        .contains("At hand: IP Address of the license server: `10.0.0.90`");
    assertThat(plan(WEBLM, Occasion.RENEWAL).how("license.activate@pri"))
        .contains("IP Address of the license server: ................");
    assertThat(plan(WEBLM, Occasion.RENEWAL).how("license.order"))
        .contains("For a new term, until ................");
  }

  private static License offline() {
    return License.builder().from(NATIVE).verification(Verification.OFFLINE).build();
  }

  @Test
  @Tag("G12-015")
  @Tag("G12-018")
  void changesALicenseOfTheManagerByTheMenuItem() {
    Plan plan = plan(WEBLM, Occasion.UPGRADE);
    plan.assertOrder("license.order", "license.install", "license.activate@pri");
    assertThat(plan.step("license.activate@pri").what())
        .contains("`Start > IX Messaging > UCLicenseWebLM`");
    assertThat(plan.how("license.activate@pri")).contains("IP Address of the license server");
    assertThat(plan.step("license.install").expected())
        .hasValueSatisfying(it -> assertThat(it).contains("10 voice ports", "100 basic"));
    assertThat(plan.step("license.restart@pri").level()).isEqualTo(Level.MAY);
    assertThat(plan(NATIVE, Occasion.UPGRADE).step("license.activate@pri").what())
        .contains("`UCLicenseUpgrade.exe`");
  }

  @Test
  @Tag("G13-004")
  @Tag("G13-011")
  void restartsTheServerWhenANativeLicenseIsActive() {
    Plan plan = plan(NATIVE, Occasion.UPGRADE);
    plan.assertOrder("license.clock@pri", "license.activate@pri", "license.restart@pri");
    assertThat(plan.how("license.activate@pri"))
        .contains("Serial Number", "Site ID", "`Request Online Activation`");
    assertThat(plan.step("license.restart@pri").level()).isEqualTo(Level.SHOULD);
    assertThat(plan.has("license.install")).isFalse();
  }

  @Test
  @Tag("G02-541")
  @Tag("G02-548")
  void saysHowLongAnUpgradeMayWaitAndWhereToLookForTheProgram() {
    for (License license : new License[] {WEBLM, NATIVE}) {
      Plan plan = plan(license, Occasion.UPGRADE);
      assertThat(plan.step("license.order").expected())
          .hasValue("An email says when the license can be refreshed");
      assertThat(plan.step("license.order").warning())
          .hasValueSatisfying(it -> assertThat(it).contains("for 28 days at most", "Demo Mode"));
    }
    assertThat(plan(WEBLM, Occasion.UPGRADE).how("license.order")).contains("new Host ID");
    assertThat(plan(NATIVE, Occasion.UPGRADE).how("license.order")).doesNotContain("Host ID");
    assertThat(plan(NATIVE, Occasion.UPGRADE).how("license.activate@pri"))
        .startsWith("Where this program is, the guide does not say: look in the folder `UC`");
    assertThat(plan(WEBLM, Occasion.UPGRADE).how("license.activate@pri"))
        .doesNotContain("Where this program is");
  }

  @Test
  void bindsALicenseOfTheManagerToTheNewComputer() {
    Plan plan = plan(WEBLM, Occasion.HARDWARE_CHANGE);
    plan.assertOrder("license.host-id", "license.order", "license.install");
    assertThat(plan.how("license.order")).contains("Host ID");
    assertThat(plan(WEBLM, Occasion.UPGRADE).has("license.host-id")).isFalse();
    assertThat(plan(NATIVE, Occasion.HARDWARE_CHANGE).step("license.order").condition())
        .isPresent();
  }

  @Test
  @Tag("G02-568")
  void saysUntilWhenATermLasts() {
    License term = License.builder().from(NATIVE).expirationDate(LocalDate.of(2028, 2, 29)).build();
    assertThat(plan(term, Occasion.RENEWAL).how("license.order")).contains("until 2028-02-29");
    assertThat(plan(NATIVE, Occasion.RENEWAL).how("license.order")).contains("For a new term");
    assertThat(plan(term, Occasion.RENEWAL).step("license.order").warning())
        .hasValueSatisfying(it -> assertThat(it).startsWith("Order it well ahead"));
  }

  /** The hardware can change again, and the license stays the same. */
  @ParameterizedTest
  @EnumSource(
      value = Occasion.class,
      names = {"RENEWAL", "UPGRADE", "HARDWARE_CHANGE"})
  void saysThatTheSiteWorksByALicenseAlready(Occasion occasion) {
    Procedures all = Procedures.all();
    Inputs inputs = Inputs.none().with(LicenseChange.OCCASION, occasion);
    SiteView site = SiteView.of(site(NATIVE));
    dev.ixm.runbook.procedure.Plan once = all.plan("license.change", site, inputs);
    SiteState end = Simulation.of(once.runbook(), once.start()).end();
    assertThat(all.plan("license.change", site, inputs, end).isRefused())
        .isEqualTo(occasion != Occasion.HARDWARE_CHANGE);
    License later = License.builder().from(NATIVE).purchasedVoicePorts(11).build();
    assertThat(all.plan("license.change", SiteView.of(site(later)), inputs, end).isRefused())
        .isFalse();
  }

  @Test
  void copiesTheFileOfASiteWithoutInternet() {
    Plan plan = plan(offline(), Occasion.UPGRADE);
    plan.assertOrder("license.order", "license.file@pri", "license.activate@pri");
    assertThat(plan.how("license.file@pri")).contains("USB key");
    assertThat(plan.how("license.activate@pri"))
        .contains("At hand: USB key\n")
        .doesNotContain(Markdown.BLANK);
    assertThat(plan.step("license.order").expected()).hasValue("A new license file comes");
    assertThat(plan.step("license.order").warning()).isEmpty();
  }

  @Test
  void saysWhatTheSiteLacks() {
    Deployment site =
        Sites.highAvailability()
            .servers(ImmutableList.of(Sites.server("C", Role.CONSOLIDATED).build()))
            .build();
    assertThat(
            Procedures.all()
                .plan(
                    "license.change",
                    SiteView.of(site),
                    Inputs.none().with(LicenseChange.OCCASION, Occasion.UPGRADE))
                .reasons())
        .extracting(Finding::text)
        .hasSize(2);
    assertThatThrownBy(() -> change(site, Occasion.UPGRADE))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the deployment has no single server or Primary");
    assertThatThrownBy(() -> change(Sites.highAvailability().build(), Occasion.UPGRADE))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the deployment states no license");
  }

  private static Runbook change(Deployment site, Occasion occasion) {
    return new LicenseChange().write(site, Inputs.none().with(LicenseChange.OCCASION, occasion));
  }
}
