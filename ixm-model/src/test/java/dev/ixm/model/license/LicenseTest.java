package dev.ixm.model.license;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ixm.model.SeatCounts;
import dev.ixm.model.json.IxmJson;
import dev.ixm.model.value.InvalidAttributeException;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class LicenseTest {

  private static final SeatCounts SEATS =
      SeatCounts.builder().basic(10).mainstream(20).advanced(30).build();

  private static License.Builder license(LicenseType type) {
    return License.builder().type(type).seats(SEATS).purchasedVoicePorts(0);
  }

  @Test
  @Tag("G02-510")
  @Tag("G02-172")
  void carriesModulesCapacityFeaturesAndOptionsThroughJson() {
    License license =
        license(LicenseType.MESSAGING)
            .verification(Verification.OFFLINE)
            .purchasedVoicePorts(7)
            .addModules(LicenseModule.values())
            .addFeatures(LicenseFeature.ASR, LicenseFeature.TTS)
            .putOptions(LicenseOption.SR140_FAX_PORT, 8)
            .putOptions(LicenseOption.ASR_TTS_USER, 100)
            .putOptions(LicenseOption.TRANSCRIPTION_USER, 50)
            .putOptions(LicenseOption.USER_TYPE_UPGRADE, 5)
            .putOptions(LicenseOption.G729, 1)
            .additionalLanguages(2)
            .expirationDate(LocalDate.of(2027, 3, 31))
            .build();
    byte[] json = IxmJson.write(license).getBytes(UTF_8);
    assertThat(IxmJson.read(json, "license.json", License.class)).isEqualTo(license);
  }

  @Test
  @Tag("G02-029")
  void allowsOneLanguageAndThoseBought() {
    License.Builder license = license(LicenseType.WEBLM);
    assertThat(license.build().languages()).isEqualTo(1);
    assertThat(license.additionalLanguages(3).build().languages()).isEqualTo(4);
  }

  @Test
  @Tag("G02-570")
  @Tag("G13-004")
  void verifiesOnlyTheNativeLicenseOffline() {
    assertThat(license(LicenseType.WEBLM).build().verification()).isEqualTo(Verification.ONLINE);
    assertThat(license(LicenseType.MESSAGING).build().verification())
        .isEqualTo(Verification.ONLINE);
    assertThat(license(LicenseType.MESSAGING).verification(Verification.OFFLINE).build())
        .isNotNull();
    assertRefused(
        license(LicenseType.WEBLM).verification(Verification.OFFLINE),
        "verification must be ONLINE for a WEBLM license");
  }

  @Test
  void refusesWhatCanNeverBe() {
    License.Builder license = license(LicenseType.WEBLM);
    assertRefused(license.purchasedVoicePorts(-1), "purchasedVoicePorts must be 0 to 100000: -1");
    assertRefused(
        license(LicenseType.WEBLM).additionalLanguages(1001),
        "additionalLanguages must be 0 to 1000: 1001");
    assertRefused(
        license(LicenseType.WEBLM).putOptions(LicenseOption.G729, 0),
        "options must be 1 to 10000000: 0");
    assertRefused(
        license(LicenseType.WEBLM).expirationDate(LocalDate.of(1969, 12, 31)),
        "expirationDate must be in the years 1970 to 9999: 1969-12-31");
    assertRefused(
        license(LicenseType.WEBLM).expirationDate(LocalDate.of(10_000, 1, 1)),
        "expirationDate must be in the years 1970 to 9999: +10000-01-01");
  }

  @Test
  void hasNoFeaturesAndNoEndUnlessSet() {
    assertThat(license(LicenseType.WEBLM).build().features()).isEmpty();
    assertThat(license(LicenseType.WEBLM).build().expirationDate()).isEmpty();
  }

  @Test
  void has0To100000PurchasedPorts() {
    License.Builder most = license(LicenseType.WEBLM).purchasedVoicePorts(100_000);
    assertThat(most.build().purchasedVoicePorts()).isEqualTo(100_000);
    assertThat(license(LicenseType.WEBLM).build().purchasedVoicePorts()).isZero();
    assertRefused(
        license(LicenseType.WEBLM).purchasedVoicePorts(100_001),
        "purchasedVoicePorts must be 0 to 100000: 100001");
  }

  private static void assertRefused(License.Builder builder, String message) {
    assertThatThrownBy(builder::build)
        .isInstanceOf(InvalidAttributeException.class)
        .hasMessage(message);
  }
}
