package dev.ixm.licensing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ixm.model.Release;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UpgradeEntitlementTest {

  @ParameterizedTest
  @CsvSource({"8.9, false", "9.0, true", "9.9, true", "10.7, true", "10.8, false", "11.0, false"})
  @Tag("G15-002")
  void anUpgradeTo108NeedsALicenseOfThe9xTo107(String licensed, boolean expected) {
    assertThat(UpgradeEntitlement.to10_8From(Release.parse(licensed))).isEqualTo(expected);
  }
}
