package dev.ixm.model.sample;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class GuideSamplesTest {

  private static final GuideSamples SAMPLES = GuideSamples.builder().build();

  @Test
  @Tag("G01-901")
  void knowsWhatTheGuidePrints() {
    assertThat(SAMPLES.addresses()).containsExactly("192.168.0.1", "192.168.1.10");
    assertThat(SAMPLES.files()).hasSize(4).contains("CertificateName.pem");
    assertThat(SAMPLES.subjects()).containsExactly("Test Org", "Test OU", "Test Cert");
    assertThat(SAMPLES.passwords()).containsExactly("Abc123def456gh!", "Zyx987wvu654ts!");
    assertThat(SAMPLES.logins()).hasSize(5).contains("fred@fredsplace.main");
    assertThat(SAMPLES.hosts()).containsExactly("user.yourcompany.com");
  }

  @Test
  void findsThemInAnyCase() {
    assertThat(GuideSamples.isOneOf(SAMPLES.logins(), "POSSYSTEM\\Rosier")).isTrue();
    assertThat(GuideSamples.isOneOf(SAMPLES.logins(), "rosier")).isFalse();
  }

  @Test
  void saysWhereTheSamplesOfAHouseStand() {
    GuideSamples own = GuideSamples.builder().hosts(SAMPLES.files()).build();
    assertThat(own.rows().get(5).source()).isEqualTo(own.house());
    assertThat(own.rows().get(0).source().chapter()).isEqualTo(9);
  }
}
