package dev.ixm.config.password.history;

import static dev.ixm.model.check.Checks.check;
import static dev.ixm.model.check.Checks.checkRange;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.io.BaseEncoding;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.immutables.value.Value;

/**
 * What is kept of a password that was used: a salted hash, from which the password cannot be read.
 *
 * <p>The hash is the JDK's {@code PBKDF2WithHmacSHA512} with 64 bytes, over the password in UTF-8.
 * The same text in another Unicode normalization is another password here; one that differs only in
 * NUL characters at its end is the same, as in every PBKDF2. The JSON form holds the hash, so it is
 * to be kept like a password file; {@code toString} does not. Beyond the guide, which does not say
 * how the product remembers passwords.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutablePasswordHash.class)
public abstract class PasswordHash {

  /** How often {@link #of(char[], SecureRandom)} iterates; takes some tenths of a second. */
  public static final int ITERATIONS = 210_000;

  private static final int MIN_ITERATIONS = 1_000;
  private static final int MAX_ITERATIONS = 10_000_000;
  private static final int SALT_BYTES = 16;
  private static final int MAX_SALT_BYTES = 64;
  private static final int HASH_BYTES = 64;
  private static final BaseEncoding HEX = BaseEncoding.base16().lowerCase();

  PasswordHash() {}

  /**
   * {@return the hash of a password with a new salt of 16 bytes and {@value #ITERATIONS}
   * iterations}
   *
   * @param password the password, which is not changed or kept
   * @param random where the salt comes from
   */
  public static PasswordHash of(char[] password, SecureRandom random) {
    byte[] salt = new byte[SALT_BYTES];
    random.nextBytes(salt);
    return of(password, salt, ITERATIONS);
  }

  /**
   * {@return the hash of a password}
   *
   * @param password the password, which is not changed or kept
   * @param salt 16 to 64 bytes, different for each password
   * @param iterations 1,000 to 10,000,000; the more, the slower each comparison
   * @throws dev.ixm.model.value.InvalidAttributeException if salt or iterations are out of range
   */
  public static PasswordHash of(char[] password, byte[] salt, int iterations) {
    checkRange("iterations", iterations, MIN_ITERATIONS, MAX_ITERATIONS);
    checkRange("salt bytes", salt.length, SALT_BYTES, MAX_SALT_BYTES);
    return ImmutablePasswordHash.of(
        iterations, HEX.encode(salt), HEX.encode(derive(password, salt, iterations)));
  }

  /** {@return how often the hash function was iterated, 1,000 to 10,000,000} */
  @Value.Parameter
  public abstract int iterations();

  /** {@return the salt, 16 to 64 bytes as lower-case hexadecimal digits} */
  @Value.Parameter
  public abstract String salt();

  /** {@return the hash, 64 bytes as lower-case hexadecimal digits} */
  @Value.Parameter
  @Value.Redacted
  public abstract String hash();

  /**
   * {@return whether this is the hash of a password; the time taken does not tell how much of the
   * hash agrees}
   *
   * @param password the candidate, which is not changed or kept
   */
  public final boolean matches(char[] password) {
    return MessageDigest.isEqual(
        derive(password, HEX.decode(salt()), iterations()), HEX.decode(hash()));
  }

  private static byte[] derive(char[] password, byte[] salt, int iterations) {
    PBEKeySpec spec = new PBEKeySpec(password, salt, iterations, HASH_BYTES * Byte.SIZE);
    try {
      return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512").generateSecret(spec).getEncoded();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("the JDK lacks PBKDF2WithHmacSHA512", e);
    } finally {
      spec.clearPassword();
    }
  }

  @Value.Check
  void validate() {
    checkRange("iterations", iterations(), MIN_ITERATIONS, MAX_ITERATIONS);
    checkHex("salt", salt(), SALT_BYTES, MAX_SALT_BYTES);
    checkHex("hash", hash(), HASH_BYTES, HASH_BYTES);
  }

  /** The message leaves out the value, which is no business of a log. */
  private static void checkHex(String attribute, String digits, int minBytes, int maxBytes) {
    check(
        HEX.canDecode(digits) && digits.length() >= 2 * minBytes && digits.length() <= 2 * maxBytes,
        attribute,
        "must be %s to %s bytes in lower-case hexadecimal digits",
        minBytes,
        maxBytes);
  }
}
