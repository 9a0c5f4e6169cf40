package dev.ixm.config.password;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ixm.config.password.history.PasswordLifetime;
import dev.ixm.model.Edition;
import dev.ixm.model.Release;
import dev.ixm.model.SeatCounts;
import dev.ixm.model.Topology;
import dev.ixm.model.release.ReleaseFacts;
import dev.ixm.model.sample.GuideSamples;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.SiteView;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PasswordPurposeTest {

  private static final PasswordPolicies POLICIES = PasswordPolicies.builder().build();

  private static SiteView site(Edition edition) {
    return SiteView.of(deployment(edition).build());
  }

  private static Deployment.Builder deployment(Edition edition) {
    return Deployment.builder()
        .name("Ottawa")
        .edition(edition)
        .topology(Topology.SINGLE_SERVER)
        .seats(SeatCounts.builder().basic(100).mainstream(0).advanced(0).build())
        .voicePorts(10);
  }

  private static SiteView switchedOn() {
    return SiteView.of(deployment(Edition.STANDARD).highSecurityPasswords(true).build());
  }

  @Test
  @Tag("G09-259")
  void anOrdinarySiteMaySwitchTheRulesOfTheHighSecurityEditionOn() {
    assertThat(POLICIES.find(PasswordPurpose.USER, switchedOn())).containsSame(PasswordPolicy.JITC);
    assertThat(POLICIES.find(PasswordPurpose.USER, site(Edition.STANDARD)))
        .containsSame(PasswordPolicy.STANDARD);
    assertThat(POLICIES.find(PasswordPurpose.DATABASE_ENCRYPTION, switchedOn())).isEmpty();
    assertThat(POLICIES.lifetime(PasswordPurpose.USER, switchedOn()))
        .isEqualTo(POLICIES.jitcLifetime());
  }

  @Test
  void theInstallersRulesHoldBesideThem() {
    PasswordPolicy both = POLICIES.find(PasswordPurpose.ADMINISTRATOR, switchedOn()).orElseThrow();
    assertThat(both.check("Abc123def456ghi", PasswordContext.none())).isEmpty();
    assertThat(both.check("Abc123def456gh", PasswordContext.none())).isNotEmpty();
    assertThat(both.check("Abc123def456gk!", PasswordContext.none()))
        .extracting(finding -> finding.rule().id())
        .containsExactly("password.special");
  }

  @Test
  void samplesAreThoseOfTheRelease() {
    String sample = "Qrs741tuv852wx";
    ReleaseFacts facts = ReleaseFacts.of(Release.R10_8);
    GuideSamples others =
        GuideSamples.builder().from(facts.get(GuideSamples.KIND)).passwords(Set.of(sample)).build();
    assertThat(PasswordPolicies.of(facts)).isSameAs(facts.get(PasswordPolicies.KIND));
    PasswordPolicy policy = PasswordPolicies.of(facts.with(GuideSamples.KIND, others)).standard();
    assertThat(PasswordPolicy.STANDARD.check(sample, PasswordContext.none())).isEmpty();
    assertThat(policy.check(sample, PasswordContext.none()))
        .extracting(finding -> finding.rule().id())
        .containsExactly("password.sample");
  }

  @ParameterizedTest
  @EnumSource
  @Tag("G05-055")
  void everyPasswordOfAJitcInstallationFollowsItsPolicy(PasswordPurpose purpose) {
    assertThat(POLICIES.find(purpose, Edition.JITC)).containsSame(PasswordPolicy.JITC);
  }

  @ParameterizedTest
  @EnumSource(names = {"USER", "UC_IIS_USER", "LOCAL_ADMINISTRATOR", "DCOM_USER"})
  @Tag("G05-054")
  void thePasswordsOfAnOrdinaryInstallationFollowTheStandardPolicy(PasswordPurpose purpose) {
    assertThat(POLICIES.find(purpose, Edition.STANDARD)).containsSame(PasswordPolicy.STANDARD);
  }

  @Test
  @Tag("G05-098")
  @Tag("G08-094")
  void theAdministratorsPasswordFollowsTheInstaller() {
    assertThat(POLICIES.find(PasswordPurpose.ADMINISTRATOR, Edition.STANDARD))
        .containsSame(PasswordPolicy.INSTALLER_ADMIN);
  }

  @ParameterizedTest
  @EnumSource(
      names = {
        "DATABASE_ENCRYPTION",
        "MOBILINK_COMMUNICATIONS",
        "MOBILINK_IDENTITY_FILE",
        "PRIVATE_CERTIFICATE",
        "CERTIFICATE_BACKUP"
      })
  void anOrdinaryInstallationHasNoPasswordsForEncryption(PasswordPurpose purpose) {
    assertThat(POLICIES.find(purpose, Edition.STANDARD)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void ordinaryPasswordsLast(PasswordPurpose purpose) {
    assertThat(POLICIES.lifetime(purpose, site(Edition.STANDARD)))
        .isEqualTo(PasswordLifetime.UNLIMITED);
  }

  @Test
  void jitcPasswordsOfAccountsExpire() {
    assertThat(EnumSet.allOf(PasswordPurpose.class))
        .filteredOn(
            purpose -> POLICIES.lifetime(purpose, site(Edition.JITC)) != PasswordLifetime.UNLIMITED)
        .containsExactly(
            PasswordPurpose.USER,
            PasswordPurpose.ADMINISTRATOR,
            PasswordPurpose.UC_IIS_USER,
            PasswordPurpose.LOCAL_ADMINISTRATOR);
  }

  @ParameterizedTest
  @EnumSource
  @Tag("G08-064")
  void thePasswordOfTheServicesNeverExpires(Edition edition) {
    assertThat(POLICIES.lifetime(PasswordPurpose.DCOM_USER, site(edition)))
        .isEqualTo(PasswordLifetime.UNLIMITED);
  }
}
