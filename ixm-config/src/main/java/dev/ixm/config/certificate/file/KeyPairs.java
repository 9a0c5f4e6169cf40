package dev.ixm.config.certificate.file;

import com.google.common.collect.ImmutableMap;
import dev.ixm.config.certificate.file.CertificateBundle.KeyState;
import dev.ixm.config.certificate.file.CertificateFormatException.Reason;
import java.io.IOException;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.interfaces.RSAKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Optional;

/** Private keys, and the public keys that belong to them. */
final class KeyPairs {

  private static final String EDWARDS = "EdDSA";

  /** What the JDK calls the algorithms that it reads keys of and compares, by their identifiers. */
  private static final ImmutableMap<String, String> ALGORITHMS =
      ImmutableMap.of(
          Pkcs8.RSA,
          "RSA",
          "2a864886f70d01010a",
          "RSASSA-PSS",
          Pkcs8.EC,
          "EC",
          Pkcs8.DSA,
          "DSA",
          "2b6570",
          EDWARDS,
          "2b6571",
          EDWARDS);

  /** How keys sign, by the names of their algorithms; those of RSA are compared by the modulus. */
  private static final ImmutableMap<String, String> SIGNATURES =
      ImmutableMap.of("EC", "SHA256withECDSA", "DSA", "SHA256withDSA", EDWARDS, EDWARDS);

  private static final byte[] PROBE = {1, 2, 3, 4};

  private KeyPairs() {}

  /**
   * {@return what is known of a key in the form PKCS #8}
   *
   * @throws CertificateFormatException if it is none
   */
  static KeyState judge(byte[] pkcs8, Optional<PublicKey> publicKey) {
    if (!Pkcs8.isKey(pkcs8)) {
      throw new CertificateFormatException(Reason.BAD_KEY);
    }
    Der algorithm = Pkcs8.algorithm(pkcs8);
    String name = ALGORITHMS.get(algorithm.part(0).identifier());
    if (name == null || (name.equals("EC") && !isKnownCurve(algorithm))) {
      return KeyState.NOT_COMPARED;
    }
    PrivateKey key =
        decode(name, pkcs8).orElseThrow(() -> new CertificateFormatException(Reason.BAD_KEY));
    return judge(key, publicKey);
  }

  private static boolean isKnownCurve(Der algorithm) {
    try {
      AlgorithmParameters.getInstance("EC").init(algorithm.part(1).encoded());
      return true;
    } catch (GeneralSecurityException | IOException | RuntimeException e) {
      return false;
    }
  }

  private static Optional<PrivateKey> decode(String algorithm, byte[] pkcs8) {
    try {
      return Optional.of(
          KeyFactory.getInstance(algorithm).generatePrivate(new PKCS8EncodedKeySpec(pkcs8)));
    } catch (GeneralSecurityException | RuntimeException e) {
      return Optional.empty();
    }
  }

  /** {@return whether the two belong together: what the one signs, the other verifies} */
  static KeyState judge(PrivateKey privateKey, Optional<PublicKey> publicKey) {
    if (publicKey.isEmpty()) {
      return KeyState.NOT_COMPARED;
    }
    if (privateKey instanceof RSAKey one && publicKey.get() instanceof RSAKey other) {
      return state(one.getModulus().equals(other.getModulus()));
    }
    String algorithm = privateKey.getAlgorithm();
    if (!algorithm.equals(publicKey.get().getAlgorithm())) {
      return KeyState.OTHER;
    }
    String signature = SIGNATURES.get(algorithm);
    return signature == null
        ? KeyState.NOT_COMPARED
        : state(verifies(signature, privateKey, publicKey.get()));
  }

  private static KeyState state(boolean matching) {
    return matching ? KeyState.MATCHING : KeyState.OTHER;
  }

  private static boolean verifies(String algorithm, PrivateKey privateKey, PublicKey publicKey) {
    try {
      Signature signer = Signature.getInstance(algorithm);
      signer.initSign(privateKey);
      signer.update(PROBE);
      byte[] signature = signer.sign();
      signer.initVerify(publicKey);
      signer.update(PROBE);
      return signer.verify(signature);
    } catch (GeneralSecurityException | RuntimeException e) {
      return false;
    }
  }
}
