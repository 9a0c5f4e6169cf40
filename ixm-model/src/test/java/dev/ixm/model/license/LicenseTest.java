package dev.ixm.model.license;

import static dev.ixm.model.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ixm.model.SeatCounts;
import org.junit.jupiter.api.Test;

class LicenseTest {

  private static License.Builder license(int ports) {
    return License.builder()
        .type(LicenseType.WEBLM)
        .seats(SeatCounts.builder().basic(0).mainstream(0).advanced(0).build())
        .purchasedVoicePorts(ports);
  }

  @Test
  void hasNoFeaturesAndNoEndUnlessSet() {
    assertThat(license(0).build().features()).isEmpty();
    assertThat(license(0).build().expirationDate()).isEmpty();
  }

  @Test
  void hasFrom0To100000PurchasedPorts() {
    assertThat(license(0).build().purchasedVoicePorts()).isZero();
    assertThat(license(100_000).build().purchasedVoicePorts()).isEqualTo(100_000);
    assertRefused(() -> license(-1).build(), "purchasedVoicePorts", "must be 0 to 100000: -1");
    assertRefused(
        () -> license(100_001).build(), "purchasedVoicePorts", "must be 0 to 100000: 100001");
  }
}
