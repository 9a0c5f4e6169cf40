package dev.ixm.config.certificate.file;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.primitives.Bytes;
import dev.ixm.config.certificate.file.CertificateBundle.KeyState;
import dev.ixm.config.certificate.file.CertificateFormatException.Reason;
import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.security.KeyPair;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.crypto.util.PBKDF2Config;
import org.bouncycastle.crypto.util.ScryptConfig;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.openssl.jcajce.JcaPKCS8Generator;
import org.bouncycastle.openssl.jcajce.JceOpenSSLPKCS8EncryptorBuilder;
import org.bouncycastle.operator.OutputEncryptor;
import org.bouncycastle.pkcs.PKCS12PfxPduBuilder;
import org.bouncycastle.pkcs.PKCS12SafeBag;
import org.bouncycastle.pkcs.PKCS12SafeBagBuilder;
import org.bouncycastle.pkcs.bc.BcPKCS12MacCalculatorBuilder;
import org.bouncycastle.pkcs.jcajce.JcePKCSPBEOutputEncryptorBuilder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What Bouncy Castle encrypts is opened here, or said not to be read. */
class EncryptedKeyTest {

  private static final BouncyCastleProvider PEER = new BouncyCastleProvider();
  private static final char[] WRONG = "Zyx987wvu654ts!".toCharArray();
  private static final char[] FOREIGN = "P\u00e4ssw\u00f6rt-\u20ac-\u5bc6\u7801".toCharArray();

  private static KeyPair keys;
  private static byte[] certificate;

  @BeforeAll
  static void make() throws Exception {
    keys = Made.keys("EC", 256);
    certificate = Made.certificate(keys, "SHA256withECDSA", "CN=x", List.of());
  }

  private static byte[] encrypted(OutputEncryptor encryptor) throws Exception {
    return new JcaPKCS8Generator(keys.getPrivate(), encryptor).generate().getContent();
  }

  private static CertificateBundle read(byte[] key, char[] password) {
    String text = Made.pem("CERTIFICATE", certificate) + Made.pem("ENCRYPTED PRIVATE KEY", key);
    return CertificateBundle.ofPem(text.getBytes(US_ASCII), password);
  }

  private static void assertRefused(byte[] key, char[] password, Reason reason) {
    assertThatThrownBy(() -> read(key, password))
        .isInstanceOfSatisfying(
            CertificateFormatException.class, e -> assertThat(e.reason()).isEqualTo(reason));
  }

  /** A cipher and the function that makes its key. */
  private record Scheme(ASN1ObjectIdentifier cipher, ASN1ObjectIdentifier hash) {

    byte[] encrypt(char[] password, int rounds) throws Exception {
      return encrypted(
          new JcePKCSPBEOutputEncryptorBuilder(
                  new PBKDF2Config.Builder()
                      .withIterationCount(rounds)
                      .withPRF(new AlgorithmIdentifier(hash, DERNull.INSTANCE))
                      .withSaltLength(16)
                      .build(),
                  cipher)
              .setProvider(PEER)
              .build(password));
    }
  }

  static Stream<Scheme> schemes() {
    return Stream.of(
            PKCSObjectIdentifiers.des_EDE3_CBC,
            NISTObjectIdentifiers.id_aes128_CBC,
            NISTObjectIdentifiers.id_aes192_CBC,
            NISTObjectIdentifiers.id_aes256_CBC)
        .flatMap(
            cipher ->
                Stream.of(
                        PKCSObjectIdentifiers.id_hmacWithSHA1,
                        PKCSObjectIdentifiers.id_hmacWithSHA224,
                        PKCSObjectIdentifiers.id_hmacWithSHA256,
                        PKCSObjectIdentifiers.id_hmacWithSHA384,
                        PKCSObjectIdentifiers.id_hmacWithSHA512)
                    .map(hash -> new Scheme(cipher, hash)));
  }

  @ParameterizedTest
  @MethodSource("schemes")
  void opensWhatIsUsual(Scheme scheme) throws Exception {
    for (char[] password : List.of(Files.password(), FOREIGN)) {
      byte[] key = scheme.encrypt(password, 1_000);
      assertThat(read(key, password).key()).isEqualTo(KeyState.MATCHING);
      assertRefused(key, WRONG, Reason.KEY_NOT_OPENED);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.2.840.113549.1.12.1.3", "1.2.840.113549.1.12.1.6"})
  void opensOlderSchemes(String scheme) throws Exception {
    byte[] key =
        encrypted(
            new JceOpenSSLPKCS8EncryptorBuilder(new ASN1ObjectIdentifier(scheme))
                .setProvider(PEER)
                .setPassword(FOREIGN)
                .build());
    assertThat(read(key, FOREIGN).key()).isEqualTo(KeyState.MATCHING);
    assertRefused(key, WRONG, Reason.KEY_NOT_OPENED);
  }

  @Test
  void leavesLockedWhatItDoesNotRead() throws Exception {
    byte[] scrypt =
        encrypted(
            new JcePKCSPBEOutputEncryptorBuilder(
                    new ScryptConfig.Builder(1_024, 8, 1).build(),
                    NISTObjectIdentifiers.id_aes256_CBC)
                .setProvider(PEER)
                .build(Files.password()));
    assertThat(read(scrypt, Files.password()).key()).isEqualTo(KeyState.LOCKED);
    byte[] camellia =
        new Scheme(
                new ASN1ObjectIdentifier("1.2.392.200011.61.1.1.1.4"),
                PKCSObjectIdentifiers.id_hmacWithSHA256)
            .encrypt(Files.password(), 1_000);
    assertThat(read(camellia, WRONG).key()).isEqualTo(KeyState.LOCKED);
  }

  @Test
  void leavesLockedWhatTakesTooManyRounds() throws Exception {
    byte[] key = schemes().toList().get(17).encrypt(Files.password(), 300_000);
    assertThat(read(key, Files.password()).key()).isEqualTo(KeyState.MATCHING);
    byte[] more = key.clone();
    byte[] rounds = Der.value(Der.INTEGER, BigInteger.valueOf(300_000).toByteArray());
    byte[] tooMany = Der.value(Der.INTEGER, BigInteger.valueOf(5_000_001).toByteArray());
    System.arraycopy(tooMany, 0, more, Bytes.indexOf(key, rounds), rounds.length);
    assertThat(read(more, Files.password()).key()).isEqualTo(KeyState.LOCKED);
  }

  @Test
  void tellsDamageFromAWrongPassword() throws Exception {
    byte[] key = schemes().toList().get(17).encrypt(Files.password(), 1_000);
    Der whole = Der.parse(key);
    byte[] data = whole.part(1).content();
    byte[] cut =
        Der.value(
            Der.SEQUENCE,
            whole.part(0).encoded(),
            Der.value(Der.OCTET_STRING, Arrays.copyOf(data, data.length - 1)));
    assertRefused(cut, Files.password(), Reason.BAD_KEY);
    assertRefused(Arrays.copyOf(key, key.length - 1), Files.password(), Reason.BAD_KEY);
    assertRefused(new byte[] {0x30, 0}, Files.password(), Reason.BAD_KEY);
  }

  private static byte[] pfx(char[] password, boolean withKey) throws Exception {
    PKCS12SafeBag bag = new PKCS12SafeBagBuilder(new X509CertificateHolder(certificate)).build();
    OutputEncryptor encryptor =
        new JcePKCSPBEOutputEncryptorBuilder(NISTObjectIdentifiers.id_aes256_CBC)
            .setProvider(PEER)
            .build(password);
    PKCS12PfxPduBuilder builder = new PKCS12PfxPduBuilder();
    builder.addEncryptedData(encryptor, bag);
    if (withKey) {
      builder.addData(
          new PKCS12SafeBagBuilder(
                  PrivateKeyInfo.getInstance(keys.getPrivate().getEncoded()), encryptor)
              .build());
    }
    return builder.build(new BcPKCS12MacCalculatorBuilder(), password).getEncoded("DER");
  }

  @Test
  void readsACertificateWithoutKeyFromAPfxFile() throws Exception {
    CertificateBundle bundle =
        CertificateBundle.ofPfx(pfx(Files.password(), false), Files.password());
    assertThat(bundle.certificates()).hasSize(1);
    assertThat(bundle.key()).isEqualTo(KeyState.ABSENT);
  }

  @Test
  void opensAPfxFileWithAnyCharacters() throws Exception {
    for (boolean withKey : new boolean[] {true, false}) {
      byte[] file = pfx(FOREIGN, withKey);
      CertificateBundle bundle = CertificateBundle.ofPfx(file, FOREIGN);
      assertThat(bundle.certificates()).hasSize(1);
      assertThat(bundle.key()).isEqualTo(withKey ? KeyState.MATCHING : KeyState.ABSENT);
      assertThatThrownBy(() -> CertificateBundle.ofPfx(file, WRONG))
          .hasMessage("the file is no PFX file that the password opens");
    }
  }

  @Test
  void saysThatAPfxFileIsEmpty() throws Exception {
    KeyStore empty = KeyStore.getInstance("PKCS12");
    empty.load(null, null);
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    empty.store(file, Files.password());
    assertThatThrownBy(() -> CertificateBundle.ofPfx(file.toByteArray(), Files.password()))
        .hasMessage("the file is a PFX file without certificate and private key");
  }

  @Test
  void putsTheCertificateOfTheKeyFirst() throws Exception {
    KeyPair above = Made.keys("RSA", 1024);
    byte[] other = Made.certificate(above, "SHA256withRSA", "CN=above", List.of());
    PKCS12PfxPduBuilder builder = new PKCS12PfxPduBuilder();
    for (byte[] one : List.of(other, certificate)) {
      builder.addData(new PKCS12SafeBagBuilder(new X509CertificateHolder(one)).build());
    }
    builder.addData(
        new PKCS12SafeBagBuilder(PrivateKeyInfo.getInstance(keys.getPrivate().getEncoded()))
            .build());
    byte[] file = builder.build(new BcPKCS12MacCalculatorBuilder(), FOREIGN).getEncoded("DER");
    CertificateBundle bundle = CertificateBundle.ofPfx(file, FOREIGN);
    assertThat(bundle.first().map(it -> it.getSubjectX500Principal().getName())).hasValue("CN=x");
    assertThat(bundle.key()).isEqualTo(KeyState.MATCHING);
    Certificate[] all = bundle.certificates().toArray(Certificate[]::new);
    assertThat(all).hasSize(2);
  }
}
