package dev.ixm.config.certificate.file;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.security.GeneralSecurityException;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.PBEParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Opens what is encrypted with a password: PBES2 with PBKDF2 and AES or Triple DES, as OpenSSL
 * writes it; and the older schemes of PKCS #5 and #12 that the JDK has. (RFC 8018, RFC 7292)
 */
final class PasswordBased {

  /** As many rounds as the JDK admits in a PFX file. */
  static final int MOST_ROUNDS = 5_000_000;

  private static final String PBES_2 = "2a864886f70d01050d";
  private static final String PBKDF_2 = "2a864886f70d01050c";
  private static final String HMAC_SHA_1 = "2a864886f70d0207";

  private static final ImmutableMap<String, String> SCHEMES =
      ImmutableMap.of(
          "2a864886f70d010503", "PBEWithMD5AndDES",
          "2a864886f70d010c0101", "PBEWithSHA1AndRC4_128",
          "2a864886f70d010c0102", "PBEWithSHA1AndRC4_40",
          "2a864886f70d010c0103", "PBEWithSHA1AndDESede",
          "2a864886f70d010c0105", "PBEWithSHA1AndRC2_128",
          "2a864886f70d010c0106", "PBEWithSHA1AndRC2_40");

  private static final ImmutableMap<String, String> HASHES =
      ImmutableMap.of(
          HMAC_SHA_1,
          "PBKDF2WithHmacSHA1",
          "2a864886f70d0208",
          "PBKDF2WithHmacSHA224",
          "2a864886f70d0209",
          "PBKDF2WithHmacSHA256",
          "2a864886f70d020a",
          "PBKDF2WithHmacSHA384",
          "2a864886f70d020b",
          "PBKDF2WithHmacSHA512");

  /** A cipher and the length of its key in bits. */
  private record Keyed(String cipher, int bits) {}

  private static final ImmutableMap<String, Keyed> CIPHERS =
      ImmutableMap.of(
          "2a864886f70d0307",
          new Keyed("DESede", 192),
          "60864801650304" + "0102",
          new Keyed("AES", 128),
          "60864801650304" + "0116",
          new Keyed("AES", 192),
          "60864801650304" + "012a",
          new Keyed("AES", 256));

  private PasswordBased() {}

  /**
   * {@return what was encrypted; empty if the scheme is not read here}
   *
   * @param algorithm the scheme and its parameters
   * @param data what it became
   * @throws javax.crypto.BadPaddingException if the password is another
   * @throws GeneralSecurityException if it is damaged
   * @throws IllegalArgumentException if it is damaged
   */
  static Optional<byte[]> open(Der algorithm, byte[] data, char[] password)
      throws GeneralSecurityException {
    String scheme = algorithm.part(0).identifier();
    try {
      return scheme.equals(PBES_2)
          ? openPbes2(algorithm.part(1), data, password)
          : openOlder(SCHEMES.get(scheme), algorithm.part(1), data, password);
    } catch (NoSuchAlgorithmException e) {
      return Optional.empty();
    }
  }

  private static Optional<byte[]> openOlder(
      @Nullable String scheme, Der parameters, byte[] data, char[] password)
      throws GeneralSecurityException {
    if (scheme == null || parameters.part(1).number() > MOST_ROUNDS) {
      return Optional.empty();
    }
    Password key = new Password(password);
    try {
      Cipher cipher = Cipher.getInstance(scheme);
      cipher.init(
          Cipher.DECRYPT_MODE,
          key,
          new PBEParameterSpec(parameters.part(0).content(), parameters.part(1).number()));
      return Optional.of(cipher.doFinal(data));
    } finally {
      key.destroy();
    }
  }

  private static Optional<byte[]> openPbes2(Der parameters, byte[] data, char[] password)
      throws GeneralSecurityException {
    Der derivation = parameters.part(0);
    Der encryption = parameters.part(1);
    Keyed keyed = CIPHERS.get(encryption.part(0).identifier());
    if (keyed == null || !derivation.part(0).identifier().equals(PBKDF_2)) {
      return Optional.empty();
    }
    String hash = HASHES.get(hashOf(derivation.part(1)));
    if (hash == null || derivation.part(1).part(1).number() > MOST_ROUNDS) {
      return Optional.empty();
    }
    Cipher cipher = Cipher.getInstance(keyed.cipher() + "/CBC/PKCS5Padding");
    cipher.init(
        Cipher.DECRYPT_MODE,
        new SecretKeySpec(derive(hash, derivation.part(1), keyed, password), keyed.cipher()),
        new IvParameterSpec(encryption.part(1).checked(Der.OCTET_STRING).content()));
    return Optional.of(cipher.doFinal(data));
  }

  private static String hashOf(Der derivation) {
    ImmutableList<Der> parts = derivation.parts();
    Der last = parts.get(parts.size() - 1);
    return last.tag() == Der.SEQUENCE ? last.part(0).identifier() : HMAC_SHA_1;
  }

  private static byte[] derive(String hash, Der derivation, Keyed keyed, char[] password)
      throws GeneralSecurityException {
    int rounds = derivation.part(1).number();
    checkArgument(rounds > 0, "no rounds");
    PBEKeySpec spec =
        new PBEKeySpec(
            password, derivation.part(0).checked(Der.OCTET_STRING).content(), rounds, keyed.bits());
    try {
      return SecretKeyFactory.getInstance(hash).generateSecret(spec).getEncoded();
    } finally {
      spec.clearPassword();
    }
  }
}
