package dev.ixm.config.etsip;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PemContentTest {

  private static final String BODY = "AAECAwQFBgcICQ+/\nAAEC\nAw==";

  private static String block(String label, String body) {
    return "-----BEGIN " + label + "-----\n" + body + "\n-----END " + label + "-----\n";
  }

  @ParameterizedTest
  @Tag("G09-337")
  @Tag("G14-047")
  @ValueSource(strings = {"PRIVATE KEY", "RSA PRIVATE KEY", "ENCRYPTED PRIVATE KEY"})
  void knowsPrivateKeys(String label) {
    String text = block(label, BODY);
    assertThat(PemContent.PRIVATE_KEY.isIn(text)).isTrue();
    assertThat(PemContent.PRIVATE_KEY.isIn(text.replace("\n", "\r\n"))).isTrue();
    assertThat(PemContent.CERTIFICATE.isIn(text)).isFalse();
  }

  @ParameterizedTest
  @Tag("G09-337")
  @Tag("G14-047")
  @ValueSource(strings = {"CERTIFICATE", "X509 CERTIFICATE"})
  void knowsCertificates(String label) {
    String text = "subject: x\n" + block("PUBLIC KEY", BODY) + block(label, BODY) + "tail";
    assertThat(PemContent.CERTIFICATE.isIn(text)).isTrue();
    assertThat(PemContent.PRIVATE_KEY.isIn(text)).isFalse();
  }

  @Test
  void passesOverHeaders() {
    String headers = "Proc-Type: 4,ENCRYPTED\nDEK-Info: AES-256-CBC,00FF\n\n";
    assertThat(PemContent.PRIVATE_KEY.isIn(block("EC PRIVATE KEY", headers + BODY))).isTrue();
  }

  @ParameterizedTest
  @Tag("G09-337")
  @Tag("G14-047")
  @ValueSource(
      strings = {
        "",
        "0\u0082\u0001\u0002DER",
        "-----BEGIN CERTIFICATE-----\nAAEC\n",
        "-----BEGIN CERTIFICATE-----\nAAEC\n-----END PRIVATE KEY-----\n",
        "-----BEGIN CERTIFICATE-----\nA$EC\n-----END CERTIFICATE-----\n",
        "-----BEGIN CERTIFICATE-----\n=AAE\n-----END CERTIFICATE-----\n",
        "-----BEGIN CERTIFICATE-----\nAAEC===\n-----END CERTIFICATE-----\n",
        "-----BEGIN CERTIFICATE-----\n-----END CERTIFICATE-----\n",
        "-----BEGIN CERTIFICATE REQUEST-----\nAAEC\n-----END CERTIFICATE REQUEST-----\n",
        "x-----BEGIN CERTIFICATE-----\nAAEC\n-----END CERTIFICATE-----\n"
      })
  void takesNothingElseForPem(String text) {
    assertThat(PemContent.CERTIFICATE.isIn(text)).isFalse();
    assertThat(PemContent.PRIVATE_KEY.isIn(text)).isFalse();
  }

  @Test
  void readsLongFiles() {
    String body = "AAECAwQFBgcICQ+/\n".repeat(100_000);
    assertThat(PemContent.CERTIFICATE.isIn(block("CERTIFICATE", body))).isTrue();
    assertThat(PemContent.CERTIFICATE.isIn("-----BEGIN CERTIFICATE-----\n" + body)).isFalse();
  }
}
