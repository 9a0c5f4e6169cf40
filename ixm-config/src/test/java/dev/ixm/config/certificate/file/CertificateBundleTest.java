package dev.ixm.config.certificate.file;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ixm.config.certificate.file.CertificateBundle.KeyState;
import dev.ixm.config.certificate.file.CertificateFormatException.Reason;
import java.security.cert.X509Certificate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CertificateBundleTest {

  private static List<String> names(List<X509Certificate> certificates) {
    return certificates.stream().map(it -> it.getSubjectX500Principal().getName()).toList();
  }

  private static String text(String name) {
    return new String(Files.read(name), ISO_8859_1);
  }

  private static CertificateBundle parsed(String text) {
    return CertificateBundle.ofPem(text.getBytes(ISO_8859_1));
  }

  private static String block(String text, String label) {
    String end = "-----END " + label + "-----";
    return text.substring(text.indexOf("-----BEGIN " + label), text.indexOf(end) + end.length())
        + "\n";
  }

  private static void assertRefused(ThrowingCallable reading, Reason reason, String message) {
    assertThatThrownBy(reading)
        .isInstanceOfSatisfying(
            CertificateFormatException.class, e -> assertThat(e.reason()).isEqualTo(reason))
        .hasMessage(message)
        .hasNoCause();
  }

  @ParameterizedTest
  @CsvSource({
    "self.pem, 1, MATCHING",
    "self-pkcs1.pem, 1, MATCHING",
    "self-pkcs1-locked.pem, 1, LOCKED",
    "self-locked.pem, 1, MATCHING",
    "server.pem, 3, MATCHING",
    "server-sec1.pem, 1, MATCHING",
    "edwards.pem, 1, MATCHING",
    "files.pem, 1, ABSENT",
    "expired.pem, 2, ABSENT",
    "files.pfx, 3, MATCHING",
    "root.pfx, 1, ABSENT"
  })
  void readsCertificatesAndTheirKey(String name, int certificates, KeyState key) {
    CertificateBundle bundle = Files.bundle(name);
    assertThat(bundle.certificates()).hasSize(certificates);
    assertThat(bundle.key()).isEqualTo(key);
    assertThat(bundle.first()).hasValue(bundle.certificates().get(0));
    assertThat(bundle.toString())
        .isEqualTo("%s, key %s".formatted(names(bundle.certificates()), key));
  }

  @Test
  void leavesAnEncryptedKeyLockedWithoutAPassword() {
    assertThat(CertificateBundle.ofPem(Files.read("self-locked.pem")).key())
        .isEqualTo(KeyState.LOCKED);
    assertThat(CertificateBundle.ofPem(Files.read("self.pem")).key()).isEqualTo(KeyState.MATCHING);
  }

  @ParameterizedTest
  @CsvSource({
    "self.pem, PRIVATE KEY, server.pem, OTHER",
    "server.pem, PRIVATE KEY, self.pem, OTHER",
    "server.pem, PRIVATE KEY, files.pem, OTHER",
    "self-pkcs1.pem, RSA PRIVATE KEY, server.pem, OTHER",
    "self-pkcs1.pem, RSA PRIVATE KEY, files.pem, OTHER",
    "server-sec1.pem, EC PRIVATE KEY, self.pem, OTHER",
    "server-sec1.pem, EC PRIVATE KEY, expired.pem, OTHER",
    "edwards.pem, PRIVATE KEY, server.pem, OTHER",
    "self.pem, PRIVATE KEY, self-pkcs1.pem, MATCHING"
  })
  void comparesAKeyWithACertificate(String key, String label, String other, KeyState expected) {
    String certificate = block(text(other), "CERTIFICATE");
    assertThat(parsed(block(text(key), label) + certificate).key()).isEqualTo(expected);
  }

  @Test
  void readsAKeyAlone() {
    for (String label : new String[] {"PRIVATE KEY", "RSA PRIVATE KEY"}) {
      String file = label.startsWith("RSA") ? "self-pkcs1.pem" : "self.pem";
      CertificateBundle bundle = parsed(block(text(file), label));
      assertThat(bundle.key()).isEqualTo(KeyState.NOT_COMPARED);
      assertThat(bundle.certificates()).isEmpty();
      assertThat(bundle.first()).isEmpty();
      assertThat(bundle.chain()).isEmpty();
    }
  }

  @Test
  void passesOverWhatIsNeitherCertificateNorKey() {
    String more = "subject: x\r\n-----BEGIN X509 CRL-----\nAAEC\n-----END X509 CRL-----\n";
    CertificateBundle bundle = parsed((more + text("server.pem")).replace("\n", "\r\n"));
    assertThat(bundle.certificates()).hasSize(3);
    assertThat(bundle.key()).isEqualTo(KeyState.MATCHING);
  }

  @Test
  void followsTheChainWhateverItsOrder() {
    assertThat(names(Files.bundle("server.pem").certificates()))
        .containsExactly("CN=pri.example.com", "CN=Root", "CN=Issuing");
    assertThat(names(Files.bundle("server.pem").chain()))
        .containsExactly("CN=pri.example.com", "CN=Issuing", "CN=Root");
    assertThat(names(Files.bundle("files.pfx").chain()))
        .containsExactly("CN=UciisUser", "CN=Issuing", "CN=Root");
    assertThat(names(Files.bundle("self.pem").chain())).hasSize(1);
    CertificateBundle twice =
        parsed(
            text("server-sec1.pem")
                + text("server-sec1.pem")
                    .substring(text("server-sec1.pem").indexOf("-----BEGIN CERT")));
    assertThat(twice.certificates()).hasSize(2);
    assertThat(twice.chain()).hasSize(1);
  }

  @Test
  void doesNotTakeAnImpostorForTheSigner() {
    CertificateBundle bundle = Files.bundle("impostor.pem");
    assertThat(names(bundle.certificates())).containsExactly("CN=pri.example.com", "CN=Issuing");
    assertThat(names(bundle.chain())).containsExactly("CN=pri.example.com");
  }

  @Test
  void knowsWhatIsSelfSigned() {
    assertThat(CertificateBundle.isSelfSigned(Files.bundle("self.pem").first().get())).isTrue();
    assertThat(CertificateBundle.isSelfSigned(Files.bundle("root.pfx").first().get())).isTrue();
    assertThat(CertificateBundle.isSelfSigned(Files.bundle("edwards.pem").first().get())).isTrue();
    assertThat(CertificateBundle.isSelfSigned(Files.bundle("server.pem").first().get())).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "text", "x-----BEGIN CERTIFICATE-----\nAAEC\n"})
  void refusesWhatIsNotPem(String text) {
    assertRefused(
        () -> parsed(text),
        Reason.NO_PEM,
        "the file holds no certificate or private key in PEM format");
  }

  @Test
  void refusesWhatIsNoCertificate() {
    String message = "the file holds a certificate that cannot be read";
    String start = "-----BEGIN CERTIFICATE-----\n";
    String end = "\n-----END CERTIFICATE-----\n";
    assertRefused(() -> parsed(start + "AAEC" + end), Reason.BAD_CERTIFICATE, message);
    assertRefused(() -> parsed(start + "A" + end), Reason.BAD_CERTIFICATE, message);
    String good = block(text("files.pem"), "CERTIFICATE");
    String body = good.substring(start.length(), good.indexOf("\n-----END")).replaceAll("=*$", "");
    assertRefused(
        () -> parsed(start + body.substring(0, body.length() - 8) + end),
        Reason.BAD_CERTIFICATE,
        message);
  }

  @Test
  void refusesABlockThatIsNotWholeOrNotBase64() {
    String message = "the file holds a certificate that cannot be read";
    String good = block(text("files.pem"), "CERTIFICATE");
    String cut = good.substring(0, good.indexOf("-----END"));
    for (String bad :
        List.of(
            cut,
            good + cut,
            cut + good,
            good.strip() + good,
            good.replace("MII", "MI$I"),
            good.replace("-----END C", "----END C"),
            good.replace("-----END CERTIFICATE", "-----END X509 CERTIFICATE"))) {
      assertRefused(() -> parsed(bad), Reason.BAD_CERTIFICATE, message);
    }
    String key = block(text("self.pem"), "PRIVATE KEY");
    String keyMessage = "the file holds a private key that cannot be read";
    assertRefused(() -> parsed(good + key.replace("MII", "M:I")), Reason.BAD_KEY, keyMessage);
    assertRefused(() -> parsed(good + key.replace("-----END", "")), Reason.BAD_KEY, keyMessage);
  }

  @Test
  void refusesWhatIsTooLarge() {
    byte[] large = new byte[CertificateBundle.SIZE_LIMIT + 1];
    String message = "the file is larger than 1 MiB";
    assertRefused(() -> CertificateBundle.ofPem(large), Reason.TOO_LARGE, message);
    assertRefused(
        () -> CertificateBundle.ofPfx(large, Files.password()), Reason.TOO_LARGE, message);
    String good = block(text("weak.pem"), "CERTIFICATE");
    String many = good.repeat(CertificateBundle.MOST_CERTIFICATES);
    assertThat(parsed(many).certificates()).hasSize(CertificateBundle.MOST_CERTIFICATES);
    assertRefused(
        () -> parsed(many + good),
        Reason.MANY_CERTIFICATES,
        "the file holds more than 200 certificates");
  }

  @Test
  void refusesWhatIsNoKeyAndTwoKeys() {
    String message = "the file holds a private key that cannot be read";
    String bad = "-----BEGIN PRIVATE KEY-----\nAAEC\n-----END PRIVATE KEY-----\n";
    assertRefused(() -> parsed(bad), Reason.BAD_KEY, message);
    String old = bad.replace("PRIVATE", "RSA PRIVATE") + text("files.pem");
    assertRefused(() -> parsed(old), Reason.BAD_KEY, message);
    String two = text("self.pem") + text("self.pem");
    assertRefused(() -> parsed(two), Reason.MANY_KEYS, "the file holds more than one private key");
  }

  @Test
  void refusesAPasswordThatDoesNotOpen() {
    char[] wrong = "Zyx987wvu654ts!".toCharArray();
    assertRefused(
        () -> CertificateBundle.ofPem(Files.read("self-locked.pem"), wrong),
        Reason.KEY_NOT_OPENED,
        "the file holds a private key that the password does not open");
    assertRefused(
        () -> CertificateBundle.ofPfx(Files.read("files.pfx"), wrong),
        Reason.NOT_OPENED,
        "the file is no PFX file that the password opens");
    assertRefused(
        () -> CertificateBundle.ofPfx(Files.read("self.pem"), wrong),
        Reason.NOT_OPENED,
        "the file is no PFX file that the password opens");
    String bad =
        "-----BEGIN ENCRYPTED PRIVATE KEY-----\nAAEC\n-----END ENCRYPTED PRIVATE KEY-----\n";
    assertRefused(
        () -> CertificateBundle.ofPem(bad.getBytes(ISO_8859_1), wrong),
        Reason.BAD_KEY,
        "the file holds a private key that cannot be read");
  }

  @Test
  void leavesThePasswordAlone() {
    char[] password = Files.password();
    CertificateBundle.ofPem(Files.read("self-locked.pem"), password);
    CertificateBundle.ofPfx(Files.read("files.pfx"), password);
    assertThat(password).isEqualTo(Files.password());
  }
}
