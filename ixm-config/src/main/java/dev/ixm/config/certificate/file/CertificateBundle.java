package dev.ixm.config.certificate.file;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.ixm.config.certificate.file.CertificateFormatException.Reason;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The certificates that a file holds, and what is known of its private key, which is not kept.
 *
 * <p>What is read is PEM, with certificates and at most one private key in any order, each between
 * a line {@code -----BEGIN label-----} and a line {@code -----END label-----}; other blocks and
 * lines are passed over, also the mark of UTF-8 before the first line. Keys are of the forms PKCS
 * #8, or older ones that are not encrypted ({@code RSA}, {@code DSA}, {@code EC PRIVATE KEY}). Or
 * it is PFX (PKCS #12), of which the first private key counts and the certificate that it belongs
 * to, else the first certificate.
 *
 * <p>What is encrypted is opened if it is encrypted with PBES2 by PBKDF2 and AES or Triple DES, or
 * with an older scheme of PKCS #5 or #12 that the JDK has, in up to 5,000,000 rounds. Passwords may
 * have any characters.
 */
public final class CertificateBundle {

  /** What is known of the private key. */
  public enum KeyState {
    /** There is none. */
    ABSENT,
    /** It is encrypted, and no password was given or the form of its encryption is not read. */
    LOCKED,
    /** It belongs to the first certificate. */
    MATCHING,
    /** It does not belong to the first certificate. */
    OTHER,
    /** There is no certificate to compare with, or the JDK does not know the kind of the key. */
    NOT_COMPARED
  }

  /** The size of the largest file that is read, in bytes: 1 MiB. */
  public static final int SIZE_LIMIT = 1 << 20;

  /** How many certificates a file may hold. */
  public static final int MOST_CERTIFICATES = 200;

  private final ImmutableList<X509Certificate> certificates;
  private final KeyState key;
  private final boolean marked;

  CertificateBundle(ImmutableList<X509Certificate> certificates, KeyState key) {
    this(certificates, key, false);
  }

  private CertificateBundle(
      ImmutableList<X509Certificate> certificates, KeyState key, boolean marked) {
    this.certificates = certificates;
    this.key = key;
    this.marked = marked;
  }

  /**
   * {@return what a PEM file holds; an encrypted key stays locked}
   *
   * @param bytes the file
   * @throws CertificateFormatException if it holds neither certificate nor private key, or one that
   *     cannot be read
   */
  public static CertificateBundle ofPem(byte[] bytes) {
    return pem(bytes, null);
  }

  /**
   * {@return what a PEM file holds}
   *
   * @param bytes the file
   * @param password opens its private key; neither changed nor kept
   * @throws CertificateFormatException if it holds neither certificate nor private key, or one that
   *     cannot be read or opened
   */
  public static CertificateBundle ofPem(byte[] bytes, char[] password) {
    return pem(bytes, password);
  }

  private static byte[] checkSize(byte[] bytes) {
    if (bytes.length > SIZE_LIMIT) {
      throw new CertificateFormatException(Reason.TOO_LARGE);
    }
    return bytes;
  }

  private static CertificateBundle pem(byte[] bytes, char @Nullable [] password) {
    PemFile file = PemFile.parse(checkSize(bytes));
    ImmutableList<X509Certificate> certificates =
        file.certificates().stream()
            .map(CertificateDecoder::certificate)
            .collect(toImmutableList());
    Optional<PublicKey> publicKey =
        certificates.stream().findFirst().map(X509Certificate::getPublicKey);
    return new CertificateBundle(
        certificates,
        file.key().map(key -> key.judge(publicKey, password)).orElse(KeyState.ABSENT),
        file.isMarked());
  }

  /**
   * {@return what a PFX file holds, the certificate of the private key first}
   *
   * @param bytes the file
   * @param password opens it; neither changed nor kept
   * @throws CertificateFormatException if it is no such file, or the password does not open it
   */
  public static CertificateBundle ofPfx(byte[] bytes, char[] password) {
    return PfxFile.open(checkSize(bytes), password);
  }

  /** {@return the certificates, in the order of the file} */
  public ImmutableList<X509Certificate> certificates() {
    return certificates;
  }

  /**
   * {@return the first certificate, which is the server's or user's own; empty if there is none}
   */
  public Optional<X509Certificate> first() {
    return certificates.stream().findFirst();
  }

  /**
   * {@return whether the mark of UTF-8 stands before the first line of a PEM file} Older OpenSSL
   * does not see the block that begins there.
   */
  public boolean hasUtf8Mark() {
    return marked;
  }

  /**
   * {@return the DNS names and IP addresses that the first certificate is for: those among its
   * subject alternative names, or else its common name; empty if there is no certificate}
   */
  public ImmutableList<String> hostNames() {
    return first()
        .map(certificate -> CertificateNames.of(certificate).toList())
        .orElse(ImmutableList.of());
  }

  /**
   * {@return whether the first certificate is for a computer}
   *
   * <p>In {@link #hostNames}, an asterisk stands for exactly one first label (RFC 6125); case does
   * not count; names in other scripts are compared in their ASCII form.
   *
   * @param host the computer's name, with or without a dot at the end, or its IP address
   */
  public boolean isFor(String host) {
    return first().filter(it -> CertificateNames.of(it).include(host)).isPresent();
  }

  /** {@return what is known of the private key} */
  public KeyState key() {
    return key;
  }

  /**
   * {@return the chain: the first certificate, the one of the file that signed it, and so on; empty
   * if there is no certificate}
   */
  public ImmutableList<X509Certificate> chain() {
    ImmutableList.Builder<X509Certificate> chain = ImmutableList.builder();
    Set<X509Certificate> seen = new HashSet<>();
    Optional<X509Certificate> link = first();
    while (link.isPresent() && seen.add(link.get())) {
      chain.add(link.get());
      link = signerOf(link.get());
    }
    return chain.build();
  }

  private Optional<X509Certificate> signerOf(X509Certificate certificate) {
    return certificates.stream()
        .filter(other -> !other.equals(certificate) && isSignedBy(certificate, other))
        .findFirst();
  }

  /**
   * {@return whether a certificate is signed with its own key}
   *
   * @param certificate any certificate
   */
  public static boolean isSelfSigned(X509Certificate certificate) {
    return isSignedBy(certificate, certificate);
  }

  private static boolean isSignedBy(X509Certificate certificate, X509Certificate signer) {
    if (!certificate.getIssuerX500Principal().equals(signer.getSubjectX500Principal())) {
      return false;
    }
    try {
      certificate.verify(signer.getPublicKey());
      return true;
    } catch (GeneralSecurityException | RuntimeException e) {
      return false;
    }
  }

  /** {@return the names of the certificates, and what is known of the key} */
  @Override
  public String toString() {
    return "%s, key %s"
        .formatted(
            certificates.stream()
                .map(certificate -> certificate.getSubjectX500Principal().getName())
                .collect(toImmutableList()),
            key);
  }
}
