package dev.ixm.config.certificate.file;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.PBEParameterSpec;

/**
 * The certificates and keys of a PFX file (RFC 7292) in the Distinguished Encoding Rules, whether
 * they belong to an entry or not: the JDK shows entries only, and Java 17 opens none with a
 * password beyond ASCII. What is not well-formed is an {@link IllegalArgumentException}.
 */
final class Pkcs12 {

  private static final String DATA = "2a864886f70d010701";
  private static final String ENCRYPTED_DATA = "2a864886f70d010706";
  private static final String BAG = "2a864886f70d010c0a01";
  private static final String KEY_BAG = BAG + "01";
  private static final String SHROUDED_KEY_BAG = BAG + "02";
  private static final String CERTIFICATE_BAG = BAG + "03";
  private static final String X_509 = "2a864886f70d01091601";

  private static final ImmutableMap<String, String> MACS =
      ImmutableMap.of(
          "2b0e03021a", "HmacPBESHA1",
          "608648016503040201", "HmacPBESHA256",
          "608648016503040202", "HmacPBESHA384",
          "608648016503040203", "HmacPBESHA512",
          "608648016503040204", "HmacPBESHA224");

  private final char[] password;
  private final List<byte[]> certificates = new ArrayList<>();
  private final List<Der> keys = new ArrayList<>();
  private final List<Der> shroudedKeys = new ArrayList<>();

  /**
   * Reads a file.
   *
   * @throws GeneralSecurityException if the password does not open it
   */
  Pkcs12(byte[] file, char[] password) throws GeneralSecurityException {
    this.password = password;
    ImmutableList<Der> parts = Der.parse(file).checked(Der.SEQUENCE).parts();
    byte[] content = data(parts.get(1));
    if (parts.size() > 2) {
      checkMac(parts.get(2), content);
    }
    for (Der info : Der.parse(content).checked(Der.SEQUENCE).parts()) {
      Optional<byte[]> safe =
          isOf(info, ENCRYPTED_DATA) ? decrypted(info) : Optional.of(data(info));
      Der.parse(safe.orElseThrow(GeneralSecurityException::new)).parts().forEach(this::addBag);
    }
  }

  private static boolean isOf(Der value, String type) {
    return value.checked(Der.SEQUENCE).part(0).identifier().equals(type);
  }

  private static byte[] data(Der info) {
    checkArgument(isOf(info, DATA), "no data");
    return info.part(1).checked(Der.CONTEXT).part(0).checked(Der.OCTET_STRING).content();
  }

  private Optional<byte[]> decrypted(Der info) throws GeneralSecurityException {
    Der encrypted = info.part(1).part(0).part(1);
    return PasswordBased.open(encrypted.part(1), encrypted.part(2).content(), password);
  }

  private void checkMac(Der data, byte[] content) throws GeneralSecurityException {
    Der digest = data.part(0);
    String name = MACS.get(digest.part(0).part(0).identifier());
    int rounds = data.parts().size() > 2 ? data.part(2).number() : 1;
    if (name == null || rounds > PasswordBased.MOST_ROUNDS) {
      throw new GeneralSecurityException();
    }
    Mac mac = Mac.getInstance(name);
    Password key = new Password(password);
    mac.init(key, new PBEParameterSpec(data.part(1).content(), rounds));
    byte[] computed = mac.doFinal(content);
    key.destroy();
    if (!MessageDigest.isEqual(computed, digest.part(1).content())) {
      throw new GeneralSecurityException();
    }
  }

  private void addBag(Der bag) {
    Der value = bag.part(1).checked(Der.CONTEXT).part(0);
    switch (bag.part(0).identifier()) {
      case KEY_BAG -> keys.add(value);
      case SHROUDED_KEY_BAG -> shroudedKeys.add(value);
      case CERTIFICATE_BAG -> {
        if (isOf(value, X_509)) {
          certificates.add(value.part(1).part(0).checked(Der.OCTET_STRING).content());
        }
      }
      default -> {}
    }
  }

  /** {@return the certificates in DER format, in the order of the file} */
  List<byte[]> certificates() {
    return certificates;
  }

  /** {@return whether there is a private key, opened or not} */
  boolean hasKey() {
    return !keys.isEmpty() || !shroudedKeys.isEmpty();
  }

  /** {@return the first private key, empty if its form is not read} */
  Optional<byte[]> key() {
    return keys.isEmpty()
        ? PemKey.opened(shroudedKeys.get(0), password)
        : Optional.of(keys.get(0).encoded());
  }
}
