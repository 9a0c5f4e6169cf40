package dev.ixm.config.certificate.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.KeyPair;
import java.util.List;
import org.bouncycastle.asn1.x509.GeneralName;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CertificateNamesTest {

  private static KeyPair keys;

  @BeforeAll
  static void makeKeys() throws Exception {
    keys = Made.keys("EC", 256);
  }

  private static CertificateNames names(String subject, GeneralName... names) throws Exception {
    return CertificateNames.of(
        CertificateDecoder.certificate(
            Made.certificate(keys, "SHA256withECDSA", subject, List.of(names))));
  }

  private static GeneralName dns(String name) {
    return new GeneralName(GeneralName.dNSName, name);
  }

  @ParameterizedTest
  @CsvSource({
    "pri.example.com, pri.example.com, true",
    "pri.example.com, PRI.Example.COM, true",
    "pri.example.com, pri.example.com., true",
    "pri.example.com, sec.example.com, false",
    "pri.example.com, example.com, false",
    "*.example.com, pri.example.com, true",
    "*.EXAMPLE.com, pri.example.com, true",
    "*.example.com, a.pri.example.com, false",
    "*.example.com, example.com, false",
    "*.example.com, .example.com, false",
    "*.com, example.com, false",
    "*, localhost, false",
    "p*.example.com, pri.example.com, false",
    "xn--mnchen-3ya.example, m\u00fcnchen.example, true",
    "pri.example.com, 192.0.2.1, false",
  })
  void comparesNames(String name, String host, boolean included) throws Exception {
    assertThat(names("CN=x", dns(name)).include(host)).isEqualTo(included);
  }

  @Test
  void comparesAddresses() throws Exception {
    CertificateNames names =
        names(
            "CN=192.0.2.9",
            new GeneralName(GeneralName.iPAddress, "192.0.2.1"),
            new GeneralName(GeneralName.iPAddress, "2001:db8::1"));
    assertThat(names.include("192.0.2.1")).isTrue();
    assertThat(names.include("2001:DB8:0:0::1")).isTrue();
    assertThat(names.include("192.0.2.9")).isFalse();
  }

  @Test
  void takesTheCommonNameOnlyWhereThereIsNoOther() throws Exception {
    assertThat(names("CN=pri.example.com, O=X").include("pri.example.com")).isTrue();
    assertThat(names("CN=pri.example.com", dns("sec.example.com")).include("pri.example.com"))
        .isFalse();
    GeneralName mail = new GeneralName(GeneralName.rfc822Name, "a@example.com");
    assertThat(names("CN=pri.example.com", mail).include("pri.example.com")).isTrue();
    assertThat(names("O=X").include("pri.example.com")).isFalse();
  }

  @Test
  void judgesWhateverIsAsked() throws Exception {
    CertificateNames names = names("CN=x", dns("pri.example.com"));
    for (String odd : List.of("", ".", "*", "a..b", "\u0000", "x".repeat(100_000), "[::1]")) {
      assertThat(names.include(odd)).isFalse();
    }
  }
}
