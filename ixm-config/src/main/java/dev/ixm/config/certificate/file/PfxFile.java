package dev.ixm.config.certificate.file;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.ixm.config.certificate.file.CertificateBundle.KeyState;
import dev.ixm.config.certificate.file.CertificateFormatException.Reason;
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

  private final byte[] bytes;
  private final char[] password;

  private PfxFile(byte[] bytes, char[] password) {
    this.bytes = bytes;
    this.password = password;
  }

  static CertificateBundle open(byte[] bytes, char[] password) {
    PfxFile file = new PfxFile(bytes, password);
    CertificateBundle bundle = file.entries().orElseGet(file::bags);
    if (bundle.certificates().size() > CertificateBundle.MOST_CERTIFICATES) {
      throw new CertificateFormatException(Reason.MANY_CERTIFICATES);
    }
    if (bundle.certificates().isEmpty() && bundle.key() == KeyState.ABSENT) {
      throw new CertificateFormatException(Reason.EMPTY_PFX);
    }
    return bundle;
  }

  /** As the JDK reads it; empty if it cannot, or sees no certificate that belongs to an entry. */
  private Optional<CertificateBundle> entries() {
    return CertificateDecoder.pfx(bytes, password).flatMap(this::entries);
  }

  private Optional<CertificateBundle> entries(KeyStore store) {
    try {
      List<String> aliases = Collections.list(store.aliases());
      for (String alias : aliases) {
        if (store.isKeyEntry(alias)) {
          return Optional.of(keyEntry(store, alias)).filter(it -> it.first().isPresent());
        }
      }
      ImmutableList.Builder<X509Certificate> certificates = ImmutableList.builder();
      for (String alias : aliases) {
        add(certificates, store.getCertificate(alias));
      }
      ImmutableList<X509Certificate> found = certificates.build();
      return found.isEmpty()
          ? Optional.empty()
          : Optional.of(new CertificateBundle(found, KeyState.ABSENT));
    } catch (GeneralSecurityException | RuntimeException e) {
      return Optional.empty();
    }
  }

  private CertificateBundle keyEntry(KeyStore store, String alias) throws GeneralSecurityException {
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

  /** As it stands in the file, in entries or not. */
  private CertificateBundle bags() {
    try {
      Pkcs12 bags = new Pkcs12(bytes, password);
      ImmutableList<X509Certificate> certificates =
          bags.certificates().stream()
              .map(CertificateDecoder::certificate)
              .collect(toImmutableList());
      if (!bags.hasKey()) {
        return new CertificateBundle(certificates, KeyState.ABSENT);
      }
      return bags.key()
          .map(key -> withKey(key, certificates))
          .orElseGet(() -> new CertificateBundle(certificates, KeyState.LOCKED));
    } catch (CertificateFormatException e) {
      throw e;
    } catch (GeneralSecurityException | RuntimeException e) {
      throw new CertificateFormatException(Reason.NOT_OPENED);
    }
  }

  /** The certificate of the key comes first, whatever the order of the file. */
  private static CertificateBundle withKey(byte[] key, ImmutableList<X509Certificate> all) {
    for (int i = 0; i < all.size(); i++) {
      X509Certificate own = all.get(i);
      if (KeyPairs.judge(key, Optional.of(own.getPublicKey())) == KeyState.MATCHING) {
        return new CertificateBundle(
            ImmutableList.<X509Certificate>builder()
                .add(own)
                .addAll(all.subList(0, i))
                .addAll(all.subList(i + 1, all.size()))
                .build(),
            KeyState.MATCHING);
      }
    }
    Optional<PublicKey> first = all.stream().findFirst().map(X509Certificate::getPublicKey);
    return new CertificateBundle(all, KeyPairs.judge(key, first));
  }
}
