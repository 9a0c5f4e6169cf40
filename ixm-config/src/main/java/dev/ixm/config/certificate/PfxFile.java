package dev.ixm.config.certificate;

import com.google.common.collect.ImmutableList;
import dev.ixm.config.certificate.CertificateBundle.KeyState;
import dev.ixm.config.certificate.CertificateFormatException.Reason;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** What counts of a PFX file: the entry with a private key, else the certificates. */
final class PfxFile {

  private final KeyStore store;
  private final List<String> aliases;

  private PfxFile(KeyStore store) throws GeneralSecurityException {
    this.store = store;
    this.aliases = Collections.list(store.aliases());
  }

  static CertificateBundle open(byte[] bytes, char[] password) {
    KeyStore store =
        CertificateDecoder.pfx(bytes, password)
            .orElseThrow(() -> new CertificateFormatException(Reason.NOT_OPENED));
    try {
      return new PfxFile(store).read(password);
    } catch (GeneralSecurityException | RuntimeException e) {
      throw new CertificateFormatException(Reason.NOT_OPENED);
    }
  }

  private CertificateBundle read(char[] password) throws GeneralSecurityException {
    ImmutableList.Builder<X509Certificate> certificates = ImmutableList.builder();
    for (String alias : aliases) {
      if (store.isKeyEntry(alias)) {
        return keyEntry(alias, password);
      }
      add(certificates, store.getCertificate(alias));
    }
    return new CertificateBundle(certificates.build(), KeyState.ABSENT);
  }

  private CertificateBundle keyEntry(String alias, char[] password)
      throws GeneralSecurityException {
    ImmutableList.Builder<X509Certificate> chain = ImmutableList.builder();
    Certificate[] certificates = store.getCertificateChain(alias);
    for (Certificate certificate : certificates == null ? new Certificate[0] : certificates) {
      add(chain, certificate);
    }
    ImmutableList<X509Certificate> found = chain.build();
    Optional<PublicKey> publicKey = found.stream().findFirst().map(X509Certificate::getPublicKey);
    return new CertificateBundle(
        found,
        store.getKey(alias, password) instanceof PrivateKey key
            ? KeyPairs.judge(key, publicKey)
            : KeyState.NOT_COMPARED);
  }

  private static void add(
      ImmutableList.Builder<X509Certificate> certificates, Certificate certificate) {
    if (certificate instanceof X509Certificate x509) {
      certificates.add(x509);
    }
  }
}
