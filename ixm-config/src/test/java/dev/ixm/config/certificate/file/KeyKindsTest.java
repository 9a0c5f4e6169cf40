package dev.ixm.config.certificate.file;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ixm.config.certificate.file.CertificateBundle.KeyState;
import java.math.BigInteger;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.DSAPrivateKey;
import java.security.interfaces.DSAPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.List;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A key is compared if the JDK knows its kind, and said not to be if it does not. */
class KeyKindsTest {

  private static final BouncyCastleProvider PEER = new BouncyCastleProvider();

  private static KeyPair rsa;
  private static KeyPair ec;

  @BeforeAll
  static void make() throws Exception {
    rsa = Made.keys("RSA", 2048);
    ec = Made.keys("EC", 256);
  }

  private static KeyState state(String key, byte[] certificate) {
    return CertificateBundle.ofPem((Made.pem("CERTIFICATE", certificate) + key).getBytes(US_ASCII))
        .key();
  }

  private static String pkcs8(KeyPair keys) {
    return Made.pem("PRIVATE KEY", keys.getPrivate().getEncoded());
  }

  @ParameterizedTest
  @CsvSource({
    "RSA, 1024, SHA256withRSA",
    "RSASSA-PSS, 1024, SHA256withRSAandMGF1",
    "EC, 256, SHA256withECDSA",
    "EC, 384, SHA256withECDSA",
    "EC, 521, SHA256withECDSA",
    "DSA, 2048, SHA256withDSA",
    "Ed25519, 0, Ed25519",
    "Ed448, 0, Ed448",
  })
  void comparesKindsThatTheJdkKnows(String kind, int size, String signature) throws Exception {
    KeyPair keys = Made.keys(kind, size);
    KeyPair others = Made.keys(kind, size);
    byte[] certificate = Made.certificate(keys, signature, "CN=x", List.of());
    assertThat(state(pkcs8(keys), certificate)).isEqualTo(KeyState.MATCHING);
    assertThat(state(pkcs8(others), certificate)).isEqualTo(KeyState.OTHER);
    KeyPair foreign = kind.equals("EC") ? rsa : ec;
    assertThat(state(pkcs8(foreign), certificate)).isEqualTo(KeyState.OTHER);
  }

  @ParameterizedTest
  @ValueSource(strings = {"X25519", "X448", "DiffieHellman"})
  void doesNotCompareKeysThatCannotSign(String kind) throws Exception {
    byte[] certificate = Made.certificate(ec, "SHA256withECDSA", "CN=x", List.of());
    assertThat(state(pkcs8(Made.keys(kind, kind.startsWith("D") ? 512 : 0)), certificate))
        .isEqualTo(KeyState.NOT_COMPARED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"FRP256v1", "Tc26-Gost-3410-12-256-paramSetA"})
  void doesNotCompareCurvesThatTheJdkDoesNotKnow(String curve) throws Exception {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("EC", PEER);
    generator.initialize(new ECGenParameterSpec(curve));
    KeyPair keys = generator.generateKeyPair();
    byte[] certificate = Made.certificate(ec, "SHA256withECDSA", "CN=x", List.of());
    assertThat(state(pkcs8(keys), certificate)).isEqualTo(KeyState.NOT_COMPARED);
    byte[] old =
        PrivateKeyInfo.getInstance(keys.getPrivate().getEncoded())
            .parsePrivateKey()
            .toASN1Primitive()
            .getEncoded();
    assertThat(state(Made.pem("EC PRIVATE KEY", old), certificate))
        .isEqualTo(KeyState.NOT_COMPARED);
  }

  @Test
  void readsOlderFormsOfEachKind() throws Exception {
    for (KeyPair keys : List.of(rsa, ec, Made.keys("DSA", 2048))) {
      String kind = keys.getPrivate().getAlgorithm();
      byte[] certificate =
          Made.certificate(
              keys, "SHA256with" + (kind.equals("EC") ? "ECDSA" : kind), "CN=x", List.of());
      String old = Made.pem(kind + " PRIVATE KEY", older(keys));
      assertThat(state(old, certificate)).as(kind).isEqualTo(KeyState.MATCHING);
    }
  }

  private static byte[] older(KeyPair keys) throws Exception {
    PrivateKeyInfo info = PrivateKeyInfo.getInstance(keys.getPrivate().getEncoded());
    if (!(keys.getPrivate() instanceof DSAPrivateKey key)) {
      return info.getPrivateKey().getOctets();
    }
    DSAPublicKey own = (DSAPublicKey) keys.getPublic();
    return Der.value(
        Der.SEQUENCE,
        number(BigInteger.ZERO),
        number(key.getParams().getP()),
        number(key.getParams().getQ()),
        number(key.getParams().getG()),
        number(own.getY()),
        number(key.getX()));
  }

  private static byte[] number(BigInteger number) {
    return Der.value(Der.INTEGER, number.toByteArray());
  }

  @Test
  void doesNotCompareFormsThatAreNotKeysOfX509() throws Exception {
    byte[] certificate = Made.certificate(ec, "SHA256withECDSA", "CN=x", List.of());
    assertThat(state(Made.pem("OPENSSH PRIVATE KEY", new byte[] {1, 2}), certificate))
        .isEqualTo(KeyState.NOT_COMPARED);
  }
}
