package dev.ixm.licensing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ixm.licensing.LicensePolicy.VoicePorts;
import dev.ixm.model.SeatCounts;
import dev.ixm.model.guide.Basis;
import dev.ixm.model.license.License;
import dev.ixm.model.license.LicenseType;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LicensedPortsTest {

  private static License license(int basic, int mainstream, int advanced, int purchased) {
    return License.builder()
        .type(LicenseType.WEBLM)
        .seats(SeatCounts.builder().basic(basic).mainstream(mainstream).advanced(advanced).build())
        .purchasedVoicePorts(purchased)
        .build();
  }

  /** Advanced seats bring no port; what is less than a port is not licensed. */
  @ParameterizedTest
  @Tag("G05-085")
  @Tag("G09-121")
  @CsvSource({
    "0, 0, 0, 0, 0, STATED",
    "40, 0, 0, 0, 1, STATED",
    "39, 0, 0, 0, 0, INFERRED",
    "20, 20, 0, 0, 1, STATED",
    "39, 40, 0, 5, 6, INFERRED",
    "0, 80, 1000, 5, 7, STATED",
    "0, 0, 4000, 24, 24, STATED",
    "60000, 0, 20000, 900, 2400, STATED"
  })
  void addsOnePortForFortySeatsToThoseBought(
      int basic, int mainstream, int advanced, int purchased, int ports, Basis basis) {
    assertThat(LicensedPorts.of(license(basic, mainstream, advanced, purchased)))
        .satisfies(
            figure -> {
              assertThat(figure.value()).isEqualTo(ports);
              assertThat(figure.basis()).isEqualTo(basis);
            });
  }

  @Test
  void explainsItself() {
    assertThat(LicensedPorts.of(license(1000, 500, 7, 24)))
        .hasToString(
            "licensed voice ports = 61: floor((basic + mainstream) / 40) + purchased (basic = 1000,"
                + " mainstream = 500, purchased = 24) [inferred; chapter 5, Procedure]");
  }

  @Test
  void followsThePolicy() {
    License license = license(100, 0, 0, 7);
    assertThat(LicensedPorts.of(license, LicensePolicy.builder().seatsPerVoicePort(30).build()))
        .hasToString(
            "licensed voice ports = 10: floor((basic + mainstream) / 30) + purchased (basic = 100,"
                + " mainstream = 0, purchased = 7) [inferred; chapter 5, Procedure]");
    assertThat(
            LicensedPorts.of(
                license, LicensePolicy.builder().voicePorts(VoicePorts.PURCHASED_ONLY).build()))
        .hasToString(
            "licensed voice ports = 7: purchased (purchased = 7)"
                + " [beyond the guide; chapter 5, Procedure]");
  }
}
