package dev.ixm.config.certificate.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PemBlockTest {

  private static final String BODY = "AAECAwQFBgcICQ+/\nAAEC\nAw==";

  private static String block(String label, String body) {
    return "-----BEGIN " + label + "-----\n" + body + "\n-----END " + label + "-----\n";
  }

  private static boolean holdsKey(String text) {
    return holds(text, "PRIVATE KEY");
  }

  private static boolean holdsCertificate(String text) {
    return holds(text, "CERTIFICATE");
  }

  private static boolean holds(String text, String thing) {
    return PemBlock.of(text).stream()
        .anyMatch(block -> block.isLabeled(thing) && block.content().isPresent());
  }

  @ParameterizedTest
  @Tag("G09-337")
  @Tag("G14-047")
  @ValueSource(strings = {"PRIVATE KEY", "RSA PRIVATE KEY", "ENCRYPTED PRIVATE KEY"})
  void knowsPrivateKeys(String label) {
    String text = block(label, BODY);
    assertThat(holdsKey(text)).isTrue();
    assertThat(holdsKey(text.replace("\n", "\r\n"))).isTrue();
    assertThat(holdsCertificate(text)).isFalse();
  }

  @ParameterizedTest
  @Tag("G09-337")
  @Tag("G14-047")
  @ValueSource(strings = {"CERTIFICATE", "X509 CERTIFICATE"})
  void knowsCertificates(String label) {
    String text = "subject: x\n" + block("PUBLIC KEY", BODY) + block(label, BODY) + "tail";
    assertThat(holdsCertificate(text)).isTrue();
    assertThat(holdsKey(text)).isFalse();
  }

  @Test
  void passesOverHeaders() {
    String headers = "Proc-Type: 4,ENCRYPTED\nDEK-Info: AES-256-CBC,00FF\n\n";
    assertThat(holdsKey(block("EC PRIVATE KEY", headers + BODY))).isTrue();
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
    assertThat(holdsCertificate(text)).isFalse();
    assertThat(holdsKey(text)).isFalse();
  }

  @Test
  void readsLongFiles() {
    String body = "AAECAwQFBgcICQ+/\n".repeat(100_000);
    assertThat(holdsCertificate(block("CERTIFICATE", body))).isTrue();
    assertThat(holdsCertificate("-----BEGIN CERTIFICATE-----\n" + body)).isFalse();
  }
}
