package dev.ixm.config.certificate.file;

import dev.ixm.config.certificate.file.CertificateBundle.KeyState;
import dev.ixm.config.certificate.file.CertificateFormatException.Reason;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.BadPaddingException;
import org.jspecify.annotations.Nullable;

/** A block of a PEM file with a private key. It lives only while the file is read. */
final class PemKey {

  private static final String ENCRYPTED = "ENCRYPTED PRIVATE KEY";

  private final PemBlock block;

  PemKey(PemBlock block) {
    this.block = block;
  }

  /** What is known of the key beside the public key of the first certificate. */
  KeyState judge(Optional<PublicKey> publicKey, char @Nullable [] password) {
    byte[] der = block.content().orElseThrow(() -> new CertificateFormatException(Reason.BAD_KEY));
    try {
      if (block.isEncryptedByHeader()) {
        return KeyState.LOCKED;
      }
      if (!block.label().equals(ENCRYPTED)) {
        return plain(der, publicKey)
            .map(key -> KeyPairs.judge(key, publicKey))
            .orElse(KeyState.NOT_COMPARED);
      }
      return password == null ? KeyState.LOCKED : open(der, publicKey, password);
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      throw e instanceof CertificateFormatException refusal
          ? refusal
          : new CertificateFormatException(Reason.BAD_KEY);
    } finally {
      Arrays.fill(der, (byte) 0);
    }
  }

  /** The key in the form PKCS #8, empty if its own is not read. */
  private Optional<byte[]> plain(byte[] der, Optional<PublicKey> publicKey) {
    return switch (block.label()) {
      case "PRIVATE KEY" -> Optional.of(der);
      case "RSA PRIVATE KEY" -> Optional.of(Pkcs8.ofRsa(der));
      case "DSA PRIVATE KEY" -> Optional.of(Pkcs8.ofDsa(der));
      case "EC PRIVATE KEY" -> Pkcs8.ofEc(der, publicKey);
      default -> Optional.empty();
    };
  }

  private static KeyState open(byte[] der, Optional<PublicKey> publicKey, char[] password) {
    Optional<byte[]> key = opened(Der.parse(der), password);
    if (key.isEmpty()) {
      return KeyState.LOCKED;
    }
    try {
      if (!Pkcs8.isKey(key.get())) {
        throw new CertificateFormatException(Reason.KEY_NOT_OPENED);
      }
      return KeyPairs.judge(key.get(), publicKey);
    } finally {
      Arrays.fill(key.get(), (byte) 0);
    }
  }

  /** Another password shows by what comes out; all else that fails is damage. */
  static Optional<byte[]> opened(Der encrypted, char[] password) {
    try {
      return PasswordBased.open(
          encrypted.checked(Der.SEQUENCE).part(0),
          encrypted.part(1).checked(Der.OCTET_STRING).content(),
          password);
    } catch (BadPaddingException e) {
      throw new CertificateFormatException(Reason.KEY_NOT_OPENED);
    } catch (GeneralSecurityException e) {
      throw new CertificateFormatException(Reason.BAD_KEY);
    }
  }
}
