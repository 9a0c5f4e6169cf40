package dev.ixm.config.certificate;

import dev.ixm.config.certificate.CertificateBundle.KeyState;
import dev.ixm.config.certificate.CertificateFormatException.Reason;
import dev.ixm.config.pem.PemBlock;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.EncryptedPrivateKeyInfo;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.jspecify.annotations.Nullable;

/** A block of a PEM file with a private key. It lives only while the file is read. */
final class PemKey {

  private static final String PKCS_8 = "PRIVATE KEY";
  private static final String ENCRYPTED = "ENCRYPTED " + PKCS_8;
  private static final String PBES_2 = "PBES2";

  private final PemBlock block;

  PemKey(PemBlock block) {
    this.block = block;
  }

  /** What is known of the key beside the public key of the first certificate. */
  KeyState judge(Optional<PublicKey> publicKey, char @Nullable [] password) {
    byte[] der = block.content().orElseThrow(() -> new CertificateFormatException(Reason.BAD_KEY));
    if (block.isEncryptedByHeader() || (block.label().equals(ENCRYPTED) && password == null)) {
      return KeyState.LOCKED;
    }
    try {
      return judge(der, publicKey, password);
    } finally {
      Arrays.fill(der, (byte) 0);
    }
  }

  private KeyState judge(byte[] der, Optional<PublicKey> publicKey, char @Nullable [] password) {
    if (block.label().equals(ENCRYPTED) && password != null) {
      return compare(open(der, password), publicKey);
    }
    if (block.label().equals(PKCS_8)) {
      return compare(new PKCS8EncodedKeySpec(der), publicKey);
    }
    if (publicKey.isEmpty()) {
      return KeyState.NOT_COMPARED;
    }
    return block.label().equals(publicKey.get().getAlgorithm() + " " + PKCS_8)
        ? compare(new PKCS8EncodedKeySpec(Der.pkcs8(der, publicKey.get())), publicKey)
        : KeyState.OTHER;
  }

  private static KeyState compare(PKCS8EncodedKeySpec spec, Optional<PublicKey> publicKey) {
    PrivateKey key =
        KeyPairs.privateKey(spec).orElseThrow(() -> new CertificateFormatException(Reason.BAD_KEY));
    return KeyPairs.judge(key, publicKey);
  }

  private static PKCS8EncodedKeySpec open(byte[] der, char[] password) {
    PBEKeySpec secret = new PBEKeySpec(password);
    try {
      EncryptedPrivateKeyInfo info = new EncryptedPrivateKeyInfo(der);
      Cipher cipher = Cipher.getInstance(cipherOf(info));
      cipher.init(
          Cipher.DECRYPT_MODE,
          SecretKeyFactory.getInstance(cipherOf(info)).generateSecret(secret),
          info.getAlgParameters());
      return info.getKeySpec(cipher);
    } catch (GeneralSecurityException | IOException | RuntimeException e) {
      throw new CertificateFormatException(Reason.KEY_NOT_OPENED);
    } finally {
      secret.clearPassword();
    }
  }

  /** The JDK names the cipher of PBES2 in its parameters only. */
  private static String cipherOf(EncryptedPrivateKeyInfo info) {
    return info.getAlgName().equals(PBES_2)
        ? info.getAlgParameters().toString()
        : info.getAlgName();
  }
}
