package dev.ixm.config.etsip;

import dev.ixm.config.pem.PemBlock;

/**
 * What a {@link CertificateFile} must hold, in PEM format.
 *
 * <p>Grammar, inferred from RFC 7468, since the guide names the format only: a line {@code
 * -----BEGIN label-----}, up to nine lines of {@code name: value}, Base64 in any number of lines,
 * and a line {@code -----END label-----} with the same label. What stands around it does not count,
 * nor whether the Base64 is a key or a certificate. Sources: guide chapter 9, Configuring TLS with
 * Messaging for SIP; chapter 14, Key.
 */
public enum PemContent {
  /** A private key, encrypted or not, of any algorithm: the label ends so. */
  PRIVATE_KEY("PRIVATE KEY"),
  /** A certificate: the label ends so. */
  CERTIFICATE("CERTIFICATE");

  private final String label;

  PemContent(String label) {
    this.label = label;
  }

  /**
   * {@return whether a file holds at least one such block}
   *
   * @param text the file's text; it is neither kept nor shown
   */
  public boolean isIn(String text) {
    return PemBlock.of(text).stream()
        .anyMatch(block -> block.isLabeled(label) && block.content().isPresent());
  }
}
