package dev.ixm.config.etsip;

import java.util.regex.Pattern;

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

  private final Pattern block;

  PemContent(String label) {
    block =
        Pattern.compile(
            "(?m)^-----BEGIN ((?:[A-Z0-9]+ ){0,3}"
                + label
                + ")-----\\s*?$(?:\\s*^[A-Za-z-]+:.*$){0,9}\\s*+[A-Za-z0-9+/\\s]++={0,2}\\s*+"
                + "^-----END \\1-----\\s*?$");
  }

  /**
   * {@return whether a file holds at least one such block}
   *
   * @param text the file's text; it is neither kept nor shown
   */
  public boolean isIn(String text) {
    return block.matcher(text).find();
  }
}
