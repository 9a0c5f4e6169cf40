package dev.ixm.testkit.value;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.google.common.io.BaseEncoding;
import com.google.common.primitives.Bytes;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.spec.NamedParameterSpec;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import javax.security.auth.x500.X500Principal;

/**
 * Makes certificates and their private keys in PEM format, always the same of the same seed: keys
 * for tests that protect nothing.
 */
final class CertificateMaker {

  private static final int INTEGER = 0x02;
  private static final int BITS = 0x03;
  private static final int TIME = 0x18;
  private static final int SEQUENCE = 0x30;

  /** Where lengths begin that DER writes in more than one byte. */
  private static final int LONG = 0x80;

  /** The algorithm Ed25519, whose signatures depend on nothing but key and content, in DER. */
  private static final byte[] ALGORITHM = BaseEncoding.base16().decode("300506032B6570");

  private final X500Principal name;
  private final KeyPair keys;

  /** Who has that name, and a key that follows from the seed. */
  CertificateMaker(String name, long seed) {
    this.name = new X500Principal(name);
    this.keys = keys(seed);
  }

  private static KeyPair keys(long seed) {
    try {
      SecureRandom random = SecureRandom.getInstance("SHA1PRNG");
      random.setSeed(seed);
      KeyPairGenerator generator = KeyPairGenerator.getInstance("Ed25519");
      generator.initialize(NamedParameterSpec.ED25519, random);
      return generator.generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  String privateKey() {
    return pem("PRIVATE KEY", keys.getPrivate().getEncoded());
  }

  /** A certificate of this one that another has signed, or this one itself. */
  String certificate(CertificateMaker signer, LocalDate first, LocalDate last) {
    byte[] content =
        der(
            SEQUENCE,
            der(INTEGER, BigInteger.valueOf(1 + first.toEpochDay()).toByteArray()),
            ALGORITHM,
            signer.name.getEncoded(),
            der(SEQUENCE, time(first), time(last)),
            name.getEncoded(),
            keys.getPublic().getEncoded());
    byte[] signature = der(BITS, new byte[1], signer.sign(content));
    return pem("CERTIFICATE", der(SEQUENCE, content, ALGORITHM, signature));
  }

  private byte[] sign(byte[] content) {
    try {
      Signature signature = Signature.getInstance("Ed25519");
      signature.initSign(keys.getPrivate());
      signature.update(content);
      return signature.sign();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] time(LocalDate day) {
    return der(TIME, (day.format(DateTimeFormatter.BASIC_ISO_DATE) + "000000Z").getBytes(US_ASCII));
  }

  private static byte[] der(int tag, byte[]... parts) {
    byte[] content = Bytes.concat(parts);
    int length = content.length;
    byte[] head =
        length < LONG
            ? new byte[] {(byte) tag, (byte) length}
            : new byte[] {(byte) tag, (byte) (LONG + 2), (byte) (length >> 8), (byte) length};
    return Bytes.concat(head, content);
  }

  static String pem(String label, byte[] content) {
    return "-----BEGIN %s-----\n%s\n-----END %s-----\n"
        .formatted(label, BaseEncoding.base64().withSeparator("\n", 64).encode(content), label);
  }
}
