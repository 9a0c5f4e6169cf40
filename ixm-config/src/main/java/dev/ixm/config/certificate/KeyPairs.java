package dev.ixm.config.certificate;

import com.google.common.collect.ImmutableMap;
import dev.ixm.config.certificate.CertificateBundle.KeyState;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Optional;

/** Private keys, and the public keys that belong to them. */
final class KeyPairs {

  /** How keys sign, by the names of their algorithms in the JDK. */
  private static final ImmutableMap<String, String> SIGNATURES =
      ImmutableMap.of(
          "RSA", "SHA256withRSA",
          "EC", "SHA256withECDSA",
          "DSA", "SHA256withDSA",
          "EdDSA", "EdDSA");

  private static final byte[] PROBE = {1, 2, 3, 4};

  private KeyPairs() {}

  /** {@return the key, empty if no decoder of the JDK takes it} */
  static Optional<PrivateKey> privateKey(PKCS8EncodedKeySpec spec) {
    return SIGNATURES.keySet().stream()
        .flatMap(algorithm -> decode(algorithm, spec).stream())
        .findFirst();
  }

  private static Optional<PrivateKey> decode(String algorithm, PKCS8EncodedKeySpec spec) {
    try {
      return Optional.of(KeyFactory.getInstance(algorithm).generatePrivate(spec));
    } catch (GeneralSecurityException | RuntimeException e) {
      return Optional.empty();
    }
  }

  /** {@return whether the two belong together: what the one signs, the other verifies} */
  static KeyState judge(PrivateKey privateKey, Optional<PublicKey> publicKey) {
    String algorithm = privateKey.getAlgorithm();
    String signature = SIGNATURES.get(algorithm);
    if (publicKey.isEmpty() || signature == null) {
      return KeyState.NOT_COMPARED;
    }
    return algorithm.equals(publicKey.get().getAlgorithm())
            && verifies(signature, privateKey, publicKey.get())
        ? KeyState.MATCHING
        : KeyState.OTHER;
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
