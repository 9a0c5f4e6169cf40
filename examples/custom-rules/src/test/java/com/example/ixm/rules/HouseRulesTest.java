package com.example.ixm.rules;

import static dev.ixm.testkit.assertion.IxmAssertions.assertThat;

import dev.ixm.config.ini.IniDocument;
import dev.ixm.model.hardware.Hardware;
import dev.ixm.model.license.License;
import dev.ixm.model.rule.RuleConfiguration;
import dev.ixm.model.rule.RuleSet;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.Server;
import dev.ixm.testkit.fixture.SampleSite;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class HouseRulesTest {

  private static final RuleSet RULES = RuleSet.discover(HouseRulesTest.class.getClassLoader());

  private static Deployment licensedUntil(LocalDate end) {
    License license =
        License.builder().from(SampleSite.SMALL_OFFICE.license()).expirationDate(end).build();
    return Deployment.builder().from(SampleSite.SMALL_OFFICE.deployment()).license(license).build();
  }

  @Test
  void voiceServersArePhysical() {
    assertThat(HouseRules.VOICE_PHYSICAL).accepts(SampleSite.SMALL_OFFICE.deployment());
    assertThat(HouseRules.VOICE_PHYSICAL).rejects(SampleSite.LARGEST_SINGLE_SERVER.deployment());
  }

  @Test
  void theLicenseEndsOnAWorkingDay() {
    assertThat(HouseRules.LICENSE_WORKDAY)
        .accepts(licensedUntil(LocalDate.of(2027, 12, 31)))
        .rejects(licensedUntil(LocalDate.of(2028, 1, 1)))
        .rejects(licensedUntil(LocalDate.of(2028, 1, 2)))
        .accepts(licensedUntil(LocalDate.of(2028, 1, 3)));
  }

  @Test
  void aPerpetualLicenseEndsNever() {
    License license =
        License.builder()
            .from(SampleSite.SMALL_OFFICE.license())
            .expirationDate(Optional.empty())
            .build();
    assertThat(HouseRules.LICENSE_WORKDAY)
        .accepts(
            Deployment.builder()
                .from(SampleSite.SMALL_OFFICE.deployment())
                .license(license)
                .build());
  }

  /** As a branch would set it, in a file that {@code IxmJson} reads. */
  @ParameterizedTest
  @CsvSource({"4, 4, true", "4, 5, false", "4, '', true", "3, '', false"})
  void serversHaveAsManyProcessorsAsTheBranchSays(int has, String least, boolean accepted) {
    RuleConfiguration.Builder branch = RuleConfiguration.builder().addOnly("house.hardware");
    if (!least.isEmpty()) {
      branch.putParameters("house.hardware.processors", least);
    }
    RuleSet rules = RuleSet.configured(branch.build(), HouseRulesTest.class.getClassLoader());
    Server server =
        Server.builder()
            .from(SampleSite.SMALL_OFFICE.deployment().servers().get(0))
            .hardware(Hardware.builder().logicalProcessors(has).build())
            .build();
    Deployment site =
        Deployment.builder()
            .from(SampleSite.SMALL_OFFICE.deployment())
            .servers(List.of(server))
            .build();
    Assertions.assertThat(rules.check(site).findings().isEmpty()).isEqualTo(accepted);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "4097", "１６", "16x"})
  void noServerHasSuchProcessors(String least) {
    RuleConfiguration branch =
        RuleConfiguration.builder().putParameters("house.hardware.processors", least).build();
    Assertions.assertThatIllegalArgumentException()
        .isThrownBy(() -> RuleSet.configured(branch, HouseRulesTest.class.getClassLoader()))
        .withMessageContaining("1 to 4096");
  }

  @Test
  void anIniFileNamesItsSite() {
    IniDocument empty = IniDocument.parse("".getBytes(StandardCharsets.UTF_8));
    assertThat(HouseRules.INI_SITE).rejects(empty).accepts(empty.set("House", "Site", "Ottawa"));
  }

  @ParameterizedTest
  @EnumSource
  void ourRulesBearWithEverySite(SampleSite site) {
    assertThat(HouseRules.VOICE_PHYSICAL).judges(site.deployment());
    assertThat(HouseRules.LICENSE_WORKDAY).judges(site.deployment());
  }

  @Test
  void theyAreRunTogetherWithTheBuiltInOnes() {
    Deployment site = SampleSite.SMALL_OFFICE.breaking("storage.raid.ten");
    assertThat(RULES.check(site)).hasExactly("storage.raid.ten").keeps("house.voice.physical");
  }

  @Test
  void ourTablesAreThoseThatSitesAreJudgedBy() {
    Deployment full = SampleSite.LARGEST_SINGLE_SERVER.deployment();
    assertThat(RULES.check(full)).breaks("voice.ports.maximum").breaks("voice.ports.per-server");
  }
}
