package dev.ixm.config.certificate.file;

/**
 * Says that a file is no certificate file, or cannot be opened. The message holds nothing of the
 * file; there is no cause, which might.
 */
public final class CertificateFormatException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  /** What is wrong. */
  public enum Reason {
    /** It is larger than {@link CertificateBundle#SIZE_LIMIT}. */
    TOO_LARGE("is larger than 1 MiB"),
    /** It holds more than {@link CertificateBundle#MOST_CERTIFICATES} certificates. */
    MANY_CERTIFICATES("holds more than 200 certificates"),
    /** There is no PEM block of a certificate or a private key. */
    NO_PEM("holds no certificate or private key in PEM format"),
    /** A PEM block says that it is a certificate, and is none, is cut off or not in Base64. */
    BAD_CERTIFICATE("holds a certificate that cannot be read"),
    /** A PEM block says that it is a private key, and is none, is cut off or not in Base64. */
    BAD_KEY("holds a private key that cannot be read"),
    /** There is more than one private key. */
    MANY_KEYS("holds more than one private key"),
    /** The password does not open the private key, or what it opens is damaged. */
    KEY_NOT_OPENED("holds a private key that the password does not open"),
    /** The PFX file is opened, and holds neither certificate nor private key. */
    EMPTY_PFX("is a PFX file without certificate and private key"),
    /** The file is not in PFX (PKCS #12) format, is damaged, or has another password. */
    NOT_OPENED("is no PFX file that the password opens");

    private final String text;

    Reason(String text) {
      this.text = text;
    }
  }

  private final Reason reason;

  CertificateFormatException(Reason reason) {
    super("the file " + reason.text);
    this.reason = reason;
  }

  /** {@return what is wrong} */
  public Reason reason() {
    return reason;
  }
}
